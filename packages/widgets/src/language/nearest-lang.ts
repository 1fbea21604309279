/** The language of an element: the nearest `lang` above it, through shadow roots, and how to follow it live. */

const parentOf = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The nearest `lang` of the element or its ancestors; empty where there is none. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const found = at.closest('[lang]');
    if (found !== null) return found.getAttribute('lang') ?? '';
  }
  return '';
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}
const watches = new WeakMap<Node, Watch>();

function watch(root: Node, listener: () => void): () => void {
  let one = watches.get(root);
  if (one === undefined) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    one = { observer, listeners };
    watches.set(root, one);
  }
  const { observer, listeners } = one;
  if (listeners.size === 0) observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer.disconnect();
  };
}

/**
 * Calls back when a `lang` changes in the element's tree or in any tree above it: an observer of the document does
 * not see inside shadow roots. Returns the way to stop.
 */
export function followLang(element: Element, listener: () => void): () => void {
  const stops: (() => void)[] = [];
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    stops.push(watch(at.getRootNode(), listener));
  }
  return () => {
    for (const stop of stops) stop();
  };
}
