import { z } from 'zod';
import { type Answer, type PublicContext, publicPage, type Route } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentSnapshot, currentSnapshots, type PublicSnapshot } from '../platform/publication/store.ts';
import { deskRoutes } from './desk-routes.ts';
import { linesAsCsv, linesAsJson } from './downloads.ts';
import { linesPage } from './lines-page.tsx';
import { moneyPage, withdrawnPage } from './pages.tsx';
import { CLASSIFICATIONS, SIDES } from './phases.ts';
import { countLines, everyLine, publicHeads, publicLines, SORTS } from './public-store.ts';
import { type BudgetDocument, readBudgetDocument } from './snapshot.ts';
import { groupings } from './words.ts';
import { budgetPage } from './year-page.tsx';

const place = { code: z.string().max(20) };
const budget = z.strictObject({
  ...place,
  year: z.coerce.number().int().min(1900).max(2200),
  side: z.enum(SIDES),
});
const none = z.object({});

const LINES_A_PAGE = 50;
/** How a budget is grouped whose mapping states no heads. */
const WHOLE_CODE = { classification: 'economic' as const, take: null, labels: {} };

const linesQuery = z.object({
  by: z.enum(CLASSIFICATIONS).optional(),
  head: z.string().max(64).optional(),
  whole: z.literal('1').optional(),
  contingency: z.enum(['with', 'without', 'only']).optional(),
  interest: z.enum(['with', 'without']).optional(),
  counted: z.literal('1').optional(),
  sort: z.enum(SORTS).default('line'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

type At = PublicContext<z.infer<typeof budget>, unknown>;

/** The published budget that the address names; what was withdrawn, or never published, is answered as such. */
async function withBudget(
  context: At,
  answer: (document: BudgetDocument, snapshot: PublicSnapshot) => Promise<Answer>,
): Promise<Answer> {
  const { year, side } = context.params;
  const snapshot = await currentSnapshot(
    context.house.connections.published,
    context.place.placeId,
    'budget',
    `${year}/${side}`,
  );
  if (!snapshot) throw problem('request.not-found');
  if (!snapshot.bytes) return { page: withdrawnPage(context, snapshot), status: 410 };
  return answer(readBudgetDocument(snapshot.bytes), snapshot);
}

export const routes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget',
    params: z.strictObject(place),
    query: none,
    cached: true,
    async answer(context) {
      const snapshots = await currentSnapshots(
        context.house.connections.published,
        context.place.placeId,
        'budget',
      );
      return { page: moneyPage(context, snapshots) };
    },
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side',
    params: budget,
    query: z.object({ by: z.coerce.number().int().min(0).max(20).default(0) }),
    cached: true,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => {
        const choices = groupings(document);
        const head = choices[context.query.by] ?? choices[0] ?? WHOLE_CODE;
        const heads = await publicHeads(
          context.house.connections.published,
          context.place.placeId,
          snapshot.hash,
          head,
        );
        return { page: budgetPage(context, document, snapshot, head, heads) };
      }),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines',
    params: budget,
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
        return { page: linesPage(context, document, lines, { ...found, page, pages }) };
      }),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/lines.csv',
    params: budget,
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
    params: budget,
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
  ...deskRoutes,
];

function fileName({ place: of, params }: At, ending: string): string {
  return `${of.code}-${params.year}-${params.side}.${ending}`.toLowerCase();
}
