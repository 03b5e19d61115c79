import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { z } from 'zod';
import { publicTowns } from '../places/api.ts';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import { type PublicContext, publicPage, type Route } from '../platform/http/route.ts';
import { nameIn } from '../platform/i18n/localized.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { outturnOf } from './amounts.tsx';
import { type Comparison, changeOf, comparePage, labelOf } from './compare-page.tsx';
import { publicCrosswalks } from './crosswalk/crosswalk-snapshot.ts';
import { functionTotals } from './crosswalk/function-totals-store.ts';
import { divisions, functionsOf } from './crosswalk/functions.tsx';
import { crossedPublicHeads, movedAmong } from './crosswalk/public-crossed-store.ts';
import { groupingFor, groupingQuery, type HeadRule } from './groupings.ts';
import { type Phase, SIDES } from './phases.ts';
import { publicHeads } from './public-store.ts';
import { standingBudgets } from './published-budgets.ts';
import { type TownTotal, townTotals, townYears } from './town-totals-store.ts';
import { type ComparedTown, comparedTown, sortedTowns, TOWN_SORTS, townsPage } from './towns-page.tsx';

const place = z.strictObject({ code: z.string().max(20) });
const year = z.coerce.number().int().min(1900).max(2200);

const yearsQuery = z.object({
  side: z.enum(SIDES).default('expenditure'),
  from: year.optional(),
  to: year.optional(),
  phase: z.enum(['original', 'executed']).optional(),
  ...groupingQuery,
});

const townsQuery = z.object({
  side: z.enum(SIDES).default('expenditure'),
  year: year.optional(),
  sort: z.enum(TOWN_SORTS).default('name'),
  /** A division of COFOG: spending on it alone. */
  function: z
    .string()
    .regex(/^(?:0[1-9]|10)$/)
    .optional(),
});

type Years = PublicContext<z.infer<typeof place>, z.infer<typeof yearsQuery>>;
type Towns = PublicContext<z.infer<typeof place>, z.infer<typeof townsQuery>>;

/** Years of a place beside each other, and municipalities beside each other. */
export const compareRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget/compare',
    params: place,
    query: yearsQuery,
    cached: true,
    answer: async (context) => ({ page: comparePage(context, await compared(context)) }),
  }),
  publicPage({
    path: '/places/:code/budget/compare.csv',
    params: place,
    query: yearsQuery,
    cached: false,
    async answer(context) {
      const both = await compared(context);
      const { before, after } = both;
      return {
        download: {
          name: `${context.place.code}-${after.side}-${before.year}-${after.year}.csv`.toLowerCase(),
          type: 'text/csv; charset=utf-8',
          body: yearsAsCsv(context, both),
        },
      };
    },
  }),
  publicPage({
    path: '/places/:code/budget/towns',
    params: place,
    query: townsQuery,
    // Other municipalities' publications do not touch what is kept of this one.
    cached: false,
    async answer(context) {
      const { asked, towns, years } = await comparedTowns(context);
      return { page: townsPage(context, asked, towns, years) };
    },
  }),
  publicPage({
    path: '/places/:code/budget/towns.csv',
    params: place,
    query: townsQuery,
    cached: false,
    async answer(context) {
      const { asked, towns } = await comparedTowns(context);
      return {
        download: {
          name: `municipalities-${asked.year}-${asked.side}${asked.division === null ? '' : `-cofog-${asked.division}`}.csv`,
          type: 'text/csv; charset=utf-8',
          body: townsAsCsv(towns),
        },
      };
    },
  }),
];

const size = (amount: bigint) => Math.abs(Number(amount));

/** The two years that are asked for; the newest two, where none are. */
async function compared({ house, tongue, place: at, query }: Years): Promise<Comparison> {
  const { published } = house.connections;
  const all = await standingBudgets(published, at.placeId, query.side);
  const find = (asked: number | undefined, usual: number) =>
    asked === undefined ? all[usual] : all.find(({ document }) => document.year === asked);
  const [after, before] = [find(query.to, 0), find(query.from, 1) ?? find(query.from, 0)];
  if (!after || !before) throw problem('request.not-found');
  const functions = await functionsOf(tongue, published, at.placeId, after);
  const by = groupingFor(after.document, query, functions);
  const hasOutturn = outturnOf(after.document) !== null && outturnOf(before.document) !== null;
  // A part of a year beside a whole one would say nothing.
  const phase: Phase = hasOutturn ? (query.phase ?? 'executed') : 'original';
  const hashes = [before.hash, after.hash];
  const own = await publicHeads(published, at.placeId, hashes, by);
  const moved = await movedHeads(published, at.placeId, hashes, by);
  const heads = [...own.filter(({ hash }) => !moved?.hashes.has(hash)), ...(moved?.heads ?? [])];
  const codesOf = (hash: string) => new Set(own.filter((head) => head.hash === hash).map(({ code }) => code));
  const amounts = (hash: string) =>
    new Map(
      heads.filter((head) => head.hash === hash).map((head) => [head.code, head.amounts[phase] ?? null]),
    );
  const [then, now] = [amounts(before.hash), amounts(after.hash)];
  return {
    before: before.document,
    after: after.document,
    by,
    functions,
    crosswalk: moved?.crosswalk ?? null,
    has: { before: codesOf(before.hash), after: codesOf(after.hash) },
    phase,
    heads: [...new Set([...then.keys(), ...now.keys()])]
      .map((code) => ({ code, before: then.get(code) ?? null, after: now.get(code) ?? null }))
      .toSorted((a, b) => size(changeOf(b)) - size(changeOf(a)) || (a.code < b.code ? -1 : 1)),
    years: all.map(({ document }) => document.year),
  };
}

/** Heads of the town's own as a crosswalk in force moves them, in the years in which it moves any; null where it moves none. */
async function movedHeads(
  published: Parameters<typeof publicHeads>[0],
  placeId: string,
  hashes: readonly string[],
  { classification, take }: HeadRule,
) {
  if (classification === 'cofog') return null;
  const moved = await movedAmong(published, placeId, hashes, classification);
  if (moved.size === 0) return null;
  const found = (await publicCrosswalks(published, placeId)).find(
    ({ document: { crosswalk } }) =>
      crosswalk.scheme === 'own' && crosswalk.classification === classification,
  );
  if (!found) return null;
  const { id, crosswalk } = found.document;
  const into = { target: classification, take };
  return {
    hashes: moved,
    heads: await crossedPublicHeads(published, [placeId], [...moved], into),
    crosswalk: { id, title: crosswalk.title },
  };
}

function yearsAsCsv(
  { tongue }: Pick<Years, 'tongue'>,
  { before, after, by, heads, phase }: Comparison,
): string {
  const { digits } = currencyOf(after.currency);
  const amount = (minor: bigint | null) => (minor === null ? '' : formatMinor(minor, digits));
  let text = `${BYTE_ORDER_MARK}code,head,${phase}_${before.year},${phase}_${after.year},change\r\n`;
  for (const row of heads) {
    const label = labelOf(tongue, { before, after, by }, row);
    text += `${csvCell(row.code)},${csvCell(label.name)},${amount(row.before)},${amount(row.after)},${amount(changeOf(row))}\r\n`;
  }
  return text;
}

async function comparedTowns({ house, tongue, query }: Towns) {
  const { published } = house.connections;
  const years = await townYears(published, query.side);
  const asked = {
    side: query.side,
    sort: query.sort,
    division: query.side === 'expenditure' ? (query.function ?? null) : null,
    divisions: divisions(tongue),
    year: query.year ?? years[0] ?? new Date().getUTCFullYear(),
  };
  const { division } = asked;
  const known: (TownTotal & { how?: 'file' | 'crosswalk' })[] =
    division === null
      ? await townTotals(published, asked)
      : await functionTotals(published, { year: asked.year, division });
  const totals = new Map(known.map((total) => [total.placeId, total]));
  const towns = (await publicTowns(published)).flatMap((town) => {
    const total = totals.get(town.placeId);
    const named = { ...town, name: nameIn(tongue.language, town) };
    return total ? [comparedTown(named, total)] : [];
  });
  return { asked, years, towns: sortedTowns(towns, asked.sort) };
}

function townsAsCsv(towns: readonly ComparedTown[]): string {
  let text = `${BYTE_ORDER_MARK}code,municipality,currency,residents,original,executed,for_each_resident,of_100_planned,function_from\r\n`;
  for (const { code, name, residents, total, each, held, how } of towns) {
    const { digits } = currencyOf(total.currency);
    const amount = (minor: bigint | null | undefined) =>
      minor === null || minor === undefined ? '' : formatMinor(minor, digits);
    const { original, executed } = total.totals;
    text += `${csvCell(code)},${csvCell(name)},${total.currency},${residents ?? ''},${amount(original)},${amount(executed)},${amount(each)},${held ?? ''},${how ?? ''}\r\n`;
  }
  return text;
}
