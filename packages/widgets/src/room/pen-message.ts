/** What the room says of the pen: that it is on another device, or that another branch of the log holds. */
import type { Draft, Id, Reason } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonTexts, RoomTexts } from '../language/texts/texts.ts';
import type { LostEntry, PenController } from './pen-controller.ts';

/** What the message needs of its room. */
export interface PenParts {
  readonly pen: PenController;
  readonly texts: RoomTexts & Pick<CommonTexts, 'close'>;
  /** The sentence of a reason. */
  readonly reason: (reason: Reason) => string;
  /** A session around the message: going on is the one obvious step where it can only be looked at. */
  readonly inSession: boolean;
  way(label: string, press: () => unknown, kind?: 'quiet' | 'now'): TemplateResult;
  can(draft: Draft): boolean;
  record(drafts: readonly Draft[]): Promise<boolean>;
}

const parkedDraft = (text: string): Draft => ({ type: 'parked.added', words: { text } });

function renderLost({ pen, texts, reason: sentenceOf, way, can, record }: PenParts): TemplateResult {
  const park = async (id: Id, draft: Draft): Promise<void> => {
    if (await record([draft])) pen.saidAgain(id);
  };
  const line = ({ id, text, reason }: LostEntry): TemplateResult => {
    if (text === null) return html`<li>${sentenceOf(reason)}</li>`;
    const draft = parkedDraft(text);
    return html`<li>
      <q>${text}</q> ${sentenceOf(reason)} ${can(draft) ? way(texts.park, () => park(id, draft)) : nothing}
    </li>`;
  };
  return html`<p>${texts.lost(pen.lost.length)}</p>
    <ul class="lost" part="lost">
      ${pen.lost.map(line)}
    </ul>`;
}

/** The sentence about the pen, and the ways on. */
export function renderPen(parts: PenParts): TemplateResult {
  const { pen, texts, inSession, way, record } = parts;
  const sentence = pen.pastChanged ? texts.overtaken : pen.readOnly ? texts.readOnly : texts.elsewhere;
  const goOn = (): unknown => record(pen.taking);
  return html`<div class="said">
      <p>${sentence}</p>
      ${pen.lost.length > 0 ? renderLost(parts) : nothing}
    </div>
    <p class="ways">
      ${pen.taking.length > 0 ? way(texts.goOnHere, goOn, pen.readOnly && inSession ? 'now' : 'quiet') : nothing}
      ${pen.readOnly ? nothing : way(texts.close, () => pen.close())}
    </p>`;
}
