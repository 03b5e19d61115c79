import { z } from 'zod';
import { fiscalYearBegins, publishedCalendar, residentsOf } from '../places/api.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { compareRoutes } from './compare-routes.ts';
import { functionsOf } from './crosswalk/functions.tsx';
import { publicCrosswalkRoutes } from './crosswalk/public-routes.ts';
import { deskRoutes } from './desk-routes.ts';
import { linesAsCsv, linesAsJson } from './downloads.ts';
import { aboutHead } from './figure.ts';
import { groupingFor, groupingQuery } from './groupings.ts';
import { headRoutes } from './head-routes.ts';
import { linesPage } from './lines-page.tsx';
import { moneyRoutes } from './money-routes.ts';
import { ofPaymentRoutes } from './of-payment-routes.tsx';
import { linesAsPackage, linesAsWorkbook } from './packages.ts';
import { type OwnGrouping, paidUnder } from './paid.ts';
import { CLASSIFICATIONS, type Classification } from './phases.ts';
import { countLines, everyLine, publicHeads, publicLines, SORTS } from './public-store.ts';
import { recordRoutes } from './record-routes.ts';
import { talkColumn, talkSection } from './talk.tsx';
import { type AtBudget, budgetAddress, withBudget } from './with-budget.ts';
import { withinRoutes } from './within-routes.ts';
import { budgetPage } from './year-page.tsx';

const none = z.object({});

const LINES_A_PAGE = 50;
const linesQuery = z.object({
  by: z.enum(CLASSIFICATIONS).optional(),
  head: z.string().max(64).optional(),
  whole: z.literal('1').optional(),
  contingency: z.enum(['with', 'without', 'only']).optional(),
  interest: z.enum(['with', 'without']).optional(),
  and: z.enum(CLASSIFICATIONS).optional(),
  andHead: z.string().max(64).optional(),
  counted: z.literal('1').optional(),
  sort: z.enum(SORTS).default('line'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const routes: readonly Route[] = [
  ...moneyRoutes,
  ...headRoutes,
  ...ofPaymentRoutes,
  ...compareRoutes,
  ...publicCrosswalkRoutes,
  ...recordRoutes,
  ...withinRoutes,
  publicPage({
    path: '/places/:code/budget/:year/:side',
    params: budgetAddress,
    query: z.object(groupingQuery),
    cached: true,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => {
        const { published } = context.house.connections;
        const { placeId } = context.place;
        const functions = await functionsOf(context.tongue, published, placeId, {
          hash: snapshot.hash,
          document,
        });
        const by = groupingFor(document, context.query, functions);
        const heads = await publicHeads(published, placeId, [snapshot.hash], by);
        const residents = await residentsOf(published, placeId);
        const calendar = document.adoption ? await publishedCalendar(published, placeId) : null;
        const begins = calendar && fiscalYearBegins(calendar, document.year);
        const talk = await talkSection(context, document);
        const shown = { document, snapshot, by, functions, heads, residents, begins };
        return { page: budgetPage(context, shown, talk) };
      }),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines',
    params: budgetAddress,
    query: linesQuery,
    cached: true,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => {
        const { query, place: of } = context;
        const { published } = context.house.connections;
        const filter = {
          ...query,
          classification: query.by,
          counted: query.counted === '1',
          whole: query.whole === '1',
        };
        const found = await countLines(published, of.placeId, snapshot.hash, filter);
        const pages = Math.max(1, Math.ceil(found.lines / LINES_A_PAGE));
        const page = Math.min(query.page, pages);
        const lines = await publicLines(published, of.placeId, snapshot.hash, filter, {
          sort: query.sort,
          limit: LINES_A_PAGE,
          offset: (page - 1) * LINES_A_PAGE,
        });
        const { by, head, and } = query;
        // Where two heads meet is no figure of its own.
        const about = by && head !== undefined && and === undefined ? aboutHead(by, head) : undefined;
        const talk = {
          column: await talkColumn(context, document),
          section: about ? await talkSection(context, { ...document, about }) : null,
        };
        const grouping =
          by === undefined || head === undefined || and !== undefined
            ? null
            : groupingOf(by, head, filter.whole);
        const paid = grouping
          ? await paidUnder(
              { published, placeId: of.placeId },
              { document, hash: snapshot.hash },
              grouping,
              head ?? '',
            )
          : null;
        const under = paid && grouping ? { classification: grouping.classification, paid } : null;
        return { page: linesPage(context, document, lines, { ...found, page, pages }, { ...talk, under }) };
      }),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines.csv',
    params: budgetAddress,
    query: none,
    cached: false,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => ({
        download: {
          name: fileName(context, 'csv'),
          type: 'text/csv; charset=utf-8',
          body: linesAsCsv(
            document,
            everyLine(context.house.connections.published, context.place.placeId, snapshot.hash),
          ),
        },
      })),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines.json',
    params: budgetAddress,
    query: none,
    cached: false,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => ({
        download: {
          name: fileName(context, 'json'),
          type: 'application/json; charset=utf-8',
          body: linesAsJson(
            document,
            everyLine(context.house.connections.published, context.place.placeId, snapshot.hash),
          ),
        },
      })),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines.xlsx',
    params: budgetAddress,
    query: none,
    cached: false,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => ({
        download: {
          name: fileName(context, 'xlsx'),
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          body: linesAsWorkbook(
            context.tongue,
            document,
            everyLine(context.house.connections.published, context.place.placeId, snapshot.hash),
          ),
        },
      })),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/package.zip',
    params: budgetAddress,
    query: none,
    cached: false,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => ({
        download: {
          name: fileName(context, 'zip'),
          type: 'application/zip',
          body: linesAsPackage(
            context.tongue,
            document,
            everyLine(context.house.connections.published, context.place.placeId, snapshot.hash),
          ),
        },
      })),
  }),
  ...deskRoutes,
];

const groupingOf = (classification: Classification, head: string, isWhole: boolean): OwnGrouping => ({
  classification,
  take: isWhole ? null : head.length,
});

function fileName({ place: of, params }: AtBudget, ending: string): string {
  return `${of.code}-${params.year}-${params.side}.${ending}`.toLowerCase();
}
