import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { foundContracts, type PublicContract } from '../public-store.ts';
import type { Search } from './search-text.ts';

/** An award that becomes a contract is another: it is news again. */
const DEAL = sql<string>`md5(contract.kind || ' ' || coalesce(contract.contract_id, ''))::uuid`;

/**
 * Contracts, awards and calls of these snapshots that were never public before become those of the next edition. Gives
 * how many there are.
 */
export async function noteNew(tx: Transaction, hashes: readonly string[], now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with added as (
      insert into public_record.procure_deal (place_id, process_id, deal, edition, published_at, day)
      select distinct on (contract.process_id, ${DEAL}) contract.place_id, contract.process_id, ${DEAL},
        (select coalesce(max(edition), 0) + 1 from public_record.procure_deal where place_id = ${tx.placeId}),
        ${now}::timestamptz, contract.day
      from public_record.procure_contract as contract
      where contract.place_id = ${tx.placeId} and contract.snapshot_hash = any(${[...hashes]}::text[])
      order by contract.process_id, ${DEAL}, contract.day desc nulls last
      on conflict do nothing returning 1)
    select count(*)::integer as n from added
  `.execute(tx.db);
  return rows[0]?.n ?? 0;
}

/** The newest edition of the place; 0 before the first. */
export async function lastEdition(tx: Transaction): Promise<number> {
  const row = await tx.db
    .selectFrom('public_record.procure_deal')
    .select((eb) => eb.fn.max('edition').as('last'))
    .where('place_id', '=', tx.placeId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export type NewContract = Omit<PublicContract, 'flags' | 'bidsUntil'> & { publishedAt: Date };

const dated = (published: Kysely<DB>, place: { placeId: string; currency: string }, search: Search) =>
  foundContracts(published, place, search)
    .innerJoin('public_record.procure_deal as deal', (join) =>
      join
        .onRef('deal.place_id', '=', 'contract.place_id')
        .onRef('deal.process_id', '=', 'contract.process_id')
        .on((eb) => eb('deal.deal', '=', DEAL)),
    )
    .select('deal.published_at as publishedAt')
    .orderBy('deal.edition', 'desc')
    .orderBy('deal.day', (day) => day.desc().nullsLast())
    .orderBy('deal.process_id')
    .orderBy('contract.row');

/** What a search finds, that which became public last first. */
export const newestContracts = (
  published: Kysely<DB>,
  place: { placeId: string; currency: string },
  search: Search,
  most: number,
): Promise<NewContract[]> => dated(published, place, search).limit(most).execute();

/** What a search finds that became public after one edition and not after another; how many, and the first of them. */
export async function newsBetween(
  tx: Transaction,
  place: { placeId: string; currency: string },
  search: Search,
  { after, through, most }: { after: number; through: number; most: number },
): Promise<{ contracts: NewContract[]; total: number }> {
  const rows = await dated(tx.db, place, search)
    .select(sql<string>`count(*) over ()`.as('found'))
    .where('deal.edition', '>', after)
    .where('deal.edition', '<=', through)
    .limit(most)
    .execute();
  return { contracts: rows, total: Number(rows[0]?.found ?? 0) };
}
