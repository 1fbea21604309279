import type { LitElement, ReactiveController } from 'lit';
import { MeasuredAnew } from '../look/measured-anew.ts';

/** As many columns as are legible from five metres, and as few as hold a proposal for the sessions to come. */
const [most, fewest] = [8, 4];

/**
 * How many dates stand beside each other on the wall whole. It measures, because nobody knows beforehand how wide the
 * letters of a projector's machine are: one column less at a time, and anew when the window has another size.
 */
export class WallColumns implements ReactiveController {
  count: number = most;
  readonly #host: LitElement & { readonly view: 'chair' | 'wall' };

  constructor(host: LitElement & { readonly view: 'chair' | 'wall' }) {
    this.#host = host;
    host.addController(this);
    new MeasuredAnew(host, () => this.#begin());
  }

  hostUpdated(): void {
    if (this.#host.view !== 'wall' || this.count <= fewest) return;
    const grid = this.#host.renderRoot.querySelector('.scroll');
    if (grid === null || grid.scrollWidth <= grid.clientWidth) return;
    this.count -= 1;
    this.#host.requestUpdate();
  }

  #begin(): void {
    if (this.#host.view !== 'wall') return;
    this.count = most;
    this.#host.requestUpdate();
  }
}
