import type { Transaction } from '../../platform/db/transaction.ts';

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
  return tx.db
    .selectFrom('live.procure_process')
    .select(['ocid', 'title', 'buyer', 'stage', 'day'])
    .where('place_id', '=', tx.placeId)
    .where('source_id', '=', sourceId)
    .where('ocid', 'in', (eb) =>
      eb
        .selectFrom('live.procure_release')
        .select('ocid')
        .where('place_id', '=', tx.placeId)
        .where('source_id', '=', sourceId)
        .where('load_id', '=', loadId),
    )
    .orderBy('day', (day) => day.desc().nullsLast())
    .orderBy('ocid')
    .limit(most)
    .execute();
}
