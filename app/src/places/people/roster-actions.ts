import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItems } from '../../platform/thread/thread.ts';
import { placesProblems } from '../problems.ts';
import { insertBodies } from './bodies-store.ts';
import { engagementById } from './engagements-store.ts';
import { insertHoldings } from './holdings-store.ts';
import { findableBody, findablePost, index } from './indexing.ts';
import {
  day,
  dayOrNull,
  id,
  language,
  localizedOrNone,
  mail,
  name,
  permissionNames,
  phone,
  role,
} from './input.ts';
import { BODY_KINDS, ENGAGED_ROLES } from './kinds.ts';
import { makePeople } from './people-actions.ts';
import { insertPermissions, insertPosts } from './posts-store.ts';
import { keepingAdministrators, refuseUnheld } from './powers.ts';

/** A word by which rows of a roster name each other; the database never sees it. */
const key = z.string().trim().min(1).max(80);

const input = z.strictObject({
  bodies: z
    .array(
      z.strictObject({
        key,
        name,
        names: localizedOrNone.default({}),
        kind: z.enum(BODY_KINDS),
        parent: key.nullable().default(null),
        from: dayOrNull.default(null),
      }),
    )
    .max(500),
  posts: z
    .array(
      z.strictObject({
        key,
        body: key,
        title: name,
        titles: localizedOrNone.default({}),
        role: role.default(null),
        official: z.boolean().default(true),
        permissions: permissionNames,
      }),
    )
    .max(2000),
  people: z
    .array(
      z.strictObject({
        name,
        email: mail.default(''),
        phone: phone.default(''),
        language: language.default(null),
        post: key,
        from: day,
        to: dayOrNull.default(null),
        engagementId: id.nullable().default(null),
      }),
    )
    .max(2000),
});

type Roster = z.infer<typeof input>;

/** A whole structure at once, as a town that begins has it on paper: bodies, their posts, and who holds each. */
export const bringInRoster = defineAction({
  name: 'places.bring-in-roster',
  records: ['roster.brought-in'],
  authority: 'place',
  input,
  run: (context, roster) =>
    keepingAdministrators(context, async () => {
      // Whoever does all of it at once may do each part of it.
      for (const needed of ['places.organise', 'places.keep-people'])
        if (!context.actor.permissions.has(needed)) throw problem('access.refused', { permission: needed });
      refuseUnheld(context, [...new Set(roster.posts.flatMap((post) => post.permissions))]);
      refuseStrangeKeys(roster);
      await refuseUnlessEngaged(context, roster);
      const bodies = await makeBodies(context, roster.bodies);
      const posts = await makePosts(context, roster.posts, bodies);
      const personIds = await makePeople(
        context,
        roster.people.map(({ name: called, email, phone: number, language: speaks }) => ({
          name: called,
          email,
          phone: number,
          language: speaks,
          sex: null,
          ageBand: null,
        })),
      );
      await insertHoldings(
        context.tx,
        roster.people.map((each, at) => ({
          holdingId: randomUUID(),
          postId: posts.get(each.post) ?? '',
          personId: personIds[at] ?? '',
          from: each.from,
          to: each.to,
          engagementId: each.engagementId,
        })),
      );
      return {
        answer: { bodies: Object.fromEntries(bodies), posts: Object.fromEntries(posts), personIds },
        entry: {
          act: 'roster.brought-in',
          subject: `roster/${roster.posts.length}`,
          confidential: true,
          item: [...bodies.values(), ...posts.values(), ...personIds],
          detail: { bodies: bodies.size, posts: posts.size, people: personIds.length },
        },
      };
    }),
});

async function makeBodies(context: ActContext, bodies: Roster['bodies']): Promise<Map<string, string>> {
  const ids = await addItems(
    context.tx,
    'body',
    bodies.map((body) => body.name),
  );
  const byKey = new Map(bodies.map((body, at) => [body.key, ids[at] ?? '']));
  const made = bodies.map(({ key: own, parent, ...facts }) => ({
    ...facts,
    bodyId: byKey.get(own) ?? '',
    parentId: parent === null ? null : (byKey.get(parent) ?? null),
    legalBasis: '',
    to: null,
  }));
  await insertBodies(context.tx, made);
  await index(context, ...made.map((body) => findableBody(body.bodyId, body)));
  return byKey;
}

async function makePosts(
  context: ActContext,
  posts: Roster['posts'],
  bodies: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = await addItems(
    context.tx,
    'post',
    posts.map((post) => post.title),
  );
  const byKey = new Map(posts.map((post, at) => [post.key, ids[at] ?? '']));
  const made = posts.map(({ key: own, body, ...facts }) => ({
    ...facts,
    postId: byKey.get(own) ?? '',
    bodyId: bodies.get(body) ?? '',
    seats: 1,
    reportsTo: null,
    legalBasis: '',
    publicMail: '',
    publicPhone: '',
    from: null,
    to: null,
  }));
  await insertPosts(context.tx, made);
  await insertPermissions(context.tx, made);
  await index(context, ...made.map((post) => findablePost(post.postId, post)));
  return byKey;
}

/** Each key once, and none that names nothing; one seat, one person: what has more is filled one by one. */
function refuseStrangeKeys({ bodies, posts, people }: Roster): void {
  const fields: string[] = [];
  const of = (what: string, keys: readonly string[]): Set<string> => {
    const once = new Set(keys);
    for (const twice of new Set(keys.filter((each, at) => keys.indexOf(each) !== at)))
      fields.push(`${what}: ${twice} twice`);
    return once;
  };
  const known = {
    bodies: of(
      'bodies',
      bodies.map((each) => each.key),
    ),
    posts: of(
      'posts',
      posts.map((each) => each.key),
    ),
  };
  of(
    'people',
    people.map((each) => each.post),
  );
  for (const { parent } of bodies)
    if (parent !== null && !known.bodies.has(parent)) fields.push(`bodies: no ${parent}`);
  for (const { body } of posts) if (!known.bodies.has(body)) fields.push(`posts: no body ${body}`);
  for (const { post } of people) if (!known.posts.has(post)) fields.push(`people: no post ${post}`);
  for (const { from, to } of people)
    if (to !== null && to < from) fields.push(`people: ${to} before ${from}`);
  if (fields.length > 0) throw problem('request.invalid', { fields });
}

/** A partner's people name the engagement by which they are here. */
async function refuseUnlessEngaged({ tx }: ActContext, { posts, people }: Roster): Promise<void> {
  const roles = new Map(posts.map((post) => [post.key, post.role]));
  for (const { post, engagementId } of people) {
    const held = roles.get(post) ?? null;
    if (engagementId === null && held !== null && ENGAGED_ROLES.has(held))
      throw placesProblems.problem('holding.engagement-needed');
  }
  for (const engagementId of new Set(people.flatMap((each) => each.engagementId ?? []))) {
    if (!(await engagementById(tx, engagementId))) throw problem('request.not-found');
  }
}
