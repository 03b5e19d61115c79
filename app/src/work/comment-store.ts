import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

export interface Comment {
  commentId: string;
  itemId: string;
  replyTo: string | null;
  personId: string;
  text: string | null;
  writtenAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  version: number;
}

const COLUMNS = [
  'comment_id as commentId',
  'item_id as itemId',
  'reply_to as replyTo',
  'person_id as personId',
  'text',
  'written_at as writtenAt',
  'edited_at as editedAt',
  'withdrawn_at as withdrawnAt',
  'resolved_at as resolvedAt',
  'resolved_by as resolvedBy',
  'version',
] as const;

const MOST_SHOWN = 300;

export async function commentsOf(tx: Transaction, itemId: string): Promise<Comment[]> {
  return tx.db
    .selectFrom('live.comment')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('item_id', '=', itemId)
    .orderBy('written_at')
    .orderBy('comment_id')
    .limit(MOST_SHOWN)
    .execute();
}

export async function commentById(tx: Transaction, commentId: string): Promise<Comment | undefined> {
  return tx.db
    .selectFrom('live.comment')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
}

/** The same, held until the transaction ends: two edits at once come one after the other. */
export async function lockComment(tx: Transaction, commentId: string): Promise<Comment | undefined> {
  return tx.db
    .selectFrom('live.comment')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('comment_id', '=', commentId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertComment(
  tx: Transaction,
  comment: Pick<Comment, 'commentId' | 'itemId' | 'replyTo' | 'personId' | 'text' | 'writtenAt'>,
): Promise<void> {
  await tx.db
    .insertInto('live.comment')
    .values({
      place_id: tx.placeId,
      comment_id: comment.commentId,
      item_id: comment.itemId,
      reply_to: comment.replyTo,
      person_id: comment.personId,
      text: comment.text,
      written_at: comment.writtenAt,
    })
    .execute();
}

/** The new text, with the old one kept beside it. */
export async function changeText(tx: Transaction, before: Comment, text: string, at: Date): Promise<void> {
  await tx.db
    .insertInto('live.comment_before')
    .values({
      place_id: tx.placeId,
      comment_id: before.commentId,
      version: before.version,
      text: before.text ?? '',
      until: at,
    })
    .execute();
  await change(tx, before.commentId, { text, edited_at: at });
}

/** The text goes, in every state it had; that there was a comment stays. */
export async function emptyComment(tx: Transaction, commentId: string, at: Date): Promise<void> {
  await change(tx, commentId, { text: null, withdrawn_at: at });
  await tx.db
    .deleteFrom('live.comment_before')
    .where('place_id', '=', tx.placeId)
    .where('comment_id', '=', commentId)
    .execute();
  await tx.db
    .deleteFrom('live.comment_mention')
    .where('place_id', '=', tx.placeId)
    .where('comment_id', '=', commentId)
    .execute();
}

export async function setResolved(
  tx: Transaction,
  commentId: string,
  by: { personId: string; at: Date } | null,
): Promise<void> {
  await change(tx, commentId, { resolved_at: by?.at ?? null, resolved_by: by?.personId ?? null });
}

async function change(
  tx: Transaction,
  commentId: string,
  values: {
    text?: string | null;
    edited_at?: Date;
    withdrawn_at?: Date;
    resolved_at?: Date | null;
    resolved_by?: string | null;
  },
): Promise<void> {
  await tx.db
    .updateTable('live.comment')
    .set({ ...values, version: sql`version + 1` })
    .where('place_id', '=', tx.placeId)
    .where('comment_id', '=', commentId)
    .execute();
}

/** Adds those who were not mentioned before, and gives them. */
export async function addMentions(
  tx: Transaction,
  commentId: string,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const added = await tx.db
    .insertInto('live.comment_mention')
    .values(
      personIds.map((personId) => ({ place_id: tx.placeId, comment_id: commentId, person_id: personId })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  return added.map((row) => row.person_id);
}

export interface Before {
  commentId: string;
  text: string;
  until: Date;
}

/** What the comments of an item said before they were edited, the oldest first. */
export async function earlierTexts(tx: Transaction, itemId: string): Promise<Before[]> {
  return tx.db
    .selectFrom('live.comment_before as before')
    .innerJoin('live.comment as comment', (join) =>
      join
        .onRef('comment.place_id', '=', 'before.place_id')
        .onRef('comment.comment_id', '=', 'before.comment_id'),
    )
    .select(['before.comment_id as commentId', 'before.text', 'before.until'])
    .where('before.place_id', '=', tx.placeId)
    .where('comment.item_id', '=', itemId)
    .orderBy('before.version')
    .limit(MOST_SHOWN)
    .execute();
}

/** Every comment that still has its words, for making the index anew. */
export async function allComments(tx: Transaction) {
  return tx.db
    .selectFrom('live.comment as comment')
    .innerJoin('live.thread_item as item', (join) =>
      join.onRef('item.place_id', '=', 'comment.place_id').onRef('item.item_id', '=', 'comment.item_id'),
    )
    .select(['comment.comment_id as commentId', 'comment.text', 'item.title', 'item.kind as itemKind'])
    .where('comment.place_id', '=', tx.placeId)
    .where('comment.text', 'is not', null)
    .execute();
}
