import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Language } from '../i18n/languages.ts';
import { addIdentity, plainAddress } from './identities.ts';
import * as store from './invitation-store.ts';
import { letter } from './letters.ts';
import { hashOf, newSecret } from './secret-text.ts';

const DAYS = 7;

export interface Invitation {
  email: string;
  name: string;
  /** Of the letter, and of the identity where it is new. */
  language: Language;
  placeId: string;
  /** The person of that place whom the invitation is for. */
  personId: string | null;
  /** What the person is asked to do there, as it is written: the title of a post. */
  post?: string;
  /** The identity of who invites. */
  invitedBy: string;
}

export interface Invited {
  invitationId: string;
  /** Whose the address is, made where there was none: what the person of the place is joined with. */
  identityId: string;
  /** The path that the letter leads to; nobody can read it out of the database again. */
  link: string;
}

/**
 * Invites whoever reads the mail of an address: once, for seven days. In the transaction of what it is for, so that there
 * is no letter without the post, and no post without the letter. An open invitation of the same address is taken back.
 */
export async function invite(tx: Transaction, invitation: Invitation): Promise<Invited> {
  const identityId = await addIdentity(tx.db, invitation);
  await store.withdrawOpen(tx.db, invitation.placeId, identityId);
  const token = newSecret();
  const invitationId = randomUUID();
  await store.insertInvitation(tx.db, {
    invitationId,
    placeId: invitation.placeId,
    tokenHash: hashOf(token),
    identityId,
    personId: invitation.personId,
    name: invitation.name,
    post: invitation.post ?? '',
    invitedBy: invitation.invitedBy,
    endsAt: new Date(Date.now() + DAYS * 86_400_000),
  });
  const link = `/invitation/${token}`;
  const open = await store.openByHash(tx.db, hashOf(token));
  await letter(tx, {
    to: plainAddress(invitation.email),
    language: invitation.language,
    template: 'account.mail.invitation',
    params: {
      name: invitation.name,
      place: open?.placeName ?? '',
      invited: open?.invitedBy ? 'by' : 'you',
      host: open?.invitedBy ?? '',
      as: invitation.post ? 'post' : 'nothing',
      post: invitation.post ?? '',
      days: DAYS,
    },
    link,
  });
  return { invitationId, identityId, link };
}

export const openInvitation = (db: Kysely<DB>, token: string) => store.openByHash(db, hashOf(token));
export const acceptInvitation = (db: Kysely<DB>, token: string) => store.accept(db, hashOf(token));

/** Takes an invitation back; false when it was answered or taken back before. */
export const withdrawInvitation = (tx: Transaction, invitationId: string): Promise<boolean> =>
  store.withdraw(tx.db, tx.placeId, invitationId);

const MOST_LISTED = 200;

/** Who was invited to the transaction's place and what came of it, the latest first. */
export const invitationsOf = (tx: Transaction) => store.invitationsOf(tx.db, tx.placeId, MOST_LISTED);

/** The same for one person, whatever came of it. */
export const invitationsFor = (tx: Transaction, personId: string) =>
  store.invitationsOf(tx.db, tx.placeId, MOST_LISTED, personId);
