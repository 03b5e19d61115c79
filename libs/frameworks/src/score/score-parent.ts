import { type Indexed, leavesBelow } from '../format/index-of.ts';
import type { FrameworkNode, Rule } from '../format/types.ts';
import type { Ratio } from '../outturn.ts';
import { FrameworksError } from '../problems.ts';
import type { MeanPart, NodeScore, Why } from './node-score.ts';
import { lookUp, weakestOf, weightedMean } from './rules.ts';

interface Child {
  readonly child: FrameworkNode;
  readonly score: NodeScore;
}

/** The value of a node whose children are scored or out. */
export function combine(
  index: Indexed,
  node: FrameworkNode,
  children: readonly Child[],
  done: ReadonlyMap<string, NodeScore>,
): NodeScore {
  const { rule } = node;
  if (!rule) throw new FrameworksError('frameworks.not-a-leaf', { given: node.id });
  if (rule.kind === 'none') return tally(index, node, done);
  const present = children.filter(({ score }) => score.state !== 'out');
  if (rule.kind === 'weighted-mean') return mean(index, node, present);
  if (rule.kind === 'share') return share(node, rule.counting, present);
  return step(index, node, rule, present);
}

function step(
  index: Indexed,
  node: FrameworkNode,
  rule: Extract<Rule, { kind: 'weakest-link' | 'table' }>,
  present: readonly Child[],
): NodeScore {
  const scale = index.scales.get(present[0]?.child.scale ?? '');
  const bestFirst = scale?.kind === 'steps' ? scale.steps.map(({ value }) => value) : [];
  const [first, ...others] = present
    .map(({ score }) => score.counts ?? '')
    .sort((a, b) => bestFirst.indexOf(b) - bestFirst.indexOf(a));
  if (first === undefined) throw new FrameworksError('frameworks.not-a-leaf', { given: node.id });
  const sorted: [string, ...string[]] = [first, ...others];
  if (rule.kind === 'weakest-link') {
    const at = (weakest: boolean): string[] =>
      present.filter(({ score }) => (score.counts === first) === weakest).map(({ child }) => child.id);
    const why: Why = onlyChild(present) ?? {
      code: 'score.weakest-link',
      weakest: at(true),
      better: at(false),
    };
    return scored(node.id, weakestOf(sorted, rule.plus), null, why);
  }
  const table = index.tables.get(rule.table);
  const row = sorted.join('');
  const gives = lookUp(index.cells.get(rule.table) ?? {}, sorted);
  if (!table || gives === undefined)
    throw new FrameworksError('frameworks.too-many-dimensions', { given: sorted.length });
  const otherwise = table.cells.find(({ scores }) => scores === row)?.otherwise ?? null;
  const { provenance } = table;
  const why: Why = onlyChild(present) ?? { code: 'score.table', table: table.id, row, provenance, otherwise };
  return scored(node.id, gives, null, why);
}

function onlyChild(present: readonly Child[]): Why | null {
  const [only] = present;
  return only && present.length === 1 ? { code: 'score.only-child', child: only.child.id } : null;
}

function mean(index: Indexed, node: FrameworkNode, present: readonly Child[]): NodeScore {
  const parts = present.map(({ child, score }): MeanPart => {
    return {
      node: child.id,
      weight: child.weight ?? 1,
      value: score.number ?? pointsOf(index, child, score),
    };
  });
  const value = weightedMean(parts);
  // What is left may have no weight at all: then nothing here applies.
  if (!value) return { ...scored(node.id, null, null, { code: 'score.all-children-out' }), state: 'out' };
  const totalWeight = parts.reduce((sum, { weight }) => sum + weight, 0);
  return scored(node.id, null, value, { code: 'score.weighted-mean', parts, totalWeight });
}

function pointsOf(index: Indexed, child: FrameworkNode, score: NodeScore): Ratio {
  const scale = index.scales.get(child.scale ?? '');
  const steps = scale?.kind === 'steps' ? scale.steps : [];
  const points = steps.find(({ value }) => value === score.counts)?.points ?? 0;
  return { numerator: BigInt(points), denominator: 1n };
}

function share(node: FrameworkNode, counting: readonly string[], present: readonly Child[]): NodeScore {
  const met = present.filter(({ score }) => counting.includes(score.counts ?? ''));
  const value = weightedMean(
    present.map(({ child, score }) => ({
      weight: child.weight ?? 1,
      value: { numerator: counting.includes(score.counts ?? '') ? 100n : 0n, denominator: 1n },
    })),
  );
  if (!value) return { ...scored(node.id, null, null, { code: 'score.all-children-out' }), state: 'out' };
  const totalWeight = present.reduce((sum, { child }) => sum + (child.weight ?? 1), 0);
  return scored(node.id, null, value, {
    code: 'score.share',
    met: met.map(({ child }) => child.id),
    totalWeight,
  });
}

/** How often each step was answered among the leaves below. */
function tally(index: Indexed, node: FrameworkNode, done: ReadonlyMap<string, NodeScore>): NodeScore {
  const counts: Record<string, number> = {};
  for (const { id } of leavesBelow(index, node)) {
    const answered = done.get(id)?.step;
    if (answered) counts[answered] = (counts[answered] ?? 0) + 1;
  }
  return { ...scored(node.id, null, null, { code: 'score.no-score', tally: counts }), state: 'no-score' };
}

const scored = (id: string, value: string | null, number: Ratio | null, why: Why): NodeScore => ({
  id,
  state: 'scored',
  step: value,
  counts: value,
  number,
  why,
});
