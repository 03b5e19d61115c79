import { z } from 'zod';
import { residentsOf } from '../places/api.ts';
import { publicPage, type Route } from '../platform/http/route.ts';
import { publicCrosswalks } from './crosswalk/crosswalk-snapshot.ts';
import { functionsOf } from './crosswalk/functions.tsx';
import type { FlowSide } from './flow-chart.tsx';
import { groupingFor } from './groupings.ts';
import { type Money, moneyPage } from './money-page.tsx';
import { publicHeads } from './public-store.ts';
import { type StandingBudget, standingBudgets } from './published-budgets.ts';

const place = z.strictObject({ code: z.string().max(20) });

/** All published years of a place, and the newest of them as it flows. */
export const moneyRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget',
    params: place,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const { house, place: at } = context;
      const { published } = house.connections;
      const all = await standingBudgets(published, at.placeId);
      const newest = newestOfBoth(all);
      const flowSide = async ({ hash, document }: StandingBudget): Promise<FlowSide> => {
        const functions = await functionsOf(context.tongue, published, at.placeId, { hash, document });
        const by = groupingFor(document, {}, functions);
        return { document, by, functions, heads: await publicHeads(published, at.placeId, [hash], by) };
      };
      const flow: Money['flow'] = newest && {
        revenue: await flowSide(newest.revenue),
        expenditure: await flowSide(newest.expenditure),
      };
      const residents = await residentsOf(published, at.placeId);
      return {
        page: moneyPage(context, {
          documents: all.map(({ document }) => document),
          flow,
          residents,
          hasCrosswalks: (await publicCrosswalks(published, at.placeId)).length > 0,
        }),
      };
    },
  }),
];

function newestOfBoth(
  all: readonly StandingBudget[],
): { revenue: StandingBudget; expenditure: StandingBudget } | null {
  const of = (side: string, year: number) =>
    all.find(({ document }) => document.side === side && document.year === year);
  for (const year of new Set(all.map(({ document }) => document.year).toSorted((a, b) => b - a))) {
    const [revenue, expenditure] = [of('revenue', year), of('expenditure', year)];
    if (revenue && expenditure) return { revenue, expenditure };
  }
  return null;
}
