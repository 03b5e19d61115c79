import { against, hasStep } from './fault-of.ts';
import type { Indexed } from './index-of.ts';
import type { FrameworkFault, FrameworkNode, Numeric } from './types.ts';

/** Whether a leaf can be answered, and what it says of its steps is about its scale. */
export function leafFaults(index: Indexed, node: FrameworkNode, at: number): FrameworkFault[] {
  const scale = index.scales.get(node.scale ?? '');
  if (!scale)
    return [
      {
        code: 'framework.leaf-without-scale',
        path: ['nodes', at, 'scale'],
        expected: 'the scale on which it is answered',
        came: 'nothing',
      },
    ];
  const faults: FrameworkFault[] = [];
  if (node.rule)
    faults.push({
      code: 'framework.leaf-with-rule',
      path: ['nodes', at, 'rule'],
      expected: 'no rule, since nothing stands below it',
      came: node.rule.kind,
    });
  for (const [place, { step }] of (node.criteria ?? []).entries())
    if (!hasStep(scale, step))
      faults.push(against(['nodes', at, 'criteria', place, 'step'], `a step of ${scale.id}`, step));
  if (!node.numeric) return faults;
  for (const [place, { row }] of node.numeric.rows.entries())
    if (!hasStep(scale, row))
      faults.push(against(['nodes', at, 'numeric', 'rows', place, 'row'], `a step of ${scale.id}`, row));
  const { rest } = node.numeric;
  if (rest !== undefined && !hasStep(scale, rest))
    faults.push(against(['nodes', at, 'numeric', 'rest'], `a step of ${scale.id}`, rest));
  return [...faults, ...limitFaults(node.numeric, ['nodes', at, 'numeric', 'rows'])];
}

function limitFaults(numeric: Numeric, path: (string | number)[]): FrameworkFault[] {
  const figures = new Set(numeric.figures.map(({ id }) => id));
  const fault = (place: (string | number)[], expected: string, came: string): FrameworkFault => ({
    code: 'framework.limits',
    path: [...path, ...place],
    expected,
    came,
  });
  return numeric.rows.flatMap(({ limits }, row) =>
    limits.flatMap(({ figure, from, to }, at) => {
      const here = [row, 'limits', at];
      if (!figures.has(figure))
        return [fault([...here, 'figure'], `one of ${[...figures].join(', ')}`, figure)];
      if (!from && !to) return [fault(here, 'a limit from, to, or both', 'neither')];
      return from && to && from.value > to.value
        ? [fault([...here, 'to'], `at least ${from.value}`, `${to.value}`)]
        : [];
    }),
  );
}
