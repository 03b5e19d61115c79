import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A mapping kept under a name, with its newest version. */
export interface Kept {
  keptId: string;
  name: string;
  version: number;
  no: number;
  document: Record<string, unknown>;
  header: readonly string[];
  validFrom: string | null;
  validUntil: string | null;
  keptAt: Date;
  copiedFrom: CopiedFrom | null;
  retiredAt: Date | null;
  isShared: boolean;
}

export interface CopiedFrom {
  code: string;
  place: string;
  name: string;
}

const newest = (tx: Transaction) =>
  tx.db
    .selectFrom('live.budget_kept_mapping as kept')
    .innerJoin('live.budget_kept_version as said', (join) =>
      join.onRef('said.place_id', '=', 'kept.place_id').onRef('said.kept_id', '=', 'kept.kept_id'),
    )
    .leftJoin('live.budget_shared_mapping as shared', (join) =>
      join.onRef('shared.place_id', '=', 'kept.place_id').onRef('shared.kept_id', '=', 'kept.kept_id'),
    )
    .distinctOn('kept.kept_id')
    .select([
      'kept.kept_id as keptId',
      'kept.name',
      'kept.version',
      'said.no',
      'said.document',
      'said.header',
      'said.valid_from as validFrom',
      'said.valid_until as validUntil',
      'said.kept_at as keptAt',
      'kept.copied_from as copiedFrom',
      'kept.retired_at as retiredAt',
      sql<boolean>`shared.kept_id is not null`.as('isShared'),
    ])
    .where('kept.place_id', '=', tx.placeId)
    .orderBy('kept.kept_id')
    .orderBy('said.no', 'desc');

/** Every kept mapping of the place, those that were retired too. */
export async function keptOf(tx: Transaction): Promise<Kept[]> {
  return (await newest(tx).execute()) as unknown as Kept[];
}

export async function keptById(tx: Transaction, keptId: string): Promise<Kept | undefined> {
  return (await newest(tx).where('kept.kept_id', '=', keptId).executeTakeFirst()) as unknown as
    | Kept
    | undefined;
}

/** Held for this transaction, so that two changes of one take turns. */
export async function lockKept(tx: Transaction, keptId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.budget_kept_mapping')
    .select('kept_id')
    .where('place_id', '=', tx.placeId)
    .where('kept_id', '=', keptId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The mapping whose columns a file has, all of them: the one kept last. */
export function likeLastMonths(all: readonly Kept[], names: readonly string[]): Kept | undefined {
  const alike = all.filter(
    ({ header, retiredAt }) => retiredAt === null && header.length > 0 && isSame(header, names),
  );
  return alike.toSorted((a, b) => b.keptAt.getTime() - a.keptAt.getTime())[0];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);

export async function insertKept(
  tx: Transaction,
  kept: { keptId: string; name: string; copiedFrom: CopiedFrom | null },
): Promise<void> {
  await tx.db
    .insertInto('live.budget_kept_mapping')
    .values({
      place_id: tx.placeId,
      kept_id: kept.keptId,
      name: kept.name,
      copied_from: kept.copiedFrom === null ? null : JSON.stringify(kept.copiedFrom),
    })
    .execute();
}

export interface NewVersion {
  keptId: string;
  no: number;
  document: unknown;
  header: readonly string[];
  validFrom: string | null;
  validUntil: string | null;
  personId: string;
}

export async function insertVersion(tx: Transaction, said: NewVersion): Promise<void> {
  await tx.db
    .insertInto('live.budget_kept_version')
    .values({
      place_id: tx.placeId,
      kept_id: said.keptId,
      no: said.no,
      document: JSON.stringify(said.document),
      header: JSON.stringify(said.header),
      valid_from: said.validFrom,
      valid_until: said.validUntil,
      person_id: said.personId,
    })
    .execute();
}

export async function changeKept(
  tx: Transaction,
  keptId: string,
  change: { name?: string; version: number; retired_at?: Date | null },
): Promise<void> {
  await tx.db
    .updateTable('live.budget_kept_mapping')
    .set(change)
    .where('place_id', '=', tx.placeId)
    .where('kept_id', '=', keptId)
    .execute();
}

export async function share(tx: Transaction, kept: Kept, at: Date): Promise<void> {
  const said = {
    name: kept.name,
    document: JSON.stringify(kept.document),
    header: JSON.stringify(kept.header),
    shared_at: at,
  };
  await tx.db
    .insertInto('live.budget_shared_mapping')
    .values({ place_id: tx.placeId, kept_id: kept.keptId, ...said })
    .onConflict((conflict) => conflict.columns(['place_id', 'kept_id']).doUpdateSet(said))
    .execute();
}

export async function takeBack(tx: Transaction, keptId: string): Promise<void> {
  await tx.db
    .deleteFrom('live.budget_shared_mapping')
    .where('place_id', '=', tx.placeId)
    .where('kept_id', '=', keptId)
    .execute();
}

export interface Shared {
  placeId: string;
  keptId: string;
  name: string;
  document: Record<string, unknown>;
  header: readonly string[];
  sharedAt: Date;
  code: string;
  place: string;
}

/** What the other municipalities of the programme share. */
export async function sharedByOthers(
  tx: Transaction,
  only?: { placeCode: string; keptId: string },
): Promise<Shared[]> {
  let query = tx.db
    .selectFrom('live.budget_shared_mapping as shared')
    .innerJoin('live.place as place', 'place.place_id', 'shared.place_id')
    .select([
      'shared.place_id as placeId',
      'shared.kept_id as keptId',
      'shared.name',
      'shared.document',
      'shared.header',
      'shared.shared_at as sharedAt',
      'place.code',
      'place.name as place',
    ])
    .where('shared.place_id', '!=', tx.placeId)
    .orderBy('place.name')
    .orderBy('shared.name');
  if (only) query = query.where('place.code', '=', only.placeCode).where('shared.kept_id', '=', only.keptId);
  return (await query.execute()) as unknown as Shared[];
}
