import { ruleFaults } from './check-rules.ts';
import { faultOf } from './fault-of.ts';
import { indexOf } from './index-of.ts';
import type { Framework, FrameworkFault } from './types.ts';
import { found, wanted } from './wanted.ts';

type Path = (string | number)[];
type Named = readonly { readonly id: string }[];

/** Whether the parts of a framework fit each other: names stand once and are known, the tree is one, rules fit their scales. */
export function checkFramework(framework: Framework): FrameworkFault[] {
  const faults = [...namesTwice(framework), ...namesUnknown(framework), ...circles(framework)];
  // Rules are looked at along the names and the tree, so only where those hold.
  return faults.length > 0 ? faults : ruleFaults(indexOf(framework));
}

function namesTwice(framework: Framework): FrameworkFault[] {
  const { levels, scales, nodes, tables = [], overrides = [], screening = [] } = framework;
  const lists: Record<string, Named> = { levels, scales, nodes, tables, overrides, screening };
  return [
    ...Object.entries(lists).flatMap(([list, each]) =>
      twice(
        each.map(({ id }) => id),
        (at) => [list, at, 'id'],
      ),
    ),
    ...scales.flatMap((scale, at) =>
      twice(valuesOf(scale), () => ['scales', at]).map((fault) => ({
        ...fault,
        ...wanted('answers-once'),
      })),
    ),
    ...tables.flatMap(({ cells }, at) =>
      twice(
        cells.map(({ scores }) => scores),
        (cell) => ['tables', at, 'cells', cell, 'scores'],
      ),
    ),
    ...screening.flatMap(({ answers }, at) =>
      twice(
        answers.map(({ value }) => value),
        (answer) => ['screening', at, 'answers', answer, 'value'],
      ),
    ),
  ];
}

function twice(names: readonly string[], pathOf: (at: number) => Path): FrameworkFault[] {
  const seen = new Set<string>();
  return names.flatMap((name, at): FrameworkFault[] => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [faultOf('framework.twice', pathOf(at), wanted('each-once'), name)];
  });
}

function valuesOf(scale: Framework['scales'][number]): string[] {
  const steps = scale.kind === 'steps' ? [...scale.steps, ...(scale.countsAs ?? [])] : [];
  return [...steps, ...(scale.dropsOut ?? [])].map(({ value }) => value);
}

function namesUnknown(framework: Framework): FrameworkFault[] {
  const known = {
    level: new Set(framework.levels.map(({ id }) => id)),
    scale: new Set(framework.scales.map(({ id }) => id)),
    table: new Set((framework.tables ?? []).map(({ id }) => id)),
    node: new Set(framework.nodes.map(({ id }) => id)),
  };
  const faults: FrameworkFault[] = [];
  const want = (kind: keyof typeof known, name: string | null | undefined, path: Path): void => {
    if (name === undefined || name === null || known[kind].has(name)) return;
    faults.push(faultOf('framework.unknown-name', path, wanted(`id-of-${kind}`), name));
  };
  for (const [at, node] of framework.nodes.entries()) {
    want('level', node.level, ['nodes', at, 'level']);
    want('scale', node.scale, ['nodes', at, 'scale']);
    want('node', node.parent, ['nodes', at, 'parent']);
    if (node.rule?.kind === 'table') want('table', node.rule.table, ['nodes', at, 'rule', 'table']);
  }
  for (const [at, { nodes }] of (framework.overrides ?? []).entries())
    for (const [place, name] of nodes.entries()) want('node', name, ['overrides', at, 'nodes', place]);
  for (const [at, { answers }] of (framework.screening ?? []).entries())
    for (const [answer, { switchesOff = [] }] of answers.entries())
      for (const [place, name] of switchesOff.entries())
        want('node', name, ['screening', at, 'answers', answer, 'switchesOff', place]);
  for (const [at, link] of (framework.replaces?.nodes ?? []).entries()) {
    want('node', link.new, ['replaces', 'nodes', at, 'new']);
    if (link.old === undefined && link.new === undefined)
      faults.push(
        faultOf('framework.unknown-name', ['replaces', 'nodes', at], wanted('old-or-new'), found('neither')),
      );
  }
  return faults;
}

function circles(framework: Framework): FrameworkFault[] {
  const parents = new Map(framework.nodes.map(({ id, parent }) => [id, parent]));
  const rooted = new Set<string>();
  return framework.nodes.flatMap(({ id }, at): FrameworkFault[] => {
    const path = new Set<string>();
    let here: string | null | undefined = id;
    while (here && !rooted.has(here) && !path.has(here)) {
      path.add(here);
      here = parents.get(here);
    }
    const again = here && path.has(here) ? here : null;
    // Nodes on a circle, or below one, are told of once.
    for (const one of path) rooted.add(one);
    if (again === null) return [];
    const round = [...[...path].slice(0, 5), '…', again].join(' → ');
    return [faultOf('framework.circle', ['nodes', at, 'parent'], wanted('way-up'), round)];
  });
}
