/** What every page of the demo shares: its language, its head, and the address it was opened with. */
import type { Lang } from '@opelix/verme-core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { en } from './texts/en.ts';
import { fi } from './texts/fi.ts';
import { sv } from './texts/sv.ts';
import type { DemoTexts } from './texts/texts.ts';

const texts: Readonly<Record<Lang, DemoTexts>> = { fi, sv, en };
const names: Readonly<Record<Lang, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
const kept = 'verme:lang';

export const query = new URLSearchParams(location.search);
/** The room that the page was opened for; empty when it names none or something that is no room. */
export const roomName = /^[a-z0-9]+(-[a-z0-9]+)*$/.exec(query.get('room') ?? '')?.[0] ?? '';

const isLang = (value: string | null | undefined): value is Lang => value === 'fi' || value === 'sv' || value === 'en';

function remembered(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

/** The language: of the address, else the one chosen before, else the browser's first that we have, else Finnish. */
function chosen(): Lang {
  const wishes = [query.get('lang'), remembered(), ...navigator.languages.map((one) => one.slice(0, 2))];
  return wishes.find(isLang) ?? 'fi';
}

export const lang = chosen();
// Whoever came with a language in the address keeps it on the next page.
if (lang === query.get('lang')) remember(lang);
document.documentElement.lang = lang;
/** The texts of this page in its language. */
export const t = texts[lang];

/** The address of this page in another language. */
function inLang(other: Lang): string {
  const next = new URLSearchParams(query);
  next.set('lang', other);
  return `?${next.toString()}`;
}

function remember(other: Lang): void {
  try {
    localStorage.setItem(kept, other);
  } catch {
    // A browser that stores nothing asks again; the address carries the language meanwhile.
  }
}

/** The mark, and the three languages. */
export function head(): TemplateResult {
  return html`<nav class="head" aria-label=${t.nav}>
    <a class="mark" href="index.html">
      ${svg`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11.5" fill="var(--spruce)"></circle><rect x="7" y="15.7" width="10" height="2.9" rx="1.45" fill="var(--now)"></rect></svg>`}verme
    </a>
    <span class="langs">
      ${(['fi', 'sv', 'en'] as const).map(
        (other) =>
          html`<a
            href=${inLang(other)}
            lang=${other}
            aria-current=${other === lang ? 'true' : nothing}
            @click=${() => remember(other)}
            >${names[other]}</a
          >`,
      )}
    </span>
  </nav>`;
}

/** Where to go in the demo, with the room. */
export const linkTo = (page: string, room: string): string => `${page}.html?room=${encodeURIComponent(room)}`;
