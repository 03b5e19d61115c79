import type { Classification } from '@groundwork-gov/fiscal';
import type { BudgetField } from '@groundwork-gov/payments';
import type { House } from '../platform/house.ts';
import { standsPublished } from '../platform/publication/store.ts';
import type { PaymentsDocument } from './snapshot.ts';

/** Where the texts of a payment lead to in the published budget of its year; nowhere where there is none. */
export interface ToBudget {
  year: number;
  /** By the text of a payment, the classification that it holds. */
  held: ReadonlyMap<BudgetField, Classification>;
}

const NOWHERE: ToBudget['held'] = new Map();

/**
 * What leads to the budget of a year. Payments know no budget (`budget` uses them): that one stands published is asked
 * of the public record, under the kind and key of docs/map.md, and the budget's own address finds the head.
 */
export async function toBudget(
  { house, placeId }: { house: Pick<House, 'connections'>; placeId: string },
  year: number,
  budget: PaymentsDocument['budget'],
): Promise<ToBudget> {
  const said = Object.entries(budget ?? {}) as [Classification, BudgetField][];
  const isThere =
    said.length > 0 &&
    (await standsPublished(house.connections.published, placeId, 'budget', `${year}/expenditure`));
  return { year, held: isThere ? new Map(said.map(([what, field]) => [field, what])) : NOWHERE };
}

/** A text of a payment, as a link to its head of the budget where it holds a code or a name of one. */
export function budgetLink(code: string, { year, held }: ToBudget, field: BudgetField, value: string | null) {
  const by = held.get(field);
  if (value === null || by === undefined) return value === null ? '' : <bdi>{value}</bdi>;
  const search = new URLSearchParams({ by, value });
  return (
    <a class="ds-link" href={`/places/${code}/budget/${year}/expenditure/of-payment?${search.toString()}`}>
      <bdi>{value}</bdi>
    </a>
  );
}
