import type { Transaction } from '../platform/db/transaction.ts';
import type { Localized } from '../platform/i18n/localized.ts';

export interface Profile {
  country: string | null;
  introduction: Localized;
  areaHectares: bigint | null;
  areaSource: string;
  workLanguages: readonly string[];
  publicationLanguages: readonly string[];
  settlement: string | null;
  coast: string | null;
  capital: string | null;
  version: number;
}

const NOTHING: Profile = {
  country: null,
  introduction: {},
  areaHectares: null,
  areaSource: '',
  workLanguages: [],
  publicationLanguages: [],
  settlement: null,
  coast: null,
  capital: null,
  version: 1,
};

export async function profile(tx: Transaction): Promise<Profile> {
  const row = await tx.db
    .selectFrom('live.place_profile')
    .select([
      'country',
      'introduction',
      'area_hectares as areaHectares',
      'area_source as areaSource',
      'work_languages as workLanguages',
      'publication_languages as publicationLanguages',
      'settlement',
      'coast',
      'capital',
      'version',
    ])
    .where('place_id', '=', tx.placeId)
    .executeTakeFirst();
  if (!row) return NOTHING;
  return {
    ...row,
    introduction: row.introduction as Localized,
    workLanguages: row.workLanguages as string[],
    publicationLanguages: row.publicationLanguages as string[],
  };
}

/** Writes what is given and leaves the rest as it was; false where the profile is no longer that which somebody saw. */
export async function saveProfile(
  tx: Transaction,
  changes: Partial<Omit<Profile, 'version'>>,
  seen: number,
): Promise<boolean> {
  const { country, introduction, areaHectares, areaSource, workLanguages, publicationLanguages, ...rest } = {
    ...(await profile(tx)),
    ...changes,
  };
  const row = {
    ...rest,
    version: seen + 1,
    country,
    introduction: JSON.stringify(introduction),
    area_hectares: areaHectares,
    area_source: areaSource,
    work_languages: JSON.stringify(workLanguages),
    publication_languages: JSON.stringify(publicationLanguages),
  };
  const done = await tx.db
    .insertInto('live.place_profile')
    .values({ place_id: tx.placeId, ...row })
    .onConflict((conflict) =>
      conflict.column('place_id').doUpdateSet(row).where('live.place_profile.version', '=', seen),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export interface PlaceCode {
  scheme: string;
  code: string;
  source: string;
}

export async function codes(tx: Transaction): Promise<PlaceCode[]> {
  return tx.db
    .selectFrom('live.place_code')
    .select(['scheme', 'code', 'source'])
    .where('place_id', '=', tx.placeId)
    .orderBy('scheme')
    .execute();
}

export async function saveCode(tx: Transaction, { scheme, code, source }: PlaceCode): Promise<void> {
  await tx.db
    .insertInto('live.place_code')
    .values({ place_id: tx.placeId, scheme, code, source })
    .onConflict((conflict) => conflict.columns(['place_id', 'scheme']).doUpdateSet({ code, source }))
    .execute();
}

export async function removeCode(tx: Transaction, scheme: string): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.place_code')
    .where('place_id', '=', tx.placeId)
    .where('scheme', '=', scheme)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

export interface Trait {
  trait: string;
  year: number;
  value: string;
  unit: string;
  source: string;
}

export async function traits(tx: Transaction): Promise<Trait[]> {
  return tx.db
    .selectFrom('live.place_trait')
    .select(['trait', 'year', 'value', 'unit', 'source'])
    .where('place_id', '=', tx.placeId)
    .orderBy('trait')
    .orderBy('year', 'desc')
    .execute();
}

export async function saveTrait(tx: Transaction, { trait, year, value, unit, source }: Trait): Promise<void> {
  await tx.db
    .insertInto('live.place_trait')
    .values({ place_id: tx.placeId, trait, year, value, unit, source })
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'trait', 'year']).doUpdateSet({ value, unit, source }),
    )
    .execute();
}

export async function removeTrait(tx: Transaction, trait: string, year: number): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.place_trait')
    .where('place_id', '=', tx.placeId)
    .where('trait', '=', trait)
    .where('year', '=', year)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
