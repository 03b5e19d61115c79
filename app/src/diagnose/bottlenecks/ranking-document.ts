import type { FrameworkNode, Names, Numeric, Ranked } from '@groundwork-gov/frameworks';
import type { SignedDocument } from '../assessment/snapshot.ts';
import { type Tree, treeOf } from '../frameworks/tree.ts';
import type { Ranking } from './ranking.ts';

export type RankingDocument = NonNullable<SignedDocument['ranking']>;
export type RankedDimension = RankingDocument['ranked'][number];

type NamesOf = (names: Names) => Record<string, string>;

/** The part of what is signed that ranks: picked field by field, with exact ratios as digits. */
export function rankingDocumentOf(
  { weights, ranked, causes }: Ranking,
  framework: Parameters<typeof treeOf>[0],
  namesOf: NamesOf,
): RankingDocument {
  const tree = treeOf(framework);
  const { score, measure, trend, voices, comparison, reason } = weights;
  return {
    weights: { score, measure, trend, voices, comparison, reason },
    ranked: ranked.map((each) => rankedOf(each, tree, namesOf)),
    causes: causes.map(({ causeId, leaf, underId, says }) => ({ id: causeId, leaf, under: underId, says })),
  };
}

function rankedOf(ranked: Ranked, tree: Tree, namesOf: NamesOf): RankedDimension {
  const { id, rank, value, reasons, silent, next } = ranked;
  return {
    id,
    rank,
    value: digitsOf(value),
    reasons: reasons.map((each) => ({
      part: each.part,
      weight: each.weight,
      value: digitsOf(each.value),
    })),
    silent: [...silent],
    next: next && {
      from: next.from,
      to: next.to,
      criterion: next.criterion && namesOf(next.criterion),
      limits: limitsOf(next.limits, tree.nodes.get(id), namesOf),
      lifts: next.lifts.map(({ id: above, from, to }) => ({ id: above, from, to })),
    },
  };
}

function limitsOf(
  row: Numeric['rows'][number] | null,
  node: FrameworkNode | undefined,
  namesOf: NamesOf,
): NonNullable<RankedDimension['next']>['limits'] {
  return (row?.limits ?? []).flatMap(({ figure, from, to }) => {
    const found = node?.numeric?.figures.find(({ id }) => id === figure);
    return found
      ? [{ names: namesOf(found.names), unit: found.unit, from: from ?? null, to: to ?? null }]
      : [];
  });
}

const digitsOf = ({ numerator, denominator }: Ranked['value']) => ({
  numerator: numerator.toString(),
  denominator: denominator.toString(),
});
