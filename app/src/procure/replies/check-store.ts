import type { Transaction } from '../../platform/db/transaction.ts';
import type { StandingFlag } from './flag-store.ts';
import type { Outcome } from './words.ts';

export interface Check {
  no: number;
  outcome: Outcome;
  note: string;
  post: string;
  personId: string;
  checkedOn: string;
}

/** What was found out about a flag, one after the other. */
export async function checksOf(tx: Transaction, flagId: string): Promise<Check[]> {
  const rows = await tx.db
    .selectFrom('live.procure_check')
    .select(['check_no as no', 'outcome', 'note', 'post', 'person_id as personId', 'checked_on as checkedOn'])
    .where('place_id', '=', tx.placeId)
    .where('flag_id', '=', flagId)
    .orderBy('check_no')
    .execute();
  return rows as Check[];
}

export async function insertCheck(tx: Transaction, flagId: string, check: Check, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.procure_check')
    .values({
      place_id: tx.placeId,
      flag_id: flagId,
      check_no: check.no,
      outcome: check.outcome,
      note: check.note,
      post: check.post,
      person_id: check.personId,
      checked_on: check.checkedOn,
      at,
    })
    .execute();
}

/** What everybody reads of it now. */
export async function showCheck(
  tx: Transaction,
  flag: Pick<StandingFlag, 'id' | 'process' | 'partyKeys'>,
  shown: { outcome: Outcome; checkedOn: string; hash: string },
): Promise<void> {
  const standing = { outcome: shown.outcome, checked_on: shown.checkedOn, hash: shown.hash };
  await tx.db
    .insertInto('public_record.procure_check')
    .values({
      place_id: tx.placeId,
      flag_id: flag.id,
      process_id: flag.process,
      party_keys: flag.partyKeys,
      ...standing,
    })
    .onConflict((conflict) => conflict.columns(['place_id', 'flag_id']).doUpdateSet(standing))
    .execute();
}

export async function hideCheck(tx: Transaction, flagId: string): Promise<void> {
  await tx.db
    .deleteFrom('public_record.procure_check')
    .where('place_id', '=', tx.placeId)
    .where('flag_id', '=', flagId)
    .execute();
}
