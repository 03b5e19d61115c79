import { currencyOf } from '@groundwork-gov/money';
import type { Child } from 'hono/jsx';
import { FactCard } from '../platform/html/components/index.ts';
import type { PublicContext } from '../platform/http/route.ts';
import { outturnOf } from './amounts.tsx';
import { standingBudgets } from './published-budgets.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

/** The way into the money: how much the newest published year spent, or that nobody has said. */
export async function moneyFacts({ house, tongue, place }: Context): Promise<Child[]> {
  const { published } = house.connections;
  const standing = await standingBudgets(published, place.placeId, 'expenditure');
  const spending = standing
    .map(({ document }) => document)
    .filter((document) => document.totals.original && outturnOf(document) !== null);
  const [latest, second] = spending;
  const about = tongue.t('budget.money-title');
  if (!latest) {
    return [
      <FactCard tongue={tongue} about={about} state={{ state: 'none' }} say={tongue.t('budget.fact-none')} />,
    ];
  }
  const unit = currencyOf(latest.currency);
  const amount = (minor: string | undefined) => tongue.money(BigInt(minor ?? 0), unit, 'compact');
  const before = second?.year === latest.year - 1 ? second : undefined;
  return [
    <FactCard
      tongue={tongue}
      about={about}
      say={tongue.rich(
        'budget.fact-spent',
        {
          amount: <bdi>{amount(latest.totals.executed?.counted)}</bdi>,
          planned: <bdi>{amount(latest.totals.original?.counted)}</bdi>,
          currency: latest.currency,
          year: tongue.year(latest.year),
        },
        { b: (children) => <b>{children}</b> },
      )}
      note={before && tongue.t('budget.fact-before', { amount: amount(before.totals.executed?.counted) })}
      how={{
        href: `/places/${place.code}/budget/${latest.year}/expenditure`,
        label: tongue.t('budget.open-year', { year: tongue.year(latest.year) }),
      }}
    />,
  ];
}
