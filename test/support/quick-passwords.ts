import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Stands in for `better-auth/crypto` in tests: the same function and the same form, at the least cost. A hash of the
 * program takes a tenth of a second of a processor on purpose; tests sign in some thousand times. What starts the
 * program itself has the true one (`useTrueCost`).
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${(await keyOf(password, salt)).toString('hex')}`;
}

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [salt = '', key = ''] = hash.split(':');
  const given = await keyOf(password, salt);
  const kept = Buffer.from(key, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

const QUICK = { N: 2, r: 1, p: 1 };
/** As `better-auth/crypto` has it: what a hash of the program costs. */
const TRUE = { N: 16_384, r: 16, p: 1, maxmem: 128 * 16_384 * 16 * 2 };

let cost = QUICK;

/** For tests that start the program itself upon people whom they appointed: it knows no hash of less cost. */
export const useTrueCost = (): void => {
  cost = TRUE;
};

/** By the function that the program's hashes are made by, so that a test can count how often it is asked. */
const keyOf = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 64, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
