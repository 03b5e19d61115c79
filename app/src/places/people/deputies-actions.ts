import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { placesProblems } from '../problems.ts';
import { engagementsOf, oneAtATime, powersOfPerson } from './grants-store.ts';
import * as store from './holdings-store.ts';
import { day, id, inOrder, reason } from './input.ts';
import { personById } from './people-store.ts';
import { permissionsOf, postById } from './posts-store.ts';
import {
  ENTRUSTED,
  entrust,
  gainingNothing,
  type Power,
  powersOf,
  refuseBeyond,
  refuseForOneself,
  todayOf,
} from './powers.ts';
import { tellDeputy } from './tell.ts';

/** Somebody stands in for a post, or for a person in all of theirs, from a day to a day. */
export const nameDeputy = defineAction({
  name: 'places.name-deputy',
  records: ['deputy.named', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: inOrder(
    z.strictObject({
      postId: id.nullable(),
      forPersonId: id.nullable(),
      personId: id,
      from: day,
      to: day,
      reason,
    }),
  ).refine((input) => (input.postId === null) !== (input.forPersonId === null), {
    path: ['postId'],
    message: 'expected either a post or a person to stand in for',
  }),
  async run(context, input) {
    const { tx } = context;
    await oneAtATime(tx);
    const person = await personById(tx, input.personId);
    if (!person) throw problem('request.not-found');
    if (input.forPersonId === input.personId) throw placesProblems.problem('deputy.of-oneself');
    await refuseForOneself(context, person.personId);
    const { stead, items, beyond } = await stoodInFor(context, input);
    const deputyId = randomUUID();
    const engagementId = await hereBy(context, person.personId);
    await gainingNothing(context, () => store.insertDeputy(tx, { ...input, deputyId, engagementId }));
    await entrust(context, beyond);
    await tellDeputy(context, person.personId, { stead, from: input.from, to: input.to });
    return {
      answer: { deputyId },
      entry: {
        act: 'deputy.named',
        subject: `deputy/${deputyId}`,
        confidential: true,
        item: [...items, person.personId],
        detail: { deputy: person.name, stead, from: input.from, to: input.to },
      },
    };
  },
});

/** What is lent must be one's own to give, or to entrust. */
async function stoodInFor(
  context: ActContext,
  { postId, forPersonId, from }: { postId: string | null; forPersonId: string | null; from: string },
): Promise<{ stead: string; items: string[]; beyond: Power[] }> {
  const { tx } = context;
  if (postId !== null) {
    const post = await postById(tx, postId);
    if (!post) throw problem('request.not-found');
    if (post.to !== null && post.to < from) throw placesProblems.problem('post.ended', { on: post.to });
    const beyond = await refuseBeyond(context, powersOf(post, await permissionsOf(tx, postId)));
    return { stead: post.title, items: [postId], beyond };
  }
  const person = await personById(tx, forPersonId ?? '');
  if (!person) throw problem('request.not-found');
  const beyond = await refuseBeyond(context, await powersOfPerson(tx, person.personId, from));
  return { stead: person.name, items: [person.personId], beyond };
}

/**
 * Whoever holds posts by an engagement alone is here by it in everything: what they stand in for ends with it. Of two
 * engagements the one that is found first counts, since neither may be outlasted. (abuse case 7)
 */
async function hereBy(context: ActContext, personId: string): Promise<string | null> {
  const engagements = await engagementsOf(context.tx, personId, todayOf(context));
  if (engagements.length === 0 || engagements.includes(null)) return null;
  return engagements[0] ?? null;
}

/** A deputy's part ends at the beginning of a day: today's ends at once. */
export const endDeputy = defineAction({
  name: 'places.end-deputy',
  records: ['deputy.ended'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ deputyId: id, on: day }),
  async run(context, input) {
    const [deputy] = await store.deputies(context.tx, { deputyId: input.deputyId });
    if (!deputy) throw problem('request.not-found');
    if (!(await store.endDeputy(context.tx, input.deputyId, input.on)))
      throw placesProblems.problem('deputy.ended', { on: deputy.endedOn ?? deputy.to });
    return {
      answer: { postId: deputy.postId, forPersonId: deputy.forPersonId },
      entry: {
        act: 'deputy.ended',
        subject: `deputy/${deputy.deputyId}`,
        confidential: true,
        item: [deputy.postId ?? deputy.forPersonId ?? deputy.personId, deputy.personId],
        detail: { deputy: deputy.person, stead: deputy.stead, on: input.on },
      },
    };
  },
});
