import type { Kysely } from 'kysely';
import { plannedOnce } from '../db/planned-once.ts';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;
export type How = 'password' | 'provider' | 'invitation' | 'reset' | 'pin';
export type Stage = 'open' | 'half';

export interface NewSession {
  id: string;
  identityId: string;
  tokenHash: string;
  stage: Stage;
  how: How;
  idleSeconds: number;
  expiresAt: Date;
  deviceId: string | null;
  provedAt: Date | null;
  userAgent: string;
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db
    .insertInto('sign_in.session')
    .values({
      id: session.id,
      identity_id: session.identityId,
      token_hash: session.tokenHash,
      stage: session.stage,
      how: session.how,
      idle_seconds: session.idleSeconds,
      expires_at: session.expiresAt,
      device_id: session.deviceId,
      proved_at: session.provedAt,
      user_agent: session.userAgent,
    })
    .execute();
}

/** The session of a secret with whose it is, in one question: it is asked for every page of work. */
export async function sessionByHash(db: Db, tokenHash: string) {
  return db
    .selectFrom('sign_in.session as session')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'session.identity_id')
    .leftJoin('sign_in.device as device', 'device.device_id', 'session.device_id')
    .leftJoin('sign_in.second_factor as factor', (join) =>
      join.onRef('factor.identity_id', '=', 'identity.id').on('factor.confirmed_at', 'is not', null),
    )
    .modifyFront(plannedOnce)
    .select((eb) => [
      'identity.id as identityId',
      'identity.name',
      'identity.email',
      'identity.language',
      'session.id as handle',
      'session.stage',
      'session.how',
      'session.seen_at as seenAt',
      'session.expires_at as expiresAt',
      'session.idle_seconds as idleSeconds',
      'session.device_id as deviceId',
      'session.proved_at as provedAt',
      'device.is_shared as onSharedDevice',
      'factor.identity_id as secondFactor',
      eb
        .exists(
          eb
            .selectFrom('live.place')
            .select('live.place.place_id')
            .where('live.place.second_factor_required', '=', true),
        )
        .as('isFactorAskedAnywhere'),
    ])
    .where('session.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export async function touchSession(db: Db, id: string): Promise<void> {
  await db.updateTable('sign_in.session').set({ seen_at: new Date() }).where('id', '=', id).execute();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('sign_in.session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionById(db: Db, identityId: string, id: string): Promise<boolean> {
  const done = await db
    .deleteFrom('sign_in.session')
    .where('identity_id', '=', identityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

export async function deleteSessionsOf(db: Db, identityId: string, except?: string): Promise<number> {
  let gone = db.deleteFrom('sign_in.session').where('identity_id', '=', identityId);
  if (except !== undefined) gone = gone.where('id', '<>', except);
  return Number((await gone.executeTakeFirst()).numDeletedRows);
}

/** A computer becomes a shared one, or ceases to be: its open sessions end as early as such a computer's do. */
export async function setIdleOnDevice(db: Db, deviceId: string, idleSeconds: number): Promise<void> {
  await db
    .updateTable('sign_in.session')
    .set({ idle_seconds: idleSeconds })
    .where('device_id', '=', deviceId)
    .execute();
}

const MOST_LISTED = 50;

export async function sessionsOf(db: Db, identityId: string) {
  return db
    .selectFrom('sign_in.session as session')
    .leftJoin('sign_in.device as device', 'device.device_id', 'session.device_id')
    .select([
      'session.id as handle',
      'session.user_agent as userAgent',
      'session.created_at as since',
      'session.seen_at as seenAt',
      'session.expires_at as expiresAt',
      'session.idle_seconds as idleSeconds',
      'device.name as deviceName',
      'device.is_shared as isShared',
    ])
    .where('session.identity_id', '=', identityId)
    .where('session.stage', '=', 'open')
    .where('session.expires_at', '>', new Date())
    .orderBy('session.seen_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

/** What ended by its hour goes when its owner signs in again. */
export async function deleteEndedSessions(db: Db, identityId: string): Promise<void> {
  await db
    .deleteFrom('sign_in.session')
    .where('identity_id', '=', identityId)
    .where('expires_at', '<', new Date())
    .execute();
}
