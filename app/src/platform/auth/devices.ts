import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { cookieLine, readCookie } from './cookies.ts';
import * as store from './device-store.ts';
import { hashOfPassword, isPassword } from './passwords.ts';
import { hashOf, newSecret } from './secret-text.ts';
import { isSecure } from './sessions.ts';
import type { SignInSettings } from './sign-in-settings.ts';

type Db = Kysely<DB>;

export interface Device {
  id: string;
  name: string;
  isShared: boolean;
}

const COOKIE_DAYS = 400;
const DAY_HOURS = 12;
const PIN_TRIES = 5;

const secretOf = (settings: SignInSettings, headers: Headers): string | null =>
  readCookie(headers, 'device', isSecure(settings));

export async function deviceOf(db: Db, settings: SignInSettings, headers: Headers): Promise<Device | null> {
  const secret = secretOf(settings, headers);
  return secret ? ((await store.deviceByHash(db, hashOf(secret))) ?? null) : null;
}

/** The device of this browser, made where it has none yet; with the cookie to keep. */
export async function ensureDevice(
  db: Db,
  settings: SignInSettings,
  headers: Headers,
): Promise<{ device: Device; cookies: string[] }> {
  const before = await deviceOf(db, settings, headers);
  if (before) return { device: before, cookies: [] };
  const secret = newSecret();
  const id = randomUUID();
  await store.insertDevice(db, id, hashOf(secret));
  const cookie = cookieLine('device', secret, COOKIE_DAYS * 86_400, isSecure(settings));
  return { device: { id, name: '', isShared: false }, cookies: [cookie] };
}

/** A device on which the address signed in before has tries of its own: strangers cannot use them up. */
export async function isKnownDevice(
  db: Db,
  settings: SignInSettings,
  headers: Headers,
  email: string,
): Promise<boolean> {
  const secret = secretOf(settings, headers);
  return secret !== null && store.isKnownTo(db, hashOf(secret), email);
}

export const proveOn = (db: Db, deviceId: string, identityId: string): Promise<void> =>
  store.proveOn(db, deviceId, identityId, randomUUID());

export interface DayPerson {
  handle: string;
  identityId: string;
  name: string;
  hasPin: boolean;
}

const sinceWhen = (): Date => new Date(Date.now() - DAY_HOURS * 3_600_000);

/** Who signed in on a shared device today with more than a PIN; those the list offers to change over to. */
export async function peopleOfToday(db: Db, deviceId: string): Promise<DayPerson[]> {
  const people = await store.peopleOn(db, deviceId, sinceWhen());
  return people.map(({ handle, identityId, name, pinHash, tries }) => ({
    handle,
    identityId,
    name,
    hasPin: pinHash !== null && tries < PIN_TRIES,
  }));
}

export async function setPin(db: Db, deviceId: string, identityId: string, pin: string): Promise<void> {
  await store.setPin(db, deviceId, identityId, await hashOfPassword(pin));
}

/** The identity whose PIN it is; null for a wrong one, after five wrong ones, or when the day is over. */
export async function openByPin(
  db: Db,
  deviceId: string,
  handle: string,
  pin: string,
): Promise<string | null> {
  const people = await store.peopleOn(db, deviceId, sinceWhen());
  const person = people.find((each) => each.handle === handle);
  const mayTry = person !== undefined && (await store.takePinTry(db, deviceId, person.identityId, PIN_TRIES));
  const isRight = await isPassword(mayTry ? person.pinHash : null, pin);
  if (!isRight || !person) return null;
  await store.forgiveTries(db, deviceId, person.identityId);
  return person.identityId;
}
