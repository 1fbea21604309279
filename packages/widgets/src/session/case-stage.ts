/** What a session shows of a case and of what comes after it: roles, the six points, ways, experiments, where to turn. */
import { caseView, experimentsView, nameOf, type NextView, type Step } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { methodTexts } from '../language/methods.ts';
import { stepTexts } from '../language/process.ts';
import { roleTexts } from '../roles/roles.texts.ts';
import { sessionTexts } from './session-texts.ts';
import type { Stage } from './stage.ts';

/** Pictures of a case. */
export type CasePicture = 'roles' | 'ticks' | 'ways' | 'experiments';

/** The picture that a step of a case asks for; null for any other step. */
export function casePicture(step: Step | null): CasePicture | null {
  if (step?.ticks === 'asked') return 'ticks';
  if (step?.roles !== undefined) return 'roles';
  if (step?.ways !== undefined) return 'ways';
  return step?.into === 'experiment' && step.rule === 'talk' ? 'experiments' : null;
}

/** The element that draws it; the wall shows roles at the table. */
export function renderCase({ scene }: Stage, view: 'chair' | 'wall'): TemplateResult | typeof nothing {
  const { picture, step, activity } = scene;
  const at = activity?.activity ?? null;
  const count = activity?.count ?? null;
  switch (picture) {
    case 'roles':
      return html`<verme-roles
        class="other"
        part="picture"
        method=${activity?.method ?? ''}
        .roles=${step?.roles ?? []}
        .activity=${at}
        .step=${count}
      ></verme-roles>`;
    case 'ticks':
      return html`<verme-ticks class="other" part="picture" view=${view}></verme-ticks>`;
    case 'ways':
      return html`<verme-ways
        class="other"
        part="picture"
        view=${view}
        method=${activity?.method ?? ''}
        .ways=${step?.ways ?? []}
        .activity=${at}
        .step=${count}
      ></verme-ways>`;
    case 'experiments':
      return html`<verme-experiments
        class="other"
        part="picture"
        view=${view}
        .activity=${at}
        .step=${count}
      ></verme-experiments>`;
    default:
      return nothing;
  }
}

/** On the wall the key question stands alone, or what it begins with. */
export function renderKeyQuestion({ scene, state, language }: Stage): TemplateResult | null {
  if (scene.step?.into !== 'question') return null;
  const texts = stepTexts(scene.activity?.method ?? '', scene.step.id, language.lang);
  return html`<div class="one">
    <h1 class="name" part="title">${texts?.title ?? ''}</h1>
    <p class="question huge voice" part="question">
      <bdi>${caseView(state)?.question?.text ?? texts?.wall ?? ''}</bdi>
    </p>
  </div>`;
}

/** Whether the others think aloud about a case now, and how. */
const wayOf = ({ state, scene, language }: Stage) => {
  const about = scene.step?.voices?.who === 'except' ? caseView(state) : null;
  const way = about?.way ?? null;
  if (about === null || way === null) return null;
  return { about, texts: methodTexts(scene.activity?.method ?? '', language.lang)?.ways?.[way] };
};

/** The key question, while the others think about it; null at any other time. */
export function keyQuestionOf(stage: Stage): string | null {
  return wayOf(stage)?.about.question?.text ?? null;
}

const checkIn = 'check-in';

/** What stands below the question: how to think, the rules of the talk, what was shared of experiments last time. */
export function underOf(stage: Stage): readonly string[] {
  const { scene, state, language } = stage;
  const { activity, step } = scene;
  if (activity === null || step === null) return [];
  const way = wayOf(stage);
  if (way !== null) return way.texts === undefined ? [] : [way.texts.wall];
  const texts = stepTexts(activity.method, step.id, language.lang);
  if (texts?.lines !== undefined && texts.wall !== undefined) return texts.lines;
  if (activity.method !== checkIn) return [];
  const t = language.of(sessionTexts);
  return experimentsView(state).last.flatMap(({ kept, name, text }) =>
    text === null ? [] : [`${kept === 'common' ? t.common : name}: ${text}`],
  );
}

/** What the one button is about: who takes which role, which point is read aloud, which way. */
export function aboutCase({ language, state, scene }: Stage, next: NextView): TemplateResult | null {
  const t = language.of(sessionTexts);
  const what = next.what ?? '';
  const method = scene.activity?.method ?? '';
  switch (next.does) {
    case 'takeRole': {
      const { names } = language.of(roleTexts);
      const role = Object.hasOwn(names, what)
        ? names[what]
        : (methodTexts(method, language.lang)?.roles?.[what] ?? what);
      return html`${role}: <b><bdi>${nameOf(state, next.who)}</bdi></b>`;
    }
    case 'checkCase': {
      const view = caseView(state);
      const at = view?.ticks.findIndex(({ tick }) => tick === what) ?? -1;
      const point = stepTexts('choosing-a-case', 'ticks', language.lang)?.lines?.[at] ?? '';
      return html`${t.readAloud} <b class="voice">${point}</b>`;
    }
    case 'chooseWay':
      return html`<b>${methodTexts(method, language.lang)?.ways?.[what]?.title ?? what}</b>`;
    case 'giveFloor': {
      const after = scene.table.line.filter((who) => who !== next.who).map((who) => nameOf(state, who));
      return html`${t.asksNext} <b><bdi>${nameOf(state, next.who)}</bdi></b
        >${after.length === 0 ? nothing : html`<span class="soft"> · <bdi>${after.join(' · ')}</bdi></span>`}`;
    }
    case 'wait':
      return scene.step?.into === 'question' ? html`${t.waitsQuestion}` : null;
    default:
      return null;
  }
}

/**
 * Below the question on the chair's screen: one line at most. While the others think, how; in a check-in, what the one who
 * speaks wanted to try.
 */
export function renderLine(stage: Stage): TemplateResult | typeof nothing {
  const { scene, state, language } = stage;
  const line = (words: string): TemplateResult => html`<p class="under soft" part="under"><bdi>${words}</bdi></p>`;
  if (scene.activity?.method !== checkIn) {
    const way = wayOf(stage)?.texts?.wall;
    return way === undefined ? nothing : line(way);
  }
  const row = experimentsView(state).last.find(
    ({ member, kept }) => member === scene.table.holder && kept !== 'common',
  );
  const t = language.of(sessionTexts);
  return row === undefined ? nothing : line(`${row.name}: ${row.text ?? t.triedOwn}`);
}

/** The experiments from last time, behind a button in the check-in. */
export function renderLast({ scene, state, language }: Stage): TemplateResult | typeof nothing {
  if (scene.activity?.method !== checkIn) return nothing;
  const { last } = experimentsView(state);
  if (last.length === 0) return nothing;
  const t = language.of(sessionTexts);
  return html`<button class="button" part="button" data-kind="quiet" type="button" popovertarget="last">
      ${t.lastExperiments} (${last.length})
    </button>
    <div class="sheet" id="last" part="sheet" popover role="dialog" aria-label=${t.lastExperiments}>
      <verme-experiments of="last"></verme-experiments>
    </div>`;
}
