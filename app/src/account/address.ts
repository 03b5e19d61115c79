import { randomUUID } from 'node:crypto';
import * as changes from '../platform/auth/address-change-store.ts';
import { ADDRESS_MAILS, take } from '../platform/auth/attempts-store.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import { plainAddress } from '../platform/auth/identities.ts';
import { updateIdentity } from '../platform/auth/identity-store.ts';
import { letter, notice } from '../platform/auth/letters.ts';
import { hashOf, newSecret } from '../platform/auth/secret-text.ts';
import { deleteSessionsOf } from '../platform/auth/session-store.ts';
import type { House } from '../platform/house.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import type { Language } from '../platform/i18n/languages.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { addressAgreePage, addressDonePage, addressPage, addressSentPage } from './address-page.tsx';
import { closedLink } from './closed-link.tsx';
import { inOwnName } from './in-own-name.ts';
import { myself, provePassword, userAgentOf } from './myself.ts';
import { accountProblems } from './problems.ts';

type Context = AccountContext<unknown, unknown>;

const HOURS = 24;

/**
 * Asks both mailboxes whether the one may take the place of the other. An address that somebody else has is answered
 * like any other, after as long; its owner is not written to, and so it never takes anybody's place.
 */
export async function askForAddress(
  context: Context & { body: { email: string; password: string } },
): Promise<Answer> {
  const { house, tongue, body } = context;
  const me = myself(context);
  const email = plainAddress(body.email);
  const fault =
    (await provePassword(house, me.id, body.password)) ??
    (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? null
      : problem('request.invalid', { fields: ['email: expected an address'] })) ??
    (email === me.email ? accountProblems.problem('account.address-same') : null) ??
    ((await take(house.connections.open, `address ${me.id}`, ADDRESS_MAILS))
      ? null
      : problem('sign-in.too-many'));
  if (fault) return { page: addressPage(tongue, me.email, body.email, fault), status: fault.status };
  const who = { ...me, language: me.language ?? tongue.language };
  return {
    page: addressSentPage(tongue, me.email, body.email),
    afterwards: () => writeToBoth(house, who, email),
  };
}

const linkOf = (token: string): string => `/account/address/${token}`;

async function writeToBoth(
  house: House,
  who: { id: string; name: string; email: string; language: Language },
  newEmail: string,
): Promise<void> {
  const tokens = { old: newSecret(), new: newSecret() };
  await inOwnName(house, async (tx) => {
    await changes.closeChangesOf(tx.db, who.id);
    await changes.insertChange(tx.db, {
      changeId: randomUUID(),
      identityId: who.id,
      newEmail,
      oldTokenHash: hashOf(tokens.old),
      newTokenHash: hashOf(tokens.new),
      endsAt: new Date(Date.now() + HOURS * 3_600_000),
    });
    const params = { name: who.name, old: who.email, new: newEmail, hours: HOURS };
    const { language } = who;
    await letter(tx, {
      to: who.email,
      language,
      template: 'account.mail.address-old',
      params,
      link: linkOf(tokens.old),
    });
    if (await changes.addressIsTaken(tx.db, newEmail)) return;
    await letter(tx, {
      to: newEmail,
      language,
      template: 'account.mail.address-new',
      params,
      link: linkOf(tokens.new),
    });
  });
}

type WithToken = AccountContext<{ token: string }, unknown>;

/** Programs that look into mail open links too: opening one shows a page and changes nothing. */
export async function showAgree({ house, tongue, params }: WithToken): Promise<Answer> {
  const change = await changes.openChange(house.connections.open, hashOf(params.token));
  return change ? { page: addressAgreePage(tongue, params.token, change) } : closedLink(tongue);
}

export async function agree(context: WithToken & { body: { answer: 'yes' | 'no' } }): Promise<Answer> {
  const { house, tongue, params, body, request } = context;
  const answer = await inOwnName(house, async (tx): Promise<Answer> => {
    const change = await changes.openChange(tx.db, hashOf(params.token));
    if (!change) return closedLink(tongue);
    const { identityId, oldEmail, newEmail, name } = change;
    const language = change.language as Language | null;
    if (body.answer === 'no') {
      await changes.closeChange(tx.db, change.changeId);
      return { page: addressDonePage(tongue, 'stopped', change) };
    }
    await changes.agree(tx.db, change.changeId, change.end);
    const bothAgreed = change.end === 'old' ? change.newAgreedAt !== null : change.oldAgreedAt !== null;
    if (!bothAgreed) return { page: addressDonePage(tongue, 'one', change) };
    await changes.closeChange(tx.db, change.changeId);
    if (await changes.addressIsTaken(tx.db, newEmail)) return closedLink(tongue);
    await updateIdentity(tx.db, identityId, { email: newEmail, email_verified: true });
    await deleteSessionsOf(tx.db, identityId);
    await noteEvent(tx.db, { identityId, what: 'address-changed', userAgent: userAgentOf(request) });
    await notice(tx, { email: oldEmail, name, language }, 'address-changed', { new: newEmail });
    await notice(tx, { email: newEmail, name, language }, 'address-changed', { new: newEmail });
    return { page: addressDonePage(tongue, 'both', change) };
  });
  return answer;
}
