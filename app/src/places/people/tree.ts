import { faultsOfLines } from './lines.ts';

/** A thing with those under it, as deep as they go. */
export interface Branch<Node> {
  node: Node;
  under: Branch<Node>[];
}

/**
 * Things under each other as trees, whatever their lines: what stands under nothing that is known comes to the top, and
 * a circle is opened at its first, so that each thing is shown once and none is lost.
 */
export function treesOf<Node extends { id: string; above: string | null }>(
  nodes: readonly Node[],
): Branch<Node>[] {
  const { circles } = faultsOfLines(nodes);
  const opened = new Set(circles.flatMap(([first]) => first ?? []));
  const branches = new Map(nodes.map((node) => [node.id, { node, under: [] } as Branch<Node>]));
  const tops: Branch<Node>[] = [];
  for (const branch of branches.values()) {
    const above = branch.node.above === null ? undefined : branches.get(branch.node.above);
    (above === undefined || opened.has(branch.node.id) ? tops : above.under).push(branch);
  }
  return tops;
}
