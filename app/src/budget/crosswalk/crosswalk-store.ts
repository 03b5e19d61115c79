import type { Crosswalk } from '@groundwork-gov/fiscal';
import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

/** A crosswalk with its newest version, and which version is in force. */
export interface KeptCrosswalk {
  crosswalkId: string;
  version: number;
  no: number;
  document: Crosswalk;
  reason: string;
  keptAt: Date;
  /** The version that is in force now, or null. */
  inForce: number | null;
  /** Since when; of one that is in force no more, until when it was. */
  since: Date | null;
  until: Date | null;
}

/** A crosswalk as it is used: the version that was in force at a moment. */
export interface CrosswalkInForce {
  crosswalkId: string;
  no: number;
  target: string;
  document: Crosswalk;
}

const newest = (tx: Transaction) =>
  tx.db
    .selectFrom('live.budget_crosswalk as kept')
    .innerJoin('live.budget_crosswalk_version as said', (join) =>
      join.onRef('said.place_id', '=', 'kept.place_id').onRef('said.crosswalk_id', '=', 'kept.crosswalk_id'),
    )
    .leftJoin('live.budget_crosswalk_force as force', (join) =>
      join
        .onRef('force.place_id', '=', 'kept.place_id')
        .onRef('force.crosswalk_id', '=', 'kept.crosswalk_id'),
    )
    .distinctOn('kept.crosswalk_id')
    .select([
      'kept.crosswalk_id as crosswalkId',
      'kept.version',
      'said.no',
      'said.document',
      'said.reason',
      'said.kept_at as keptAt',
      sql<number | null>`case when force.until is null then force.no end`.as('inForce'),
      'force.since',
      'force.until',
    ])
    .where('kept.place_id', '=', tx.placeId)
    .orderBy('kept.crosswalk_id')
    .orderBy('said.no', 'desc')
    .orderBy('force.since', 'desc');

/** Every crosswalk of the place, those that are in force no more too. */
export async function crosswalksOf(tx: Transaction): Promise<KeptCrosswalk[]> {
  return (await newest(tx).execute()) as unknown as KeptCrosswalk[];
}

export async function crosswalkById(
  tx: Transaction,
  crosswalkId: string,
): Promise<KeptCrosswalk | undefined> {
  const row = await newest(tx).where('kept.crosswalk_id', '=', crosswalkId).executeTakeFirst();
  return row as unknown as KeptCrosswalk | undefined;
}

/** Held for this transaction, so that two changes of one take turns. */
export async function lockCrosswalk(tx: Transaction, crosswalkId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('live.budget_crosswalk')
    .select('crosswalk_id')
    .where('place_id', '=', tx.placeId)
    .where('crosswalk_id', '=', crosswalkId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertCrosswalk(tx: Transaction, crosswalkId: string): Promise<void> {
  await tx.db
    .insertInto('live.budget_crosswalk')
    .values({ place_id: tx.placeId, crosswalk_id: crosswalkId })
    .execute();
}

export async function setVersion(tx: Transaction, crosswalkId: string, version: number): Promise<void> {
  await tx.db
    .updateTable('live.budget_crosswalk')
    .set({ version })
    .where('place_id', '=', tx.placeId)
    .where('crosswalk_id', '=', crosswalkId)
    .execute();
}

export async function insertVersion(
  tx: Transaction,
  said: { crosswalkId: string; no: number; document: Crosswalk; reason: string; personId: string; at: Date },
): Promise<void> {
  await tx.db
    .insertInto('live.budget_crosswalk_version')
    .values({
      place_id: tx.placeId,
      crosswalk_id: said.crosswalkId,
      no: said.no,
      document: JSON.stringify(said.document),
      reason: said.reason,
      person_id: said.personId,
      kept_at: said.at,
    })
    .execute();
}

/** What was in force at a moment; now, where none is named. */
export async function crosswalksInForce(tx: Transaction, asOf?: Date): Promise<CrosswalkInForce[]> {
  let query = tx.db
    .selectFrom('live.budget_crosswalk_force as force')
    .innerJoin('live.budget_crosswalk_version as said', (join) =>
      join
        .onRef('said.place_id', '=', 'force.place_id')
        .onRef('said.crosswalk_id', '=', 'force.crosswalk_id')
        .onRef('said.no', '=', 'force.no'),
    )
    .select(['force.crosswalk_id as crosswalkId', 'force.no', 'force.target', 'said.document'])
    .where('force.place_id', '=', tx.placeId)
    .orderBy('force.target');
  query =
    asOf === undefined
      ? query.where('force.until', 'is', null)
      : query
          .where('force.since', '<=', asOf)
          .where((eb) => eb.or([eb('force.until', 'is', null), eb('force.until', '>', asOf)]));
  return (await query.execute()) as unknown as CrosswalkInForce[];
}

export async function beginForce(
  tx: Transaction,
  force: { forceId: string; crosswalkId: string; no: number; target: string; since: Date },
): Promise<void> {
  await tx.db
    .insertInto('live.budget_crosswalk_force')
    .values({
      place_id: tx.placeId,
      force_id: force.forceId,
      crosswalk_id: force.crosswalkId,
      no: force.no,
      target: force.target,
      since: force.since,
    })
    .execute();
}

export async function endForce(tx: Transaction, crosswalkId: string, until: Date): Promise<void> {
  await tx.db
    .updateTable('live.budget_crosswalk_force')
    .set({ until: sql`greatest(since, ${until})` })
    .where('place_id', '=', tx.placeId)
    .where('crosswalk_id', '=', crosswalkId)
    .where('until', 'is', null)
    .execute();
}

/** Names that codes of a classification have in the files of each year, the newest load of a year last. */
export async function labelsByYear(
  tx: Transaction,
  classification: string,
  codes: readonly string[],
): Promise<{ year: number; code: string; label: string }[]> {
  if (codes.length === 0) return [];
  return tx.db
    .selectFrom('live.budget_code as code')
    .innerJoin('live.budget_load as load', (join) =>
      join.onRef('load.place_id', '=', 'code.place_id').onRef('load.load_id', '=', 'code.load_id'),
    )
    .innerJoin('live.budget as budget', (join) =>
      join.onRef('budget.place_id', '=', 'load.place_id').onRef('budget.budget_id', '=', 'load.budget_id'),
    )
    .select(['budget.year', 'code.code', 'code.label'])
    .where('code.place_id', '=', tx.placeId)
    .where('code.classification', '=', classification)
    .where('code.code', 'in', codes)
    .orderBy('budget.year')
    .orderBy('load.load_no')
    .execute();
}
