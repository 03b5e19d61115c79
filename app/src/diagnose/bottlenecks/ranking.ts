import {
  compareAssessments,
  type NodeComparison,
  type Ranked,
  rankBottlenecks,
  type Signals,
} from '@groundwork-gov/frameworks';
import type { Transaction } from '../../platform/db/transaction.ts';
import { asMade, type LeafStanding, type Standing, standingOf } from '../assessment/standing.ts';
import { stepsOf, treeOf } from '../frameworks/tree.ts';
import type { LeafVoices } from '../voices/voices.ts';
import { type Cause, causesOf } from './cause-store.ts';
import type { Weights } from './weights.ts';

export interface Ranking {
  weights: Weights;
  /** The worst bottleneck first. */
  ranked: readonly Ranked[];
  /** Under what is ranked. */
  causes: readonly Cause[];
}

/**
 * Where a place is strong and where it is held up, from what was agreed. Comparison is silent until there are benchmarks, and
 * voices are where too few were heard; that they are is told with every dimension. Null: the assessment is of before there were weights.
 */
export async function rankingOf(
  tx: Transaction,
  standing: Standing,
  voices: ReadonlyMap<string, LeafVoices>,
): Promise<Ranking | null> {
  const { weights } = standing.assessment;
  if (weights === null) return null;
  const trends = await trendsOf(tx, standing);
  const signals = standing.leaves.map((each) => {
    const heard = voices.get(each.node.id);
    return [
      each.node.id,
      { ...signalsOf(standing, each, trends), ...(heard ? { voices: heard } : {}) },
    ] as const;
  });
  const ranked = rankBottlenecks(asMade(standing), Object.fromEntries(signals), weights);
  const ids = new Set(ranked.map(({ id }) => id));
  const causes = await causesOf(tx, standing.assessment.assessmentId);
  return { weights, ranked, causes: causes.filter(({ leaf }) => ids.has(leaf)) };
}

type Trend = NonNullable<Signals['trend']>;

function signalsOf(
  { assessment }: Standing,
  { node, leaf }: LeafStanding,
  trends: ReadonlyMap<string, Trend>,
): Signals {
  // A framework of the place may name a measure whose grades its scale does not have.
  const isOnScale = stepsOf(treeOf(assessment.document), node).some(({ value }) => value === leaf.proposed);
  const trend = trends.get(node.id);
  return {
    ...(leaf.proposed !== null && isOnScale ? { measure: leaf.proposed } : {}),
    ...(trend ? { trend } : {}),
  };
}

/** Since the assessment before, where that one is public: what is not could change yet, and is not told through another. */
async function trendsOf(tx: Transaction, standing: Standing): Promise<ReadonlyMap<string, Trend>> {
  const { previousId } = standing.assessment;
  const older = previousId === null ? null : await standingOf(tx, previousId, null);
  if (!older?.assessment.publishedHash) return new Map();
  const { nodes } = compareAssessments(asMade(older), asMade(standing));
  return new Map(
    nodes.flatMap((node): [string, Trend][] => {
      const trend = trendOf(node);
      return trend === null ? [] : [[node.id, trend]];
    }),
  );
}

/** By practice alone: another way of counting is no movement, and what cannot be told apart says nothing. */
function trendOf({ movement, cause }: NodeComparison): Trend | null {
  if (movement === 'not-comparable') return null;
  if (cause === 'method') return 'same';
  return cause === 'practice' || cause === 'none' ? movement : null;
}
