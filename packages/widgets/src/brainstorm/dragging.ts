/** Dragging notes between clusters with a pointer. Loaded when a pointer first meets the board; the menu does as much. */
import {
  AutoScroller,
  Cursor,
  DragDropManager,
  Draggable,
  Droppable,
  Feedback,
  PointerSensor,
  StyleInjector,
} from '@dnd-kit/dom';

/** Dragging on one board. */
export interface Dragging {
  /** A pointer is over this note: it can be dragged. */
  over(element: HTMLElement, note: string): void;
  /** Where notes can be dropped now; each element names its place in `data-island`. */
  islands(elements: Iterable<HTMLElement>): void;
  stop(): void;
}

/**
 * Keeps the library’s styles to the board, whose shadow root takes sheets. Where nothing is under the pointer it would
 * write a style element into the document, which a page with `style-src 'self'` refuses.
 */
function keepStylesInside(manager: DragDropManager): void {
  const injector = manager.registry.plugins.get(StyleInjector);
  const roots = Object.getOwnPropertyDescriptor(StyleInjector.prototype, 'roots')?.get;
  if (injector === undefined || roots === undefined) return;
  Object.defineProperty(injector, 'roots', {
    get: () => new Set([...(roots.call(injector) as Set<Node>)].filter((root) => root instanceof ShadowRoot)),
  });
}

/**
 * Makes notes draggable. A draggable is made for the note under the pointer alone, and only clusters take drops, so
 * that the number of notes costs nothing. The library’s announcements are left out: the board says what happened.
 */
export function startDragging(dropped: (note: string, island: string) => void): Dragging {
  const manager = new DragDropManager({
    plugins: [Feedback.configure({ dropAnimation: null }), AutoScroller, Cursor],
    sensors: [PointerSensor],
  });
  keepStylesInside(manager);
  let held: Draggable | null = null;
  const places = new Map<HTMLElement, Droppable>();
  const stop = manager.monitor.addEventListener('dragend', ({ operation, canceled }) => {
    const { source, target } = operation;
    if (canceled || source === null || target === null) return;
    dropped(String(source.id), String(target.id));
  });
  return {
    over(element, note) {
      if (!manager.dragOperation.status.idle || held?.element === element) return;
      held?.destroy();
      held = new Draggable({ id: note, element }, manager);
    },
    islands(elements) {
      const now = new Set(elements);
      for (const [element, place] of places) {
        if (now.has(element) && place.id === element.dataset['island']) continue;
        place.destroy();
        places.delete(element);
      }
      for (const element of now) {
        if (!places.has(element)) {
          places.set(element, new Droppable({ id: element.dataset['island'] ?? '', element }, manager));
        }
      }
    },
    stop() {
      stop();
      held?.destroy();
      manager.destroy();
    },
  };
}
