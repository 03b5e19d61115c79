import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import { readSaid, type Said } from './snapshot.ts';

/** What is published beside a flag, since when, and whether the flag stands still. */
export type PublicSaid = Said & { publishedAt: Date; id: string; stands: boolean };

/** Of which flags: all, one, those of a process, or those about somebody as a whole. */
export type SaidOf = { all: true } | { flag: string } | { process: string } | { party: string };

const which = (of: SaidOf) => {
  if ('flag' in of) return sql`and flag_id = ${of.flag}`;
  if ('process' in of) return sql`and process_id = ${of.process}`;
  if ('party' in of) return sql`and process_id is null and party_keys @> array[${of.party}]`;
  return sql``;
};

const said = (placeId: string, of: SaidOf) => sql`
  select reply_id::text as id, flag_id, hash from public_record.procure_reply
  where place_id = ${placeId} and state = 'published' ${which(of)}
  union all select flag_id, flag_id, hash from public_record.procure_check where place_id = ${placeId} ${which(of)}`;

/** Replies, and what the municipality checked; what became public last comes first. */
export async function publicSaid(
  published: Kysely<DB>,
  placeId: string,
  of: SaidOf,
  page: { limit: number; offset: number },
): Promise<PublicSaid[]> {
  const { rows } = await sql<{
    id: string;
    bytes: Buffer;
    publishedAt: Date;
    stands: boolean;
  }>`
    select said.id, snapshot.bytes, snapshot.published_at as "publishedAt", exists (
      select from public_record.procure_flag as flag
      where flag.place_id = ${placeId} and flag.flag_id = said.flag_id) as stands
    from (${said(placeId, of)}) as said
    join public_record.snapshot as snapshot on snapshot.place_id = ${placeId} and snapshot.hash = said.hash
    where snapshot.bytes is not null
    order by snapshot.published_at desc, said.id limit ${page.limit} offset ${page.offset}
  `.execute(published);
  return rows.map(({ bytes, ...row }) => ({ ...readSaid(bytes), ...row }));
}

export async function countSaid(published: Kysely<DB>, placeId: string, of: SaidOf): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from (${said(placeId, of)}) as said`.execute(published);
  return rows[0]?.n ?? 0;
}

/** How a municipality deals with what it is told, for everybody to see. */
export interface Reckoning {
  received: number;
  published: number;
  unread: number;
  withdrawn: number;
  /** Not shown, by the reason. */
  declined: Record<string, number>;
  /** Flags that were looked into, by what came of it. */
  checked: Record<string, number>;
}

export async function reckoning(published: Kysely<DB>, placeId: string): Promise<Reckoning> {
  const { rows } = await sql<Omit<Reckoning, 'declined' | 'checked'>>`
    select count(*)::integer as received, count(*) filter (where state = 'published')::integer as published,
      count(*) filter (where state = 'received')::integer as unread,
      count(*) filter (where state = 'withdrawn')::integer as withdrawn
    from public_record.procure_reply where place_id = ${placeId}`.execute(published);
  const counted = await sql<{ what: 'declined' | 'checked'; key: string; n: number }>`
    select 'declined' as what, reason as key, count(*)::integer as n from public_record.procure_reply
    where place_id = ${placeId} and state = 'declined' group by reason
    union all select 'checked', outcome, count(*)::integer from public_record.procure_check
    where place_id = ${placeId} group by outcome
    order by 1, 2`.execute(published);
  const of = (what: string) =>
    Object.fromEntries(counted.rows.flatMap((row) => (row.what === what ? [[row.key, row.n]] : [])));
  const [all = { received: 0, published: 0, unread: 0, withdrawn: 0 }] = rows;
  return { ...all, declined: of('declined'), checked: of('checked') };
}
