import type { Tongue } from '../../platform/i18n/index.ts';
import type { PublishedNode, SignedDocument } from './snapshot.ts';
import { nameOf } from './words.tsx';

/** The most answers one picture tells apart; where there are more, the last place is of all others. */
const MOST_SERIES = 4;

export interface AnswersByPart {
  series: string[];
  /** As many counts as there are series, in their order. */
  rows: { label: string; counts: number[] }[];
}

/** What an answer counts as in a picture: D* is a D, as it is in every sum of the framework. */
const countedAs = ({ step, why }: PublishedNode): string =>
  (why.code === 'score.counts-as' ? String(why['as']) : step) ?? '';

/** How often each answer was given, part by part. Nobody adds the parts up: the framework gives no such sum. */
export function answersByPart(tongue: Tongue, document: SignedDocument): AnswersByPart | null {
  const roots = document.nodes.filter(({ parent, leaf }) => parent === null && leaf === null);
  const rootOf = rootsIn(document);
  const leaves = document.nodes.filter(({ leaf, step }) => leaf !== null && step !== null);
  const all = [...new Set(leaves.map(countedAs))].toSorted();
  if (all.length === 0 || roots.length === 0) return null;
  const others = tongue.t('assessment.picture-others');
  const series = all.length <= MOST_SERIES ? all : [...all.slice(0, MOST_SERIES - 1), others];
  const counted = new Map<string, number>();
  for (const node of leaves) {
    const step = series.includes(countedAs(node)) ? countedAs(node) : others;
    const key = `${rootOf.get(node.id) ?? ''} ${step}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return {
    series,
    rows: roots.map(({ id, code, names }) => ({
      label: code ?? nameOf(tongue, names),
      counts: series.map((step) => counted.get(`${id} ${step}`) ?? 0),
    })),
  };
}

function rootsIn({ nodes }: SignedDocument): Map<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rootOf = (node: PublishedNode): string => {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    return parent ? rootOf(parent) : node.id;
  };
  return new Map(nodes.map((node) => [node.id, rootOf(node)]));
}
