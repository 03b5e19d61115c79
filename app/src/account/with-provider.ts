import { randomUUID } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { cookieHeaders, cookieLine, readCookie } from '../platform/auth/cookies.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import {
  type IdentityRow,
  identityByEmail,
  identityByProvider,
  insertAccount,
  updateIdentity,
} from '../platform/auth/identity-store.ts';
import { notice } from '../platform/auth/letters.ts';
import { begunAt, comeBack, isSame, type Vouched, type Way, wayTo } from '../platform/auth/providers.ts';
import { renew } from '../platform/auth/renew.ts';
import { isSecure } from '../platform/auth/sessions.ts';
import type { Provider } from '../platform/auth/sign-in-settings.ts';
import { OPERATOR } from '../platform/command.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { safePath } from '../platform/http/safe-path.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { enter } from './enter.ts';
import { inOwnName } from './in-own-name.ts';
import { accountProblems } from './problems.ts';
import { withTo } from './sign-in-page.tsx';

type Context<Query> = AccountContext<{ provider: string }, Query>;

function providerOf({ house, params }: Context<unknown>): Provider {
  const provider = house.signIn.settings.providers.find((each) => each.id === params.provider);
  if (!provider) throw problem('request.not-found');
  return provider;
}

/** By how much the clock of a provider may be behind. */
const SKEW_MS = 60_000;
const keyOf = (house: House): string => `${house.signIn.settings.secret} way to a provider`;
const callbackOf = (house: House, provider: Provider): string =>
  new URL(`/sign-in/with/${provider.id}/callback`, house.signIn.settings.baseUrl).toString();

/** Sends the browser to the provider; what it must come back with is sealed into a cookie of ten minutes. */
export async function goToProvider(
  context: Context<{ to: string; for?: 'confirm' | undefined }>,
): Promise<Answer> {
  const { house, query, identity } = context;
  const provider = providerOf(context);
  const confirms = query.for === 'confirm' ? (identity?.id ?? null) : null;
  try {
    const { url, way } = await wayTo(provider, callbackOf(house, provider), {
      to: safePath(query.to),
      confirms,
    });
    const sealed = await symmetricEncrypt({ key: keyOf(house), data: JSON.stringify(way) });
    const cookie = cookieLine('provider', sealed, 600, isSecure(house.signIn.settings));
    return { redirect: url, headers: cookieHeaders([cookie]) };
  } catch (error) {
    throw failed(house, provider, error);
  }
}

async function openedWay(context: Context<{ state: string }>): Promise<Way | null> {
  const { house, request, query } = context;
  const sealed = readCookie(request.headers, 'provider', isSecure(house.signIn.settings));
  if (!sealed) return null;
  try {
    const way = JSON.parse(await symmetricDecrypt({ key: keyOf(house), data: sealed })) as Way;
    const isMine = isSame(way.state, query.state) && way.provider === context.params.provider;
    return isMine && way.until > Date.now() ? way : null;
  } catch {
    return null;
  }
}

interface Back {
  code: string;
  state: string;
  error: string;
}

/** Back from the provider. Whoever it vouches for must be somebody here already: nobody is made by signing in. */
export async function backFromProvider(context: Context<Back>): Promise<Answer> {
  const { house, query, request } = context;
  const provider = providerOf(context);
  const { settings } = house.signIn;
  const way = await openedWay(context);
  if (!way || query.error !== '' || query.code === '') throw failed(house, provider, query.error || 'no way');
  let vouched: Vouched;
  try {
    vouched = await comeBack(provider, callbackOf(house, provider), way, query.code);
  } catch (error) {
    throw failed(house, provider, error);
  }
  if (way.confirms) return confirmed(context, provider, way, vouched);
  const done = await inOwnName(house, async (tx) => {
    const who = await whoIs(tx, provider, vouched, request);
    if (!who) return null;
    const headers = await enter(tx.db, settings, {
      identityId: who.id,
      how: 'provider',
      headers: request.headers,
      isHalf: who.hasSecondFactor,
      // It may have asked in the morning, or last month: what it does not say is no proof.
      provedAt: vouched.askedAt,
    });
    return { headers, to: who.hasSecondFactor ? withTo('/sign-in/code', way.to) : way.to || '/work' };
  });
  if (!done) throw accountProblems.problem('account.provider-unknown-person', { provider: provider.name });
  const headers = cookieHeaders([
    ...done.headers.getSetCookie(),
    cookieLine('provider', '', 0, isSecure(settings)),
  ]);
  return { redirect: done.to, headers };
}

/**
 * Back from showing anew who they are. It must be the person who went, and the provider must have asked them just now:
 * one that only looked at its own cookie has proved nothing.
 */
async function confirmed(
  context: Context<Back>,
  provider: Provider,
  way: Way,
  vouched: Vouched,
): Promise<Answer> {
  const { house, request, identity } = context;
  const { settings } = house.signIn;
  const who = await identityByProvider(house.connections.open, provider.id, vouched.subject);
  const isAskedAnew = (vouched.askedAt?.getTime() ?? 0) >= begunAt(way) - SKEW_MS;
  if (identity?.id !== way.confirms || who?.id !== identity.id || !isAskedAnew) {
    throw failed(house, provider, 'not asked anew');
  }
  const renewed = await inOwnName(house, async (tx) => {
    await noteEvent(tx.db, {
      identityId: identity.id,
      what: 'confirmed',
      userAgent: request.headers.get('user-agent') ?? '',
    });
    return renew(tx.db, settings, identity, request.headers, new Date());
  });
  const forget = cookieLine('provider', '', 0, isSecure(settings));
  return { redirect: '/account/confirm', headers: cookieHeaders([...renewed.getSetCookie(), forget]) };
}

/**
 * Who somebody is here: whom this provider vouched for before, else whose address it is, if the provider has verified
 * that. An address alone, unverified, is what anybody may type into an account elsewhere.
 */
async function whoIs(
  tx: Transaction,
  provider: Provider,
  vouched: Vouched,
  request: Request,
): Promise<IdentityRow | null> {
  const before = await identityByProvider(tx.db, provider.id, vouched.subject);
  if (before) return before;
  if (!vouched.isEmailVerified || vouched.email === null) return null;
  const who = await identityByEmail(tx.db, vouched.email);
  if (!who || who.id === OPERATOR.id) return null;
  await insertAccount(tx.db, {
    id: randomUUID(),
    identityId: who.id,
    provider: provider.id,
    subject: vouched.subject,
    passwordHash: null,
  });
  await updateIdentity(tx.db, who.id, { email_verified: true });
  const userAgent = request.headers.get('user-agent') ?? '';
  await noteEvent(tx.db, { identityId: who.id, what: 'provider-linked', userAgent });
  await notice(tx, who, 'provider-linked', { provider: provider.name });
  return who;
}

/** Told in one way to the person; why, to the log, which holds nothing that somebody typed. */
function failed(house: House, provider: Provider, why: unknown) {
  const reason = why instanceof Error ? why.name : 'refused';
  house.log.warn({ provider: provider.id, reason }, 'a sign-in with a provider failed');
  return accountProblems.problem('account.provider-failed', { provider: provider.name });
}
