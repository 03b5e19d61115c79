import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import { hashOfReference, REFERENCE } from '../../platform/http/reference.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { sendMail } from '../../platform/mail/mail.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { procureProblems } from '../problems.ts';
import { lastEdition } from './news-store.ts';
import { MOST_OF_SEARCH, readSearch, searchText } from './search-text.ts';
import * as store from './subscription-store.ts';

/** An address that somebody else types is written to so often in a day, and then no more. */
const LETTERS_A_DAY = 3;
const DAY_MS = 86_400_000;

const reference = z.string().regex(REFERENCE);

const entryOf = (act: string, subscriptionId: string) => ({ act, subject: `subscription/${subscriptionId}` });

/** Where the letters of a subscription lead: there it is confirmed, and there it ends. */
export const subscriptionPath = (code: string, ref: string): string =>
  `/places/${code}/contracts/subscription?ref=${ref}`;

/**
 * Somebody wants to hear of what a search finds. A letter asks whether the address is theirs; until they say so nothing
 * else is sent. The entry says that somebody asked, and neither who nor for what.
 */
export const subscribe = defineAction({
  name: 'procure.subscribe',
  records: ['subscription.asked'],
  authority: 'place',
  open: true,
  input: z.strictObject({
    search: z.string().max(MOST_OF_SEARCH),
    email: z.email().max(254),
    language: z.enum(languages),
    /** The form's id, from which the reference is made: letters that come later are to carry it too. */
    seed: z.uuid(),
    reference,
  }),
  // Whose address it is is not to remain, as a hash either.
  sameness: ({ search, language }) => ({ search, language }),
  async run({ tx, place, now }, { email, language, seed, ...input }) {
    const search = readSearch(input.search);
    if (search === null) throw problem('request.invalid', { fields: ['search: expected that of the list'] });
    const subscriptionId = randomUUID();
    await store.takeTurn(tx, email);
    const since = new Date(now.getTime() - DAY_MS);
    const isWrittenTo = (await store.countUnconfirmed(tx, email, since)) < LETTERS_A_DAY;
    await store.insertSubscription(tx, {
      subscriptionId,
      referenceHash: hashOfReference(input.reference),
      seed,
      search: searchText(search),
      language,
      email,
      askedAt: now,
    });
    // Whoever asked learns nothing of it: they may not be whose address it is.
    if (isWrittenTo)
      await sendMail(tx, {
        to: email,
        language,
        template: 'subscription.confirm-mail',
        params: { place: place.name },
        link: subscriptionPath(place.code, input.reference),
      });
    return { answer: {}, entry: entryOf('subscription.asked', subscriptionId) };
  },
});

async function held({ tx }: ActContext, ref: string): Promise<store.Subscription> {
  const subscription = await store.lockByReference(tx, hashOfReference(ref));
  if (!subscription) throw problem('request.not-found');
  if (subscription.state === 'stopped') throw procureProblems.problem('procure.subscription-over');
  return subscription;
}

/** The address is theirs: from now on they are told of what becomes public. */
export const confirmSubscription = defineAction({
  name: 'procure.confirm-subscription',
  records: ['subscription.confirmed'],
  authority: 'place',
  open: true,
  input: z.strictObject({ reference }),
  async run(context, { reference: ref }) {
    const { tx, now } = context;
    const subscription = await held(context, ref);
    const { subscriptionId, state } = subscription;
    if (state === 'confirmed') throw procureProblems.problem('procure.subscription-confirmed');
    await store.takeTurn(tx, subscription.email ?? '');
    const told = await store.stopTwins(tx, subscription);
    const toldThrough = Math.min(await lastEdition(tx), ...told);
    await store.confirm(tx, subscriptionId, { at: now, toldThrough });
    return { answer: {}, entry: entryOf('subscription.confirmed', subscriptionId) };
  },
});

/** No more letters, whether it was confirmed or not; the address goes at once. */
export const stopSubscription = defineAction({
  name: 'procure.stop-subscription',
  records: ['subscription.stopped'],
  authority: 'place',
  open: true,
  alsoWhenClosed: true,
  input: z.strictObject({ reference }),
  async run(context, { reference: ref }) {
    const { subscriptionId } = await held(context, ref);
    await store.stop(context.tx, subscriptionId);
    return { answer: {}, entry: entryOf('subscription.stopped', subscriptionId) };
  },
});
