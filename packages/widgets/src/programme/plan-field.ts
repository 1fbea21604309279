import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A text of the plan that is written where it stands. */
export interface PlanField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'theme' | 'method' | 'aims';
  readonly text: string;
  readonly max: number;
  /** Whether the gate would take another text. */
  readonly may: boolean;
  typed(text: string): void;
  /** The person has left the field, or pressed Enter. */
  ended(text: string): void;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLTextAreaElement).value;

/** A line that grows with its words; Enter ends it, as a title has one line. */
export function renderPlanField({ id, label, kind, text, max, may, typed, ended }: PlanField): TemplateResult {
  return html`<div class="written" data-kind=${kind}>
    <label for=${id} class=${kind === 'aims' ? 'cue' : 'hidden'}>${label}</label>
    <div class="grow">
      <span class="twin" aria-hidden="true">${text}</span>
      <textarea
        id=${id}
        part=${kind}
        rows="1"
        maxlength=${max}
        ?readonly=${!may}
        .value=${live(text)}
        @input=${(event: Event) => typed(valueOf(event))}
        @blur=${(event: Event) => ended(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          ended(valueOf(event));
        }}
      ></textarea>
    </div>
  </div>`;
}
