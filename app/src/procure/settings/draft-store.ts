import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

const BATCH = 200;

/** How many processes stand of a source at the desk. */
export async function processesOf(tx: Transaction, sourceId: string): Promise<number> {
  const { processes } = await tx.db
    .selectFrom('live.procure_process')
    .select(sql<number>`count(*)::integer`.as('processes'))
    .where('place_id', '=', tx.placeId)
    .where('source_id', '=', sourceId)
    .executeTakeFirstOrThrow();
  return processes;
}

/** Their compiled releases, in batches, in the order in which they would be published. */
export async function* compiledOf(
  tx: Transaction,
  sourceId: string,
): AsyncGenerator<{ ocid: string; compiled: string }[]> {
  await tx.client.query(
    `declare draft_processes no scroll cursor for
     select ocid, compiled from live.procure_process where place_id = $1 and source_id = $2
     order by year, ocid collate "C"`,
    [tx.placeId, sourceId],
  );
  try {
    for (;;) {
      const { rows } = await tx.client.query<{ ocid: string; compiled: string }>(
        `fetch ${BATCH} from draft_processes`,
      );
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await tx.client.query('close draft_processes').catch(() => undefined);
  }
}
