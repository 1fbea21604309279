import type { Id } from '@opelix/verme-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isFocusFree } from '../room/free-focus.ts';

const notes = '.note[data-note]';

/** One stop for Tab among all notes, arrows between them, and the way back to the note that something was done with. */
export class NoteFocus implements ReactiveController {
  /** The note that Tab comes to. */
  current: Id | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#rove();
  }

  /** The focus came to something: if it is a note, Tab comes back to it. */
  onFocus(event: Event): void {
    const note = event.target instanceof Element ? event.target.closest<HTMLElement>(notes) : null;
    if (note === null || note.dataset['note'] === this.current) return;
    this.current = note.dataset['note'] ?? null;
    this.#rove();
  }

  /** Arrows, Home and End go from note to note; Enter and the arrows from count to count. */
  onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target.matches('.count')) this.#onCountKey(event, target);
    else if (target.matches(notes)) this.#onNoteKey(event, target);
  }

  /** Puts the focus on the current note, unless it is somewhere else already. */
  async back(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#root?.activeElement !== null || !isFocusFree(this.#host)) return;
    this.#note()?.focus();
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  #note(): HTMLElement | null {
    if (this.current === null) return null;
    return this.#root?.querySelector<HTMLElement>(`.note[data-note="${CSS.escape(this.current)}"]`) ?? null;
  }

  #rove(): void {
    const now = this.#note() ?? this.#root?.querySelector<HTMLElement>(notes);
    for (const other of this.#root?.querySelectorAll<HTMLElement>('.note[tabindex="0"]') ?? []) {
      if (other !== now) other.tabIndex = -1;
    }
    if (now !== null && now !== undefined) now.tabIndex = 0;
  }

  #onNoteKey(event: KeyboardEvent, note: HTMLElement): void {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const edge = { Home: 0, End: -1 }[event.key];
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    const all = [...(this.#root?.querySelectorAll<HTMLElement>(notes) ?? [])];
    const to = edge === undefined ? all[all.indexOf(note) + (step ?? 0)] : all.at(edge);
    to?.focus();
  }

  #onCountKey(event: KeyboardEvent, field: HTMLElement): void {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...(this.#root?.querySelectorAll<HTMLInputElement>('.count') ?? [])];
    const next = all[all.indexOf(field as HTMLInputElement) + step];
    if (next === undefined) field.blur();
    next?.focus();
    next?.select();
  }
}
