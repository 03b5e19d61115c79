import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import type { Language } from '../i18n/languages.ts';

type Db = Kysely<DB>;

export interface IdentityRow {
  id: string;
  name: string;
  email: string;
  language: Language | null;
  /** scrypt, with its salt; null where the person has no password. */
  passwordHash: string | null;
  hasSecondFactor: boolean;
}

const one = (db: Db) =>
  db
    .selectFrom('sign_in.identity as identity')
    .leftJoin('sign_in.account as account', (join) =>
      join.onRef('account.identity_id', '=', 'identity.id').on('account.provider_id', '=', 'credential'),
    )
    .leftJoin('sign_in.second_factor as factor', (join) =>
      join.onRef('factor.identity_id', '=', 'identity.id').on('factor.confirmed_at', 'is not', null),
    )
    .select([
      'identity.id',
      'identity.name',
      'identity.email',
      'identity.language',
      'account.password as passwordHash',
      'factor.identity_id as factor',
    ]);

type Found = Awaited<ReturnType<ReturnType<typeof one>['executeTakeFirst']>>;

function rowOf(found: Found): IdentityRow | undefined {
  if (!found) return undefined;
  const { factor, language, ...rest } = found;
  return { ...rest, language: language as Language | null, hasSecondFactor: factor !== null };
}

export const identityByEmail = async (db: Db, email: string): Promise<IdentityRow | undefined> =>
  rowOf(await one(db).where('identity.email', '=', email).executeTakeFirst());

export const identityById = async (db: Db, id: string): Promise<IdentityRow | undefined> =>
  rowOf(await one(db).where('identity.id', '=', id).executeTakeFirst());

export async function identityByProvider(
  db: Db,
  provider: string,
  subject: string,
): Promise<IdentityRow | undefined> {
  const row = await db
    .selectFrom('sign_in.account')
    .select('identity_id as id')
    .where('provider_id', '=', provider)
    .where('account_id', '=', subject)
    .executeTakeFirst();
  return row ? identityById(db, row.id) : undefined;
}

/** False when another program added the same address in this moment. */
export async function insertIdentity(
  db: Db,
  who: { id: string; name: string; email: string; language: Language | null },
): Promise<boolean> {
  const done = await db
    .insertInto('sign_in.identity')
    .values({ id: who.id, name: who.name, email: who.email, language: who.language })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** False where there is one already. */
export async function insertAccount(
  db: Db,
  account: { id: string; identityId: string; provider: string; subject: string; passwordHash: string | null },
): Promise<boolean> {
  const done = await db
    .insertInto('sign_in.account')
    .values({
      id: account.id,
      identity_id: account.identityId,
      provider_id: account.provider,
      account_id: account.subject,
      password: account.passwordHash,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function updatePassword(db: Db, identityId: string, passwordHash: string): Promise<boolean> {
  const done = await db
    .updateTable('sign_in.account')
    .set({ password: passwordHash, updated_at: new Date() })
    .where('identity_id', '=', identityId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** `email_verified`: somebody answered from that mailbox, or a provider vouched for it. */
export async function updateIdentity(
  db: Db,
  id: string,
  change: { name?: string; email?: string; language?: Language; email_verified?: boolean },
): Promise<void> {
  await db
    .updateTable('sign_in.identity')
    .set({ ...change, updated_at: new Date() })
    .where('id', '=', id)
    .execute();
}

export async function providersOf(db: Db, identityId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('sign_in.account')
    .select('provider_id')
    .where('identity_id', '=', identityId)
    .where('provider_id', '<>', 'credential')
    .execute();
  return rows.map((row) => row.provider_id);
}
