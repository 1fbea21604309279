/**
 * Builds a page of the documents package element by element. No parser of the browser is asked: under Trusted Types a
 * host allows none a string. It reads what our own writer writes (lower-case tags, quoted attributes, numeric
 * references) and knows the elements and attributes of documents only, so whatever else a text holds stays text.
 */

const elements = new Set(
  'html head meta title body main svg path h1 h2 h3 p ul ol li a strong em br hr table thead tbody tr th td'.split(' '),
);
const empty = new Set(['meta', 'br', 'hr']);
const attributes = new Set(
  'lang charset name content class scope start href viewBox role aria-label fill d'.split(' '),
);
/** A link leads to a page or writes a letter, and does nothing else. */
const isSafe = (name: string, value: string): boolean => name !== 'href' || /^(https:|mailto:)/.test(value);

const picture = 'http://www.w3.org/2000/svg';
const token = /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"]*")*)>|[^<]+|</g;
const attribute = / ([a-zA-Z-]+)="([^"]*)"/g;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The characters behind references: `&#x3C;`, `&#60;`, `&lt;`. */
const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (named[name as string] ?? whole);
    },
  );

function built(document: Document, name: string, written: string, isPicture: boolean): Element {
  const element = isPicture ? document.createElementNS(picture, name) : document.createElement(name);
  for (const [, key = '', value = ''] of written.matchAll(attribute)) {
    if (attributes.has(key) && isSafe(key, plain(value))) element.setAttribute(key, plain(value));
  }
  return element;
}

/** The root of the page that a text describes, made for a document: the caller puts it there. */
export function buildPage(document: Document, text: string): Element {
  const top = document.createElement('template');
  const open: Element[] = [top];
  for (const [piece, closing, name, written = ''] of text.matchAll(token)) {
    const parent = open.at(-1) ?? top;
    if (piece.startsWith('<!')) continue;
    if (name === undefined || !elements.has(name)) parent.append(plain(piece));
    else if (closing === '/') {
      if (open.length > 1 && parent.localName === name) open.pop();
    } else {
      const element = built(document, name, written, name === 'svg' || parent.namespaceURI === picture);
      parent.append(element);
      if (!empty.has(name)) open.push(element);
    }
  }
  const root = top.querySelector('html');
  if (root === null) throw new Error('this is no page of a document');
  return root;
}
