import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls back every so many seconds while the element is on the page and the page is seen, and at once when it is seen
 * again. Time moves nothing but what is shown.
 */
export class ClockController implements ReactiveController {
  readonly #tick: () => void;
  readonly #seconds: number;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(host: ReactiveControllerHost, tick: () => void = () => host.requestUpdate(), seconds = 5) {
    this.#tick = tick;
    this.#seconds = seconds;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen);
    this.#timer = setInterval(this.#seen, this.#seconds * 1000);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen);
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  readonly #seen = (): void => {
    if (!document.hidden) this.#tick();
  };
}
