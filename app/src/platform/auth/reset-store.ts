import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

/** Two letters that are asked for at once are written one after the other, so that the later closes the earlier. */
export async function waitForOthers(db: Db, identityId: string): Promise<void> {
  await db.selectFrom('sign_in.identity').select('id').where('id', '=', identityId).forUpdate().execute();
}

export async function insertReset(
  db: Db,
  reset: { tokenHash: string; identityId: string; endsAt: Date },
): Promise<void> {
  await db
    .insertInto('sign_in.reset')
    .values({ token_hash: reset.tokenHash, identity_id: reset.identityId, ends_at: reset.endsAt })
    .execute();
}

export async function openReset(db: Db, tokenHash: string) {
  return db
    .selectFrom('sign_in.reset as reset')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'reset.identity_id')
    .select(['identity.id as identityId', 'identity.name', 'identity.email'])
    .where('reset.token_hash', '=', tokenHash)
    .where('reset.used_at', 'is', null)
    .where('reset.ends_at', '>', new Date())
    .executeTakeFirst();
}

export async function takeReset(db: Db, tokenHash: string): Promise<boolean> {
  const now = new Date();
  const done = await db
    .updateTable('sign_in.reset')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Every other link of the identity is of no use any longer. */
export async function closeResets(db: Db, identityId: string): Promise<void> {
  await db
    .updateTable('sign_in.reset')
    .set({ used_at: new Date() })
    .where('identity_id', '=', identityId)
    .where('used_at', 'is', null)
    .execute();
}
