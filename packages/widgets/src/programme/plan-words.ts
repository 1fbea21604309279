import type { Draft } from '@opelix/verme-core';
import type { ReactiveControllerHost } from 'lit';
import { keepText, keptText } from '../board/kept-text.ts';
import type { PlanField } from './plan-field.ts';

/** A text of the plan: where it is kept while it is written, and how it is recorded. */
export interface PlanText {
  readonly place: string;
  /** The group's own words; empty for none. */
  readonly own: string;
  /** What stands there: the group's own words, else the programme's. */
  readonly shown: string;
  /** Null takes the group's own words away. */
  draft(text: string | null): Draft;
}

/** What the words need of the element around them. */
export interface WordsOwner {
  room(): string;
  can(draft: Draft): boolean;
  record(draft: Draft): Promise<boolean>;
}

/** Texts of the plan while they are written: each is recorded when its person leaves it, not letter by letter. */
export class PlanWords {
  readonly #host: ReactiveControllerHost;
  readonly #owner: WordsOwner;
  /** The place whose field has just been emptied: nothing is kept of it, and yet what stood there does not come back. */
  #emptied: string | null = null;

  constructor(host: ReactiveControllerHost, owner: WordsOwner) {
    this.#host = host;
    this.#owner = owner;
  }

  field({ place, own, shown, draft }: PlanText): Pick<PlanField, 'text' | 'may' | 'typed' | 'ended'> {
    const room = this.#owner.room();
    return {
      text: this.#emptied === place ? '' : keptText(room, place) || shown,
      may: this.#owner.can(draft(shown || '?')),
      typed: (typed) => {
        keepText(room, place, typed);
        this.#emptied = typed === '' ? place : null;
        this.#host.requestUpdate();
      },
      ended: (typed) => {
        const said = typed.trim();
        const changed = said === '' ? (own === '' ? null : draft(null)) : said === shown ? null : draft(said);
        void this.#write(changed).then((isDone) => {
          // What has been typed since is still to be recorded.
          if (isDone && keptText(room, place).trim() === said) keepText(room, place, '');
          if (said === '' && this.#emptied === place) this.#emptied = null;
          this.#host.requestUpdate();
        });
      },
    };
  }

  async #write(draft: Draft | null): Promise<boolean> {
    return draft === null || (await this.#owner.record(draft));
  }
}
