import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

export async function insertDevice(db: Db, deviceId: string, tokenHash: string): Promise<void> {
  await db.insertInto('sign_in.device').values({ device_id: deviceId, token_hash: tokenHash }).execute();
}

export async function deviceByHash(db: Db, tokenHash: string) {
  return db
    .selectFrom('sign_in.device')
    .select(['device_id as id', 'name', 'is_shared as isShared'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Whether somebody with this address signed in on the device before. Asked alike for addresses that nobody has. */
export async function isKnownTo(db: Db, tokenHash: string, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in.device as device')
    .innerJoin('sign_in.device_person as person', 'person.device_id', 'device.device_id')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'person.identity_id')
    .select('device.device_id')
    .where('device.token_hash', '=', tokenHash)
    .where('identity.email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}

/** Somebody proved who they are here, with more than a PIN: the PIN of before is good again for the day. */
export async function proveOn(db: Db, deviceId: string, identityId: string, handle: string): Promise<void> {
  const now = new Date();
  await db
    .insertInto('sign_in.device_person')
    .values({ device_id: deviceId, identity_id: identityId, handle, proved_at: now })
    .onConflict((conflict) =>
      conflict.columns(['device_id', 'identity_id']).doUpdateSet({ proved_at: now, pin_tries: 0 }),
    )
    .execute();
}

/** Who proved who they are on the device since then. */
export async function peopleOn(db: Db, deviceId: string, since: Date) {
  return db
    .selectFrom('sign_in.device_person as person')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'person.identity_id')
    .select([
      'person.handle',
      'person.identity_id as identityId',
      'identity.name',
      'person.pin_hash as pinHash',
      'person.pin_tries as tries',
    ])
    .where('person.device_id', '=', deviceId)
    .where('person.proved_at', '>', since)
    .orderBy('identity.name')
    .limit(30)
    .execute();
}

export async function setPin(db: Db, deviceId: string, identityId: string, pinHash: string): Promise<void> {
  await db
    .updateTable('sign_in.device_person')
    .set({ pin_hash: pinHash, pin_tries: 0 })
    .where('device_id', '=', deviceId)
    .where('identity_id', '=', identityId)
    .execute();
}

/** Takes one of the tries of a PIN, before it is compared; false when none is left. */
export async function takePinTry(
  db: Db,
  deviceId: string,
  identityId: string,
  most: number,
): Promise<boolean> {
  const done = await db
    .updateTable('sign_in.device_person')
    .set((eb) => ({ pin_tries: eb('pin_tries', '+', 1) }))
    .where('device_id', '=', deviceId)
    .where('identity_id', '=', identityId)
    .where('pin_tries', '<', most)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function forgiveTries(db: Db, deviceId: string, identityId: string): Promise<void> {
  await db
    .updateTable('sign_in.device_person')
    .set({ pin_tries: 0 })
    .where('device_id', '=', deviceId)
    .where('identity_id', '=', identityId)
    .execute();
}

export async function updateDevice(
  db: Db,
  deviceId: string,
  change: { name: string; isShared: boolean },
): Promise<void> {
  await db
    .updateTable('sign_in.device')
    .set({ name: change.name, is_shared: change.isShared })
    .where('device_id', '=', deviceId)
    .execute();
}

/** No device is known to the person any longer, and no PIN of theirs opens anything. */
export async function forgetDevicesOf(db: Db, identityId: string): Promise<void> {
  await db.deleteFrom('sign_in.device_person').where('identity_id', '=', identityId).execute();
}

export async function forgetPersonOn(db: Db, deviceId: string, identityId: string): Promise<void> {
  await db
    .deleteFrom('sign_in.device_person')
    .where('device_id', '=', deviceId)
    .where('identity_id', '=', identityId)
    .execute();
}
