/** Where to turn when talking is not enough: one line, which the group may put in its own words. */
import { whereToTurnView } from '@opelix/verme-core';
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguage } from '../language/languages.ts';
import { sessionTexts } from './session-texts.ts';
import type { Stage } from './stage.ts';

/** Methods in which the line is shown. */
const shownIn: readonly string[] = ['what-this-is', 'coping-dialogue'];

/** The line; empty in a block that does not show it. */
export function whereToTurn({ scene, state, language }: Stage): string {
  return shownIn.includes(scene.activity?.method ?? '') ? whereToTurnView(state, ownLanguage(language.lang)) : '';
}

/** On the chair's screen behind a button, with the way to change it. */
export function renderWhereToTurn(stage: Stage): TemplateResult | typeof nothing {
  const line = whereToTurn(stage);
  if (line === '') return nothing;
  const t = stage.language.of(sessionTexts);
  return html`<button class="button" part="button" data-kind="quiet" type="button" popovertarget="help">
      ${t.help}
    </button>
    <div class="sheet" id="help" part="sheet" popover role="dialog" aria-label=${t.help}>
      <p class="help voice" part="help"><bdi>${line}</bdi></p>
      ${
        stage.readOnly
          ? nothing
          : html`<form
              class="field"
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                const form = event.currentTarget as HTMLFormElement;
                const help = String(new FormData(form).get('help') ?? '').trim();
                form.closest<HTMLElement>('[popover]')?.hidePopover();
                if (help !== '' && help !== line) stage.record({ type: 'group.updated', words: { help } });
              }}
            >
              <label for="help-line">${t.editHelp}</label>
              <input id="help-line" name="help" maxlength="160" autocomplete="off" .value=${line} />
              <button class="button" part="button" data-kind="plain">${t.saveHelp}</button>
            </form>`
      }
    </div>`;
}
