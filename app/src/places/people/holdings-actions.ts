import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { addDays, type Day } from '../../platform/calendar/days.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { placesProblems } from '../problems.ts';
import { engagementById } from './engagements-store.ts';
import * as store from './holdings-store.ts';
import { day, dayOrNull, id, inOrder, language, mail, name, reason } from './input.ts';
import { send } from './invitations-actions.ts';
import { ENGAGED_ROLES } from './kinds.ts';
import { makePeople } from './people-actions.ts';
import { type Person, personById } from './people-store.ts';
import { type Post, permissionsOf, postById } from './posts-store.ts';
import {
  ENTRUSTED,
  entrust,
  keepingAdministrators,
  powersOf,
  refuseBeyond,
  refuseForOneself,
  todayOf,
} from './powers.ts';
import { firstCrowdedDay, meet } from './spans.ts';
import { tellAppointed } from './tell.ts';

/** A person takes a post that is there, from a day to a day. */
export const fillPost = defineAction({
  name: 'places.fill-post',
  records: ['post.filled', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: inOrder(
    z.strictObject({
      postId: id,
      /** One of the place's people, or null for somebody new. */
      personId: id.nullable(),
      newPerson: z.strictObject({ name, email: mail, language }).nullable().default(null),
      /** Sends a letter to whoever has no account yet. */
      invite: z.boolean().default(false),
      from: day,
      to: dayOrNull,
      /** The partner's engagement by which this person is here. */
      engagementId: id.nullable().default(null),
    }),
  ),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const { postId, from, to, engagementId } = input;
      const personId = input.personId ?? (await newcomer(context, input.newPerson));
      const { post, person } = await seat(context, { postId, personId, from, to, engagementId });
      if (input.invite && person.identityId === null) {
        if (person.email === '') throw placesProblems.problem('person.no-mail', { name: person.name });
        await send(context, person, post.title);
      }
      return { answer: { postId: post.postId, personId: person.personId }, entry: filledEntry(post, person) };
    }),
});

async function newcomer(
  context: ActContext,
  given: { name: string; email: string; language: Person['language'] } | null,
): Promise<string> {
  if (given === null) throw problem('request.invalid', { fields: ['personId: expected somebody'] });
  const [personId = ''] = await makePeople(context, [{ ...given, phone: '', sex: null, ageBand: null }]);
  return personId;
}

type Seating = Omit<store.NewHolding, 'holdingId'>;

/** Everything that must be so before somebody sits, in one place: whoever fills, moves or appoints comes through here. */
export async function seat(context: ActContext, wanted: Seating): Promise<{ post: Post; person: Person }> {
  const { tx } = context;
  const post = await postById(tx, wanted.postId);
  const person = await personById(tx, wanted.personId);
  if (!post || !person) throw problem('request.not-found');
  const beyond = await refuseBeyond(context, powersOf(post, await permissionsOf(tx, post.postId)));
  await refuseForOneself(context, person.personId);
  if (post.to !== null && (wanted.to === null || wanted.to > post.to))
    throw placesProblems.problem('post.ends', { on: post.to });
  await refuseUnlessEngaged(context, post, wanted);
  refuseCrowded(post, await store.holdingsOfPost(tx, post.postId), wanted);
  await store.insertHolding(tx, { ...wanted, holdingId: randomUUID() });
  await tellAppointed(context, post, person.personId, wanted.from);
  await entrust(context, beyond);
  return { post, person };
}

/** A partner's people name the engagement by which they are here, and stay no longer than it. */
async function refuseUnlessEngaged(context: ActContext, post: Post, wanted: Seating): Promise<void> {
  if (wanted.engagementId === null) {
    if (post.role !== null && ENGAGED_ROLES.has(post.role))
      throw placesProblems.problem('holding.engagement-needed');
    return;
  }
  const engagement = await engagementById(context.tx, wanted.engagementId);
  if (!engagement) throw problem('request.not-found');
  if (engagement.endedOn !== null || engagement.to < todayOf(context))
    throw placesProblems.problem('engagement.over', { partner: engagement.partner });
  if (wanted.from < engagement.from || wanted.from > engagement.to)
    throw placesProblems.problem('holding.outside-engagement', { from: engagement.from, to: engagement.to });
}

function refuseCrowded(
  post: Post,
  taken: readonly store.Holding[],
  wanted: Pick<Seating, 'personId' | 'from' | 'to'>,
) {
  const span = { from: wanted.from, until: wanted.to };
  const spans = taken.map(({ personId, starts, until }) => ({ personId, from: starts, until }));
  const again = spans.find((each) => each.personId === wanted.personId && meet(each, span));
  if (again) throw placesProblems.problem('holding.twice', { from: again.from });
  const crowded = firstCrowdedDay(post.seats, spans, span);
  if (crowded) throw placesProblems.problem('post.no-seat', { seats: post.seats, on: crowded });
}

/** The last day of a holding, sooner than it was or for the first time; one that has not begun is taken back. */
export const endHolding = defineAction({
  name: 'places.end-holding',
  records: ['holding.ended'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ holdingId: id, on: day, reason }),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const { holding, post, person } = await existing(context, input.holdingId);
      if (holding.until !== null && holding.until <= input.on && holding.from <= input.on)
        throw placesProblems.problem('holding.ended', { on: holding.until });
      await end(context, holding, input.on, input.reason);
      return {
        answer: { postId: post.postId, personId: person.personId },
        entry: {
          ...entryOf('holding.ended', post, person),
          detail: { ...detailOf(post, person), on: input.on },
        },
      };
    }),
});

async function end(context: ActContext, holding: store.Holding, on: Day, why: string): Promise<void> {
  const done =
    holding.from > on
      ? await store.cancelHolding(context.tx, holding.holdingId, context.now, why)
      : await store.setLastDay(context.tx, holding.holdingId, on, why);
  if (!done) throw problem('version.stale');
}

/** A later last day, or none: what is given for longer must be one's own to give. */
export const extendHolding = defineAction({
  name: 'places.extend-holding',
  records: ['holding.extended', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ holdingId: id, to: dayOrNull }),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const { tx } = context;
      const { holding, post, person } = await existing(context, input.holdingId);
      if (holding.to === null || (input.to !== null && input.to <= holding.to))
        throw placesProblems.problem('holding.not-longer', { to: holding.to ?? '' });
      const beyond = await refuseBeyond(context, powersOf(post, await permissionsOf(tx, post.postId)));
      await refuseForOneself(context, person.personId);
      if (post.to !== null && (input.to === null || input.to > post.to))
        throw placesProblems.problem('post.ends', { on: post.to });
      const others = (await store.holdingsOfPost(tx, post.postId)).filter(
        (each) => each.holdingId !== holding.holdingId,
      );
      refuseCrowded(post, others, { personId: person.personId, from: addDays(holding.to, 1), to: input.to });
      if (!(await store.setLastDay(tx, holding.holdingId, input.to, ''))) throw problem('version.stale');
      await entrust(context, beyond);
      return {
        answer: { postId: post.postId, personId: person.personId },
        entry: {
          ...entryOf('holding.extended', post, person),
          detail: { ...detailOf(post, person), to: input.to ?? '' },
        },
      };
    }),
});

/** From one post to another: the last day in the one is the day before the first in the other. */
export const movePerson = defineAction({
  name: 'places.move-person',
  records: ['holding.ended', 'post.filled', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: inOrder(z.strictObject({ holdingId: id, postId: id, from: day, to: dayOrNull, reason })),
  run: (context, input) =>
    keepingAdministrators(context, async () => {
      const { holding, post: left, person } = await existing(context, input.holdingId);
      if (left.postId === input.postId) throw placesProblems.problem('holding.same-post');
      const lastDay = addDays(input.from, -1);
      if (holding.until !== null && holding.until < lastDay)
        throw placesProblems.problem('holding.ended', { on: holding.until });
      await end(context, holding, lastDay, input.reason);
      context.record({
        ...entryOf('holding.ended', left, person),
        detail: { ...detailOf(left, person), on: lastDay },
      });
      const { post } = await seat(context, {
        postId: input.postId,
        personId: person.personId,
        from: input.from,
        to: input.to,
        engagementId: holding.engagementId,
      });
      return { answer: { postId: post.postId, personId: person.personId }, entry: filledEntry(post, person) };
    }),
});

async function existing(context: ActContext, holdingId: string) {
  const holding = await store.holdingById(context.tx, holdingId);
  if (!holding) throw problem('request.not-found');
  const post = await postById(context.tx, holding.postId);
  const person = await personById(context.tx, holding.personId);
  if (!post || !person) throw problem('request.not-found');
  return { holding, post, person };
}

const detailOf = (post: Pick<Post, 'title'>, person: Pick<Person, 'name'>) => ({
  post: post.title,
  holder: person.name,
});

const entryOf = (act: string, post: Post, person: Person) => ({
  act,
  subject: `post/${post.postId}`,
  confidential: true,
  item: [post.postId, person.personId],
});

export const filledEntry = (post: Post, person: Person) => ({
  ...entryOf('post.filled', post, person),
  detail: detailOf(post, person),
});
