import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';

/** Whole tables of a place with the words they are found by. */
export async function bodies(tx: Transaction) {
  const rows = await tx.db
    .selectFrom('live.body')
    .select(['body_id as id', 'name', 'names', 'legal_basis as legalBasis'])
    .where('place_id', '=', tx.placeId)
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as Localized }));
}

export async function posts(tx: Transaction) {
  const rows = await tx.db
    .selectFrom('live.post')
    .select(['post_id as id', 'title', 'titles', 'legal_basis as legalBasis'])
    .where('place_id', '=', tx.placeId)
    .execute();
  return rows.map((row) => ({ ...row, titles: row.titles as Localized }));
}

export async function people(tx: Transaction) {
  return tx.db
    .selectFrom('live.person')
    .select(['person_id as id', 'name', 'email'])
    .where('place_id', '=', tx.placeId)
    .execute();
}

export async function engagements(tx: Transaction) {
  return tx.db
    .selectFrom('live.engagement')
    .select(['engagement_id as id', 'partner', 'purpose'])
    .where('place_id', '=', tx.placeId)
    .execute();
}

export async function organisations(tx: Transaction) {
  const rows = await tx.db
    .selectFrom('live.organisation')
    .select(['organisation_id as id', 'name', 'names', 'registration'])
    .where('place_id', '=', tx.placeId)
    .execute();
  return rows.map((row) => ({ ...row, names: row.names as Localized }));
}
