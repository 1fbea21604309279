import type { LitElement, ReactiveController } from 'lit';
import { MeasuredAnew } from '../look/measured-anew.ts';

/** The steps of `data-fit`: at each the stones are smaller and the aims have more of the wall; at the last, all of it. */
const steps = 7;

/**
 * Finds the first step at which path and aims stand on the wall whole. It measures, because nobody knows beforehand
 * how tall themes and places are: once for each change of the plan and of the window.
 */
export class WallFit implements ReactiveController {
  readonly #host: LitElement & { readonly view: 'chair' | 'wall' };

  constructor(host: LitElement & { readonly view: 'chair' | 'wall' }) {
    this.#host = host;
    host.addController(this);
    new MeasuredAnew(host, () => this.#fit());
  }

  hostUpdated(): void {
    void this.#fit();
  }

  async #fit(): Promise<void> {
    if (this.#host.view !== 'wall') return;
    await customElements.whenDefined('verme-path');
    await this.#host.renderRoot.querySelector('verme-path')?.updateComplete;
    const plan = this.#host.renderRoot.querySelector<HTMLElement>('.plan');
    if (plan === null) return;
    for (let step = 0; step < steps; step += 1) {
      plan.dataset['fit'] = String(step);
      if (plan.scrollHeight <= plan.clientHeight) return;
    }
  }
}
