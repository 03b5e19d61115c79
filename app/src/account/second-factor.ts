import { noteEvent } from '../platform/auth/event-store.ts';
import { identityById } from '../platform/auth/identity-store.ts';
import { notice } from '../platform/auth/letters.ts';
import { mayTryCode, takeCode } from '../platform/auth/prove.ts';
import { renew } from '../platform/auth/renew.ts';
import {
  codesLeft,
  confirmFactor,
  newRecoveryCodes,
  offerSecret,
  removeFactor,
} from '../platform/auth/second-factor.ts';
import { factorOf } from '../platform/auth/second-factor-store.ts';
import { totpAddress } from '../platform/auth/totp.ts';
import type { AccountContext, Answer, PageContent } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { inOwnName } from './in-own-name.ts';
import { myself, provePassword, userAgentOf } from './myself.ts';
import { accountProblems } from './problems.ts';
import { codesPage, enrolPage, factorOffPage, factorOnPage } from './second-factor-page.tsx';

type Context = AccountContext<unknown, unknown>;

const ISSUER = 'Groundwork';

/** How it stands: none yet, a secret that waits for its first code, or in use. */
export async function showSecondFactor(
  context: Context,
  refused: Problem | null = null,
): Promise<PageContent> {
  const { house, tongue } = context;
  const me = myself(context);
  const { open } = house.connections;
  const factor = await factorOf(open, me.id);
  if (factor?.confirmedAt) {
    return factorOnPage(tongue, { left: await codesLeft(open, me.id), since: factor.confirmedAt }, refused);
  }
  if (!factor) {
    const who = await identityById(open, me.id);
    const view = { isRequired: me.session.mustAddSecondFactor, asksPassword: who?.passwordHash != null };
    return factorOffPage(tongue, view, refused);
  }
  const secret = (await offerSecret(open, house.signIn.settings, me.id)) ?? '';
  return enrolPage(tongue, { secret, address: totpAddress(secret, me.email, ISSUER) }, refused);
}

const again = async (context: Context, refused: Problem): Promise<Answer> => ({
  page: await showSecondFactor(context, refused),
  status: refused.status,
});

/** A session that somebody left open must not shut its owner out, so the password is asked for where there is one. */
export async function beginSecondFactor(context: Context & { body: { password: string } }): Promise<Answer> {
  const { house, tongue, body } = context;
  const me = myself(context);
  const { open } = house.connections;
  const who = await identityById(open, me.id);
  const fault = who?.passwordHash == null ? null : await provePassword(house, me.id, body.password);
  if (fault) {
    const page = factorOffPage(
      tongue,
      { isRequired: me.session.mustAddSecondFactor, asksPassword: true },
      fault,
    );
    return { page, status: fault.status };
  }
  await offerSecret(open, house.signIn.settings, me.id);
  return { redirect: '/account/second-factor' };
}

/** The first right code puts it in use; the session goes on under a new secret, and the recovery codes are shown once. */
export async function confirmSecondFactor(context: Context & { body: { code: string } }): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  const { settings } = house.signIn;
  if (!(await mayTryCode(house.connections.open, me.id))) {
    return again(context, problem('sign-in.too-many'));
  }
  const done = await inOwnName(house, async (tx) => {
    const codes = await confirmFactor(tx.db, settings, me.id, body.code);
    if (!codes) return null;
    await noteEvent(tx.db, { identityId: me.id, what: 'second-factor-on', userAgent: userAgentOf(request) });
    await notice(tx, { ...me, language: me.language ?? tongue.language }, 'second-factor-on');
    return { codes, headers: await renew(tx.db, settings, me, request.headers, new Date()) };
  });
  if (!done) return again(context, accountProblems.problem('account.code-wrong'));
  return { page: codesPage(tongue, done.codes), headers: done.headers };
}

/** Ten new recovery codes; those of before open nothing any longer. */
export async function renewCodes(context: Context & { body: { password: string } }): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  if (!me.session.hasSecondFactor) return { redirect: '/account/second-factor' };
  const fault = await provePassword(house, me.id, body.password);
  if (fault) return again(context, fault);
  const codes = await inOwnName(house, async (tx) => {
    await noteEvent(tx.db, { identityId: me.id, what: 'codes-renewed', userAgent: userAgentOf(request) });
    await notice(tx, { ...me, language: me.language ?? tongue.language }, 'codes-renewed');
    return newRecoveryCodes(tx.db, me.id);
  });
  return { page: codesPage(tongue, codes) };
}

/** Takes both to go without: the password, and a code or a recovery code. */
export async function removeSecondFactor(
  context: Context & { body: { password: string; code: string } },
): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  if (!me.session.hasSecondFactor) return { redirect: '/account/second-factor' };
  const { settings } = house.signIn;
  const fault = await provePassword(house, me.id, body.password);
  if (fault) return again(context, fault);
  if (!(await mayTryCode(house.connections.open, me.id))) {
    return again(context, problem('sign-in.too-many'));
  }
  const headers = await inOwnName(house, async (tx) => {
    if (!(await takeCode(tx, settings, me.id, body.code))) return null;
    await removeFactor(tx.db, me.id);
    await noteEvent(tx.db, { identityId: me.id, what: 'second-factor-off', userAgent: userAgentOf(request) });
    await notice(tx, { ...me, language: me.language ?? tongue.language }, 'second-factor-off');
    return renew(tx.db, settings, me, request.headers, new Date());
  });
  if (!headers) return again(context, accountProblems.problem('account.code-wrong'));
  return { redirect: '/account', headers, said: { message: 'account.said.factor-off' } };
}
