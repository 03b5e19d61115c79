import type { Kysely } from 'kysely';
import { deviceOf, ensureDevice, proveOn } from '../platform/auth/devices.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import type { Identity } from '../platform/auth/identity.ts';
import type { How } from '../platform/auth/session-store.ts';
import { beginSession } from '../platform/auth/sessions.ts';
import type { SignInSettings } from '../platform/auth/sign-in-settings.ts';
import type { DB } from '../platform/db/tables.ts';

export interface Entering {
  identityId: string;
  how: How;
  headers: Headers;
  /** A second factor is still to be shown: the session opens nothing yet. */
  isHalf?: boolean;
}

/**
 * Lets somebody in who has proved who they are: a session under a new secret, this browser known to them, and a note for
 * them. Gives the headers with the cookies.
 */
export async function enter(db: Kysely<DB>, settings: SignInSettings, entering: Entering): Promise<Headers> {
  const { identityId, how, headers, isHalf = false } = entering;
  const { device, cookies } = await ensureDevice(db, settings, headers);
  const session = await beginSession(db, settings, {
    identityId,
    how,
    stage: isHalf ? 'half' : 'open',
    device,
    headers,
  });
  if (!isHalf) {
    if (how !== 'pin') await proveOn(db, device.id, identityId);
    await noteEvent(db, { identityId, what: `in-${how}`, userAgent: headers.get('user-agent') ?? '' });
  }
  return cookieHeaders([session, ...cookies]);
}

export function cookieHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) headers.append('set-cookie', line);
  return headers;
}

/** The same person in the same browser under a new secret: whoever held the old one holds nothing. */
export async function renew(
  db: Kysely<DB>,
  settings: SignInSettings,
  identity: Identity,
  headers: Headers,
): Promise<Headers> {
  const device = await deviceOf(db, settings, headers);
  const { how } = identity.session;
  const session = await beginSession(db, settings, {
    identityId: identity.id,
    how,
    stage: 'open',
    device,
    headers,
  });
  return cookieHeaders([session]);
}
