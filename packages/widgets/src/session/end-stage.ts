/** Pictures of people who come, of the evaluation, the summary and the end: which one, and who draws it. */
import {
  evaluationView,
  experimentsView,
  formOf,
  newcomersView,
  type ActivityView,
  type GroupState,
  type Step,
} from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Picture, Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const pictures = ['arrivals', 'evaluation', 'summary', 'contacts', 'ended'] as const;
export type EndPicture = (typeof pictures)[number];
export const isEndPicture = (picture: Picture): picture is EndPicture => pictures.some((one) => one === picture);

/** Newcomers who are being asked, or who are here while no block is open. */
const isWelcoming = (state: GroupState, activity: ActivityView | null): boolean =>
  newcomersView(state).newcomers.some(
    ({ here, consent, answer }) => here && (consent !== null || (activity === null && answer === 'notAsked')),
  );

/** The picture, where it is one of these; asked of a session that runs, or of a group that is closed. */
export function endPicture(state: GroupState, activity: ActivityView | null, step: Step | null): EndPicture | null {
  if (state.journey.value === 'closed') return 'ended';
  if (isWelcoming(state, activity)) return 'arrivals';
  if (activity === null || step === null) return null;
  if (activity.kind === 'evaluation' && step.rule !== 'round') return 'evaluation';
  if (step.into === 'summary' || step.consent === 'summary') return 'summary';
  return activity.method === 'network-onwards' && step.id === 'network' ? 'contacts' : null;
}

const formIn = ({ activity }: Scene) => formOf(activity?.method ?? '') ?? 'final';

/**
 * What the wall shows: while forms are filled in, contacts are written down, or nobody has shared an experiment yet, the
 * question as in any silent step.
 * Nobody's details are on the wall, and no result before there is one.
 */
export function wallPicture({ scene, state }: Stage): Picture {
  const { picture } = scene;
  const isEmpty =
    (picture === 'evaluation' && evaluationView(state, formIn(scene)).empty !== null) ||
    (picture === 'experiments' && experimentsView(state).now.every(({ text }) => text === null));
  return isEmpty || picture === 'contacts' ? 'silent' : picture;
}

/** The element that draws it. */
export function renderEndPicture({ scene }: Stage, view: 'chair' | 'wall'): TemplateResult | typeof nothing {
  switch (scene.picture) {
    case 'arrivals':
      return html`<verme-arrivals class="other" part="picture" view=${view}></verme-arrivals>`;
    case 'evaluation':
      return html`<verme-evaluation
        class="other"
        part="picture"
        view=${view}
        form=${formIn(scene)}
      ></verme-evaluation>`;
    case 'summary':
      return html`<verme-summary
        class="other"
        part="picture"
        view=${view}
        ?asking=${scene.step?.consent === 'summary'}
      ></verme-summary>`;
    case 'contacts':
      return html`<verme-contacts class="other" part="picture" view=${view}></verme-contacts>`;
    case 'ended':
      return html`<verme-ending class="other" part="picture" view=${view}></verme-ending>`;
    default:
      return nothing;
  }
}

/** Every session has been held: what is left is to end the group. */
export const isLastHeld = ({ programme, sessions, now }: GroupState): boolean =>
  now.session === null && programme.sessions.every((id) => sessions[id]?.opened !== null);
