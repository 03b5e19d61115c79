import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { addDays } from '../../platform/calendar/days.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItem, link, retitle } from '../../platform/thread/thread.ts';
import { placesProblems } from '../problems.ts';
import * as store from './bodies-store.ts';
import { endHoldingsOf } from './holdings-store.ts';
import { findableBody, index } from './indexing.ts';
import { day, dayOrNull, id, inOrder, localizedOrNone, name, reason, shortText, version } from './input.ts';
import { BODY_KINDS } from './kinds.ts';
import * as posts from './posts-store.ts';
import { keepingAdministrators, todayOf } from './powers.ts';
import { bodyValues } from './values.ts';

const facts = {
  name,
  names: localizedOrNone.default({}),
  kind: z.enum(BODY_KINDS),
  parentId: id.nullable().default(null),
  legalBasis: shortText(500).default(''),
  from: dayOrNull.default(null),
  to: dayOrNull.default(null),
};

/** A body comes into being: a council, a department, a committee. */
export const addBody = defineAction({
  name: 'places.add-body',
  records: ['body.added'],
  authority: 'place',
  input: inOrder(z.strictObject(facts)),
  async run(context, input) {
    if (input.parentId !== null) await existing(context, input.parentId);
    const bodyId = await make(context, input);
    return { answer: { bodyId }, entry: entryOf('body.added', bodyId, 1, input.name) };
  },
});

async function make(context: ActContext, body: store.BodyFacts): Promise<string> {
  const bodyId = await addItem(context.tx, 'body', body.name);
  await store.insertBody(context.tx, bodyId, body);
  await index(context, findableBody(bodyId, body));
  return bodyId;
}

/** Corrects what a body is called, what it stands under and what it stands on. A circle is shown, not refused. */
export const changeBody = defineAction({
  name: 'places.change-body',
  records: ['body.changed'],
  authority: 'place',
  input: inOrder(z.strictObject({ bodyId: id, version, ...facts })),
  async run(context, { bodyId, version: seen, ...input }) {
    const body = await existing(context, bodyId);
    expectVersion(body, seen, bodyValues(body));
    if (input.parentId !== null) await existing(context, input.parentId);
    if (!(await store.changeBody(context.tx, bodyId, seen, input))) throw problem('version.stale');
    await retitle(context.tx, bodyId, input.name);
    await index(context, findableBody(bodyId, input));
    return { answer: { bodyId }, entry: entryOf('body.changed', bodyId, seen + 1, input.name) };
  },
});

/**
 * A body ends and others follow it: those that are there already, and those made by this act. Its posts move to one of
 * them, or end with it. Each that follows keeps a line back to it, so that figures of years apart can be compared.
 */
export const reorganise = defineAction({
  name: 'places.reorganise',
  records: ['body.ended'],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({
    bodyId: id,
    version,
    /** Its last day. */
    on: day,
    reason,
    followedBy: z.array(id).max(20),
    /** Names of bodies that begin on the day after. */
    newNames: z.array(name).max(20),
    /** Where its posts go: to one that follows, by its place among those of both lists; null ends them. Said if it has any. */
    postsTo: z.number().int().min(0).max(39).nullable().optional(),
  }),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const { tx } = context;
      const body = await existing(context, input.bodyId);
      if (body.to !== null && body.to <= input.on)
        throw placesProblems.problem('body.ended-before', { on: body.to });
      if (input.on > todayOf(context))
        throw placesProblems.problem('body.reorganised-ahead', { on: input.on });
      if (body.from !== null && input.on < body.from)
        throw placesProblems.problem('body.ends-before-it-begins', { from: body.from });
      if (input.followedBy.includes(body.bodyId)) throw placesProblems.problem('body.follows-itself');
      for (const each of input.followedBy) await existing(context, each);
      const followers = [...input.followedBy];
      for (const each of input.newNames)
        followers.push(await make(context, { ...newBody(body, input.on), name: each }));
      for (const each of followers) await link(tx, each, 'follows', body.bodyId);
      if (!(await store.endBody(tx, body.bodyId, input.version, input.on))) throw problem('version.stale');
      const left = (await posts.posts(tx, input.on, { bodyId: body.bodyId })).map((post) => post.postId);
      if (input.postsTo === undefined && left.length > 0)
        throw placesProblems.problem('body.posts-to-needed');
      const heir = input.postsTo === null || input.postsTo === undefined ? null : followers[input.postsTo];
      if (heir === undefined) throw placesProblems.problem('body.no-such-heir');
      await leave(context, body, left, heir, input);
      return {
        answer: { bodyId: body.bodyId, followers },
        entry: {
          ...entryOf('body.ended', body.bodyId, input.version + 1, body.name),
          item: [body.bodyId, ...followers],
          detail: { body: body.name, on: input.on, count: followers.length },
        },
      };
    }),
});

/** What stood in a body and under it goes to its heir, or ends and goes up. */
async function leave(
  context: ActContext,
  body: store.Body,
  left: readonly string[],
  heir: string | null,
  { on, reason: why }: { on: string; reason: string },
): Promise<void> {
  const { tx } = context;
  await store.moveBodiesUnder(tx, body.bodyId, heir ?? body.parentId);
  if (heir !== null) return posts.movePosts(tx, left, heir);
  await posts.endPosts(tx, left, on);
  await endHoldingsOf(tx, left, on, context.now, why);
}

const newBody = (before: store.Body, on: string): store.BodyFacts => ({
  name: '',
  names: {},
  kind: before.kind,
  parentId: before.parentId,
  legalBasis: '',
  from: addDays(on, 1),
  to: null,
});

async function existing(context: ActContext, bodyId: string): Promise<store.Body> {
  const body = await store.bodyById(context.tx, bodyId);
  if (!body) throw problem('request.not-found');
  return body;
}

const entryOf = (act: string, bodyId: string, state: number, said: string) => ({
  act,
  subject: `body/${bodyId}@${state}`,
  item: bodyId,
  detail: { body: said },
});
