import { ADDRESS_MAILS, NETWORK_MAILS, take } from '../platform/auth/attempts-store.ts';
import { forgetDevicesOf } from '../platform/auth/device-store.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import { plainAddress, setPassword } from '../platform/auth/identities.ts';
import { identityByEmail, identityById, updateIdentity } from '../platform/auth/identity-store.ts';
import { letter, notice } from '../platform/auth/letters.ts';
import { closeResets, openReset, resetLink, takeReset } from '../platform/auth/resets.ts';
import { hashOf } from '../platform/auth/secret-text.ts';
import { deleteSessionsOf } from '../platform/auth/session-store.ts';
import { OPERATOR } from '../platform/command.ts';
import type { House } from '../platform/house.ts';
import { networkOf } from '../platform/http/network.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import type { Language } from '../platform/i18n/languages.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { closedLink } from './closed-link.tsx';
import { enter } from './enter.ts';
import { forgottenPage, newPasswordPage, sentPage } from './forgotten-page.tsx';
import { inOwnName } from './in-own-name.ts';
import { faultOf } from './new-password.ts';

/**
 * Answers every address alike: what is done for one that somebody has is done after the answer, and it takes as long
 * to say nothing as to say something.
 */
export async function askForReset(
  context: AccountContext<unknown, unknown> & { body: { email: string } },
): Promise<Answer> {
  const { house, tongue, body, address } = context;
  const { open } = house.connections;
  const network = networkOf(address);
  if (network !== '' && !(await take(open, `mails network ${hashOf(network)}`, NETWORK_MAILS))) {
    return { page: forgottenPage(tongue, { email: body.email }, problem('sign-in.too-many')), status: 429 };
  }
  const email = plainAddress(body.email);
  // Beyond three letters an hour the answer stays the same, and no letter goes.
  const mayWrite = await take(open, `mails ${hashOf(email)}`, ADDRESS_MAILS);
  const afterwards = async (): Promise<void> => {
    if (mayWrite) await writeReset(house, email, tongue.language);
  };
  return { page: sentPage(tongue), afterwards };
}

async function writeReset(house: House, email: string, language: Language): Promise<void> {
  await inOwnName(house, async (tx) => {
    const who = await identityByEmail(tx.db, email);
    if (!who || who.id === OPERATOR.id) return;
    await letter(tx, {
      to: who.email,
      language: who.language ?? language,
      template: 'account.mail.reset',
      params: { name: who.name },
      link: await resetLink(tx.db, who.id),
    });
  });
}

type WithToken = AccountContext<{ token: string }, unknown>;

export async function showNewPassword({ house, tongue, params }: WithToken): Promise<Answer> {
  const reset = await openReset(house.connections.open, params.token);
  return reset ? { page: newPasswordPage(tongue, params.token, reset.email, null) } : closedLink(tongue);
}

/** Chooses a new password: the link is used up, every session of before ends, and the browser is signed in anew. */
export async function chooseNewPassword(
  context: WithToken & { body: { password: string; again: string } },
): Promise<Answer> {
  const { house, tongue, params, body, request } = context;
  const reset = await openReset(house.connections.open, params.token);
  if (!reset) return closedLink(tongue);
  const fault = faultOf(body.password, body.again, [reset.name, reset.email]);
  if (fault) {
    return { page: newPasswordPage(tongue, params.token, reset.email, fault), status: fault.status };
  }
  const done = await inOwnName(house, async (tx) => {
    if (!(await takeReset(tx.db, params.token))) return null;
    const who = await identityById(tx.db, reset.identityId);
    if (!who) return null;
    await setPassword(tx.db, who.id, body.password);
    await updateIdentity(tx.db, who.id, { email_verified: true });
    await deleteSessionsOf(tx.db, who.id);
    await forgetDevicesOf(tx.db, who.id);
    await closeResets(tx.db, who.id);
    const userAgent = request.headers.get('user-agent') ?? '';
    await noteEvent(tx.db, { identityId: who.id, what: 'password-reset', userAgent });
    await notice(tx, { ...who, language: who.language ?? tongue.language }, 'password-changed');
    // The mailbox is no second factor: who has one is asked for its code as ever.
    const headers = await enter(tx.db, house.signIn.settings, {
      identityId: who.id,
      how: 'reset',
      headers: request.headers,
      isHalf: who.hasSecondFactor,
    });
    return { headers, to: who.hasSecondFactor ? '/sign-in/code' : '/work' };
  });
  if (!done) return closedLink(tongue);
  return { redirect: done.to, headers: done.headers, said: { message: 'account.said.new-password' } };
}
