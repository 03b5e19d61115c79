import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone } from '../../platform/access/access-table.ts';
import { paging } from '../../platform/api/paging.ts';
import { apiPublic } from '../../platform/api/route.ts';
import { TRAP } from '../../platform/html/components/index.ts';
import { hashOfReference, readReference } from '../../platform/http/reference.ts';
import {
  type PublicFormContext,
  publicForm,
  publicFormPage,
  publicPage,
  type Route,
} from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { flagSentence } from '../flags/says.ts';
import { standingFacts, standingFlag } from './flag-store.ts';
import { invitationByReference } from './invitation-store.ts';
import { countSaid, publicSaid, reckoning } from './public-store.ts';
import { repliesFeed } from './replies-feed.ts';
import * as pages from './replies-pages.tsx';
import { replyToFlag } from './reply-actions.ts';
import { replyByReference } from './reply-store.ts';
import { isReply } from './snapshot.ts';
import { FLAG_ID, OUTCOMES, ROLES } from './words.ts';

const BASE = '/places/:code/contracts';
const REPLIES = `${BASE}/replies`;
const REPLY = `${BASE}/flags/:flag/reply`;
const A_PAGE = 20;
const A_FEED = 50;

const place = z.strictObject({ code: z.string().max(20) });
const atFlag = z.strictObject({ ...place.shape, flag: z.string().regex(FLAG_ID) });

/** As questions of residents: a library or a street behind one address, and a whole town, in an hour. */
const LIMITS = { network: 20, place: 200 };

type AtFlag = PublicFormContext<z.infer<typeof atFlag>, unknown>;

async function form(
  context: AtFlag,
  typed: unknown,
  values: Record<string, unknown>,
  refused: Problem | null,
) {
  const { params, house, place: of } = context;
  const reference = readReference(typeof typed === 'string' ? typed : '');
  const said = await publicSaid(house.connections.published, of.placeId, params, {
    limit: A_PAGE,
    offset: 0,
  });
  const { flag, facts, found } = await context.read(async (tx) => ({
    flag: await standingFlag(tx, params.flag),
    facts: await standingFacts(tx, params.flag),
    found: reference === null ? undefined : await invitationByReference(tx, hashOfReference(reference)),
  }));
  if (!flag || !facts) return { page: pages.flagGonePage(context, said), status: 404 };
  const isFit = found?.flagId === flag.id && found.usedAt === null;
  const invitation = reference !== null && found && isFit ? { reference, found } : null;
  const prefilled = invitation ? { name: invitation.found.name ?? '', ...values } : values;
  const sentence = flagSentence(context.tongue, facts);
  return { page: pages.replyForm(context, { flag, sentence, said, invitation }, prefilled, refused) };
}

export const replyRoutes: readonly Route[] = [
  publicPage({
    path: REPLIES,
    params: place,
    query: z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
    // Its counts change with every reply that comes, of which the page cache is not told.
    cached: false,
    async answer(context) {
      const { query, place: of } = context;
      const { published } = context.house.connections;
      const total = await countSaid(published, of.placeId, { all: true });
      const count = Math.max(1, Math.ceil(total / A_PAGE));
      const page = Math.min(query.page, count);
      const said = await publicSaid(
        published,
        of.placeId,
        { all: true },
        { limit: A_PAGE, offset: (page - 1) * A_PAGE },
      );
      const counts = await reckoning(published, of.placeId);
      return { page: pages.repliesPage(context, { said, reckoning: counts, page, pages: count }) };
    },
  }),
  publicPage({
    path: `${REPLIES}.atom`,
    params: place,
    query: z.object({}),
    cached: false,
    async answer(context) {
      const { house, place: of } = context;
      const newest = { limit: A_FEED, offset: 0 };
      const said = await publicSaid(house.connections.published, of.placeId, { all: true }, newest);
      return { bytes: repliesFeed(context, said) };
    },
  }),
  publicFormPage({
    path: REPLY,
    params: atFlag,
    query: z.strictObject({ invitation: z.string().max(100).default('') }),
    answer: (context) => form(context, context.query.invitation, { requestId: randomUUID() }, null),
  }),
  publicForm({
    path: REPLY,
    params: atFlag,
    body: z.strictObject({
      requestId: z.uuid(),
      invitation: z.string().max(100),
      role: z.enum(ROLES),
      name: z.string(),
      text: z.string(),
      email: z.string().trim(),
      [TRAP]: z.string(),
    }),
    action: replyToFlag,
    limits: LIMITS,
    input: ({ tongue, params, body, reference }) => ({
      flag: params.flag,
      invitation: readReference(body.invitation) ?? '',
      role: body.role,
      name: body.name,
      text: body.text,
      email: body.email,
      language: tongue.language,
      reference,
    }),
    done: (_result, { params, reference }) =>
      `${REPLIES.replace(':code', params.code)}/follow?ref=${reference}&new=1`,
    again: async (context, values, refused) =>
      (await form(context, values['invitation'], { ...values, requestId: randomUUID() }, refused)).page,
  }),
  publicFormPage({
    path: `${REPLIES}/follow`,
    params: place,
    query: z.strictObject({ ref: z.string().max(100).default(''), new: z.literal('1').optional() }),
    async answer(context) {
      const { ref, new: isNew } = context.query;
      const reference = readReference(ref);
      const reply =
        reference === null
          ? undefined
          : await context.read((tx) => replyByReference(tx, hashOfReference(reference)));
      if (reference === null || !reply)
        return { page: pages.notFoundPage(context, ref), status: ref === '' ? 200 : 404 };
      return { page: pages.followPage(context, reference, reply, isNew === '1') };
    },
  }),
  apiPublic({
    path: '/api/v1/places/:code/contracts/replies',
    says: 'reply.api',
    params: place,
    query: z.strictObject({ flag: z.string().regex(FLAG_ID).optional(), ...paging }),
    gives: z.object({
      kind: z.enum(['reply', 'check']),
      flag: z.string(),
      source: z.number(),
      code: z.string(),
      about: z.string(),
      subject: z.string(),
      process: z.string().nullable(),
      /** Of a reply: as whom somebody speaks, by which name, and whether the municipality had asked them. */
      role: z.enum(ROLES).nullable(),
      name: z.string().nullable(),
      invited: z.boolean().nullable(),
      /** Of a check: what came of it, and in which post it was said. */
      outcome: z.enum(OUTCOMES).nullable(),
      post: z.string().nullable(),
      text: z.string(),
      day: z.string(),
    }),
    isList: true,
    async answer({ house, place: of, query: { flag, page, size } }) {
      const { published } = house.connections;
      const which = flag === undefined ? ({ all: true } as const) : { flag };
      const said = await publicSaid(published, of.placeId, which, { limit: size, offset: (page - 1) * size });
      const items = said.map((each) => {
        const { flag: about } = each;
        const { id, label: _, ...named } = about;
        const common = { flag: id, ...named };
        return isReply(each)
          ? {
              kind: 'reply' as const,
              ...common,
              role: each.role,
              name: each.name,
              invited: each.invited,
              outcome: null,
              post: null,
              text: each.text,
              day: each.cameOn,
            }
          : {
              kind: 'check' as const,
              ...common,
              role: null,
              name: null,
              invited: null,
              outcome: each.outcome,
              post: each.post,
              text: each.note,
              day: each.day,
            };
      });
      return { items, total: await countSaid(published, of.placeId, which), page, size };
    },
  }),
];

export const replyAccess: AccessTable = {
  [`GET ${REPLIES}`]: anyone,
  [`GET ${REPLIES}.atom`]: anyone,
  [`GET ${REPLIES}/follow`]: anyone,
  [`GET ${REPLY}`]: anyone,
  [`POST ${REPLY}`]: anyone,
  'GET /api/v1/places/:code/contracts/replies': anyone,
  'action procure.reply': anyone,
};
