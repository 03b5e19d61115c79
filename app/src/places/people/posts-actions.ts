import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItem, retitle } from '../../platform/thread/thread.ts';
import { placesProblems } from '../problems.ts';
import { bodyById } from './bodies-store.ts';
import { endHoldingsOf, holdingsOfPost } from './holdings-store.ts';
import { findablePost, index } from './indexing.ts';
import {
  day,
  dayOrNull,
  id,
  inOrder,
  localizedOrNone,
  mail,
  name,
  permissionNames,
  phone,
  reason,
  role,
  shortText,
  version,
} from './input.ts';
import * as store from './posts-store.ts';
import { ENTRUSTED, entrust, keepingAdministrators, powersOf, refuseBeyond, todayOf } from './powers.ts';
import { firstCrowdedDay } from './spans.ts';
import { postValues } from './values.ts';

const facts = {
  bodyId: id,
  title: name,
  titles: localizedOrNone.default({}),
  role: role.default(null),
  seats: z.number().int().min(1).max(500).default(1),
  reportsTo: id.nullable().default(null),
  legalBasis: shortText(500).default(''),
  official: z.boolean().default(true),
  publicMail: mail.default(''),
  publicPhone: phone.default(''),
  from: dayOrNull.default(null),
  to: dayOrNull.default(null),
  permissions: permissionNames,
};

/** A post exists before anybody holds it, so that it can be seen to be vacant. */
export const addPost = defineAction({
  name: 'places.add-post',
  records: ['post.added', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: inOrder(z.strictObject(facts)),
  async run(context, { permissions, ...input }) {
    const beyond = await refuseBeyond(context, powersOf({ ...input, postId: '' }, permissions));
    await refuseUnknown(context, input);
    const postId = await addItem(context.tx, 'post', input.title);
    await store.insertPost(context.tx, postId, input);
    await store.replacePermissions(context.tx, postId, permissions);
    await index(context, findablePost(postId, input));
    await entrust(
      context,
      beyond.map((power) => ({ ...power, postId })),
    );
    return { answer: { postId }, entry: entryOf('post.added', postId, 1, input.title) };
  },
});

/** Corrects a post. Permissions may only grow by what whoever changes it has; seats never below who sits on them. */
export const changePost = defineAction({
  name: 'places.change-post',
  records: ['post.changed', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: inOrder(z.strictObject({ postId: id, version, ...facts })),
  run: (context, { postId, version: seen, permissions, ...input }) =>
    keepingAdministrators(context, async () => {
      const { tx } = context;
      const post = await existing(context, postId);
      const before = new Set(await store.permissionsOf(tx, postId));
      expectVersion(post, seen, postValues(post, [...before]));
      // A post that ended, or ends sooner, comes back with all it may do: as if it were given.
      const comesBack = post.to !== null && (input.to === null || input.to > post.to);
      const given = comesBack ? permissions : permissions.filter((each) => !before.has(each));
      const beyond = await refuseBeyond(context, powersOf({ ...input, postId }, given));
      await refuseUnknown(context, input);
      if (input.seats < post.seats) await refuseTooFewSeats(context, postId, input.seats);
      if (!(await store.changePost(tx, postId, seen, input))) throw problem('version.stale');
      await store.replacePermissions(tx, postId, permissions);
      await retitle(tx, postId, input.title);
      await index(context, findablePost(postId, input));
      await entrust(context, beyond);
      return { answer: { postId }, entry: entryOf('post.changed', postId, seen + 1, input.title) };
    }),
});

/** A post ends, and with it whatever is held of it. */
export const endPost = defineAction({
  name: 'places.end-post',
  records: ['post.ended'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ postId: id, version, on: day, reason }),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const post = await existing(context, input.postId);
      if (post.version !== input.version) throw problem('version.stale');
      if (post.to !== null && post.to <= input.on)
        throw placesProblems.problem('post.ended', { on: post.to });
      await store.endPosts(context.tx, [post.postId], input.on);
      await endHoldingsOf(context.tx, [post.postId], input.on, context.now, input.reason);
      const entry = entryOf('post.ended', post.postId, post.version + 1, post.title);
      return {
        answer: { postId: post.postId },
        entry: { ...entry, detail: { ...entry.detail, on: input.on } },
      };
    }),
});

async function existing(context: ActContext, postId: string): Promise<store.Post> {
  const post = await store.postById(context.tx, postId);
  if (!post) throw problem('request.not-found');
  return post;
}

async function refuseUnknown(
  context: ActContext,
  { bodyId, reportsTo }: Pick<store.PostFacts, 'bodyId' | 'reportsTo'>,
): Promise<void> {
  if (!(await bodyById(context.tx, bodyId))) throw problem('request.not-found');
  if (reportsTo !== null) await existing(context, reportsTo);
}

async function refuseTooFewSeats(context: ActContext, postId: string, seats: number): Promise<void> {
  const today = todayOf(context);
  const taken = (await holdingsOfPost(context.tx, postId))
    .map(({ starts, until }) => ({ from: starts, until }))
    .filter(({ until }) => until === null || until >= today);
  const crowded = firstCrowdedDay(seats + 1, taken, { from: today, until: null });
  if (crowded) throw placesProblems.problem('post.too-few-seats', { seats, on: crowded });
}

const entryOf = (act: string, postId: string, state: number, title: string) => ({
  act,
  subject: `post/${postId}@${state}`,
  item: postId,
  detail: { post: title },
});
