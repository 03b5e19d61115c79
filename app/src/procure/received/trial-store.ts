import type { Transaction } from '../../platform/db/transaction.ts';
import { TOUCHED } from '../intake/merge-store.ts';

/**
 * Does something as it would be done, and leaves nothing of it. Locks that `work` takes go with it.
 *
 * @throws what `work` throws, with nothing left of it either
 */
export async function asTrial<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.client.query('savepoint trial');
  try {
    return await work();
  } finally {
    await tx.client.query('rollback to savepoint trial');
    await tx.client.query('release savepoint trial');
  }
}

export interface Sample {
  ocid: string;
  title: string | null;
  buyer: string | null;
  stage: string;
  day: string | null;
}

/** Some of the processes as they would stand, the newest first. */
export async function someTouched(
  tx: Transaction,
  sourceId: string,
  loadId: string,
  most: number,
): Promise<Sample[]> {
  // For each of them by the key, as in `touchedReleases` and for the same reason.
  const { rows } = await tx.client.query<Sample>(
    `select process.ocid, title, buyer, stage, day from (${TOUCHED}) as touched
     cross join lateral (select * from live.procure_process as own
       where own.place_id = $1 and own.source_id = $2 and own.ocid = touched.ocid offset 0) as process
     order by day desc nulls last, process.ocid limit $4`,
    [tx.placeId, sourceId, loadId, most],
  );
  return rows;
}
