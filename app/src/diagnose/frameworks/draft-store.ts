import { randomUUID } from 'node:crypto';
import type { Framework } from '@groundwork-gov/frameworks';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A framework that somebody is still at. */
export interface FrameworkDraft {
  draftId: string;
  version: number;
  document: Framework;
  /** As it was before the last change. */
  previous: Framework | null;
  begunFrom: string;
  changedAt: Date;
}

const FIELDS = [
  'draft_id as draftId',
  'version',
  'document',
  'previous',
  'begun_from as begunFrom',
  'changed_at as changedAt',
] as const;

export async function insertDraft(
  tx: Transaction,
  given: { document: Framework; begunFrom: string; personId: string },
  at: Date,
): Promise<string> {
  const draftId = randomUUID();
  await tx.db
    .insertInto('live.framework_draft')
    .values({
      place_id: tx.placeId,
      draft_id: draftId,
      title: given.document.names.en,
      document: JSON.stringify(given.document),
      begun_from: given.begunFrom,
      person_id: given.personId,
      begun_at: at,
      changed_at: at,
    })
    .execute();
  return draftId;
}

export interface OpenDraft {
  draftId: string;
  title: string;
  changedAt: Date;
}

/** Those that somebody is at, the one that was changed last first. */
export async function openDrafts(tx: Transaction): Promise<OpenDraft[]> {
  return tx.db
    .selectFrom('live.framework_draft')
    .select(['draft_id as draftId', 'changed_at as changedAt', 'title'])
    .where('place_id', '=', tx.placeId)
    .where('ended_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .orderBy('draft_id')
    .execute();
}

export async function draftById(tx: Transaction, draftId: string): Promise<FrameworkDraft | undefined> {
  return one(tx, draftId).executeTakeFirst() as unknown as Promise<FrameworkDraft | undefined>;
}

/** Held until the transaction ends: two who change one wait for each other. */
export async function holdDraft(tx: Transaction, draftId: string): Promise<FrameworkDraft | undefined> {
  return one(tx, draftId).forUpdate().executeTakeFirst() as unknown as Promise<FrameworkDraft | undefined>;
}

const one = (tx: Transaction, draftId: string) =>
  tx.db
    .selectFrom('live.framework_draft')
    .select(FIELDS)
    .where('place_id', '=', tx.placeId)
    .where('draft_id', '=', draftId)
    .where('ended_at', 'is', null);

export async function writeDraft(
  tx: Transaction,
  { draftId, version }: Pick<FrameworkDraft, 'draftId' | 'version'>,
  given: { document: Framework; previous: Framework | null },
  at: Date,
): Promise<void> {
  await tx.db
    .updateTable('live.framework_draft')
    .set({
      version: version + 1,
      title: given.document.names.en,
      document: JSON.stringify(given.document),
      previous: given.previous === null ? null : JSON.stringify(given.previous),
      changed_at: at,
    })
    .where('place_id', '=', tx.placeId)
    .where('draft_id', '=', draftId)
    .execute();
}

export async function endDraft(tx: Transaction, draftId: string, at: Date): Promise<void> {
  await tx.db
    .updateTable('live.framework_draft')
    .set({ ended_at: at })
    .where('place_id', '=', tx.placeId)
    .where('draft_id', '=', draftId)
    .execute();
}
