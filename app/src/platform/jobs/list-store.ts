import { sql } from 'kysely';
import type { Transaction } from '../db/transaction.ts';
import type { ListQuery } from '../lists/list.ts';
import { listed } from '../lists/list-store.ts';
import { columns, type JobRow } from './store.ts';

/** What somebody should look at first, and within that the newest. */
const urgency = sql<number>`array_position(array['failed', 'running', 'waiting', 'cancelled', 'done'], state) * 1e11
  - extract(epoch from added_at)`;

/** The jobs of the transaction's place. */
export const listedJobs = (tx: Transaction, query: ListQuery) =>
  listed(
    tx,
    tx.db.selectFrom('live.job').select(columns).where('place_id', '=', tx.placeId),
    {
      sort: { added: 'added_at', state: () => urgency, tries: 'attempts' },
      unique: ['job_id'],
      filters: { state: (eb, value) => eb('state', '=', value) },
    },
    query,
  ).map((rows) => rows as unknown as JobRow[]);
