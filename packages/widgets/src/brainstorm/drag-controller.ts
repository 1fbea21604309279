import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dragging } from './dragging.ts';

/** What a board says to those who drag on it. */
export interface DragWishes {
  /** Whether a note can be moved now. */
  may(note: string): boolean;
  /** A note was dropped on a cluster, on `new`, or on the loose notes (empty). */
  dropped(note: string, island: string): void;
}

/**
 * Lets a pointer drag notes between the elements that carry `data-island`. The library is loaded when a pointer first
 * meets a note; until then, and where it cannot be loaded, the menu of a note does as much.
 */
export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wishes: DragWishes;
  #dragging: Dragging | null = null;
  #loading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, wishes: DragWishes) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#dragging?.islands(this.#islands());
  }

  hostDisconnected(): void {
    this.#dragging?.stop();
    this.#dragging = null;
  }

  /** A pointer is over something: if it is a note, it can be dragged from now on. */
  over(event: PointerEvent): void {
    if (!(event.target instanceof Element)) return;
    const element = event.target.closest<HTMLElement>('.note[data-note]');
    const note = element?.dataset['note'];
    if (element === null || note === undefined || !this.#wishes.may(note)) return;
    if (this.#dragging === null) void this.#load(element, note);
    else this.#dragging.over(element, note);
  }

  #islands(): Iterable<HTMLElement> {
    return this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-island]') ?? [];
  }

  async #load(element: HTMLElement, note: string): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    // Off line: the next pointer asks again.
    const module = await import('./dragging.ts').catch(() => null);
    this.#loading = false;
    if (module === null || !this.#host.isConnected || this.#dragging !== null) return;
    this.#dragging = module.startDragging((dropped, island) => this.#wishes.dropped(dropped, island));
    this.#dragging.islands(this.#islands());
    if (element.isConnected) this.#dragging.over(element, note);
  }
}
