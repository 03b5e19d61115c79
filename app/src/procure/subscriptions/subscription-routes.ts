import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { TRAP } from '../../platform/html/components/index.ts';
import { hashOfReference, readReference } from '../../platform/http/reference.ts';
import {
  oneClick,
  type PublicFormContext,
  publicForm,
  publicFormPage,
  type Route,
} from '../../platform/http/route.ts';
import { publicQuerySchema, readQuery } from '../../platform/lists/query.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { everyContract } from '../public-lists.tsx';
import { endByMailProgram } from './end-by-mail-program.ts';
import { MOST_OF_SEARCH, readSearch } from './search-text.ts';
import {
  confirmSubscription,
  stopSubscription,
  subscribe,
  subscriptionPath,
} from './subscription-actions.ts';
import * as pages from './subscription-pages.tsx';
import { subscriptionByReference } from './subscription-store.ts';

const SUBSCRIBE = '/places/:code/contracts/subscribe';
const SUBSCRIPTION = '/places/:code/contracts/subscription';

const place = z.strictObject({ code: z.string().max(20) });
const none = z.strictObject({});
const ofLink = z.strictObject({ ref: z.string().max(100).default('') });
const sentRef = z.strictObject({ requestId: z.uuid(), ref: z.string().max(100), [TRAP]: z.string() });

/** As questions of residents: a library or a street behind one address, and a whole town, in an hour. */
const LIMITS = { network: 20, place: 200 };
/** Buttons in letters of ours: no letter goes out because of them. */
const LETTER_LIMITS = { network: 60, place: 1000 };

const ofLetter = async (
  context: PublicFormContext<unknown, unknown>,
  typed: unknown,
  values: Record<string, unknown>,
  refused: Problem | null,
) => {
  const reference = readReference(typeof typed === 'string' ? typed : '');
  const subscription =
    reference === null
      ? undefined
      : await context.read((tx) => subscriptionByReference(tx, hashOfReference(reference)));
  return reference === null || !subscription
    ? null
    : pages.subscriptionPage(context, { subscription, reference }, values, refused);
};

/** A button of a letter's page, which carries the letter's reference. */
const button = (
  what: 'confirm' | 'stop',
  action: typeof confirmSubscription | typeof stopSubscription,
): Route =>
  publicForm({
    path: `${SUBSCRIPTION}/${what}`,
    params: place,
    body: sentRef,
    action,
    limits: LETTER_LIMITS,
    input({ body }) {
      const reference = readReference(body.ref);
      if (reference === null) throw problem('request.not-found');
      return { reference };
    },
    done: (_result, { params, body }) => subscriptionPath(params.code, readReference(body.ref) ?? ''),
    async again(context, values, refused) {
      const page = await ofLetter(context, values['ref'], { requestId: randomUUID() }, refused);
      return page ?? pages.noSubscriptionPage(context);
    },
  });

export const subscriptionRoutes: readonly Route[] = [
  publicFormPage({
    path: SUBSCRIBE,
    params: place,
    query: publicQuerySchema(everyContract),
    async answer(context) {
      const { q, filters } = readQuery(everyContract, context.query);
      return { page: pages.subscribePage(context, { q, filters }, { requestId: randomUUID() }, null) };
    },
  }),
  publicForm({
    path: SUBSCRIBE,
    params: place,
    body: z.strictObject({
      requestId: z.uuid(),
      search: z.string().max(MOST_OF_SEARCH),
      email: z.string().trim(),
      [TRAP]: z.string(),
    }),
    action: subscribe,
    limits: LIMITS,
    input: ({ tongue, body, reference }) => ({
      search: body.search,
      email: body.email,
      language: tongue.language,
      seed: body.requestId,
      reference,
    }),
    // The reference is for whoever has the address, and does not go to whoever typed it.
    done: (_result, { params }) => `${SUBSCRIBE.replace(':code', params.code)}/sent`,
    async again(context, values, refused) {
      const search = readSearch(typeof values['search'] === 'string' ? values['search'] : '');
      const typed = { ...values, requestId: randomUUID() };
      return pages.subscribePage(context, search ?? { q: '', filters: {} }, typed, refused);
    },
  }),
  publicFormPage({
    path: `${SUBSCRIBE}/sent`,
    params: place,
    query: none,
    answer: async (context) => ({ page: pages.letterSentPage(context) }),
  }),
  publicFormPage({
    path: SUBSCRIPTION,
    params: place,
    query: ofLink,
    async answer(context) {
      const page = await ofLetter(context, context.query.ref, { requestId: randomUUID() }, null);
      if (page) return { page };
      return { page: pages.noSubscriptionPage(context), status: context.query.ref === '' ? 200 : 404 };
    },
  }),
  oneClick({
    path: SUBSCRIPTION,
    params: place,
    query: ofLink,
    end: async ({ house, place: town, query }) =>
      town !== null && (await endByMailProgram(house, town.placeId, query.ref)),
  }),
  button('confirm', confirmSubscription),
  button('stop', stopSubscription),
];

export const subscriptionAccess: AccessTable = {
  [`GET ${SUBSCRIBE}`]: anyone,
  [`POST ${SUBSCRIBE}`]: anyone,
  [`GET ${SUBSCRIBE}/sent`]: anyone,
  [`GET ${SUBSCRIPTION}`]: anyone,
  [`POST ${SUBSCRIPTION}`]: anyone,
  [`POST ${SUBSCRIPTION}/confirm`]: anyone,
  [`POST ${SUBSCRIPTION}/stop`]: anyone,
  'action procure.subscribe': anyone,
  'action procure.confirm-subscription': anyone,
  'action procure.stop-subscription': anyone,
};
