import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { cookieHeaders } from './cookies.ts';
import { deviceOf } from './devices.ts';
import type { Identity } from './identity.ts';
import { beginSession } from './sessions.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/**
 * The same person in the same browser under a new secret: whoever held the old one holds nothing. `provedAt` is now
 * where they showed who they are, else what it was.
 */
export async function renew(
  db: Kysely<DB>,
  settings: SignInSettings,
  { id: identityId, session }: Identity,
  headers: Headers,
  provedAt: Date | null = session.provedAt,
): Promise<Headers> {
  const device = await deviceOf(db, settings, headers);
  const { how } = session;
  return cookieHeaders([
    await beginSession(db, settings, { identityId, how, stage: 'open', device, provedAt, headers }),
  ]);
}
