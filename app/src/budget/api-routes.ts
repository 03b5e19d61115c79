import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { z } from 'zod';
import { offsetOf, paging } from '../platform/api/paging.ts';
import { type ApiPublicContext, apiPublic } from '../platform/api/route.ts';
import type { Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, currentSnapshots, type PublicSnapshot } from '../platform/publication/store.ts';
import { CLASSIFICATIONS, PHASES, SIDES } from './phases.ts';
import { countLines, type PublicLine, publicLines, SORTS } from './public-store.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';

const place = z.strictObject({ code: z.string().max(20) });
const budget = z.strictObject({
  ...place.shape,
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});
const none = z.strictObject({});

const totals = z.partialRecord(z.enum(PHASES), z.object({ all: z.number(), counted: z.number() }));

const listedBudget = z.object({
  year: z.number(),
  side: z.enum(SIDES),
  currency: z.string(),
  lines: z.number(),
  totals,
  publishedAt: z.iso.datetime(),
  hash: z.string(),
});

const oneBudget = z.looseObject({
  ...listedBudget.shape,
  files: z.array(z.looseObject({ name: z.string(), sha256: z.string(), lines: z.number() })),
  phases: z.array(z.object({ phase: z.enum(PHASES), asOf: z.string(), file: z.number() })),
  exclusions: z.array(z.string()),
  codes: z.partialRecord(z.enum(CLASSIFICATIONS), z.record(z.string(), z.string())),
});

const budgetLine = z.object({
  file: z.number(),
  line: z.number(),
  codes: z.partialRecord(z.enum(CLASSIFICATIONS), z.string()),
  counted: z.boolean(),
  amounts: z.partialRecord(z.enum(PHASES), z.number()),
});

type At = ApiPublicContext<z.infer<typeof budget>, unknown>;

async function published({ house, place: at, params }: At) {
  const { year, side } = params;
  const found = await currentSnapshot(house.connections.published, at.placeId, 'budget', `${year}/${side}`);
  if (!found?.bytes) throw problem('request.not-found');
  return { snapshot: found, document: readBudgetDocument(found.bytes) };
}

function headOf(document: BudgetDocument, snapshot: PublicSnapshot) {
  const { digits } = currencyOf(document.currency);
  const exact = (minor: string) => ({ exact: formatMinor(BigInt(minor), digits) });
  return {
    year: document.year,
    side: document.side,
    currency: document.currency,
    lines: document.lines,
    totals: Object.fromEntries(
      Object.entries(document.totals).map(([phase, { all, counted }]) => [
        phase,
        { all: exact(all), counted: exact(counted) },
      ]),
    ),
    publishedAt: snapshot.publishedAt.toISOString(),
    hash: snapshot.hash,
  };
}

function lineOf(line: PublicLine, digits: number) {
  return {
    file: line.file,
    line: line.line,
    codes: Object.fromEntries(
      CLASSIFICATIONS.flatMap((each) => (line[each] === null ? [] : [[each, line[each]]])),
    ),
    counted: line.exclusion === null,
    amounts: Object.fromEntries(
      PHASES.flatMap((phase) => {
        const amount = line[phase];
        return amount === null ? [] : [[phase, { exact: formatMinor(amount, digits) }]];
      }),
    ),
  };
}

/** What programs may ask of budgets: what is published, as it was published. */
export const apiRoutes: readonly Route[] = [
  apiPublic({
    path: '/api/v1/places/:code/budgets',
    says: 'budget.api-list',
    params: place,
    query: z.strictObject(paging),
    gives: listedBudget,
    isList: true,
    async answer({ house, place: at, query }) {
      const all = await currentSnapshots(house.connections.published, at.placeId, 'budget');
      const items = all.flatMap((each) => (each.bytes ? [headOf(readBudgetDocument(each.bytes), each)] : []));
      const from = offsetOf(query);
      return { items: items.slice(from, from + query.size), total: items.length, ...query };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/budgets/:year/:side',
    says: 'budget.api-one',
    params: budget,
    query: none,
    gives: oneBudget,
    isList: false,
    async answer(context) {
      const { document, snapshot } = await published(context);
      const { files, phases, exclusions, codes } = document;
      return { item: { ...headOf(document, snapshot), files, phases, exclusions, codes } };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/budgets/:year/:side/lines',
    says: 'budget.api-lines',
    params: budget,
    query: z.strictObject({
      by: z.enum(CLASSIFICATIONS).optional(),
      head: z.string().max(64).optional(),
      counted: z.literal('1').optional(),
      sort: z.enum(SORTS).default('line'),
      ...paging,
    }),
    gives: budgetLine,
    isList: true,
    async answer(context) {
      const { document, snapshot } = await published(context);
      const { by, head, counted, sort, page, size } = context.query;
      const filter = { classification: by, head, counted: counted === '1' };
      const at = [context.house.connections.published, context.place.placeId, snapshot.hash] as const;
      const { lines: total } = await countLines(...at, filter);
      const limit = { sort, limit: size, offset: offsetOf({ page, size }) };
      const { digits } = currencyOf(document.currency);
      const items = (await publicLines(...at, filter, limit)).map((line) => lineOf(line, digits));
      return { items, total, page, size };
    },
  }),
];
