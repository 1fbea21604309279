/** Selectors that are remade only when a slice that they name has changed: a chain of WeakMaps, no size to choose. */
import type { GroupState } from '../fold/state.ts';

type Node = WeakMap<object, Node> & { made?: Map<unknown, unknown> };

/**
 * A view of the state. `slices` picks the objects that it reads; `make` is called once for each combination of them
 * and each key, and the same object is given back as long as they are the same.
 */
export function view<S extends readonly object[], K extends string | undefined, R>(
  slices: (state: GroupState, key: K) => readonly [...S],
  make: (...read: [...S, K]) => R,
): (state: GroupState, key: K) => R {
  const root: Node = new WeakMap();
  return (state, key) => {
    const read = slices(state, key);
    let node = root;
    for (const slice of read) {
      let next = node.get(slice);
      if (!next) {
        next = new WeakMap();
        node.set(slice, next);
      }
      node = next;
    }
    node.made ??= new Map();
    if (!node.made.has(key)) node.made.set(key, make(...([...read, key] as [...S, K])));
    return node.made.get(key) as R;
  };
}
