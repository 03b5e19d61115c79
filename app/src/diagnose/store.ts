import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

export interface OutlierMark {
  year: number;
  reason: string;
  markedAt: Date;
}

/** Marks of a place are made one at a time, so that no year stands aside twice. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`outlier year ${tx.placeId}`}, 0))`.execute(
    tx.db,
  );
}

/** The years that stand aside now. */
export async function outlierYears(tx: Transaction): Promise<OutlierMark[]> {
  return tx.db
    .selectFrom('live.outlier_year')
    .select(['year', 'reason', 'marked_at as markedAt'])
    .where('place_id', '=', tx.placeId)
    .where('lifted_at', 'is', null)
    .orderBy('year')
    .execute();
}

export async function insertOutlier(
  tx: Transaction,
  mark: { year: number; reason: string; personId: string; at: Date },
): Promise<void> {
  await tx.db
    .insertInto('live.outlier_year')
    .values({
      place_id: tx.placeId,
      year: mark.year,
      reason: mark.reason,
      person_id: mark.personId,
      marked_at: mark.at,
    })
    .execute();
}

export async function liftOutlier(tx: Transaction, year: number, at: Date): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.outlier_year')
    .set({ lifted_at: at })
    .where('place_id', '=', tx.placeId)
    .where('year', '=', year)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
