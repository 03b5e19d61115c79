import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskPage, type PageContent, type Route } from '../../platform/http/route.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { deskList } from '../../platform/lists/desk-list.tsx';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { flagSentence } from '../flags/says.ts';
import { noteCheck, withdrawCheck } from './check-actions.ts';
import { checksOf } from './check-store.ts';
import { standingFacts, standingFlag } from './flag-store.ts';
import { invitationsOf } from './invitation-store.ts';
import * as actions from './reply-actions.ts';
import * as pages from './reply-desk-pages.tsx';
import { replyList } from './reply-list.tsx';
import { type Reply, repliesToFlag, replyById } from './reply-store.ts';
import * as signPages from './sign-desk-pages.tsx';
import { signsList } from './signs-list.tsx';
import { FLAG_ID, OUTCOMES, REASONS, ROLES } from './words.ts';

const LIST = '/work/places/:code/procurement/replies';
const SIGNS = `${LIST}/signs`;
const SIGN = `${SIGNS}/:flag`;
const ONE = `${LIST}/:reply`;
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, reply: z.uuid() });
const atSign = z.strictObject({ ...place.shape, flag: z.string().regex(FLAG_ID) });
type One = z.infer<typeof one>;
type AtSign = z.infer<typeof atSign>;

const carried = { requestId: z.uuid(), version: z.coerce.number().int().positive() };
const permission = actions.REPLYING;

const list = deskList({
  path: LIST,
  params: place,
  permission,
  list: replyList,
  page: (context, { table }) => pages.repliesDeskPage(context, table),
});
const signs = deskList({
  path: SIGNS,
  params: place,
  permission,
  list: signsList,
  page: (context, { table }) => signPages.signsDeskPage(context, table),
});

type Values = Record<string, unknown>;

async function named({ tx, params }: Pick<DeskContext<One, unknown>, 'tx' | 'params'>): Promise<Reply> {
  const reply = await replyById(tx, params.reply);
  if (!reply) throw problem('request.not-found');
  return reply;
}

/** A flag may go while somebody has its page: what was said of it is then found in the list of replies. */
async function signOf({
  tx,
  params,
  tongue,
}: Pick<DeskContext<AtSign, unknown>, 'tx' | 'params' | 'tongue'>) {
  const flag = await standingFlag(tx, params.flag);
  const facts = await standingFacts(tx, params.flag);
  if (!flag || !facts) throw problem('request.not-found');
  return {
    flag,
    sentence: flagSentence(tongue, facts),
    checks: await checksOf(tx, params.flag),
    invitations: await invitationsOf(tx, params.flag),
    replies: await repliesToFlag(tx, params.flag),
  };
}

type OfReply = (
  context: DeskContext<One, unknown>,
  reply: Reply,
  values: Values,
  refused: Problem | null,
) => PageContent;
type OfSign = (
  context: DeskContext<AtSign, unknown>,
  sign: signPages.Sign,
  values: Values,
  refused: Problem | null,
) => PageContent;

const ofReply =
  (show: OfReply) =>
  async (context: DeskContext<One, unknown>, values: Values, refused: Problem | null): Promise<PageContent> =>
    show(context, await named(context), values, refused);
const ofSign =
  (show: OfSign) => async (context: DeskContext<AtSign, unknown>, values: Values, refused: Problem | null) =>
    show(context, await signOf(context), values, refused);

function aboutReply<Body extends { requestId: string }>({ params, body }: { params: One; body: Body }) {
  const { requestId: _, ...said } = body;
  return { replyId: params.reply, ...said };
}
function aboutFlag<Body extends { requestId: string }>({ params, body }: { params: AtSign; body: Body }) {
  const { requestId: _, ...said } = body;
  return { flag: params.flag, ...said };
}

const toReply = (_result: unknown, { params }: { params: One }): string =>
  `/work/places/${params.code}/procurement/replies/${params.reply}`;
const toSign = (_result: unknown, { params }: { params: AtSign }): string =>
  `/work/places/${params.code}/procurement/replies/signs/${params.flag}`;

const seen = async (context: DeskContext<One, unknown>) => ({ version: (await named(context)).version });

const publishing = editForm({
  path: `${ONE}/publish`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, shown: z.string() }),
  action: actions.publishReplied,
  input: aboutReply,
  done: toReply,
  said: () => ({ message: 'reply.published-said' }),
  async values(context) {
    const { version, text } = await named(context);
    return { version, shown: text ?? '' };
  },
  page: ofReply(pages.publishForm),
});

const declining = editForm({
  path: `${ONE}/decline`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.enum(REASONS), says: z.string() }),
  action: actions.declineReply,
  input: aboutReply,
  done: toReply,
  said: () => ({ message: 'reply.declined-said' }),
  values: seen,
  page: ofReply(pages.declineForm),
});

const withdrawing = editForm({
  path: `${ONE}/withdraw`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.string() }),
  action: actions.withdrawReply,
  input: aboutReply,
  done: toReply,
  said: () => ({ message: 'reply.withdrawn-said' }),
  values: seen,
  page: ofReply((...at) => pages.finalForm(...at, 'withdraw')),
});

const erasing = editForm({
  path: `${ONE}/erase`,
  params: one,
  permission,
  body: z.strictObject({ ...carried, reason: z.string() }),
  action: actions.eraseReplier,
  input: aboutReply,
  done: toReply,
  said: () => ({ message: 'reply.erased-said' }),
  values: seen,
  page: ofReply((...at) => pages.finalForm(...at, 'erase')),
});

const inviting = editForm({
  path: `${SIGN}/invite`,
  params: atSign,
  permission,
  body: z.strictObject({
    requestId: z.uuid(),
    role: z.enum(ROLES),
    name: z.string(),
    email: z.string().trim(),
    language: z.enum(languages),
  }),
  action: actions.inviteReply,
  input: aboutFlag,
  done: toSign,
  said: () => ({ message: 'reply.invited-said' }),
  values: ({ tongue }) => ({ language: tongue.language }),
  page: ofSign(signPages.inviteForm),
});

const checking = editForm({
  path: `${SIGN}/check`,
  params: atSign,
  permission,
  body: z.strictObject({
    requestId: z.uuid(),
    version: z.coerce.number().int().min(0),
    outcome: z.enum(OUTCOMES),
    note: z.string(),
  }),
  action: noteCheck,
  input: aboutFlag,
  done: toSign,
  said: () => ({ message: 'reply.checked-said' }),
  async values(context) {
    const checks = await checksOf(context.tx, context.params.flag);
    return { version: checks.length, outcome: checks.at(-1)?.outcome ?? '', note: checks.at(-1)?.note ?? '' };
  },
  page: ofSign(signPages.checkForm),
});

const withdrawingCheck = editForm({
  path: `${SIGN}/withdraw-check`,
  params: atSign,
  permission,
  body: z.strictObject({ requestId: z.uuid(), reason: z.string() }),
  action: withdrawCheck,
  input: aboutFlag,
  done: toSign,
  said: () => ({ message: 'reply.check-withdrawn-said' }),
  values: () => ({}),
  page: ofSign(signPages.withdrawCheckForm),
});

const forms = [publishing, declining, withdrawing, erasing, inviting, checking, withdrawingCheck];

export const replyDeskRoutes: readonly Route[] = [
  ...list.routes,
  ...signs.routes,
  deskPage({
    path: SIGN,
    params: atSign,
    query: z.strictObject({}),
    answer: async (context) => ({ page: signPages.signPage(context, await signOf(context)) }),
  }),
  deskPage({
    path: ONE,
    params: one,
    query: z.strictObject({}),
    answer: async (context) => ({ page: pages.replyPage(context, await named(context)) }),
  }),
  ...forms.flatMap(({ routes }) => routes),
];

export const replyDeskAccess: AccessTable = {
  ...list.access,
  ...signs.access,
  [`GET ${SIGN}`]: holders(permission),
  [`GET ${ONE}`]: holders(permission),
  ...Object.assign({}, ...forms.map(({ access }) => access)),
  'action procure.publish-reply': holders(permission),
  'action procure.decline-reply': holders(permission),
  'action procure.withdraw-reply': holders(permission),
  'action procure.erase-replier': holders(permission),
  'action procure.invite-reply': holders(permission),
  'action procure.note-check': holders(permission),
  'action procure.withdraw-check': holders(permission),
};
