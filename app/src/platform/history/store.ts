import { type SelectQueryBuilder, sql } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Reader } from './history.ts';

export interface HistoryQuestion {
  itemId?: string;
  personId?: string;
  /** Acts to leave out, where the page says them better elsewhere. */
  notActs?: readonly string[];
  kind?: string;
  /** Moments: from the first, before the second. */
  from?: Date;
  before?: Date;
  /** Leave out what this person did: it is no news to them. */
  notBy?: string;
  oldestFirst?: boolean;
  limit: number;
  offset?: number;
}

export interface HistoryRow {
  seq: bigint;
  at: Date;
  personId: string;
  act: string;
  detail: Record<string, string | number>;
  /** The persons in whose stead somebody acted. */
  inSteadOf: readonly string[];
  /** One of the items it was about, to lead on from. */
  itemId: string | null;
  kind: string | null;
}

type Rows = SelectQueryBuilder<DB & { history: DB['live.history'] }, 'history', object>;

/**
 * The acts that this reader may know of. An act about items: every one of its items is of a kind that the reader may
 * see. An act about none: it was not confidential, or the reader did it, or could do it.
 */
function readable(tx: Transaction, reader: Reader, question: Omit<HistoryQuestion, 'limit'>) {
  let rows = tx.db
    .selectFrom('live.history as history')
    .where('history.place_id', '=', tx.placeId)
    .where(sql<boolean>`history.kinds <@ ${JSON.stringify([...reader.kinds])}::jsonb`)
    .where(
      sql<boolean>`(not history.confidential or history.person_id = ${reader.personId}
        or history.permission = any(${[...reader.permissions]}::text[])
        or history.kinds <> '[]')`,
    );
  if (question.itemId !== undefined) {
    rows = rows.where(
      sql<boolean>`history.seq in (select about.seq from live.history_item about
        where about.place_id = ${tx.placeId} and about.item_id = ${question.itemId})`,
    );
  }
  if (question.kind !== undefined) {
    rows = rows.where(sql<boolean>`history.kinds @> ${JSON.stringify([question.kind])}::jsonb`);
  }
  if (question.personId !== undefined) rows = rows.where('history.person_id', '=', question.personId);
  if (question.notActs !== undefined) rows = rows.where('history.act', 'not in', [...question.notActs]);
  if (question.notBy !== undefined) rows = rows.where('history.person_id', '<>', question.notBy);
  if (question.from !== undefined) rows = rows.where('history.at', '>=', question.from);
  if (question.before !== undefined) rows = rows.where('history.at', '<', question.before);
  return rows as unknown as Rows;
}

const firstItem = sql`(select about.item_id from live.history_item about
  where about.place_id = history.place_id and about.seq = history.seq order by about.item_id limit 1)`;

export async function historyRows(
  tx: Transaction,
  reader: Reader,
  question: HistoryQuestion,
): Promise<HistoryRow[]> {
  const rows = await readable(tx, reader, question)
    .select([
      'history.seq',
      'history.at',
      'history.person_id as personId',
      'history.act',
      'history.detail',
      'history.in_stead_of as inSteadOf',
      sql<string | null>`${firstItem}`.as('itemId'),
      sql<string | null>`(select item.kind from live.thread_item item
        where item.place_id = history.place_id and item.item_id = ${firstItem})`.as('kind'),
    ])
    .orderBy('history.seq', question.oldestFirst ? 'asc' : 'desc')
    .limit(question.limit)
    .offset(question.offset ?? 0)
    .execute();
  return rows.map((row) => ({
    ...row,
    detail: row.detail as HistoryRow['detail'],
    inSteadOf: row.inSteadOf as string[],
  }));
}

export async function historyCount(
  tx: Transaction,
  reader: Reader,
  question: Omit<HistoryQuestion, 'limit'>,
): Promise<number> {
  const { n } = await readable(tx, reader, question)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Who did something here, for a filter: the persons of acts that this reader may know of. */
export async function actorsKnown(tx: Transaction, reader: Reader): Promise<string[]> {
  const rows = await readable(tx, reader, {})
    .select('history.person_id as personId')
    .distinct()
    .limit(500)
    .execute();
  return rows.map((row) => row.personId);
}

const MOST_ACTS = 2000;

/** The acts of some kinds about any of these items, the oldest first, each with all that it was about. */
export async function actsAbout(
  tx: Transaction,
  reader: Reader,
  acts: readonly string[],
  itemIds: readonly string[],
): Promise<{ act: string; at: Date; personId: string; items: string[] }[]> {
  if (itemIds.length === 0) return [];
  return readable(tx, reader, {})
    .select([
      'history.act',
      'history.at',
      'history.person_id as personId',
      sql<string[]>`array(select about.item_id from live.history_item about
        where about.place_id = history.place_id and about.seq = history.seq)`.as('items'),
    ])
    .where('history.act', 'in', [...acts])
    .where(
      sql<boolean>`history.seq in (select about.seq from live.history_item about
        where about.place_id = ${tx.placeId} and about.item_id = any(${[...itemIds]}::uuid[]))`,
    )
    .orderBy('history.seq')
    .limit(MOST_ACTS)
    .execute();
}
