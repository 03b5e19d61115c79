import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Language } from '../i18n/languages.ts';
import { cookieLine, readCookie } from './cookies.ts';
import type { Device } from './devices.ts';
import type { Identity } from './identity.ts';
import { hashOf, newSecret } from './secret-text.ts';
import * as store from './session-store.ts';
import type { SignInSettings } from './sign-in-settings.ts';

type Db = Kysely<DB>;

const HALF_MINUTES = 10;
/** How exactly "last used" is known; every page of work would write otherwise. */
const TOUCH_EVERY_MS = 30_000;
const LONGEST_USER_AGENT = 400;

export const isSecure = (settings: Pick<SignInSettings, 'baseUrl'>): boolean =>
  settings.baseUrl.startsWith('https:');

export interface Beginning {
  identityId: string;
  how: store.How;
  stage: store.Stage;
  device: Device | null;
  /** When the person showed who they are; null for what is less than a proof. */
  provedAt: Date | null;
  headers: Headers;
}

/**
 * Begins a session under a new secret and ends the one this browser had: whoever planted a cookie before holds the
 * secret of nothing. Gives the cookie.
 */
export async function beginSession(db: Db, settings: SignInSettings, begin: Beginning): Promise<string> {
  await endSession(db, settings, begin.headers);
  await store.deleteEndedSessions(db, begin.identityId);
  const token = newSecret();
  const isHalf = begin.stage === 'half';
  const hours = isHalf ? HALF_MINUTES / 60 : settings.longestHours;
  const isShared = begin.device?.isShared ?? false;
  await store.insertSession(db, {
    id: randomUUID(),
    identityId: begin.identityId,
    tokenHash: hashOf(token),
    stage: begin.stage,
    how: begin.how,
    idleSeconds: 60 * (isShared ? settings.sharedIdleMinutes : settings.idleMinutes),
    expiresAt: new Date(Date.now() + hours * 3_600_000),
    deviceId: begin.device?.id ?? null,
    provedAt: begin.provedAt,
    userAgent: (begin.headers.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT),
  });
  // Kept until the browser is closed on a shared computer; elsewhere as long as the session may last.
  return cookieLine(
    'session',
    token,
    isShared || isHalf ? null : settings.longestHours * 3600,
    isSecure(settings),
  );
}

/** Ends the session of this browser; gives the cookie line that forgets it. */
export async function endSession(db: Db, settings: SignInSettings, headers: Headers): Promise<string> {
  const token = readCookie(headers, 'session', isSecure(settings));
  if (token) await store.deleteSession(db, hashOf(token));
  return cookieLine('session', '', 0, isSecure(settings));
}

type Row = NonNullable<Awaited<ReturnType<typeof store.sessionByHash>>>;

/** The session of a request that has not ended, open or half. */
export async function sessionOf(db: Db, settings: SignInSettings, headers: Headers): Promise<Row | null> {
  const token = readCookie(headers, 'session', isSecure(settings));
  if (!token) return null;
  const row = await store.sessionByHash(db, hashOf(token));
  if (!row) return null;
  const now = Date.now();
  if (row.expiresAt.getTime() <= now || row.seenAt.getTime() + row.idleSeconds * 1000 <= now) {
    await store.deleteSession(db, hashOf(token));
    return null;
  }
  if (row.stage === 'open' && now - row.seenAt.getTime() > TOUCH_EVERY_MS) {
    await store.touchSession(db, row.handle);
  }
  return row;
}

/** Whether some place in which the identity is a person asks for a second factor. Answered by `places`. */
export type AsksSecondFactor = (identityId: string) => Promise<boolean>;

export async function identityOf(
  db: Db,
  settings: SignInSettings,
  asksSecondFactor: AsksSecondFactor,
  headers: Headers,
): Promise<Identity | null> {
  const row = await sessionOf(db, settings, headers);
  if (row?.stage !== 'open') return null;
  const hasSecondFactor = row.secondFactor !== null;
  return {
    id: row.identityId,
    name: row.name,
    email: row.email,
    language: row.language as Language | null,
    session: {
      handle: row.handle,
      how: row.how as store.How,
      deviceId: row.deviceId,
      provedAt: row.provedAt,
      onSharedDevice: row.onSharedDevice ?? false,
      hasSecondFactor,
      mustAddSecondFactor:
        !hasSecondFactor && Boolean(row.isFactorAskedAnywhere) && (await asksSecondFactor(row.identityId)),
    },
  };
}
