import { sql } from 'kysely';
import { encode } from '../db/codec.ts';
import type { Transaction } from '../db/transaction.ts';

export interface DraftKey {
  personId: string;
  /** The path of the form's route. */
  form: string;
  /** Which thing the form is about; empty for a new one. */
  subject: string;
}

export interface Draft {
  fields: Record<string, string | string[]>;
  /** The version of the thing when the form was opened. */
  baseVersion: string | null;
  at: Date;
}

const KEPT_FOR = sql<Date>`now() - interval '30 days'`;

export async function draftOf(tx: Transaction, key: DraftKey): Promise<Draft | null> {
  const row = await tx.db
    .selectFrom('live.draft')
    .select(['fields', 'base_version as baseVersion', 'at'])
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', key.personId)
    .where('form', '=', key.form)
    .where('subject', '=', key.subject)
    .where('at', '>', KEPT_FOR)
    .executeTakeFirst();
  return row ? { ...row, fields: row.fields as Draft['fields'] } : null;
}

export async function keepDraft(
  tx: Transaction,
  key: DraftKey,
  draft: Pick<Draft, 'fields' | 'baseVersion'>,
): Promise<void> {
  const fields = encode(draft.fields);
  await tx.db
    .insertInto('live.draft')
    .values({
      place_id: tx.placeId,
      person_id: key.personId,
      form: key.form,
      subject: key.subject,
      fields,
      base_version: draft.baseVersion,
    })
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'person_id', 'form', 'subject']).doUpdateSet({
        fields,
        base_version: draft.baseVersion,
        at: sql`now()`,
      }),
    )
    .execute();
}

export async function dropDraft(tx: Transaction, key: DraftKey): Promise<void> {
  await tx.db
    .deleteFrom('live.draft')
    .where('place_id', '=', tx.placeId)
    .where('person_id', '=', key.personId)
    .where('form', '=', key.form)
    .where('subject', '=', key.subject)
    .execute();
}

export async function dropOldDrafts(tx: Transaction): Promise<void> {
  await tx.db
    .deleteFrom('live.draft')
    .where('place_id', '=', tx.placeId)
    .where('at', '<=', KEPT_FOR)
    .execute();
}
