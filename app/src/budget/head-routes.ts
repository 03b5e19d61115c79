import { z } from 'zod';
import { residentsOf } from '../places/api.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { type Functions, functionsOf } from './crosswalk/functions.tsx';
import { sourcesOf } from './crosswalk/public-crossed-store.ts';
import { aboutHead } from './figure.ts';
import { groupingFor, groupingQuery, type HeadRule, isSameGrouping } from './groupings.ts';
import { type HeadYear, headPage, MOST_PARTS, type OpenedHead } from './head-page.tsx';
import { paidUnder } from './paid.ts';
import { type Classification, PHASES, type Phase, type Side } from './phases.ts';
import { headsUnder, type PublicHead, publicHeads } from './public-store.ts';
import { standingBudgets } from './published-budgets.ts';
import { talkSection } from './talk.tsx';
import { type AtBudget, budgetAddress, withBudget } from './with-budget.ts';
import { groupings } from './words.ts';

/** One head of a published budget, opened. */
export const headRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget/:year/:side/head',
    params: budgetAddress,
    query: z.object({ ...groupingQuery, code: z.string().max(64).optional() }),
    cached: true,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => {
        const { house, place, query } = context;
        const { published } = house.connections;
        const functions = await functionsOf(context.tongue, published, place.placeId, {
          hash: snapshot.hash,
          document,
        });
        const by = groupingFor(document, query, functions);
        const heads = await publicHeads(published, place.placeId, [snapshot.hash], by);
        const head =
          query.code === undefined ? largest(heads) : heads.find(({ code }) => code === query.code);
        if (!head) throw problem('request.not-found');
        const made = await madeOf(context, { hash: snapshot.hash, document, by, functions }, head.code);
        const opened = {
          document,
          by,
          functions,
          head,
          whole: wholeOf(heads),
          years: await overYears(context, document.side, by, head.code),
          made,
          residents: await residentsOf(published, place.placeId),
        };
        // Notes, questions and ledgers speak about the town's own heads.
        const { classification } = by;
        if (classification === 'cofog') return { page: headPage(context, opened, null, null) };
        const at = { published, placeId: place.placeId };
        const own = { classification, take: isWhole(by, head.code) ? null : by.take };
        const paid = await paidUnder(at, { document, hash: snapshot.hash }, own, head.code);
        const talk = await talkSection(context, { ...document, about: aboutHead(classification, head.code) });
        return { page: headPage(context, opened, paid, talk) };
      }),
  }),
];

type OwnRule = HeadRule & { classification: Classification };

/** What a head is made of: by each other grouping, or the town's own codes that a crosswalk put there. */
async function madeOf(
  { house, place }: Pick<AtBudget, 'house' | 'place'>,
  { hash, document, by, functions }: Pick<OpenedHead, 'document' | 'by' | 'functions'> & { hash: string },
  code: string,
): Promise<OpenedHead['made'][number][]> {
  const { published } = house.connections;
  const { classification, take } = by;
  if (classification === 'cofog') {
    const crosswalk = (functions as Functions).crosswalk;
    if (crosswalk === null) return [];
    const sources = await sourcesOf(
      published,
      place.placeId,
      hash,
      { target: 'cofog', code, take },
      MOST_PARTS,
    );
    const own = { classification: crosswalk.classification, take: null, labels: {} };
    return sources.length === 0 ? [] : [{ by: own, heads: sources, isOwn: true }];
  }
  const filter = { classification, head: code, whole: isWhole(by, code) };
  const under = (grouping: OwnRule) =>
    headsUnder(published, place.placeId, hash, filter, grouping, MOST_PARTS);
  const made: OpenedHead['made'][number][] = [];
  for (const part of partsToShow(document, { ...by, classification })) {
    const within = await under(part.by);
    const wholeCodes = { ...part.by, take: null, labels: {} };
    // All of one kind says nothing: then its kinds in detail.
    const isOne = within.length === 1 && part.by.take !== null;
    const shown = isOne ? { by: wholeCodes, heads: await under(wholeCodes) } : { by: part.by, heads: within };
    if (shown.heads.length > 1) made.push({ ...part, ...shown });
  }
  return made;
}

/** What an address without a code shows. */
const largest = (heads: readonly PublicHead[]): PublicHead | undefined =>
  heads.toSorted((a, b) => Number((b.amounts.original ?? 0n) - (a.amounts.original ?? 0n)))[0];

const isWhole = (by: HeadRule, code: string) => by.take === null || code === '';

/** The other groupings, and the whole codes where the head is the beginning of some. */
function partsToShow(document: Parameters<typeof groupings>[0], by: OwnRule) {
  const own =
    by.take === null
      ? []
      : [{ by: { classification: by.classification, take: null, labels: {} }, isOwn: true }];
  const others = groupings(document).filter(
    (each) => !isSameGrouping(each, by) && each.classification !== by.classification,
  );
  return [...own, ...others.map((each) => ({ by: each, isOwn: false }))];
}

function wholeOf(heads: readonly PublicHead[]): OpenedHead['whole'] {
  const whole: Partial<Record<Phase, bigint>> = {};
  for (const phase of PHASES) {
    const known = heads.flatMap(({ amounts }) => amounts[phase] ?? []);
    if (known.length > 0) whole[phase] = known.reduce((sum, each) => sum + each, 0n);
  }
  return whole;
}

/** The head in every published year of its side, newest first; a year without such a head says so. */
async function overYears(
  { house, place }: Pick<AtBudget, 'house' | 'place'>,
  side: Side,
  by: HeadRule,
  code: string,
): Promise<HeadYear[]> {
  const { published } = house.connections;
  const years = await standingBudgets(published, place.placeId, side);
  if (years.length === 0) return [];
  const heads = await publicHeads(
    published,
    place.placeId,
    years.map(({ hash }) => hash),
    by,
    code,
  );
  const byHash = new Map(heads.map((head) => [head.hash, head]));
  return years.map(({ hash, document }) => ({ document, head: byHash.get(hash) ?? null }));
}
