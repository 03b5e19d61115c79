import { isDeepStrictEqual } from 'node:util';
import type { Indexed } from '../format/index-of.ts';
import type { FrameworkNode } from '../format/types.ts';

/** What decides a node's value: two nodes alike in this count alike. Names, sources and evidence do not. */
function definition(index: Indexed, node: FrameworkNode): unknown {
  const scale = index.scales.get(node.scale ?? '');
  const { rule } = node;
  return {
    scale: scale && (scale.kind === 'number' ? [scale.from, scale.to, scale.better] : stepsOf(scale)),
    rule,
    cells: rule?.kind === 'table' ? index.cells.get(rule.table) : undefined,
    numeric: node.numeric && { rule: node.numeric.rule, rows: node.numeric.rows, rest: node.numeric.rest },
    criteria: node.criteria?.map(({ step, names }) => ({ step, en: names.en })),
    overrides: (index.framework.overrides ?? [])
      .filter(({ nodes }) => nodes.includes(node.id))
      .map(({ id, abovePercent, gives }) => ({ id, abovePercent, gives })),
  };
}

function stepsOf(scale: Extract<ReturnType<Indexed['scales']['get']>, { kind: 'steps' }>): unknown {
  return {
    steps: scale.steps.map(({ value, points }) => ({ value, points })),
    countsAs: scale.countsAs?.map(({ value, as }) => ({ value, as })),
    dropsOut: scale.dropsOut?.map(({ value }) => value),
  };
}

export function countAlike(a: Indexed, nodeA: FrameworkNode, b: Indexed, nodeB: FrameworkNode): boolean {
  return isDeepStrictEqual(definition(a, nodeA), definition(b, nodeB));
}
