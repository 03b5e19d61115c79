import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto';
import { cookieLine, readCookie } from '../auth/cookies.ts';
import type { House } from '../house.ts';
import { dropParked, insertParked, parkedById } from './parked-store.ts';

/** Long enough to find a password, short enough that a shared computer is not left with it. */
const MINUTES = 15;
const MOST_BYTES = 100_000;
const MOST_AT_ONCE = 500;
const CIPHER = 'aes-256-gcm';

export interface Parked {
  /** The path of the page that it was sent from. */
  path: string;
  /** Whose form it was, as `ownerMark` says. */
  owner: string;
  /** Where its draft belongs. */
  form: string;
  subject: string;
  fields: Record<string, string | string[]>;
  baseVersion: string | null;
}

/** Whose form a page shows: sent along with it, so that what one person typed is never given back to another. */
export const ownerMark = (house: House, identityId: string): string =>
  createHmac('sha256', `form owner ${house.performing.pseudonymKey}`).update(identityId).digest('base64url');

const isSecure = (house: House): boolean => house.baseUrl.startsWith('https:');

/**
 * Keeps a form that was sent after its session had ended. The database has it sealed, and the key is in the sender's
 * browser alone: whoever reads the table reads nothing. Answers with the cookie, or null where it cannot be kept.
 */
export async function park(house: House, form: Parked): Promise<string | null> {
  const text = Buffer.from(JSON.stringify(form));
  if (text.length > MOST_BYTES) return null;
  const id = randomUUID();
  const key = randomBytes(32);
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  const isKept = await insertParked(house.connections.open, {
    id,
    sealed,
    minutes: MINUTES,
    most: MOST_AT_ONCE,
  });
  if (!isKept) return null;
  return cookieLine('parked', `${id}.${key.toString('base64url')}`, MINUTES * 60, isSecure(house));
}

export const forgetParked = (house: House): string => cookieLine('parked', '', 0, isSecure(house));

/** Reads what this browser parked for this page, and leaves it there; null where there is nothing of this identity's. */
export async function readParked(
  house: House,
  headers: Headers,
  at: { path: string; identityId: string },
): Promise<Parked | null> {
  const found = await find(house, headers, at.identityId);
  return found !== null && found !== 'gone' && found.isOwn && found.parked.path === at.path
    ? found.parked
    : null;
}

/**
 * What this browser parked for this page, once, if it was typed by this identity. On any other page it goes on waiting;
 * whoever else signs in does not see it, and it is gone.
 */
export async function unpark(
  house: House,
  headers: Headers,
  at: { path: string; identityId: string },
): Promise<Parked | 'gone' | null> {
  const found = await find(house, headers, at.identityId);
  if (found === null || found === 'gone') return found;
  const { id, parked, isOwn } = found;
  if (isOwn && parked.path !== at.path) return null;
  const isFirst = await dropParked(house.connections.open, id);
  return isOwn && isFirst ? parked : 'gone';
}

async function find(
  house: House,
  headers: Headers,
  identityId: string,
): Promise<{ id: string; parked: Parked; isOwn: boolean } | 'gone' | null> {
  const [id = '', key = ''] = readCookie(headers, 'parked', isSecure(house))?.split('.') ?? [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const sealed = await parkedById(house.connections.open, id);
  const parked = sealed && open(sealed, id, key);
  if (!parked) return 'gone';
  const [given, own] = [Buffer.from(parked.owner), Buffer.from(ownerMark(house, identityId))];
  return { id, parked, isOwn: given.length === own.length && timingSafeEqual(given, own) };
}

function open(sealed: Buffer, id: string, key: string): Parked | null {
  try {
    const secret = Buffer.from(key, 'base64url');
    const decipher = createDecipheriv(CIPHER, secret, sealed.subarray(0, 12)).setAAD(Buffer.from(id));
    decipher.setAuthTag(sealed.subarray(-16));
    const text = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as Parked;
  } catch {
    return null;
  }
}
