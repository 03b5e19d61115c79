import { leafFaults } from './check-leaf.ts';
import { against, faultOf, hasStep } from './fault-of.ts';
import type { Indexed } from './index-of.ts';
import { sortedSets } from './sorted-sets.ts';
import type { FrameworkFault, FrameworkNode, Rule, Scale } from './types.ts';
import { found, wanted } from './wanted.ts';

/** Whether every node can be scored by its rule, whatever its leaves are answered. */
export function ruleFaults(index: Indexed): FrameworkFault[] {
  const { framework } = index;
  return [
    ...framework.scales.flatMap(scaleFaults),
    ...framework.nodes.flatMap((node, at) => {
      const children = index.children.get(node.id);
      return children ? parentFaults(index, node, at, children) : leafFaults(index, node, at);
    }),
    ...(framework.overrides ?? []).flatMap(({ gives, nodes }, at) =>
      nodes.every((id) => hasStep(index.scales.get(index.nodes.get(id)?.scale ?? ''), gives))
        ? []
        : [against(['overrides', at, 'gives'], wanted('step-of-each'), gives)],
    ),
  ];
}

function scaleFaults(scale: Scale, at: number): FrameworkFault[] {
  if (scale.kind === 'number')
    return scale.from < scale.to
      ? []
      : [against(['scales', at, 'to'], wanted('number-above', { least: scale.from }), `${scale.to}`)];
  return (scale.countsAs ?? []).flatMap(({ as }, place) =>
    hasStep(scale, as) ? [] : [against(['scales', at, 'countsAs', place, 'as'], wanted('step-of-this'), as)],
  );
}

function parentFaults(
  index: Indexed,
  node: FrameworkNode,
  at: number,
  children: readonly FrameworkNode[],
): FrameworkFault[] {
  const leafParts = (['evidence', 'criteria', 'numeric', 'measure'] as const).filter((part) => node[part]);
  const faults = leafParts.map(
    (part): FrameworkFault =>
      faultOf('framework.parent-with-leaf-parts', ['nodes', at, part], wanted('asked-below'), part),
  );
  const { rule } = node;
  if (!rule)
    return [
      ...faults,
      faultOf(
        'framework.parent-without-rule',
        ['nodes', at, 'rule'],
        wanted('rule-of-children', { children: children.length }),
        found('nothing'),
      ),
    ];
  return [...faults, ...fit(index, node, rule, at, children)];
}

function fit(
  index: Indexed,
  node: FrameworkNode,
  rule: Rule,
  at: number,
  children: readonly FrameworkNode[],
): FrameworkFault[] {
  const own = index.scales.get(node.scale ?? '');
  const scalePath = ['nodes', at, 'scale'];
  if (rule.kind === 'none') return own ? [against(scalePath, wanted('no-scale'), own.id)] : [];
  const scales = new Set(children.map(({ scale }) => scale));
  const below = [...scales].flatMap((scale) => index.scales.get(scale ?? '') ?? []);
  if (below.length < scales.size)
    return [against(['nodes', at, 'rule'], wanted('children-with-scale'), found('children-without'))];
  if (rule.kind === 'weakest-link' || rule.kind === 'table') {
    const [scale] = below;
    if (scales.size > 1 || scale?.kind !== 'steps')
      return [against(['nodes', at, 'rule'], wanted('children-on-one-scale'), [...scales].join(', '))];
    const values = scale.steps.map(({ value }) => value);
    if (rule.kind === 'table')
      return tableFaults(index, rule.table, values.toReversed(), own, at, children.length);
    const results = [...values, ...(rule.plus ? values.slice(1).map((value) => `${value}+`) : [])];
    const absent = results.filter((value) => !hasStep(own, value));
    return absent.length === 0
      ? []
      : [
          against(
            scalePath,
            wanted('scale-with', { steps: results.join(', ') }),
            found('none-of', { steps: absent.join(', ') }),
          ),
        ];
  }
  if (own?.kind !== 'number')
    return [against(scalePath, wanted('scale-of-numbers'), own?.id ?? found('nothing'))];
  if (children.every(({ weight = 1 }) => weight === 0))
    return [faultOf('framework.no-weight', ['nodes', at], wanted('weight-of-child'), '0')];
  if (rule.kind === 'weighted-mean')
    return below.every((scale) => takesPartInMean(scale, own))
      ? []
      : [against(scalePath, wanted('points-or-range'), [...scales].join(', '))];
  return own.from === 0 &&
    own.to === 100 &&
    below.every((scale) => rule.counting.every((step) => hasStep(scale, step)))
    ? []
    : [against(['nodes', at, 'rule', 'counting'], wanted('steps-of-children'), rule.counting.join(', '))];
}

function takesPartInMean(scale: Scale, own: Extract<Scale, { kind: 'number' }>): boolean {
  if (scale.kind === 'number')
    return scale.from >= own.from && scale.to <= own.to && scale.better === own.better;
  const points = scale.steps.map((step) => step.points);
  // Points fall from the best step to the worst, or a better answer would lower the mean.
  return (
    own.from === 0 &&
    own.to === 100 &&
    own.better === 'high' &&
    points.every((one, at) => one !== undefined && (at === 0 || one <= (points[at - 1] ?? 0)))
  );
}

function tableFaults(
  index: Indexed,
  table: string,
  worstFirst: readonly string[],
  own: Scale | undefined,
  at: number,
  children: number,
): FrameworkFault[] {
  if (worstFirst.some((value) => value.length > 1))
    return [against(['nodes', at, 'rule'], wanted('one-sign-steps'), worstFirst.join(', '))];
  // One child alone gives its own step.
  const absentOwn = worstFirst.filter((value) => !hasStep(own, value));
  if (absentOwn.length > 0)
    return [
      against(
        ['nodes', at, 'scale'],
        wanted('scale-with', { steps: worstFirst.join(', ') }),
        found('none-of', { steps: absentOwn.join(', ') }),
      ),
    ];
  const cells = index.cells.get(table) ?? {};
  for (let size = 2; size <= children; size += 1)
    for (const key of sortedSets(worstFirst, size)) {
      const gives = cells[key];
      if (gives !== undefined && hasStep(own, gives)) continue;
      const expected = wanted('step-in-table', { scale: own?.id ?? '', scores: key, table });
      const path = ['nodes', at, 'rule', 'table'];
      return [faultOf('framework.table-incomplete', path, expected, gives ?? found('nothing'))];
    }
  return [];
}
