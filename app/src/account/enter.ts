import type { Kysely } from 'kysely';
import { cookieHeaders } from '../platform/auth/cookies.ts';
import { ensureDevice, proveOn } from '../platform/auth/devices.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
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
  /** When they showed it, where that was not now: a provider may have known them since the morning. */
  provedAt?: Date | null;
}

/**
 * Lets somebody in who has proved who they are: a session under a new secret, this browser known to them, and a note for
 * them. Gives the headers with the cookies.
 */
export async function enter(db: Kysely<DB>, settings: SignInSettings, entering: Entering): Promise<Headers> {
  const { identityId, how, headers, isHalf = false, provedAt = new Date() } = entering;
  const { device, cookies } = await ensureDevice(db, settings, headers);
  const session = await beginSession(db, settings, {
    identityId,
    how,
    stage: isHalf ? 'half' : 'open',
    device,
    // A PIN is six digits for one computer: enough to go on with, too little to publish by.
    provedAt: isHalf || how === 'pin' ? null : provedAt,
    headers,
  });
  if (!isHalf) {
    if (how !== 'pin') await proveOn(db, device.id, identityId);
    await noteEvent(db, { identityId, what: `in-${how}`, userAgent: headers.get('user-agent') ?? '' });
  }
  return cookieHeaders([session, ...cookies]);
}
