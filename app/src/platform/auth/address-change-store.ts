import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

export async function insertChange(
  db: Db,
  change: {
    changeId: string;
    identityId: string;
    newEmail: string;
    oldTokenHash: string;
    newTokenHash: string;
    endsAt: Date;
  },
): Promise<void> {
  await db
    .insertInto('sign_in.address_change')
    .values({
      change_id: change.changeId,
      identity_id: change.identityId,
      new_email: change.newEmail,
      old_token_hash: change.oldTokenHash,
      new_token_hash: change.newTokenHash,
      ends_at: change.endsAt,
    })
    .execute();
}

/** The change that a link belongs to, and which of the two mailboxes it was sent to. */
export async function openChange(db: Db, tokenHash: string) {
  const row = await db
    .selectFrom('sign_in.address_change as change')
    .innerJoin('sign_in.identity as identity', 'identity.id', 'change.identity_id')
    .select([
      'change.change_id as changeId',
      'change.identity_id as identityId',
      'change.new_email as newEmail',
      'change.old_token_hash as oldHash',
      'change.old_agreed_at as oldAgreedAt',
      'change.new_agreed_at as newAgreedAt',
      'identity.email as oldEmail',
      'identity.name',
      'identity.language',
    ])
    .where((eb) =>
      eb.or([eb('change.old_token_hash', '=', tokenHash), eb('change.new_token_hash', '=', tokenHash)]),
    )
    .where('change.closed_at', 'is', null)
    .where('change.ends_at', '>', new Date())
    .forUpdate('change')
    .executeTakeFirst();
  if (!row) return undefined;
  const { oldHash, ...change } = row;
  return { ...change, end: oldHash === tokenHash ? ('old' as const) : ('new' as const) };
}

export async function agree(db: Db, changeId: string, end: 'old' | 'new'): Promise<void> {
  const now = new Date();
  await db
    .updateTable('sign_in.address_change')
    .set(end === 'old' ? { old_agreed_at: now } : { new_agreed_at: now })
    .where('change_id', '=', changeId)
    .execute();
}

export async function closeChange(db: Db, changeId: string): Promise<void> {
  await db
    .updateTable('sign_in.address_change')
    .set({ closed_at: new Date() })
    .where('change_id', '=', changeId)
    .execute();
}

export async function closeChangesOf(db: Db, identityId: string): Promise<void> {
  await db
    .updateTable('sign_in.address_change')
    .set({ closed_at: new Date() })
    .where('identity_id', '=', identityId)
    .where('closed_at', 'is', null)
    .execute();
}

export async function addressIsTaken(db: Db, email: string): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in.identity')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row !== undefined;
}
