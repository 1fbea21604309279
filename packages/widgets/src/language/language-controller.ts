import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageFor, onLanguages, textsOf, type Dictionary } from './languages.ts';
import { followLang, nearestLang } from './nearest-lang.ts';
import type { Texts } from './texts/texts.ts';

/**
 * Gives an element its language: the nearest ancestor's `lang`, also through shadow roots, live. The element writes
 * `lang=${this.language.lang}` on what it renders, so that screen readers agree.
 */
export class LanguageController implements ReactiveController {
  /** The language that is shown now. */
  lang = 'fi';
  readonly #host: ReactiveControllerHost & Element;
  #stops: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#changed();
    this.#stops = [followLang(this.#host, this.#changed), onLanguages(this.#changed)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** The texts of a section in the present language. */
  of<K extends keyof Texts>(section: Dictionary<K>): Texts[K] {
    return textsOf(section, this.lang);
  }

  readonly #changed = (): void => {
    this.lang = languageFor(nearestLang(this.#host));
    this.#host.requestUpdate();
  };
}
