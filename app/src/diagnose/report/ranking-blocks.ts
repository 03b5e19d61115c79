import type { Tongue } from '../../platform/i18n/index.ts';
import type { Block, Item } from '../../platform/pdf/paper.ts';
import type { SignedDocument } from '../assessment/snapshot.ts';
import type { RankedDimension, RankingDocument } from '../bottlenecks/ranking-document.ts';
import {
  nextLines,
  sayReasons,
  sayShare,
  sayTies,
  sayWeights,
  type Titles,
  titlesOf,
} from '../bottlenecks/ranking-words.tsx';
import { toldFirst } from '../bottlenecks/told-first.ts';
import { own } from './say.ts';

/** Where the place is held up, why, and what would move it; where it is strong; and by which weights. */
export function rankingBlocks(tongue: Tongue, document: SignedDocument): Block[] {
  const { ranking, nodes } = document;
  if (!ranking || ranking.ranked.length === 0) return [];
  const titles = titlesOf(tongue, nodes);
  const { bottlenecks, strengths } = toldFirst(ranking);
  const nameOf = ({ id }: RankedDimension): string => own(tongue, titles.get(id) ?? id);
  return [
    { kind: 'heading', level: 1, text: tongue.t('ranking.title') },
    { kind: 'text', text: tongue.t('ranking.public-says', { count: ranking.ranked.length }) },
    { kind: 'heading', level: 2, text: tongue.t('ranking.bottlenecks') },
    ...(bottlenecks.length === 0
      ? [{ kind: 'text', text: tongue.t('ranking.bottlenecks-none') } as const]
      : []),
    ...tieBlocks(tongue, ranking, bottlenecks),
    ...bottlenecks.flatMap((each): Block[] => [
      { kind: 'heading', level: 3, text: nameOf(each), value: sayShare(tongue, each.value) },
      { kind: 'text', text: sayReasons(tongue, document, each) },
      { kind: 'text', look: 'strong', text: tongue.t('ranking.moves') },
      { kind: 'list', items: nextItems(tongue, each, titles) },
      ...causeBlocks(tongue, ranking, each.id),
    ]),
    { kind: 'heading', level: 2, text: tongue.t('ranking.strengths') },
    ...tieBlocks(tongue, ranking, strengths),
    strengths.length === 0
      ? { kind: 'text', text: tongue.t('ranking.strengths-none') }
      : {
          kind: 'list',
          items: strengths.map((each) => ({ text: `${nameOf(each)} ${sayShare(tongue, each.value)}` })),
        },
    { kind: 'heading', level: 2, text: tongue.t('ranking.weights') },
    ...weightBlocks(tongue, ranking),
  ];
}

const nextItems = (tongue: Tongue, ranked: RankedDimension, titles: Titles): Item[] =>
  nextLines(tongue, ranked, titles).map(({ says, isQuoted }) => ({
    text: isQuoted ? own(tongue, says) : says,
  }));

function tieBlocks(tongue: Tongue, ranking: RankingDocument, told: readonly RankedDimension[]): Block[] {
  const text = sayTies(tongue, ranking, told);
  return text === '' ? [] : [{ kind: 'text', look: 'quiet', text }];
}

/** Why it is so, and why that again. */
function causeBlocks(tongue: Tongue, { causes }: RankingDocument, leaf: string): Block[] {
  const here = causes.filter((each) => each.leaf === leaf);
  const below = (under: string | null): Item[] =>
    here
      .filter((each) => each.under === under)
      .map(({ id, says }) => ({ text: own(tongue, says), under: below(id) }));
  if (here.length === 0) return [];
  return [
    { kind: 'text', look: 'strong', text: tongue.t('ranking.causes') },
    { kind: 'list', items: below(null) },
  ];
}

/** Causes of a dimension that is told of nowhere else: somebody looked for them, though it is no bottleneck. */
export function otherCauses(tongue: Tongue, { ranking }: SignedDocument): (leaf: string) => Block[] {
  if (!ranking) return () => [];
  const told = new Set(toldFirst(ranking).bottlenecks.map(({ id }) => id));
  return (leaf) => (told.has(leaf) ? [] : causeBlocks(tongue, ranking, leaf));
}

function weightBlocks(tongue: Tongue, ranking: RankingDocument): Block[] {
  const { reason } = ranking.weights;
  return [
    { kind: 'text', text: reason === '' ? tongue.t('ranking.weights-why') : own(tongue, reason) },
    { kind: 'facts', facts: sayWeights(tongue, ranking) },
  ];
}
