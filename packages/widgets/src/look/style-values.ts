import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Custom properties by name (`--i`), as text. */
export type StyleValues = Readonly<Record<`--${string}`, string>>;

/**
 * Sets custom properties on an element through its style object: `<li ${styleValues({ '--i': '1' })}>`. Lit's own
 * `styleMap` writes a `style` attribute the first time, which `style-src 'self'` of a careful host page blocks.
 */
class StyleValuesDirective extends Directive {
  #names: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('styleValues stands on the element itself');
  }

  override update({ element }: ElementPart, [values]: [StyleValues]): typeof noChange {
    const { style } = element as HTMLElement;
    for (const name of this.#names) if (!Object.hasOwn(values, name)) style.removeProperty(name);
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
    this.#names = Object.keys(values);
    return noChange;
  }

  override render(_values: StyleValues): typeof noChange {
    return noChange;
  }
}

export const styleValues = directive(StyleValuesDirective);
