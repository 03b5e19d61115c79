import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { directory } from '../places/api.ts';
import { type ActContext, defineAction } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { notify } from '../platform/notifications/notify.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { dropFromIndex, indexItem } from '../platform/search/search.ts';
import { type ThreadItem, threadItem } from '../platform/thread/thread.ts';
import * as store from './comment-store.ts';
import { mentionsIn } from './mentions.ts';
import { workProblems } from './problems.ts';
import { threadPath } from './reader.ts';

/** How long a comment may still be changed: long enough for a slip of the pen, too short to rewrite what was answered. */
export const EDITABLE_MINUTES = 60;

const text = z.string().trim().min(1).max(5000);
const mentions = z.array(z.uuid()).max(40).default([]);

export const writeComment = defineAction({
  name: 'work.comment',
  records: ['comment.written'],
  authority: 'place',
  input: z.strictObject({ itemId: z.uuid(), replyTo: z.uuid().nullable().default(null), text, mentions }),
  async run(context, input) {
    const { item, needed } = await itemThatMayBeSeen(context, input.itemId);
    const answered = input.replyTo === null ? null : await answerable(context, item, input.replyTo);
    const meant = await whoIsMeant(context, needed, input);
    const commentId = randomUUID();
    await store.insertComment(context.tx, {
      commentId,
      itemId: item.id,
      replyTo: answered?.commentId ?? null,
      personId: context.actor.personId,
      text: input.text,
      writtenAt: context.now,
    });
    await indexComment(context, item, needed, commentId, input.text);
    await tell(context, item, commentId, await store.addMentions(context.tx, commentId, meant), 'mentioned');
    if (answered && !meant.includes(answered.personId)) {
      const mayStillSee = await mayToday(context, needed, [answered.personId]);
      await tell(context, item, commentId, mayStillSee, 'replied');
    }
    return { answer: { commentId, itemId: item.id }, entry: entryOf('comment.written', commentId, item) };
  },
});

export const editComment = defineAction({
  name: 'work.edit-comment',
  records: ['comment.edited'],
  authority: 'place',
  input: z.strictObject({ commentId: z.uuid(), version: z.number().int().positive(), text, mentions }),
  async run(context, input) {
    const { comment, item, needed } = await own(context, input.commentId);
    if (comment.version !== input.version) throw problem('version.stale');
    if (context.now.getTime() - comment.writtenAt.getTime() > EDITABLE_MINUTES * 60_000) {
      throw workProblems.problem('comment.too-late', { minutes: EDITABLE_MINUTES });
    }
    const meant = await whoIsMeant(context, needed, input);
    await store.changeText(context.tx, comment, input.text, context.now);
    await indexComment(context, item, needed, comment.commentId, input.text);
    const added = await store.addMentions(context.tx, comment.commentId, meant);
    await tell(context, item, comment.commentId, added, 'mentioned');
    return {
      answer: { commentId: comment.commentId, itemId: item.id },
      entry: entryOf('comment.edited', comment.commentId, item),
    };
  },
});

/** The words go for good, in every state they had; that somebody wrote here, and took it back, stays. */
export const withdrawComment = defineAction({
  name: 'work.withdraw-comment',
  records: ['comment.withdrawn'],
  authority: 'place',
  input: z.strictObject({ commentId: z.uuid() }),
  async run(context, input) {
    const { comment, item } = await own(context, input.commentId);
    await store.emptyComment(context.tx, comment.commentId, context.now);
    await dropFromIndex(context.tx, comment.commentId);
    return {
      answer: { commentId: comment.commentId, itemId: item.id },
      entry: entryOf('comment.withdrawn', comment.commentId, item),
    };
  },
});

/** What a comment asked for is done, or is not after all. */
export const resolveComment = defineAction({
  name: 'work.resolve-comment',
  records: ['comment.resolved', 'comment.reopened'],
  authority: 'place',
  input: z.strictObject({ commentId: z.uuid(), resolved: z.boolean() }),
  async run(context, { commentId, resolved }) {
    const comment = await store.lockComment(context.tx, commentId);
    if (!comment) throw problem('request.not-found');
    const { item } = await itemThatMayBeSeen(context, comment.itemId);
    if (comment.replyTo !== null) throw workProblems.problem('comment.not-answerable');
    if ((comment.resolvedAt !== null) === resolved) throw problem('version.stale');
    const by = resolved ? { personId: context.actor.personId, at: context.now } : null;
    await store.setResolved(context.tx, commentId, by);
    return {
      answer: { commentId, itemId: item.id },
      entry: entryOf(resolved ? 'comment.resolved' : 'comment.reopened', commentId, item),
    };
  },
});

const entryOf = (act: string, commentId: string, item: ThreadItem) => ({
  act,
  subject: `comment/${commentId}`,
  confidential: true,
  item: item.id,
  detail: { item: item.title, kind: item.kind },
});

/** An item that one may not open is, for a comment too, one that does not exist. */
async function itemThatMayBeSeen(context: ActContext, itemId: string) {
  const item = await threadItem(context.tx, itemId);
  const needed = item ? (context.kindPermissions.get(item.kind) ?? 'places.read') : '';
  if (!item || !context.actor.permissions.has(needed)) throw problem('request.not-found');
  return { item, needed };
}

async function own(context: ActContext, commentId: string) {
  const comment = await store.lockComment(context.tx, commentId);
  if (!comment) throw problem('request.not-found');
  const seen = await itemThatMayBeSeen(context, comment.itemId);
  if (comment.personId !== context.actor.personId) throw workProblems.problem('comment.not-yours');
  if (comment.withdrawnAt !== null) throw workProblems.problem('comment.withdrawn');
  return { comment, ...seen };
}

async function answerable(context: ActContext, item: ThreadItem, commentId: string) {
  // Locked, so that nobody answers what is being taken back.
  const comment = await store.lockComment(context.tx, commentId);
  if (comment?.itemId !== item.id) throw problem('request.not-found');
  if (comment.replyTo !== null || comment.withdrawnAt !== null) {
    throw workProblems.problem('comment.not-answerable');
  }
  return comment;
}

async function whoIsMeant(
  context: ActContext,
  needed: string,
  input: { text: string; mentions: readonly string[] },
): Promise<string[]> {
  if (!input.text.includes('@') && input.mentions.length === 0) return [];
  const today = todayIn(context.place.timeZone, context.now);
  const others = (await directory.holdersOf(context.tx, needed, today)).filter(
    (each) => each.personId !== context.actor.personId,
  );
  return mentionsIn(input.text, others, input.mentions);
}

async function mayToday(context: ActContext, needed: string, personIds: readonly string[]) {
  const today = todayIn(context.place.timeZone, context.now);
  const holders = await directory.holdersOf(context.tx, needed, today);
  return personIds.filter((id) => holders.some((each) => each.personId === id));
}

async function indexComment(
  { tx }: ActContext,
  item: ThreadItem,
  needed: string,
  commentId: string,
  said: string,
): Promise<void> {
  await indexItem(tx, {
    itemId: commentId,
    kind: 'comment',
    title: item.title,
    text: said,
    permission: needed,
  });
}

async function tell(
  { tx, place, actor }: ActContext,
  item: ThreadItem,
  commentId: string,
  personIds: readonly string[],
  how: 'mentioned' | 'replied',
): Promise<void> {
  const called = item.kind === 'person' ? (await directory.namesOf(tx, [item.id])).get(item.id) : item.title;
  await notify(tx, {
    personIds: personIds.filter((id) => id !== actor.personId),
    message: how === 'mentioned' ? 'notice.comment-mentioned' : 'notice.comment-replied',
    params: { person: actor.name, item: called ?? item.title, kind: item.kind },
    path: `${threadPath(place.code, item.id)}#comment-${commentId}`,
    itemId: item.id,
  });
}
