/** From a machine to what ELK lays out: states as boxes in boxes, moves as edges, what stays where it is as lines. */
import { toDirectedGraph } from 'xstate/graph';

export const line = 17;
const wide = (text) => 7.2 * text.length;
const combined = { checkAnd: ' and ', checkOr: ' or ', checkNot: ' not ' };

function guardName(guard) {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return guard;
  const parts = guard.guards?.map(guardName) ?? [];
  const word = combined[guard.check?.name];
  if (word === ' not ') return `not ${parts[0]}`;
  if (word) return parts.join(word);
  return guard.type ?? guard.name ?? 'guard';
}

function labelOf({ eventType, guard }) {
  const name = guardName(guard);
  return `${eventType || 'always'}${name ? ` [${name}]` : ''}`;
}

const stays = ({ source, target, transition }) => source === target && !transition.reenter;

/** XState's graph leaves out the transitions that need no event. */
const always = ({ stateNode }) =>
  (stateNode.always ?? []).flatMap((transition) =>
    (transition.target ?? [stateNode]).map((target) => ({ source: stateNode, target, transition })),
  );
const own = (node) => [...node.edges, ...always(node)];
const every = (node) => [...own(node), ...node.children.flatMap(every)];

/** All transitions in words: `from`, `label`, `to` (the same as `from` when nothing moves). */
export const transitionsOf = (machine) =>
  every(toDirectedGraph(machine)).map(({ source, target, transition }) => ({
    from: source.path.join('.') || source.key,
    label: labelOf(transition),
    to: target.path.join('.') || target.key,
  }));

function boxOf(node) {
  const state = node.stateNode;
  const children = node.children.map(boxOf);
  const first = state.parent?.initial?.target?.includes(state) ?? false;
  const lines = [
    ...new Set(
      own(node)
        .filter(stays)
        .map(({ transition }) => labelOf(transition)),
    ),
  ];
  const title = `${state.key}${state.type === 'parallel' ? ' (all at once)' : ''}`;
  const height = 12 + line * (1 + lines.length);
  const width = 24 + Math.max(wide(title) + (first ? 14 : 0), ...lines.map(wide));
  return {
    id: node.id,
    title,
    first,
    lines,
    children,
    width,
    height,
    layoutOptions:
      children.length === 0
        ? {}
        : {
            'elk.padding': `[top=${height + 14},left=16,bottom=16,right=16]`,
            'elk.nodeSize.constraints': 'MINIMUM_SIZE',
            'elk.nodeSize.minimum': `(${width},${height})`,
          },
  };
}

const edgeOf = ({ source, target, transition }, at) => {
  const text = labelOf(transition);
  return {
    id: `e${at}`,
    sources: [source.id],
    targets: [target.id],
    labels: [{ id: `l${at}`, text, width: wide(text), height: line }],
  };
};

/** The graph for `elk.layout`. */
export function graphOf(machine) {
  const graph = toDirectedGraph(machine);
  return {
    id: '(chart)',
    children: [boxOf(graph)],
    edges: every(graph)
      .filter((edge) => !stays(edge))
      .map(edgeOf),
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '40',
      'elk.spacing.nodeNode': '28',
      'elk.spacing.edgeLabel': '4',
      'elk.edgeLabels.inline': 'true',
    },
  };
}
