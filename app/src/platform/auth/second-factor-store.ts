import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

export async function factorOf(db: Db, identityId: string) {
  return db
    .selectFrom('sign_in.second_factor')
    .select(['secret', 'confirmed_at as confirmedAt'])
    .where('identity_id', '=', identityId)
    .executeTakeFirst();
}

/** A new secret, as long as none is confirmed; false when one is. */
export async function putSecret(db: Db, identityId: string, secret: string): Promise<boolean> {
  const done = await db
    .insertInto('sign_in.second_factor')
    .values({ identity_id: identityId, secret })
    .onConflict((conflict) =>
      conflict
        .column('identity_id')
        .doUpdateSet({ secret, added_at: new Date() })
        .where('sign_in.second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) === 1n;
}

/** Takes a step that is later than any taken before; false for a code that was used, or raced with itself. */
export async function takeStep(db: Db, identityId: string, step: bigint): Promise<boolean> {
  const done = await db
    .updateTable('sign_in.second_factor')
    .set({ last_step: step })
    .where('identity_id', '=', identityId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function confirm(db: Db, identityId: string): Promise<void> {
  await db
    .updateTable('sign_in.second_factor')
    .set({ confirmed_at: new Date() })
    .where('identity_id', '=', identityId)
    .execute();
}

export async function removeFactor(db: Db, identityId: string): Promise<void> {
  await db.deleteFrom('sign_in.second_factor').where('identity_id', '=', identityId).execute();
  await db.deleteFrom('sign_in.recovery_code').where('identity_id', '=', identityId).execute();
}

export async function replaceCodes(db: Db, identityId: string, hashes: readonly string[]): Promise<void> {
  await db.deleteFrom('sign_in.recovery_code').where('identity_id', '=', identityId).execute();
  await db
    .insertInto('sign_in.recovery_code')
    .values(hashes.map((hash) => ({ identity_id: identityId, code_hash: hash })))
    .execute();
}

export async function takeRecoveryCode(db: Db, identityId: string, hash: string): Promise<boolean> {
  const done = await db
    .updateTable('sign_in.recovery_code')
    .set({ used_at: new Date() })
    .where('identity_id', '=', identityId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function codesLeft(db: Db, identityId: string): Promise<number> {
  const row = await db
    .selectFrom('sign_in.recovery_code')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .where('identity_id', '=', identityId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Which of these identities have a second factor in use. */
export async function withFactor(db: Db, identityIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (identityIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('sign_in.second_factor')
    .select('identity_id')
    .where('identity_id', 'in', [...identityIds])
    .where('confirmed_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.identity_id));
}
