import type { Child } from 'hono/jsx';
import { DefinitionList } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { PublishedNode, SignedDocument } from '../assessment/snapshot.ts';
import { heardIn, sayHeardIn } from '../voices/heard-in.ts';
import type { RankedDimension, RankingDocument } from './ranking-document.ts';
import { SIGNS, type Sign } from './weights.ts';

type Digits = RankedDimension['value'];
type Limit = NonNullable<RankedDimension['next']>['limits'][number];
export type Titles = ReadonlyMap<string, string>;

const named = ({ language }: Tongue, names: Readonly<Record<string, string>>): string =>
  names[language] ?? names['en'] ?? '';

/** Every part of the framework under the code that it is printed with; by its name where it has none. */
export const titlesOf = (tongue: Tongue, nodes: readonly PublishedNode[]): Titles =>
  new Map(
    nodes.map(({ id, code, names }) => [
      id,
      code === null ? named(tongue, names) : `${code} ${named(tongue, names)}`,
    ]),
  );

/** Half way from the best to the worst: from there on it is a bottleneck, before it a strength. */
export const isBottleneck = ({ value: { numerator, denominator } }: RankedDimension): boolean =>
  2n * BigInt(numerator) >= BigInt(denominator);

export const sayShare = (tongue: Tongue, { numerator, denominator }: Digits): string =>
  tongue.percent(Number((1000n * BigInt(numerator)) / BigInt(denominator)) / 10, 0);

/** `Score 67 % × 4; Measure 100 % × 2`, where voices were heard, and what says nothing. */
export function sayReasons(
  tongue: Tongue,
  { voices, surveys }: Pick<SignedDocument, 'voices' | 'surveys'>,
  { id, reasons, silent }: RankedDimension,
): string {
  const told = reasons.map(({ part, weight, value }) =>
    tongue.t('ranking.reason', {
      sign: tongue.t(`ranking.sign.${part as Sign}`),
      share: sayShare(tongue, value),
      weight: tongue.number(weight),
    }),
  );
  const heard = reasons.some(({ part }) => part === 'voices')
    ? heardIn({ voices, surveys }, id).map((each) => sayHeardIn(tongue, each))
    : [];
  const unsaid = silent.map((part) => tongue.t(`ranking.sign.${part as Sign}`));
  return [
    tongue.t('ranking.reasons', { reasons: tongue.list(told) }),
    ...(heard.length === 0 ? [] : [tongue.t('ranking.heard', { heard: tongue.list(heard) })]),
    ...(unsaid.length === 0 ? [] : [tongue.t('ranking.silent', { signs: tongue.list(unsaid) })]),
  ].join(' ');
}

/** What the next step asks, in words or figures, and what would rise with it. */
export function sayNext(tongue: Tongue, { next, value }: RankedDimension, titles: Titles): string[] {
  return nextLines(tongue, { next, value }, titles).map(({ says }) => says);
}

/** The same as a list, in which the framework's own words keep their direction. */
export const NextList = ({
  tongue,
  ranked,
  titles,
}: {
  tongue: Tongue;
  ranked: RankedDimension;
  titles: Titles;
}) => (
  <ul>
    {nextLines(tongue, ranked, titles).map(({ says, isQuoted }) => (
      <li>{isQuoted ? <bdi>{says}</bdi> : says}</li>
    ))}
  </ul>
);

interface Line {
  says: string;
  /** The framework's own words, which may run the other way. */
  isQuoted: boolean;
}

const ours = (says: string): Line => ({ says, isQuoted: false });

export function nextLines(
  tongue: Tongue,
  { next, value }: Pick<RankedDimension, 'next' | 'value'>,
  titles: Titles,
): Line[] {
  if (next === null) return [ours(tongue.t(value.numerator === '0' ? 'ranking.is-best' : 'ranking.no-step'))];
  const { from, to, criterion, limits, lifts } = next;
  const asks = [
    ...(criterion ? [{ says: named(tongue, criterion), isQuoted: true }] : []),
    ...limits.map((limit) =>
      ours(
        tongue.t('ranking.limit', { figure: named(tongue, limit.names), bounds: sayBounds(tongue, limit) }),
      ),
    ),
  ];
  return [
    ours(tongue.t('ranking.next', { from, to })),
    ...(asks.length === 0 ? [ours(tongue.t('ranking.next-unsaid'))] : asks),
    ...lifts.map((lift) =>
      ours(
        tongue.t('ranking.lift', {
          part: titles.get(lift.id) ?? lift.id,
          from: sayValueOf(tongue, lift.from),
          to: sayValueOf(tongue, lift.to),
        }),
      ),
    ),
  ];
}

/** A step as it is; an exact pair as a number. */
function sayValueOf(tongue: Tongue, value: string): string {
  const [, numerator, denominator] = /^(-?\d+)\/(\d+)$/.exec(value) ?? [];
  if (numerator === undefined || denominator === undefined) return value;
  return tongue.number(Number((10n * BigInt(numerator)) / BigInt(denominator)) / 10);
}

function sayBounds(tongue: Tongue, { unit, from, to }: Limit): string {
  const say = (value: number): string => {
    if (unit === 'percent') return tongue.percent(value, Number.isInteger(value) ? 0 : 1);
    if (unit === 'weeks' || unit === 'months') return tongue.t(`ranking.unit.${unit}`, { count: value });
    return tongue.number(value);
  };
  return tongue.list([
    ...(from
      ? [tongue.t(from.inclusive ? 'ranking.from' : 'ranking.above', { value: say(from.value) })]
      : []),
    ...(to ? [tongue.t(to.inclusive ? 'ranking.to' : 'ranking.below', { value: say(to.value) })] : []),
  ]);
}

/** Each sign with its weight, and what it is. What is missing for all is said once, here. */
export function sayWeights(
  tongue: Tongue,
  { weights, ranked }: RankingDocument,
): { term: string; says: string }[] {
  const isMissing = (sign: Sign): boolean =>
    weights[sign] > 0 && ranked.every(({ silent }) => silent.includes(sign));
  return SIGNS.map((sign) => ({
    term: tongue.t('ranking.weight', {
      sign: tongue.t(`ranking.sign.${sign}`),
      weight: tongue.number(weights[sign]),
    }),
    says: isMissing(sign)
      ? `${tongue.t(`ranking.sign-says.${sign}`)} ${tongue.t('ranking.missing')}`
      : tongue.t(`ranking.sign-says.${sign}`),
  }));
}

/** How many share each rank of those that are told, and in which order they then stand; empty where each has its own. */
export function sayTies(tongue: Tongue, ranking: RankingDocument, told: readonly RankedDimension[]): string {
  const counts = new Map<number, number>();
  for (const { rank } of ranking.ranked) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const ties = [...new Set(told.map(({ rank }) => rank))].flatMap((rank) => {
    const count = counts.get(rank) ?? 0;
    return count < 2
      ? []
      : [tongue.t('ranking.tie', { count: tongue.number(count), rank: tongue.number(rank) })];
  });
  return ties.length === 0 ? '' : [...ties, tongue.t('ranking.ties-order')].join(' ');
}

/** Where the place is strong, the best first; equals keep the order of the framework. */
export const strengthsOf = ({ ranked }: RankingDocument): RankedDimension[] =>
  ranked.filter((each) => !isBottleneck(each)).toSorted((a, b) => b.rank - a.rank);

/** By which weights, and why by these. */
export function WeightsShown({ tongue, ranking }: { tongue: Tongue; ranking: RankingDocument }): Child {
  const { reason } = ranking.weights;
  return (
    <>
      <p>{reason === '' ? tongue.t('ranking.weights-why') : <bdi>{reason}</bdi>}</p>
      <DefinitionList items={sayWeights(tongue, ranking)} />
    </>
  );
}

type CauseShown = RankingDocument['causes'][number];

/** One why below another, as a tree. */
export function CauseTree({
  causes,
  leaf,
  beside,
}: {
  causes: readonly CauseShown[];
  leaf: string;
  /** What may be done about one, where something may. */
  beside?: (cause: CauseShown) => Child;
}): Child {
  const own = causes.filter((each) => each.leaf === leaf);
  const below = (under: string | null): Child => {
    const here = own.filter((each) => each.under === under);
    if (here.length === 0) return null;
    return (
      <ul>
        {here.map((cause) => (
          <li>
            <bdi>{cause.says}</bdi> {beside?.(cause)}
            {below(cause.id)}
          </li>
        ))}
      </ul>
    );
  };
  return below(null);
}
