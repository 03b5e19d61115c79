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

const wordsLike = (tx: Transaction, term: string) =>
  tx.db
    .selectFrom('live.search_word as word')
    .where('word.place_id', '=', tx.placeId)
    .where('word.word', '>=', term)
    .where('word.word', '<', after(term));

function matching(tx: Transaction, { terms, permissions }: Pick<SearchQuestion, 'terms' | 'permissions'>) {
  let entries = tx.db
    .selectFrom('live.search_entry as entry')
    .where('entry.place_id', '=', tx.placeId)
    .where('entry.permission', 'in', [...permissions, '']);
  for (const term of terms) {
    entries = entries.where('entry.item_id', 'in', wordsLike(tx, term).select('word.item_id'));
  }
  return entries;
}

export async function countByKind(
  tx: Transaction,
  question: Pick<SearchQuestion, 'terms' | 'permissions'>,
): Promise<Map<string, number>> {
  const rows = await matching(tx, question)
    .select(['entry.kind', sql<number>`count(*)::int`.as('n')])
    .groupBy('entry.kind')
    .orderBy('n', 'desc')
    .orderBy('entry.kind')
    .execute();
  return new Map(rows.map((row) => [row.kind, row.n]));
}

export async function findEntries(tx: Transaction, question: SearchQuestion): Promise<Found[]> {
  let entries = matching(tx, question);
  if (question.kind !== undefined) entries = entries.where('entry.kind', '=', question.kind);
  const inTitle = question.terms.map(
    (term) =>
      sql<boolean>`entry.item_id in ${wordsLike(tx, term).where('word.in_title', '=', true).select('word.item_id')}`,
  );
  return entries
    .select(['entry.item_id as itemId', 'entry.kind', 'entry.title', 'entry.text'])
    .orderBy(sql`(${sql.join(inTitle, sql` and `)})`, 'desc')
    .orderBy('entry.title')
    .orderBy('entry.item_id')
    .limit(question.limit)
    .offset(question.offset)
    .execute();
}

export async function everyPlace(open: Connections['open']): Promise<{ id: string; code: string }[]> {
  return open.selectFrom('live.place').select(['place_id as id', 'code']).orderBy('code').execute();
}
