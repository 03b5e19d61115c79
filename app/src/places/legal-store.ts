import type { Transaction } from '../platform/db/transaction.ts';
import type { LegalKey } from './legal-keys.ts';

export interface KeptSetting {
  key: LegalKey;
  validFrom: string;
  validTo: string | null;
  value: string;
  law: string;
  article: string;
  link: string;
  version: number;
}

const COLUMNS = [
  'key',
  'valid_from as validFrom',
  'valid_to as validTo',
  'value',
  'law',
  'article',
  'link',
  'version',
] as const;

/** All settings, each key's newest first. */
export async function settings(tx: Transaction): Promise<KeptSetting[]> {
  const rows = await tx.db
    .selectFrom('live.legal_setting')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .orderBy('key')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, key: row.key as LegalKey }));
}

export async function settingsOf(tx: Transaction, key: LegalKey): Promise<KeptSetting[]> {
  return (await settings(tx)).filter((each) => each.key === key);
}

/** The one that is in force on a day: no two of a key ever overlap. */
export async function settingOn(tx: Transaction, key: LegalKey, day: string): Promise<KeptSetting | null> {
  const row = await tx.db
    .selectFrom('live.legal_setting')
    .select(COLUMNS)
    .where('place_id', '=', tx.placeId)
    .where('key', '=', key)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .executeTakeFirst();
  return row ? { ...row, key } : null;
}

export async function insertSetting(tx: Transaction, setting: Omit<KeptSetting, 'version'>): Promise<void> {
  const { validFrom, validTo, ...rest } = setting;
  await tx.db
    .insertInto('live.legal_setting')
    .values({ place_id: tx.placeId, ...rest, valid_from: validFrom, valid_to: validTo })
    .execute();
}

export async function changeSetting(tx: Transaction, setting: KeptSetting): Promise<boolean> {
  const { key, validFrom, validTo, version, value, law, article, link } = setting;
  const done = await tx.db
    .updateTable('live.legal_setting')
    .set({ value, law, article, link, valid_to: validTo, version: version + 1 })
    .where('place_id', '=', tx.placeId)
    .where('key', '=', key)
    .where('valid_from', '=', validFrom)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function removeSetting(tx: Transaction, key: LegalKey, validFrom: string): Promise<boolean> {
  const done = await tx.db
    .deleteFrom('live.legal_setting')
    .where('place_id', '=', tx.placeId)
    .where('key', '=', key)
    .where('valid_from', '=', validFrom)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
