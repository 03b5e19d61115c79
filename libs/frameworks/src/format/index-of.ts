import type { Framework, FrameworkNode, Question, Scale, ScoringTable } from './types.ts';

/** A framework with its parts by name, so that nothing is searched twice. */
export interface Indexed {
  readonly framework: Framework;
  readonly nodes: ReadonlyMap<string, FrameworkNode>;
  readonly children: ReadonlyMap<string | null, readonly FrameworkNode[]>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly tables: ReadonlyMap<string, ScoringTable>;
  /** Grades of each table by its key. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly questions: ReadonlyMap<string, Question>;
}

const indexes = new WeakMap<Framework, Indexed>();

/** The index of a framework, made once for each object: frameworks are never changed in place. */
export function indexOf(framework: Framework): Indexed {
  const known = indexes.get(framework);
  if (known) return known;
  const made = makeIndex(framework);
  indexes.set(framework, made);
  return made;
}

function makeIndex(framework: Framework): Indexed {
  const children = new Map<string | null, FrameworkNode[]>();
  for (const node of framework.nodes) {
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const tables = framework.tables ?? [];
  return {
    framework,
    nodes: byId(framework.nodes),
    children,
    scales: byId(framework.scales),
    tables: byId(tables),
    cells: new Map(
      tables.map(({ id, cells }) => [
        id,
        Object.fromEntries(cells.map(({ scores, gives }) => [scores, gives])),
      ]),
    ),
    questions: byId(framework.screening ?? []),
  };
}

function byId<T extends { id: string }>(each: readonly T[]): Map<string, T> {
  return new Map(each.map((one) => [one.id, one]));
}

/** The leaves at or below a node, in the order of the framework. */
export function leavesBelow(index: Indexed, node: FrameworkNode): FrameworkNode[] {
  const children = index.children.get(node.id);
  return children ? children.flatMap((child) => leavesBelow(index, child)) : [node];
}
