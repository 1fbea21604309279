import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures anew when an element has another size: in the next frame, because what is measured must not change while it
 * is measured.
 */
export class MeasuredAnew implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #watched: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, measure: () => unknown) {
    this.#host = host;
    this.#watched = new ResizeObserver(() => requestAnimationFrame(() => void measure()));
    host.addController(this);
  }

  hostConnected(): void {
    this.#watched.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watched.disconnect();
  }
}
