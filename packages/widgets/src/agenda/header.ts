/** The head of the spine: the time of day, and which session this is. */
import type { AgendaView, SessionView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { dateTexts, formatClock, formatDay, isoTime } from '../language/format.ts';
import type { LanguageController } from '../language/language-controller.ts';
import { programmeTexts } from '../language/methods.ts';
import { commonTexts } from '../language/process.ts';

interface Header {
  readonly agenda: AgendaView;
  readonly session: SessionView | null;
  readonly programme: string;
  readonly zone: string;
  readonly now: number;
  readonly language: LanguageController;
}

/** Clock, number and date, theme. */
export function renderHeader({ agenda, session, programme, zone, now, language }: Header): TemplateResult {
  const dates = language.of(dateTexts);
  const theme = session === null ? '' : session.theme || programmeTexts(programme, session.key, language.lang)?.theme;
  const day = agenda.blocks[0]?.start ?? now;
  return html`<header>
    <p class="clock" part="clock"><time datetime=${isoTime(now, zone)}>${formatClock(dates, now, zone)}</time></p>
    ${
      session === null
        ? nothing
        : html`<p class="soft" part="session">
              ${language.of(commonTexts).sessionNumber(session.number)}, ${formatDay(dates, day, zone)}
            </p>
            <p class="title" part="title"><bdi>${theme ?? ''}</bdi></p>`
    }
  </header>`;
}
