import { z } from 'zod';
import { accountForm, accountPage, type Route } from '../platform/http/route.ts';
import { safePath } from '../platform/http/safe-path.ts';
import { askForReset, chooseNewPassword, showNewPassword } from './forgotten.ts';
import { forgottenPage } from './forgotten-page.tsx';
import { answerInvitation, showInvitation } from './invitation.ts';
import { signOut } from './leave.ts';
import { ownRoutes } from './own-routes.ts';
import { secondStep, showSecondStep } from './second-step.ts';
import { comeToSignIn, signIn } from './sign-in.ts';
import { changeOver, showSwitch } from './switch.ts';
import { backFromProvider, goToProvider } from './with-provider.ts';

const none = z.strictObject({});
const to = z.string().max(500).default('');
/** 256 bits in base64url. */
const token = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) });
const provider = z.strictObject({ provider: z.string().max(40) });
const password = z.string().max(1000);
const email = z.string().trim().max(320);

const coming: readonly Route[] = [
  accountPage({
    path: '/sign-in',
    params: none,
    query: z.object({ to }),
    answer: (context) => comeToSignIn(context, safePath(context.query.to)),
  }),
  accountForm({
    path: '/sign-in',
    params: none,
    query: none,
    body: z.strictObject({ email, password, to }),
    answer: (context) => signIn(context),
  }),
  accountPage({
    path: '/sign-in/code',
    params: none,
    query: z.object({ to }),
    answer: (context) => showSecondStep(context, context.query.to),
  }),
  accountForm({
    path: '/sign-in/code',
    params: none,
    query: none,
    body: z.strictObject({ code: z.string().max(40), to }),
    answer: (context) => secondStep(context),
  }),
  accountPage({
    path: '/sign-in/with/:provider',
    params: provider,
    query: z.object({ to, for: z.literal('confirm').optional() }),
    answer: (context) => goToProvider(context),
  }),
  accountPage({
    path: '/sign-in/with/:provider/callback',
    params: provider,
    query: z.object({
      code: z.string().max(4000).default(''),
      state: z.string().max(200).default(''),
      error: z.string().max(200).default(''),
    }),
    answer: (context) => backFromProvider(context),
  }),
  accountPage({
    path: '/sign-in/switch',
    params: none,
    query: z.object({ to }),
    answer: (context) => showSwitch(context, context.query.to),
  }),
  accountForm({
    path: '/sign-in/switch',
    params: none,
    query: none,
    body: z.strictObject({ who: z.string().max(40).default(''), pin: z.string().max(20), to }),
    answer: (context) => changeOver(context),
  }),
  accountForm({
    path: '/sign-out',
    params: none,
    query: none,
    body: none,
    answer: (context) => signOut(context),
  }),
];

const byMail: readonly Route[] = [
  accountPage({
    path: '/sign-in/forgotten',
    params: none,
    query: none,
    answer: async ({ tongue }) => ({ page: forgottenPage(tongue, { email: '' }, null) }),
  }),
  accountForm({
    path: '/sign-in/forgotten',
    params: none,
    query: none,
    body: z.strictObject({ email }),
    answer: (context) => askForReset(context),
  }),
  accountPage({
    path: '/sign-in/new-password/:token',
    params: token,
    query: none,
    answer: (context) => showNewPassword(context),
  }),
  accountForm({
    path: '/sign-in/new-password/:token',
    params: token,
    query: none,
    body: z.strictObject({ password, again: password }),
    answer: (context) => chooseNewPassword(context),
  }),
  accountPage({
    path: '/invitation/:token',
    params: token,
    query: none,
    answer: (context) => showInvitation(context),
  }),
  accountForm({
    path: '/invitation/:token',
    params: token,
    query: none,
    body: z.strictObject({ password: password.default(''), again: password.default('') }),
    answer: (context) => answerInvitation(context),
  }),
];

export const routes: readonly Route[] = [...coming, ...byMail, ...ownRoutes];
