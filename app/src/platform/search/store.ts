import { sql } from 'kysely';
import type { Connections } from '../db/connections.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Found, SearchQuestion } from './search.ts';

interface Entry {
  itemId: string;
  kind: string;
  title: string;
  text: string;
  permission: string;
}

/** Entries with all their words, in one statement: what an entry no longer says goes, and nothing is written twice. */
export async function upsertEntries(
  tx: Transaction,
  entries: readonly Entry[],
  words: readonly { itemId: string; word: string; inTitle: boolean }[],
): Promise<void> {
  const ids = entries.map((entry) => entry.itemId);
  await sql`
    with given as materialized (
      select * from unnest(${words.map((each) => each.word)}::text[], ${words.map((each) => each.itemId)}::uuid[],
        ${words.map((each) => each.inTitle)}::boolean[]) as each (word, item_id, in_title)
    ), entry as (
      insert into live.search_entry (place_id, item_id, kind, title, text, permission, at)
      select ${tx.placeId}, item_id, kind, title, text, permission, now()
      from unnest(${ids}::uuid[], ${entries.map((entry) => entry.kind)}::text[], ${entries.map((entry) => entry.title)}::text[],
        ${entries.map((entry) => entry.text)}::text[], ${entries.map((entry) => entry.permission)}::text[])
        as entry (item_id, kind, title, text, permission)
      on conflict (place_id, item_id) do update set kind = excluded.kind, title = excluded.title, text = excluded.text,
        permission = excluded.permission, at = excluded.at
    ), gone as (
      delete from live.search_word word
      where word.place_id = ${tx.placeId} and word.item_id = any(${ids}::uuid[])
        and not exists (
          select from given where given.item_id = word.item_id and given.word = word.word collate "C")
    )
    insert into live.search_word (place_id, word, item_id, in_title)
    select ${tx.placeId}, word, item_id, in_title from given
    on conflict (place_id, word, item_id) do update set in_title = excluded.in_title
      where live.search_word.in_title <> excluded.in_title
  `.execute(tx.db);
}

export async function dropEntry(tx: Transaction, itemId: string): Promise<void> {
  await tx.db
    .deleteFrom('live.search_entry')
    .where('place_id', '=', tx.placeId)
    .where('item_id', '=', itemId)
    .execute();
}

export async function dropAll(tx: Transaction): Promise<void> {
  await tx.db.deleteFrom('live.search_entry').where('place_id', '=', tx.placeId).execute();
}

/** After every word that begins with the term, in the order of code points. */
const after = (term: string): string => `${term}\u{10FFFF}`;

const matchOf = (tx: Transaction, term: string) => sql`
  select item_id, bool_or(in_title) as in_title from live.search_word
  where place_id = ${tx.placeId} and word >= ${term} and word < ${after(term)} group by item_id`;

/**
 * What holds every term, each term's words read once: so many of each kind, most first, and one page of those asked
 * for, beginning with those that have every term in the title.
 */
export async function findEntries(
  tx: Transaction,
  { terms, permissions, kind, limit, offset }: SearchQuestion,
): Promise<{ found: Found[]; kinds: Map<string, number> }> {
  const each = terms.map((term, at) => ({ match: matchOf(tx, term), name: sql.ref(`term_${at}`) }));
  const matches = each.map(({ match, name }) => sql`(${match}) as ${name}`);
  const same = each.map(({ name }) => sql`entry.item_id = ${name}.item_id`);
  const inTitle = each.map(({ name }) => sql`${name}.in_title`);
  const { rows } = await sql<{ kinds: { kind: string; n: number }[] } & (Found | { itemId: null })>`
    with matched as materialized (
      select entry.item_id, entry.kind, entry.title, (${sql.join(inTitle, sql` and `)}) as in_title
      from live.search_entry entry, ${sql.join(matches)}
      where entry.place_id = ${tx.placeId} and entry.permission = any(${[...permissions, '']}::text[])
        and ${sql.join(same, sql` and `)}
    ), page as (
      select * from matched where ${kind ?? null}::text is null or kind = ${kind ?? null}::text
      order by in_title desc, title, item_id limit ${limit} offset ${offset}
    )
    select counted.kinds, page.item_id as "itemId", page.kind, page.title, entry.text
    from (
      select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'n', n) order by n desc, kind), '[]') as kinds
      from (select kind, count(*) as n from matched group by kind) as each_kind
    ) as counted
    left join page on true
    left join live.search_entry entry on entry.place_id = ${tx.placeId} and entry.item_id = page.item_id
    order by page.in_title desc, page.title, page.item_id
  `.execute(tx.db);
  return {
    found: rows.flatMap((row) =>
      row.itemId === null ? [] : [{ itemId: row.itemId, kind: row.kind, title: row.title, text: row.text }],
    ),
    kinds: new Map((rows[0]?.kinds ?? []).map((counted) => [counted.kind, counted.n])),
  };
}

export async function everyPlace(open: Connections['open']): Promise<{ id: string; code: string }[]> {
  return open.selectFrom('live.place').select(['place_id as id', 'code']).orderBy('code').execute();
}
