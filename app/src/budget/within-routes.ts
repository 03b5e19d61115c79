import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { publicPage, type Route } from '../platform/http/route.ts';
import { yearRecords } from './record-years.ts';
import { budgetAddress, withBudget } from './with-budget.ts';
import { withinPage } from './within-page.tsx';
import { stretchesAsCsv } from './within-stretches.ts';

const none = z.object({});

/** What was known of a published budget on days within its year, as a page and as a file. */
export const withinRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget/:year/:side/within',
    params: budgetAddress,
    query: none,
    cached: true,
    answer: (context) =>
      withBudget(context, async (document) => {
        const records = await yearRecords(context.house.connections.published, context.place.placeId);
        const inYear = records.find(({ year }) => year === document.year)?.inYear ?? [];
        return { page: withinPage(context, document, inYear) };
      }),
  }),
  publicPage({
    path: '/places/:code/budget/:year/:side/within.csv',
    params: budgetAddress,
    query: none,
    cached: false,
    answer: (context) =>
      withBudget(context, async ({ withinYear, currency }) => {
        const { code } = context.place;
        const { year, side } = context.params;
        return {
          download: {
            name: `${code}-${year}-${side}-within.csv`.toLowerCase(),
            type: 'text/csv; charset=utf-8',
            body: stretchesAsCsv(withinYear, currencyOf(currency).digits),
          },
        };
      }),
  }),
];
