import { currencyOf } from '@groundwork-gov/money';
import { z } from 'zod';
import { placeById } from '../../platform/access/store.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { House } from '../../platform/house.ts';
import { newReference } from '../../platform/http/reference.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { sendMail } from '../../platform/mail/mail.ts';
import { processPath } from '../public-lists.tsx';
import { lastEdition, type NewContract, newsBetween } from './news-store.ts';
import { readSearch, searchPath, searchSays } from './search-text.ts';
import { subscriptionPath } from './subscription-actions.ts';
import * as store from './subscription-store.ts';

const nothing = z.strictObject({});

/** A letter names so many contracts; the list it leads to has the others. */
const NAMED = 20;
/** So long an address that was typed waits for its owner. */
export const UNCONFIRMED_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * After a publication each subscription is told of what it brought, in a transaction of its own that also notes how far it
 * was told: cut short anywhere, the next try goes on behind the last letter, and none goes out twice.
 */
export const tellSubscribers = defineJob({
  name: 'procure.tell-subscribers',
  payload: nothing,
  async run({ house, inPlace, signal, progress }) {
    const waiting = await inPlace(async (tx) => store.behind(tx, await lastEdition(tx)));
    for (const [at, subscriptionId] of waiting.entries()) {
      signal.throwIfAborted();
      await inPlace((tx) => tell(house, tx, subscriptionId));
      await progress(at + 1, waiting.length);
    }
  },
});

async function tell(house: House, tx: Transaction, subscriptionId: string): Promise<void> {
  const subscription = await store.lockById(tx, subscriptionId);
  const place = await placeById(tx);
  const through = await lastEdition(tx);
  if (!place || subscription?.state !== 'confirmed' || subscription.email === null) return;
  const after = subscription.toldThrough ?? through;
  if (after >= through) return;
  await store.noteTold(tx, subscriptionId, through);
  const search = readSearch(subscription.search);
  if (search === null) return;
  const where = { placeId: place.id, currency: place.currency };
  const { contracts, total } = await newsBetween(tx, where, search, { after, through, most: NAMED });
  if (total === 0) return;
  const tongue = house.tongues.tongue(subscription.language);
  const ref = newReference({
    key: house.performing.pseudonymKey,
    placeId: place.id,
    formId: subscription.seed,
  });
  const stop = subscriptionPath(place.code, ref);
  const looked = searchSays(tongue, search);
  await sendMail(tx, {
    to: subscription.email,
    language: subscription.language,
    template: 'subscription.news-mail',
    params: {
      place: place.name,
      count: total,
      search: looked.length === 0 ? tongue.t('subscription.everything') : tongue.list(looked),
      news: contracts
        .map((contract) => paragraphOf(tongue, { baseUrl: house.baseUrl, code: place.code }, contract))
        .join('\n\n'),
      more: Math.max(0, total - contracts.length),
      stop: `${house.baseUrl}${stop}`,
    },
    stop,
    link: searchPath(place.code, subscription.search),
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What was bought, from whom, for how much, and where it stands. */
function paragraphOf(
  tongue: Tongue,
  { baseUrl, code }: { baseUrl: string; code: string },
  { title, kind, supplier, amount, currency, processId }: NewContract,
): string {
  const facts = [
    tongue.t(`procure.kind.${kind}`),
    supplier === null ? null : oneLine(supplier),
    amount === null || currency === null ? null : tongue.money(amount, currencyOf(currency)),
  ].filter((each) => each !== null);
  const says = tongue.t('subscription.news-line', {
    title: oneLine(title ?? '') || tongue.t('procure.untitled'),
    facts: facts.join(' · '),
  });
  return `${says}\n${baseUrl}${processPath(code, processId)}`;
}

/** An address that nobody confirmed is forgotten. */
export const forgetSubscribers = defineJob({
  name: 'procure.forget-subscribers',
  payload: nothing,
  every: { cron: '47 2 * * *', where: 'each place' },
  run: ({ inPlace }) =>
    inPlace((tx) => store.forgetUnconfirmed(tx, new Date(Date.now() - UNCONFIRMED_DAYS * DAY_MS))),
});
