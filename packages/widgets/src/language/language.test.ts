import { reasons } from '@opelix/verme-core';
import { html, LitElement, type TemplateResult } from 'lit';
import { reasonTexts } from '../room/reason.texts.ts';
import { same, holds, settle } from '../testing/page.ts';
import {
  dateTexts,
  atWallTime,
  formatClock,
  formatDay,
  formatRange,
  formatShortDay,
  isoTime,
  sameDay,
} from './format.ts';
import { LanguageController } from './language-controller.ts';
import { dictionary, languageFor, registerLanguage, textsOf } from './languages.ts';
import { plural } from './plural.ts';
import * as en from './texts/en.ts';
import * as fi from './texts/fi.ts';
import * as sv from './texts/sv.ts';
import type { Texts } from './texts/texts.ts';

const timerTexts = dictionary('timer', { fi: fi.timer, sv: sv.timer, en: en.timer });

class Probe extends LitElement {
  readonly language = new LanguageController(this);
  protected override render(): TemplateResult {
    return html`<p lang=${this.language.lang}>${this.language.of(timerTexts).about(7)}</p>`;
  }
}
class Shell extends LitElement {
  protected override render(): TemplateResult {
    return html`<verme-probe></verme-probe>`;
  }
}
customElements.define('verme-probe', Probe);
customElements.define('verme-shell', Shell);

const read = async (probe: LitElement): Promise<string> => {
  await settle(probe);
  return `${probe.renderRoot.querySelector('p')?.lang}: ${probe.renderRoot.textContent?.trim()}`;
};

describe('the language of an element', () => {
  it('is that of the nearest ancestor, through shadow roots, live', async () => {
    document.body.innerHTML = '<main lang="sv"><verme-shell></verme-shell></main>';
    const shell = document.querySelector('verme-shell') as Shell;
    await settle(shell);
    const probe = shell.renderRoot.querySelector('verme-probe') as Probe;
    same(await read(probe), 'sv: cirka 7 min');
    shell.lang = 'en';
    same(await read(probe), 'en: about 7 min', 'a host above');
    probe.lang = 'fi';
    same(await read(probe), 'fi: noin 7 min', 'its own');
    probe.removeAttribute('lang');
    shell.removeAttribute('lang');
    (document.querySelector('main') as HTMLElement).lang = 'fi-FI';
    same(await read(probe), 'fi: noin 7 min', 'the page');
  });

  it('is read again where the element is moved to', async () => {
    document.body.innerHTML = '<main lang="sv"></main><aside lang="en"></aside>';
    const probe = document.createElement('verme-probe') as Probe;
    document.querySelector('main')?.append(probe);
    same(await read(probe), 'sv: cirka 7 min');
    document.querySelector('aside')?.append(probe);
    same(await read(probe), 'en: about 7 min');
  });

  it('falls back to English, or to Finnish where nothing is said', () => {
    same(['', 'de', 'SV-FI', 'en-GB'].map(languageFor), ['fi', 'en', 'sv', 'en']);
  });

  it('may be added while the page runs', async () => {
    document.body.innerHTML = '<main lang="et"><verme-probe></verme-probe></main>';
    const probe = document.querySelector('verme-probe') as Probe;
    same(await read(probe), 'en: about 7 min');
    registerLanguage('et', { ...(fi as unknown as Texts), timer: { ...fi.timer, about: (n) => `umbes ${n} min` } });
    same(await read(probe), 'et: umbes 7 min');
  });
});

describe('texts', () => {
  const walk = (value: unknown, path: string, found: Map<string, unknown>): void => {
    if (typeof value !== 'object' || value === null) found.set(path, value);
    else for (const [key, one] of Object.entries(value)) walk(one, path === '' ? key : `${path}.${key}`, found);
  };
  const keysOf = (texts: object): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    walk({ ...texts }, '', found);
    return found;
  };

  const { own } = reasonTexts;
  const whole = {
    fi: { ...fi, reasons: own.fi },
    sv: { ...sv, reasons: own.sv },
    en: { ...en, reasons: own.en },
  };

  it('are the same set in every language, and none is empty', () => {
    const [first, ...others] = [whole.fi, whole.sv, whole.en].map(keysOf);
    for (const other of others) same([...other.keys()].sort(), [...(first?.keys() ?? [])].sort());
    for (const texts of [whole.fi, whole.sv, whole.en].map(keysOf)) {
      for (const [key, value] of texts) holds(typeof value === 'function' || value !== '', `${key} is empty`);
    }
  });

  it('are not left in another language', () => {
    // Words that are truly the same, and symbols.
    const alike = /^(common\.kinds|date\.|answers\.letters)/;
    const finnish = keysOf(whole.fi);
    for (const [key, value] of keysOf(whole.sv)) {
      if (typeof value === 'string' && value.length > 12 && !alike.test(key)) {
        holds(value !== finnish.get(key), `${key} is Finnish in Swedish`);
      }
    }
  });

  it('have a sentence for every reason', () => {
    for (const [lang, texts] of Object.entries(reasonTexts.own)) {
      for (const reason of reasons) holds(/[.?]$/.test(texts[reason]), `${lang}, ${reason}: ${texts[reason]}`);
    }
  });

  it('count by the rules of the language', () => {
    same(
      [1, 2].map((n) => fi.timer.left(n)),
      ['minuutti jäljellä', '2 minuuttia jäljellä'],
    );
    same(plural('en', 1, { one: 'one', other: 'many' }), 'one');
  });
});

describe('dates and times', () => {
  const zone = 'Europe/Helsinki';
  const at = Date.UTC(2026, 0, 13, 12, 31);
  const [f, s, e] = ['fi', 'sv', 'en'].map((lang) => textsOf(dateTexts, lang)) as [
    Texts['date'],
    Texts['date'],
    Texts['date'],
  ];
  it('are written as each language writes them', () => {
    same(
      [f, s, e].map((t) => formatDay(t, at, zone)),
      ['ti 13.1.2026', 'ti 13.1.2026', 'Tue 13 Jan 2026'],
    );
    same(
      [f, s, e].map((t) => formatClock(t, at, zone)),
      ['14.31', '14.31', '14:31'],
    );
    same(
      [f, s, e].map((t) => formatShortDay(t, at, zone)),
      ['ti 13.1.', 'ti 13.1', 'Tue 13 Jan'],
    );
    same(
      [f, s, e].map((t) => formatRange(t, at - 31 * 60_000, 120, zone)),
      ['14–\u206016', '14–\u206016', '14:00–\u206016:00'],
    );
    same(formatRange(f, at, 90, zone), '14.31–\u206016.01');
  });
  it('are those of the group’s zone, also over summer time', () => {
    same(isoTime(Date.UTC(2026, 5, 1, 9, 5), zone), '12:05');
    same(isoTime(at, 'Nowhere/Land'), '12:31');
    same(sameDay(Date.UTC(2026, 0, 13, 22, 30), at, zone), false);
  });
  it('are read back, also on the days when the clock changes', () => {
    same(atWallTime(at, '14.31', zone), at);
    const change = Date.UTC(2026, 2, 29, 10);
    same(isoTime(atWallTime(change, '02:30', zone) ?? 0, zone), '02:30');
    same(isoTime(atWallTime(change, '15:00', zone) ?? 0, zone), '15:00');
    same(
      ['', '25:00', '12', 'klo 14'].map((one) => atWallTime(at, one, zone)),
      [null, null, null, null],
    );
  });
});
