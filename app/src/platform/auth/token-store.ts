import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';

type Db = Kysely<DB>;

export interface NewToken {
  placeId: string;
  tokenId: string;
  tokenHash: string;
  identityId: string;
  name: string;
  scopes: readonly string[];
  network: string;
  endsOn: string;
  /** Its maker showed all they have: it may do what asks a person again. */
  proved?: boolean;
}

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await db
    .insertInto('sign_in.access_token')
    .values({
      place_id: token.placeId,
      token_id: token.tokenId,
      token_hash: token.tokenHash,
      identity_id: token.identityId,
      name: token.name,
      scopes: token.scopes.join(' '),
      network: token.network,
      ends_on: token.endsOn,
      proved: token.proved ?? false,
    })
    .execute();
}

export async function tokenByHash(db: Db, tokenHash: string, today: string) {
  return db
    .selectFrom('sign_in.access_token')
    .select([
      'place_id as placeId',
      'token_id as tokenId',
      'identity_id as identityId',
      'scopes',
      'network',
      'used_on as usedOn',
      'proved',
    ])
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .where('ends_on', '>=', today)
    .executeTakeFirst();
}

export async function noteUse(db: Db, placeId: string, tokenId: string, today: string): Promise<void> {
  await db
    .updateTable('sign_in.access_token')
    .set({ used_on: today })
    .where('place_id', '=', placeId)
    .where('token_id', '=', tokenId)
    .execute();
}

const MOST_LISTED = 100;

export async function tokensOf(db: Db, identityId: string, today: string) {
  return db
    .selectFrom('sign_in.access_token as token')
    .innerJoin('live.place as place', 'place.place_id', 'token.place_id')
    .select([
      'token.token_id as tokenId',
      'token.name',
      'token.scopes',
      'token.network',
      'token.added_at as addedAt',
      'token.ends_on as endsOn',
      'token.used_on as usedOn',
      'place.name as placeName',
      'place.code as placeCode',
    ])
    .where('token.identity_id', '=', identityId)
    .where('token.revoked_at', 'is', null)
    .where('token.ends_on', '>=', today)
    .orderBy('token.added_at', 'desc')
    .limit(MOST_LISTED)
    .execute();
}

export async function revokeToken(db: Db, identityId: string, tokenId: string): Promise<string | null> {
  const row = await db
    .updateTable('sign_in.access_token')
    .set({ revoked_at: new Date() })
    .where('identity_id', '=', identityId)
    .where('token_id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .returning('name')
    .executeTakeFirst();
  return row?.name ?? null;
}
