/** Elements that are loaded when they are first shown, so that the first load of the chair's screen stays small. */

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'verme-arrivals': () => import('./arrivals/define.ts'),
  'verme-board': () => import('./board/define.ts'),
  'verme-brainstorm': () => import('./brainstorm/define.ts'),
  'verme-consent': () => import('./consent/define.ts'),
  'verme-contacts': () => import('./contacts/define.ts'),
  'verme-documents': () => import('./documents/define.ts'),
  'verme-ending': () => import('./ending/define.ts'),
  'verme-evaluation': () => import('./evaluation/define.ts'),
  'verme-experiments': () => import('./experiments/define.ts'),
  'verme-plan': () => import('./plan/define.ts'),
  'verme-programme': () => import('./programme/define.ts'),
  'verme-record': () => import('./record/define.ts'),
  'verme-roles': () => import('./roles/define.ts'),
  'verme-schedule': () => import('./schedule/define.ts'),
  'verme-summary': () => import('./summary/define.ts'),
  'verme-tasks': () => import('./tasks/define.ts'),
  'verme-ticks': () => import('./ticks/define.ts'),
  'verme-ways': () => import('./ways/define.ts'),
};

/** Loads the element of this name, if it is one of those and not defined yet. */
export function loadElement(name: string): void {
  if (Object.hasOwn(loaders, name) && customElements.get(name) === undefined) {
    // Off line: the tag stays empty, and the next time it is shown it is asked for again.
    void loaders[name]?.().catch(() => undefined);
  }
}

/** Loads the elements that stand in a page, now and whenever one is added. Returns the way to stop. */
export function loadElementsIn(root: Document | ShadowRoot): () => void {
  const selector = Object.keys(loaders)
    .map((name) => `${name}:not(:defined)`)
    .join(', ');
  const look = (): void => {
    for (const { localName } of root.querySelectorAll(selector)) loadElement(localName);
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
