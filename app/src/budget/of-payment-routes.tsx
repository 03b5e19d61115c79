import { z } from 'zod';
import { Breadcrumbs } from '../platform/html/components/index.ts';
import { type PageContent, publicPage, type Route } from '../platform/http/route.ts';
import { groupingFor, groupingSearch } from './groupings.ts';
import { codeFinder, codesOf } from './paid.ts';
import { CLASSIFICATIONS, type Classification } from './phases.ts';
import { publicHeads } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';
import { type AtBudget, budgetAddress, withBudget } from './with-budget.ts';
import { groupings, sideTitle } from './words.ts';

/** From a payment to its head: what the ledger holds is a code or a name of the budget, or it is said that it is none. */
export const ofPaymentRoutes: readonly Route[] = [
  publicPage({
    path: '/places/:code/budget/:year/:side/of-payment',
    params: budgetAddress,
    query: z.object({
      by: z.enum(CLASSIFICATIONS).optional(),
      value: z.string().trim().max(1000).default(''),
    }),
    cached: false,
    answer: (context) =>
      withBudget(context, async (document, snapshot) => {
        const { place } = context;
        const { by, value } = context.query;
        const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
        // An address that was cut short leads to the budget itself.
        if (by === undefined || value === '') return { redirect: base };
        const { published } = context.house.connections;
        const codes = await codesOf(published, place.placeId, snapshot.hash, document, by);
        const found = codeFinder(codes)(value);
        const at = found ? await headOf(context, document, snapshot.hash, by, found.code) : null;
        if (!at) return { page: nothingPage(context, document, { by, value }) };
        return { redirect: `${base}/head?${at.search}&code=${encodeURIComponent(at.code)}#paid` };
      }),
  }),
];

/** The head that a code stands for: of the whole codes where there is one, else of the first grouping by beginnings that has it. */
async function headOf(
  { house, place }: AtBudget,
  document: BudgetDocument,
  hash: string,
  by: Classification,
  code: string,
): Promise<{ search: string; code: string } | null> {
  const { published } = house.connections;
  const takes = groupings(document).flatMap(({ classification, take }) =>
    classification === by ? [take] : [],
  );
  for (const take of [null, ...takes]) {
    const grouping = groupingFor(document, { by, take: take ?? undefined });
    const [head] = await publicHeads(published, place.placeId, [hash], grouping, code);
    if (head) return { search: groupingSearch(grouping), code };
  }
  return null;
}

function nothingPage(
  { tongue, place }: AtBudget,
  document: BudgetDocument,
  { by, value }: { by: Classification; value: string },
): PageContent {
  const title = tongue.t('budget.of-payment-none-title');
  const base = `/places/${place.code}/budget/${document.year}/${document.side}`;
  return {
    title,
    tab: '/budget',
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            { href: `/places/${place.code}/budget`, label: tongue.t('budget.money-title') },
            { href: base, label: sideTitle(tongue, document) },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('budget.of-payment-none', {
            value,
            what: tongue.t(`reading.classification.${by}`),
            year: tongue.year(document.year),
          })}
        </p>
      </>
    ),
  };
}
