import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import * as store from './reset-store.ts';
import { hashOf, newSecret } from './secret-text.ts';

type Db = Kysely<DB>;

const HOURS = 1;

/** A link with which one password is chosen, once, within the hour. Those given out before are of no use any longer. */
export async function resetLink(db: Db, identityId: string): Promise<string> {
  const token = newSecret();
  await store.waitForOthers(db, identityId);
  await store.closeResets(db, identityId);
  await store.insertReset(db, {
    tokenHash: hashOf(token),
    identityId,
    endsAt: new Date(Date.now() + HOURS * 3_600_000),
  });
  return `/sign-in/new-password/${token}`;
}

export const openReset = (db: Db, token: string) => store.openReset(db, hashOf(token));
export const takeReset = (db: Db, token: string) => store.takeReset(db, hashOf(token));
export const closeResets = store.closeResets;
