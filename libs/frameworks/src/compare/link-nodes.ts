import { type Indexed, indexOf } from '../format/index-of.ts';
import type { Framework, FrameworkNode, Names } from '../format/types.ts';
import { countAlike } from './definition.ts';

/** How a node of the new version stands to the old one. */
export interface NodeLink {
  readonly old: FrameworkNode | null;
  readonly change: 'none' | 'method' | 'subject';
  /** Nodes that a merged or split node stands against cannot be compared one by one. */
  readonly oneToOne: boolean;
  readonly note: Names | null;
}

/**
 * The old node of each new one. What the new version says of itself goes first; where it says nothing, nodes of one id belong
 * together, and a changed scale, rule, table, limit or criterion is a change of method, found by looking.
 */
export function linkNodes(older: Framework, newer: Framework): Map<string, NodeLink> {
  const [a, b] = [indexOf(older), indexOf(newer)];
  const said =
    newer.replaces?.id === older.id && newer.replaces.version === older.version ? newer.replaces : null;
  const lines = said?.nodes ?? [];
  const linesOf = grouped(lines, (line) => line.new);
  const linesOfOld = grouped(lines, (line) => line.old);
  const links = new Map<string, NodeLink>();
  for (const node of newer.nodes) {
    const own = linesOf.get(node.id);
    const [line] = own ?? [];
    const oldId = line ? line.old : node.id;
    const old = oldId === undefined ? null : (a.nodes.get(oldId) ?? null);
    const oneToOne = (own ?? []).length <= 1 && (!oldId || (linesOfOld.get(oldId) ?? []).length <= 1);
    const stated = line?.change ?? 'none';
    const change = stated === 'none' && old && !alike(a, old, b, node) ? 'method' : stated;
    links.set(node.id, { old, change, oneToOne, note: line?.note ?? null });
  }
  return links;
}

const alike = (a: Indexed, old: FrameworkNode, b: Indexed, node: FrameworkNode): boolean =>
  countAlike(a, old, b, node) && sameKind(a, old, b, node);

/** A leaf that became a parent, or the other way round, counts otherwise even where scale and rule look alike. */
function sameKind(a: Indexed, old: FrameworkNode, b: Indexed, node: FrameworkNode): boolean {
  return a.children.has(old.id) === b.children.has(node.id);
}

function grouped<T>(each: readonly T[], by: (one: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of each) {
    const key = by(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
