import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';

/** Whether any record of a place stands in public, of whatever source. */
export async function isAnythingPublished(published: Kysely<DB>, placeId: string): Promise<boolean> {
  const row = await published
    .selectFrom('public_record.procure_process')
    .select('ocid')
    .where('place_id', '=', placeId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What somebody sold or bought in one currency, by one word. */
export interface PartySum {
  isOwn: boolean;
  /** Empty where no amount is known. */
  currency: string;
  contracts: number;
  /** Of these with others: counted, and not in the amount. */
  shared: number;
  amount: bigint;
}

/** What somebody sold, or bought, all together: a row for each currency and for whose word it is, the largest first. */
export async function partySums(
  published: Kysely<DB>,
  placeId: string,
  role: 'supplier' | 'buyer',
  key: string,
): Promise<PartySum[]> {
  const rows = await published
    .selectFrom('public_record.procure_party')
    .select([
      'is_own as isOwn',
      'currency',
      sql<number>`sum(contracts)::integer`.as('contracts'),
      sql<number>`sum(shared)::integer`.as('shared'),
      sql<string>`sum(amount)`.as('sum'),
    ])
    .where('place_id', '=', placeId)
    .where('role', '=', role)
    .where('party_key', '=', key)
    .groupBy(['is_own', 'currency'])
    .orderBy('isOwn', 'desc')
    .orderBy('contracts', 'desc')
    .orderBy('currency')
    .execute();
  return rows.map(({ sum, ...row }) => ({ ...row, amount: BigInt(sum) }));
}
