import { z } from 'zod';
import { accountForm, accountPage, type Route } from '../platform/http/route.ts';
import { languages } from '../platform/i18n/languages.ts';
import { agree, askForAddress, showAgree } from './address.ts';
import { addressPage } from './address-page.tsx';
import { showConfirmed } from './confirm.ts';
import { choosePin, leaveDevice, shareDevice, showDevice, unshareDevice } from './device.ts';
import { myself } from './myself.ts';
import { changePassword } from './password.ts';
import { passwordPage } from './password-page.tsx';
import { saveProfile, showAccount } from './profile.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewCodes,
  showSecondFactor,
} from './second-factor.ts';
import { endOneSession, endOtherSessions, showSessions } from './sessions.ts';
import { createToken, endToken, showNewToken, showTokens } from './tokens.ts';

const none = z.strictObject({});
const password = z.string().max(1000);
const code = z.string().max(40);
const token = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) });

const person: readonly Route[] = [
  accountPage({
    path: '/account',
    params: none,
    query: none,
    answer: async (context) => ({ page: await showAccount(context) }),
  }),
  accountForm({
    path: '/account/profile',
    params: none,
    query: none,
    body: z.strictObject({ name: z.string().trim().max(200), language: z.enum(languages).or(z.literal('')) }),
    answer: (context) => saveProfile(context),
  }),
  accountPage({
    path: '/account/confirm',
    params: none,
    query: none,
    answer: (context) => showConfirmed(context),
  }),
  accountPage({
    path: '/account/password',
    params: none,
    query: none,
    answer: async (context) => ({ page: passwordPage(context.tongue, myself(context).email, null) }),
  }),
  accountForm({
    path: '/account/password',
    params: none,
    query: none,
    body: z.strictObject({ current: password, password, again: password }),
    answer: (context) => changePassword(context),
  }),
  accountPage({
    path: '/account/address',
    params: none,
    query: none,
    answer: async (context) => ({ page: addressPage(context.tongue, myself(context).email, '', null) }),
  }),
  accountForm({
    path: '/account/address',
    params: none,
    query: none,
    body: z.strictObject({ email: z.string().trim().max(254), password }),
    answer: (context) => askForAddress(context),
  }),
  accountPage({
    path: '/account/address/:token',
    params: token,
    query: none,
    answer: (context) => showAgree(context),
  }),
  accountForm({
    path: '/account/address/:token',
    params: token,
    query: none,
    body: z.strictObject({ answer: z.enum(['yes', 'no']) }),
    answer: (context) => agree(context),
  }),
];

const secondFactor: readonly Route[] = [
  accountPage({
    path: '/account/second-factor',
    params: none,
    query: none,
    answer: async (context) => ({ page: await showSecondFactor(context) }),
  }),
  accountForm({
    path: '/account/second-factor/begin',
    params: none,
    query: none,
    body: z.strictObject({ password: password.default('') }),
    answer: (context) => beginSecondFactor(context),
  }),
  accountForm({
    path: '/account/second-factor/confirm',
    params: none,
    query: none,
    body: z.strictObject({ code }),
    answer: (context) => confirmSecondFactor(context),
  }),
  accountForm({
    path: '/account/second-factor/codes',
    params: none,
    query: none,
    body: z.strictObject({ password }),
    answer: (context) => renewCodes(context),
  }),
  accountForm({
    path: '/account/second-factor/off',
    params: none,
    query: none,
    body: z.strictObject({ password, code }),
    answer: (context) => removeSecondFactor(context),
  }),
];

const places: readonly Route[] = [
  accountPage({
    path: '/account/sessions',
    params: none,
    query: none,
    answer: async (context) => ({ page: await showSessions(context) }),
  }),
  accountForm({
    path: '/account/sessions/end',
    params: none,
    query: none,
    body: z.strictObject({ session: z.uuid() }),
    answer: (context) => endOneSession(context),
  }),
  accountForm({
    path: '/account/sessions/end-others',
    params: none,
    query: none,
    body: none,
    answer: (context) => endOtherSessions(context),
  }),
  accountPage({
    path: '/account/device',
    params: none,
    query: none,
    answer: async (context) => ({ page: await showDevice(context) }),
  }),
  accountForm({
    path: '/account/device/share',
    params: none,
    query: none,
    body: z.strictObject({ name: z.string().trim().max(100) }),
    answer: (context) => shareDevice(context),
  }),
  accountForm({
    path: '/account/device/unshare',
    params: none,
    query: none,
    body: z.strictObject({ password }),
    answer: (context) => unshareDevice(context),
  }),
  accountForm({
    path: '/account/device/pin',
    params: none,
    query: none,
    body: z.strictObject({ pin: z.string().max(20), again: z.string().max(20) }),
    answer: (context) => choosePin(context),
  }),
  accountForm({
    path: '/account/device/leave',
    params: none,
    query: none,
    body: none,
    answer: (context) => leaveDevice(context),
  }),
];

const tokens: readonly Route[] = [
  accountPage({
    path: '/account/tokens',
    params: none,
    query: none,
    answer: async (context) => ({ page: await showTokens(context) }),
  }),
  accountPage({
    path: '/account/tokens/new',
    params: none,
    query: z.strictObject({ place: z.string().max(20).default('') }),
    answer: async (context) => ({ page: await showNewToken(context, context.query.place) }),
  }),
  accountForm({
    path: '/account/tokens',
    params: none,
    query: none,
    body: z.strictObject({
      place: z.string().max(20),
      name: z.string().trim().max(100),
      scopes: z.union([z.string().max(100), z.array(z.string().max(100)).max(100)]).default([]),
      ends: z.string().max(10),
      network: z.string().trim().max(50).default(''),
      password,
      code: code.default(''),
    }),
    answer: (context) => createToken(context),
  }),
  accountForm({
    path: '/account/tokens/revoke',
    params: none,
    query: none,
    body: z.strictObject({ token: z.uuid() }),
    answer: (context) => endToken(context),
  }),
];

export const ownRoutes: readonly Route[] = [...person, ...secondFactor, ...places, ...tokens];
