import type { Transaction } from '../../platform/db/transaction.ts';
import type { Localized } from '../../platform/i18n/localized.ts';
import type { BodyKind } from './kinds.ts';

export interface BodyFacts {
  name: string;
  names: Localized;
  kind: BodyKind;
  parentId: string | null;
  legalBasis: string;
  from: string | null;
  to: string | null;
}

export interface Body extends BodyFacts {
  bodyId: string;
  version: number;
}

const COLUMNS = [
  'body.body_id as bodyId',
  'body.name',
  'body.names',
  'body.kind',
  'body.parent_id as parentId',
  'body.legal_basis as legalBasis',
  'body.from_date as from',
  'body.to_date as to',
  'body.version',
] as const;

const bodyOf = <Row extends { names: unknown; kind: string }>(row: Row) => ({
  ...row,
  names: row.names as Localized,
  kind: row.kind as BodyKind,
});

const columnsOf = (facts: BodyFacts) => ({
  name: facts.name,
  names: JSON.stringify(facts.names),
  kind: facts.kind,
  parent_id: facts.parentId,
  legal_basis: facts.legalBasis,
  from_date: facts.from,
  to_date: facts.to,
});

export const insertBody = (tx: Transaction, bodyId: string, facts: BodyFacts): Promise<void> =>
  insertBodies(tx, [{ ...facts, bodyId }]);

export async function insertBodies(
  tx: Transaction,
  added: readonly (BodyFacts & { bodyId: string })[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.db
    .insertInto('live.body')
    .values(added.map((body) => ({ place_id: tx.placeId, body_id: body.bodyId, ...columnsOf(body) })))
    .execute();
}

/** False when somebody changed it since that version was read. */
export async function changeBody(
  tx: Transaction,
  bodyId: string,
  seen: number,
  facts: BodyFacts,
): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.body')
    .set({ ...columnsOf(facts), version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('body_id', '=', bodyId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function endBody(tx: Transaction, bodyId: string, seen: number, to: string): Promise<boolean> {
  const done = await tx.db
    .updateTable('live.body')
    .set({ to_date: to, version: seen + 1 })
    .where('place_id', '=', tx.placeId)
    .where('body_id', '=', bodyId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** What stood under one body stands under another from now on. */
export async function moveBodiesUnder(tx: Transaction, fromId: string, toId: string | null): Promise<void> {
  await tx.db
    .updateTable('live.body')
    .set((eb) => ({ parent_id: toId, version: eb('version', '+', 1) }))
    .where('place_id', '=', tx.placeId)
    .where('parent_id', '=', fromId)
    .where((eb) => eb('body_id', '<>', toId ?? fromId))
    .execute();
}

export async function bodyById(tx: Transaction, bodyId: string): Promise<Body | undefined> {
  const row = await tx.db
    .selectFrom('live.body as body')
    .select(COLUMNS)
    .where('body.place_id', '=', tx.placeId)
    .where('body.body_id', '=', bodyId)
    .executeTakeFirst();
  return row && bodyOf(row);
}

export async function bodyByName(tx: Transaction, name: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('live.body')
    .select('body_id')
    .where('place_id', '=', tx.placeId)
    .where('name', '=', name)
    .orderBy('to_date', (order) => order.desc().nullsFirst())
    .executeTakeFirst();
  return row?.body_id;
}

/** Beyond this a page of bodies would be too long to be read; the list of posts still shows every one. */
const MOST_BODIES = 1000;

/** Bodies of a day, and those still to come; with the ones that are no more where asked for. */
export async function bodies(tx: Transaction, day: string, alsoEnded = false): Promise<Body[]> {
  let query = tx.db.selectFrom('live.body as body').select(COLUMNS).where('body.place_id', '=', tx.placeId);
  if (!alsoEnded)
    query = query.where((eb) => eb.or([eb('body.to_date', 'is', null), eb('body.to_date', '>=', day)]));
  const rows = await query.orderBy('body.name').orderBy('body.body_id').limit(MOST_BODIES).execute();
  return rows.map(bodyOf);
}
