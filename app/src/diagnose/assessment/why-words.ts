import type { Tongue } from '../../platform/i18n/index.ts';
import type { PublishedNode } from './snapshot.ts';

type Why = PublishedNode['why'];

/** How a node came to its value, as a sentence: which child was weakest, which row of the table, which weights. */
export function sayWhy(
  tongue: Tongue,
  { why }: Pick<PublishedNode, 'why'>,
  titles: ReadonlyMap<string, string>,
): string {
  return tongue.t(`assessment.why.${why.code.replace('score.', '')}` as 'assessment.why.answered', {
    ...paramsOf(tongue, why, titles),
  });
}

function paramsOf(tongue: Tongue, why: Why, titles: ReadonlyMap<string, string>): Record<string, string> {
  const text = (name: string): string => {
    const value = why[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const list = (name: string): string => {
    const value = why[name];
    return Array.isArray(value) ? tongue.list(value.map((id) => titles.get(String(id)) ?? String(id))) : '';
  };
  switch (why.code) {
    case 'score.counts-as':
      return { as: text('as') };
    case 'score.screened-out':
      return { question: text('question'), answer: text('answer') };
    case 'score.children-missing':
      return { missing: list('missing') };
    case 'score.overridden':
      return { override: text('override') };
    case 'score.only-child':
      return { child: titles.get(text('child')) ?? text('child') };
    case 'score.weakest-link':
      return { weakest: list('weakest') };
    case 'score.table':
      return { row: [...text('row')].join(' ') };
    case 'score.weighted-mean':
      return { weights: weightsOf(tongue, why['parts'], titles) };
    case 'score.share':
      return { met: list('met') || '–' };
    case 'score.no-score':
      return { tally: tallyOf(tongue, why['tally']) };
    default:
      return {};
  }
}

function weightsOf(tongue: Tongue, parts: unknown, titles: ReadonlyMap<string, string>): string {
  if (!Array.isArray(parts)) return '';
  return tongue.list(
    (parts as { node: string; weight: number }[]).map(
      ({ node, weight }) => `${titles.get(node) ?? node} × ${tongue.number(weight)}`,
    ),
  );
}

function tallyOf(tongue: Tongue, tally: unknown): string {
  const entries = Object.entries((tally ?? {}) as Record<string, number>);
  if (entries.length === 0) return '–';
  return tongue.list(entries.map(([step, count]) => `${step} × ${tongue.number(count)}`));
}
