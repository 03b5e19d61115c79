import { against, faultOf, hasStep } from './fault-of.ts';
import type { Indexed } from './index-of.ts';
import type { FrameworkFault, FrameworkNode, Numeric } from './types.ts';
import { found, wanted } from './wanted.ts';

/** Whether a leaf can be answered, and what it says of its steps is about its scale. */
export function leafFaults(index: Indexed, node: FrameworkNode, at: number): FrameworkFault[] {
  const scale = index.scales.get(node.scale ?? '');
  if (!scale)
    return [
      faultOf(
        'framework.leaf-without-scale',
        ['nodes', at, 'scale'],
        wanted('scale-of-leaf'),
        found('nothing'),
      ),
    ];
  const faults: FrameworkFault[] = [];
  if (node.rule)
    faults.push(
      faultOf('framework.leaf-with-rule', ['nodes', at, 'rule'], wanted('no-rule'), node.rule.kind),
    );
  for (const [place, { step }] of (node.criteria ?? []).entries())
    if (!hasStep(scale, step))
      faults.push(
        against(['nodes', at, 'criteria', place, 'step'], wanted('step-of', { scale: scale.id }), step),
      );
  if (!node.numeric) return faults;
  for (const [place, { row }] of node.numeric.rows.entries())
    if (!hasStep(scale, row))
      faults.push(
        against(['nodes', at, 'numeric', 'rows', place, 'row'], wanted('step-of', { scale: scale.id }), row),
      );
  const { rest } = node.numeric;
  if (rest !== undefined && !hasStep(scale, rest))
    faults.push(against(['nodes', at, 'numeric', 'rest'], wanted('step-of', { scale: scale.id }), rest));
  return [...faults, ...limitFaults(node.numeric, ['nodes', at, 'numeric', 'rows'])];
}

function limitFaults(numeric: Numeric, path: (string | number)[]): FrameworkFault[] {
  const figures = new Set(numeric.figures.map(({ id }) => id));
  const fault = (
    place: (string | number)[],
    expected: ReturnType<typeof wanted>,
    came: ReturnType<typeof found> | string,
  ): FrameworkFault => faultOf('framework.limits', [...path, ...place], expected, came);
  return numeric.rows.flatMap(({ limits }, row) =>
    limits.flatMap(({ figure, from, to }, at) => {
      const here = [row, 'limits', at];
      if (!figures.has(figure))
        return [fault([...here, 'figure'], wanted('one-of', { known: [...figures].join(', ') }), figure)];
      if (!from && !to) return [fault(here, wanted('limit'), found('neither'))];
      return from && to && from.value > to.value
        ? [fault([...here, 'to'], wanted('at-least', { least: from.value }), `${to.value}`)]
        : [];
    }),
  );
}
