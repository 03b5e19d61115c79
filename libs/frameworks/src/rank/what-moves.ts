import { indexOf, leavesBelow } from '../format/index-of.ts';
import type { Framework, FrameworkNode, Names, Numeric } from '../format/types.ts';
import type { Answers } from '../score/answers.ts';
import type { AssessmentScore, NodeScore } from '../score/node-score.ts';
import { scoreAssessment } from '../score/score-assessment.ts';

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
  answers: Answers,
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
  const raised = scoreAssessment(framework, { ...answers, scores: { ...answers.scores, [node.id]: to } });
  return {
    from: now.step,
    to,
    criterion: node.criteria?.find(({ step }) => step === to)?.names ?? null,
    limits: node.numeric?.rows.find(({ row }) => row === to) ?? null,
    lifts: above(framework, node).flatMap((id) => lift(score.nodes.get(id), raised.nodes.get(id))),
  };
}

function above(framework: Framework, node: FrameworkNode): string[] {
  const { nodes } = indexOf(framework);
  const ids: string[] = [];
  for (let here = node.parent; here !== null; here = nodes.get(here)?.parent ?? null) ids.push(here);
  return ids;
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
