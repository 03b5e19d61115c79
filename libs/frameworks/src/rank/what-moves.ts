import { type Indexed, indexOf, leavesBelow } from '../format/index-of.ts';
import type { Framework, FrameworkNode, Names, Numeric } from '../format/types.ts';
import type { AssessmentScore, NodeScore } from '../score/node-score.ts';
import { combine } from '../score/score-parent.ts';

/** The next step of a leaf, what it asks, and which nodes above would rise with it. Null at the best step, and off scales of steps. */
export interface NextStep {
  readonly from: string;
  readonly to: string;
  /** What the next step asks, in words; null: not available in this framework. */
  readonly criterion: Names | null;
  /** The same in figures. */
  readonly limits: Numeric['rows'][number] | null;
  /** From the nearest up. */
  readonly lifts: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

/** What would move a leaf one step up, all else as it is. */
export function whatMoves(
  framework: Framework,
  score: AssessmentScore,
  node: FrameworkNode,
): NextStep | null {
  const index = indexOf(framework);
  const scale = index.scales.get(node.scale ?? '');
  const now = score.nodes.get(node.id);
  if (scale?.kind !== 'steps' || !now?.step || now.state !== 'scored' || now.why.code === 'score.overridden')
    return null;
  const at = scale.steps.findIndex(({ value }) => value === now.counts);
  const to = scale.steps[at - 1]?.value;
  if (to === undefined) return null;
  return {
    from: now.step,
    to,
    criterion: node.criteria?.find(({ step }) => step === to)?.names ?? null,
    limits: node.numeric?.rows.find(({ row }) => row === to) ?? null,
    lifts: liftsAbove(index, score, { ...now, step: to, counts: to, why: { code: 'score.answered' } }),
  };
}

/** Only what stands above the leaf is counted anew, and no further than something rises: the rest is as it was. */
function liftsAbove(
  index: Indexed,
  { nodes }: AssessmentScore,
  leaf: NodeScore,
): NextStep['lifts'][number][] {
  const lifts: NextStep['lifts'][number][] = [];
  const parentOf = (id: string) => index.nodes.get(index.nodes.get(id)?.parent ?? '');
  let raised = leaf;
  for (let here = parentOf(leaf.id); here; here = parentOf(here.id)) {
    const before = nodes.get(here.id);
    // What lacks an answer or has no score lacks it still, and an override holds whatever its children say.
    if (before?.state !== 'scored' || before.why.code === 'score.overridden') break;
    const children = (index.children.get(here.id) ?? []).flatMap((child) => {
      const score = child.id === raised.id ? raised : nodes.get(child.id);
      return score ? [{ child, score }] : [];
    });
    const after = combine(index, here, children, nodes);
    const rises = lift(before, after);
    if (rises.length === 0) break;
    lifts.push(...rises);
    raised = after;
  }
  return lifts;
}

function lift(before: NodeScore | undefined, after: NodeScore | undefined): NextStep['lifts'] {
  const [from, to] = [shown(before), shown(after)];
  return before && from !== null && to !== null && from !== to ? [{ id: before.id, from, to }] : [];
}

/** A number as its exact pair; whoever shows it rounds it. */
const shown = (score: NodeScore | undefined): string | null =>
  score?.step ?? (score?.number ? `${score.number.numerator}/${score.number.denominator}` : null);

export const scoredLeaves = (framework: Framework, score: AssessmentScore): FrameworkNode[] => {
  const index = indexOf(framework);
  const roots = index.children.get(null) ?? [];
  return roots
    .flatMap((root) => leavesBelow(index, root))
    .filter(({ id }) => score.nodes.get(id)?.state === 'scored');
};
