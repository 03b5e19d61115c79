import { randomInt } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import * as store from './second-factor-store.ts';
import { hashOf } from './secret-text.ts';
import type { SignInSettings } from './sign-in-settings.ts';
import { newTotpSecret, stepOfCode } from './totp.ts';

type Db = Kysely<DB>;
type Keys = Pick<SignInSettings, 'secret'>;

const CODES = 10;
/** Without signs that look alike, and without vowels that make words. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';
const SIGNS = 16;

const keyOf = (settings: Keys): string => `${settings.secret} second factor`;

/** The secret that waits for its first code, made where there is none; null when a second factor is in use. */
export async function offerSecret(db: Db, settings: Keys, identityId: string): Promise<string | null> {
  const before = await store.factorOf(db, identityId);
  if (before?.confirmedAt) return null;
  if (before) return symmetricDecrypt({ key: keyOf(settings), data: before.secret });
  const secret = newTotpSecret();
  const sealed = await symmetricEncrypt({ key: keyOf(settings), data: secret });
  return (await store.putSecret(db, identityId, sealed)) ? secret : null;
}

/** Whether it is a code of now that was not used before. Using it up is part of asking. */
async function isFreshCode(
  db: Db,
  settings: Keys,
  identityId: string,
  code: string,
  confirmed: boolean,
): Promise<boolean> {
  const factor = await store.factorOf(db, identityId);
  if (!factor || (factor.confirmedAt !== null) !== confirmed) return false;
  const secret = await symmetricDecrypt({ key: keyOf(settings), data: factor.secret });
  const step = stepOfCode(secret, code, new Date());
  return step !== null && store.takeStep(db, identityId, step);
}

/** Begins to ask for codes once a first one was right. Gives the recovery codes, which nobody sees again. */
export async function confirmFactor(
  db: Db,
  settings: Keys,
  identityId: string,
  code: string,
): Promise<string[] | null> {
  if (!(await isFreshCode(db, settings, identityId, code, false))) return null;
  await store.confirm(db, identityId);
  return newRecoveryCodes(db, identityId);
}

export async function newRecoveryCodes(db: Db, identityId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () =>
    Array.from({ length: SIGNS }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  );
  await store.replaceCodes(
    db,
    identityId,
    codes.map((code) => hashOf(`${identityId} ${code}`)),
  );
  return codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code);
}

/** A code of the app, or one of the recovery codes: either is good once. */
export async function isSecondFactor(
  db: Db,
  settings: Keys,
  identityId: string,
  typed: string,
): Promise<'code' | 'recovery' | null> {
  if (await isFreshCode(db, settings, identityId, typed, true)) return 'code';
  const recovery = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  if (recovery.length !== SIGNS) return null;
  return (await store.takeRecoveryCode(db, identityId, hashOf(`${identityId} ${recovery}`)))
    ? 'recovery'
    : null;
}

export const removeFactor = store.removeFactor;
export const codesLeft = store.codesLeft;
