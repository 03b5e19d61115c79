import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * Stands in for `better-auth/crypto` in tests: the same function and the same form, at the least cost. A hash of the
 * program takes a tenth of a second of a processor on purpose; tests sign in some thousand times. What starts the
 * program itself (test/journeys, first-start.test.ts) has the true one.
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

/** By the function that the program's hashes are made by, so that a test can count how often it is asked. */
const keyOf = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 64, { N: 2, r: 1, p: 1 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
