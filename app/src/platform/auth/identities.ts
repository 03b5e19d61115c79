import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Language } from '../i18n/languages.ts';
import * as store from './identity-store.ts';
import { hashOfPassword } from './passwords.ts';

export interface NewIdentity {
  id?: string;
  name: string;
  email: string;
  language?: Language | null;
  password?: string;
}

/** One way to write an address, whoever types it. */
export const plainAddress = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/**
 * The identity of this address, made where there is none, in the transaction of what needs it. One that stands keeps
 * the name and the password it has, or has not.
 */
export async function addIdentity(db: Kysely<DB>, who: NewIdentity): Promise<string> {
  const email = plainAddress(who.email);
  const before = await store.identityByEmail(db, email);
  if (before) return before.id;
  const id = who.id ?? randomUUID();
  const isNew = await store.insertIdentity(db, { id, name: who.name, email, language: who.language ?? null });
  if (!isNew) return (await store.identityByEmail(db, email))?.id ?? id;
  if (who.password !== undefined) await givePassword(db, id, who.password);
  return id;
}

/** Gives a password to an identity that has none; false when it has one. */
export async function givePassword(db: Kysely<DB>, identityId: string, password: string): Promise<boolean> {
  return store.insertAccount(db, {
    id: randomUUID(),
    identityId,
    provider: 'credential',
    subject: identityId,
    passwordHash: await hashOfPassword(password),
  });
}

/** The password of an identity from now on, whether it had one or not. */
export async function setPassword(db: Kysely<DB>, identityId: string, password: string): Promise<void> {
  if (await givePassword(db, identityId, password)) return;
  await store.updatePassword(db, identityId, await hashOfPassword(password));
}
