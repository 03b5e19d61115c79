import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { expectVersion } from '../../platform/access/expect-version.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { addItem, retitle } from '../../platform/thread/thread.ts';
import { placesProblems } from '../problems.ts';
import * as store from './engagements-store.ts';
import { engagementsOf, oneAtATime, powersByEngagement } from './grants-store.ts';
import { findableEngagement, index } from './indexing.ts';
import { day, id, inOrder, name, neededText, shortText, version } from './input.ts';
import { ENTRUSTED, entrust, gainingNothing, refuseBeyond, todayOf } from './powers.ts';
import { engagementValues } from './values.ts';

const facts = { partner: name, purpose: neededText(1000), contact: shortText(300).default('') };

/** A partner's people come for a purpose and until a day. There is no engagement without its end. */
export const addEngagement = defineAction({
  name: 'places.add-engagement',
  records: ['engagement.added'],
  authority: 'place',
  stepUp: true,
  input: inOrder(z.strictObject({ ...facts, from: day, to: day })),
  async run(context, input) {
    const engagementId = await addItem(context.tx, 'engagement', input.partner);
    await store.insertEngagement(context.tx, { ...input, engagementId });
    await index(context, findableEngagement(engagementId, input));
    return {
      answer: { engagementId },
      entry: entryOf('engagement.added', engagementId, 1, { partner: input.partner, to: input.to }),
    };
  },
});

/**
 * Corrects an engagement, or gives it a later end. What its people may do goes on with it, so it must be one's own to
 * give; and nobody lengthens the engagement by which they are here themselves. (abuse cases 7 and 9)
 */
export const changeEngagement = defineAction({
  name: 'places.change-engagement',
  records: ['engagement.changed', ENTRUSTED],
  authority: 'place',
  stepUp: true,
  input: z.strictObject({ engagementId: id, version, ...facts, to: day }),
  async run(context, { engagementId, version: seen, to, ...input }) {
    const { tx } = context;
    await oneAtATime(tx);
    const engagement = await existing(context, engagementId);
    expectVersion(engagement, seen, engagementValues(engagement));
    if (engagement.endedOn !== null) throw overOf(engagement);
    if (to < engagement.from)
      throw placesProblems.problem('engagement.ends-before-it-begins', { from: engagement.from });
    if (to > engagement.to) {
      const mine = await engagementsOf(tx, context.actor.personId, todayOf(context));
      if (mine.includes(engagementId))
        throw placesProblems.problem('engagement.own', { partner: engagement.partner });
    }
    const beyond =
      to > engagement.to ? await refuseBeyond(context, await powersByEngagement(tx, engagementId)) : [];
    await gainingNothing(context, async () => {
      if (!(await store.changeEngagement(tx, engagementId, seen, { ...input, to_date: to })))
        throw problem('version.stale');
    });
    await entrust(context, beyond);
    await retitle(tx, engagementId, input.partner);
    await index(context, findableEngagement(engagementId, input));
    return {
      answer: { engagementId },
      entry: entryOf('engagement.changed', engagementId, seen + 1, { partner: input.partner, to }),
    };
  },
});

/** Ends an engagement before its time. Everything that anybody may do by it ends with the day, and today's at once. */
export const endEngagement = defineAction({
  name: 'places.end-engagement',
  records: ['engagement.ended'],
  authority: 'place',
  stepUp: true,
  alsoWhenClosed: true,
  input: z.strictObject({ engagementId: id, version, on: day, reason: neededText(500) }),
  async run(context, input) {
    await oneAtATime(context.tx);
    const engagement = await existing(context, input.engagementId);
    if (engagement.to < todayOf(context) || (engagement.endedOn !== null && engagement.endedOn <= input.on))
      throw overOf(engagement);
    if (input.on > engagement.to)
      throw placesProblems.problem('engagement.end-too-late', { to: engagement.to });
    const change = { ended_on: input.on, end_reason: input.reason };
    if (!(await store.changeEngagement(context.tx, engagement.engagementId, input.version, change)))
      throw problem('version.stale');
    return {
      answer: { engagementId: engagement.engagementId },
      entry: entryOf('engagement.ended', engagement.engagementId, input.version + 1, {
        partner: engagement.partner,
        on: input.on,
      }),
    };
  },
});

async function existing(context: ActContext, engagementId: string): Promise<store.Engagement> {
  const engagement = await store.engagementById(context.tx, engagementId);
  if (!engagement) throw problem('request.not-found');
  return engagement;
}

const overOf = (engagement: store.Engagement) =>
  placesProblems.problem('engagement.over', { partner: engagement.partner });

const entryOf = (act: string, engagementId: string, state: number, detail: Record<string, string>) => ({
  act,
  subject: `engagement/${engagementId}@${state}`,
  item: engagementId,
  detail,
});
