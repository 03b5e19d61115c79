import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Codes of the step before and after are taken too: clocks of phones differ (RFC 6238, 5.2). */
const DRIFT = 1;
const SECRET_BYTES = 20;

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret as authenticator apps take it: base32 of RFC 4648, without padding. */
export function newTotpSecret(): string {
  let bits = '';
  for (const byte of randomBytes(SECRET_BYTES)) bits += byte.toString(2).padStart(8, '0');
  return [...bits.matchAll(/.{5}/g)].map(([five]) => BASE32[Number.parseInt(five, 2)]).join('');
}

function bytesOf(secret: string): Buffer {
  let bits = '';
  for (const sign of secret) bits += BASE32.indexOf(sign).toString(2).padStart(5, '0');
  return Buffer.from([...bits.matchAll(/.{8}/g)].map(([eight]) => Number.parseInt(eight, 2)));
}

export const stepOf = (at: Date): bigint => BigInt(Math.floor(at.getTime() / 1000 / STEP_SECONDS));

/** The code of a step: RFC 4226, 5.3, with the counter of RFC 6238. */
export function codeOf(secret: string, step: bigint): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(step);
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step a code belongs to, or null. All candidates are compared, in one time. */
export function stepOfCode(secret: string, code: string, now: Date): bigint | null {
  const typed = code.replaceAll(/\s/g, '');
  if (!/^[0-9]{6}$/.test(typed)) return null;
  const here = stepOf(now);
  let found: bigint | null = null;
  for (let step = here - BigInt(DRIFT); step <= here + BigInt(DRIFT); step += 1n) {
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(typed))) found = step;
  }
  return found;
}

/** What the square holds: the form that authenticator apps agreed on. */
export function totpAddress(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
