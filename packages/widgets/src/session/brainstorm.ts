/** What a step of the session does with the board of the brainstorm. */
import { boardView } from '@opelix/verme-core';
import { html, type TemplateResult } from 'lit';
import { methodTexts } from '../language/methods.ts';
import { asksQuestion } from '../language/process.ts';
import type { Scene } from './scene.ts';
import { linesOf, type Stage } from './stage.ts';

/** Which of the first needs is talked about: each has a step of its own in which the piece lies in the middle. */
function needOf({ activity, step }: Scene): number | null {
  if (step?.rule !== 'piece') return null;
  const talked = (activity?.steps ?? []).filter((one) => one.step.board === 'needs' && one.step.rule === 'piece');
  const at = talked.findIndex((one) => one.step.id === step.id);
  return at < 0 ? null : at;
}

/** The board as the present step uses it. */
export function renderBrainstorm(stage: Stage, view: 'chair' | 'wall'): TemplateResult {
  const { scene, language } = stage;
  const { activity, step } = scene;
  const method = activity?.method ?? '';
  return html`<verme-brainstorm
    class="other"
    part="picture"
    view=${view}
    use=${step?.board ?? 'notes'}
    .line=${linesOf(stage)[0] ?? ''}
    .asks=${asksQuestion(method, step?.id ?? '', language.lang)}
    .bank=${methodTexts(method, language.lang)?.questions ?? none}
    .need=${needOf(scene)}
  ></verme-brainstorm>`;
}
const none: readonly string[] = [];

/** The first needs beside the circle, while they are talked about one by one; null where there are none. */
export function renderNeeds(stage: Stage, view: 'chair' | 'wall'): TemplateResult | null {
  if (stage.scene.step?.board !== 'needs' || boardView(stage.state).first.length === 0) return null;
  return renderBrainstorm(stage, view);
}
