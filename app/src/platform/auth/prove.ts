import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Transaction } from '../db/transaction.ts';
import { CODE_TRIES, forget, take } from './attempts-store.ts';
import { identityById } from './identity-store.ts';
import { notice } from './letters.ts';
import { isPassword } from './passwords.ts';
import { codesLeft, isSecondFactor } from './second-factor.ts';
import type { SignInSettings } from './sign-in-settings.ts';

type Db = Kysely<DB>;
export type Proof = 'right' | 'wrong' | 'too-many';

/** One allowance for all that asks a person's code, and one for all that asks the password of who is signed in. */
const codeKey = (identityId: string): string => `second step ${identityId}`;
const passwordKey = (identityId: string): string => `prove ${identityId}`;

export const mayTryCode = (open: Db, identityId: string): Promise<boolean> =>
  take(open, codeKey(identityId), CODE_TRIES);
export const forgetCodeTries = (open: Db, identityId: string): Promise<void> =>
  forget(open, codeKey(identityId));

/** Whether the person at the keyboard knows the password. */
export async function provePassword(open: Db, identityId: string, password: string): Promise<Proof> {
  if (!(await take(open, passwordKey(identityId), CODE_TRIES))) return 'too-many';
  const who = await identityById(open, identityId);
  if (!(await isPassword(who?.passwordHash ?? null, password))) return 'wrong';
  await forget(open, passwordKey(identityId));
  return 'right';
}

/**
 * Whether it is a code of the second factor or a recovery code. It is used up in the transaction of what it opens, and a
 * recovery code is told by letter.
 */
export async function takeCode(
  tx: Transaction,
  settings: SignInSettings,
  identityId: string,
  typed: string,
): Promise<boolean> {
  const used = await isSecondFactor(tx.db, settings, identityId, typed);
  if (used === 'recovery') {
    const who = await identityById(tx.db, identityId);
    if (who) await notice(tx, who, 'recovery-used', { left: await codesLeft(tx.db, identityId) });
  }
  return used !== null;
}
