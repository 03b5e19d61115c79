import type { Framework, FrameworkNode, Names, Scale } from '@groundwork-gov/frameworks';
import type { Tongue } from '../../platform/i18n/index.ts';

/** A framework's name in the reader's language; in English, its own, where nobody translated it. */
export const nameIn = ({ language }: Pick<Tongue, 'language'>, names: Names): string =>
  names[language] ?? names.en;

/** With the code under which the framework prints it: `PI-2.1 Expenditure composition`. */
export const titleIn = (
  tongue: Pick<Tongue, 'language'>,
  node: Pick<FrameworkNode, 'code' | 'names'>,
): string =>
  node.code === undefined ? nameIn(tongue, node.names) : `${node.code} ${nameIn(tongue, node.names)}`;

const trees = new WeakMap<Framework, Tree>();

export interface Tree {
  nodes: ReadonlyMap<string, FrameworkNode>;
  children: ReadonlyMap<string | null, readonly FrameworkNode[]>;
  /** Nodes that are answered, in the order in which the tree is read. */
  leaves: readonly FrameworkNode[];
  scales: ReadonlyMap<string, Scale>;
}

/** A framework by its parts, made once for each document. */
export function treeOf(framework: Framework): Tree {
  const known = trees.get(framework);
  if (known) return known;
  const children = new Map<string | null, FrameworkNode[]>();
  for (const node of framework.nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node]);
  const leaves: FrameworkNode[] = [];
  const walk = (node: FrameworkNode): void => {
    const below = children.get(node.id);
    if (below) for (const child of below) walk(child);
    else leaves.push(node);
  };
  for (const root of children.get(null) ?? []) walk(root);
  const tree: Tree = {
    nodes: new Map(framework.nodes.map((node) => [node.id, node])),
    children,
    leaves,
    scales: new Map(framework.scales.map((scale) => [scale.id, scale])),
  };
  trees.set(framework, tree);
  return tree;
}

/** The nodes above one, the highest first. */
export function above(tree: Tree, node: FrameworkNode): FrameworkNode[] {
  const parent = node.parent === null ? undefined : tree.nodes.get(node.parent);
  return parent ? [...above(tree, parent), parent] : [];
}

/** What a leaf may be answered, best first; numbers have a range instead. */
export function stepsOf(tree: Tree, node: FrameworkNode): { value: string; names: Names | null }[] {
  const scale = tree.scales.get(node.scale ?? '');
  if (!scale) return [];
  const steps = scale.kind === 'steps' ? [...scale.steps, ...(scale.countsAs ?? [])] : [];
  return [...steps, ...(scale.dropsOut ?? [])];
}

/** Answers that say why there is no grade: they always want a reason, and no evidence. */
export function isWithout(tree: Tree, node: FrameworkNode, answer: string): boolean {
  const scale = tree.scales.get(node.scale ?? '');
  if (!scale) return false;
  const others = [...(scale.kind === 'steps' ? (scale.countsAs ?? []) : []), ...(scale.dropsOut ?? [])];
  return others.some(({ value }) => value === answer);
}
