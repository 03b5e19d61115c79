import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import { PHASES, type Phase, type Side } from './phases.ts';

export interface TownTotal {
  placeId: string;
  year: number;
  currency: string;
  totals: Partial<Record<Phase, bigint>>;
}

/** What each municipality has published of a year and side and not taken back: totals of the lines that count. */
export async function townTotals(
  published: Kysely<DB>,
  asked: { year: number; side: Side },
): Promise<TownTotal[]> {
  const rows = await published
    .selectFrom('public_record.budget_total')
    .select(['place_id as placeId', 'year', 'currency', ...PHASES])
    .where('year', '=', asked.year)
    .where('side', '=', asked.side)
    .execute();
  return rows.map(({ placeId, year, currency, ...amounts }) => ({
    placeId,
    year,
    currency,
    totals: Object.fromEntries(
      PHASES.flatMap((phase) => (amounts[phase] === null ? [] : [[phase, amounts[phase]]])),
    ),
  }));
}

/** The years of which at least one municipality has published this side. */
export async function townYears(published: Kysely<DB>, side: Side): Promise<number[]> {
  const rows = await published
    .selectFrom('public_record.budget_total')
    .select(sql<number>`distinct year`.as('year'))
    .where('side', '=', side)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}
