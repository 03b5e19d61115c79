import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/**
 * Stands in for `better-auth/crypto` in tests: the same function and the same form, at the least cost. A hash of the
 * program takes a tenth of a second of a processor on purpose; tests sign in some thousand times. What starts the
 * program itself (test/journeys, first-start.test.ts) has the true one.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${keyOf(password, salt).toString('hex')}`;
}

export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [salt = '', key = ''] = hash.split(':');
  const given = keyOf(password, salt);
  const kept = Buffer.from(key, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

const keyOf = (password: string, salt: string): Buffer =>
  scryptSync(password.normalize('NFKC'), salt, 64, { N: 2, r: 1, p: 1 });
