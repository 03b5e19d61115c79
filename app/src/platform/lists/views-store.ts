import { sql } from 'kysely';
import { encode, type Plain } from '../db/codec.ts';
import type { Transaction } from '../db/transaction.ts';

export interface SavedView {
  viewId: string;
  name: string;
  shared: boolean;
  personId: string;
  settings: unknown;
  /** Whether the list opens with it, for this person. */
  first: boolean;
}

/** The person's own views of a list, and those that others share in the place. */
export async function viewsOf(tx: Transaction, list: string, personId: string): Promise<SavedView[]> {
  return tx.db
    .selectFrom('live.saved_view as view')
    .leftJoin('live.first_view as first', (join) =>
      join
        .onRef('first.place_id', '=', 'view.place_id')
        .onRef('first.list', '=', 'view.list')
        .onRef('first.view_id', '=', 'view.view_id')
        .on('first.person_id', '=', personId),
    )
    .select([
      'view.view_id as viewId',
      'view.name',
      'view.shared',
      'view.person_id as personId',
      'view.settings',
      sql<boolean>`first.view_id is not null`.as('first'),
    ])
    .where('view.place_id', '=', tx.placeId)
    .where('view.list', '=', list)
    .where('view.removed_at', 'is', null)
    .where((eb) => eb.or([eb('view.person_id', '=', personId), eb('view.shared', '=', true)]))
    .orderBy('view.shared')
    .orderBy('view.name')
    .limit(60)
    .execute();
}

interface Own {
  list: string;
  personId: string;
}

/** Keeps a view under a name; one that this person keeps under the same name is replaced. */
export async function keepView(
  tx: Transaction,
  { list, personId }: Own,
  view: { viewId: string; name: string; settings: Plain },
): Promise<string> {
  // What was removed yesterday can no longer be called back.
  await tx.db
    .deleteFrom('live.saved_view')
    .where('place_id', '=', tx.placeId)
    .where('removed_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
  const kept = await tx.db
    .insertInto('live.saved_view')
    .values({
      place_id: tx.placeId,
      view_id: view.viewId,
      list,
      person_id: personId,
      name: view.name,
      settings: sql`${encode(view.settings)}::jsonb`,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['place_id', 'list', 'person_id', 'name'])
        .where('removed_at', 'is', null)
        .doUpdateSet((eb) => ({
          settings: eb.ref('excluded.settings'),
          saved_at: sql`now()`,
        })),
    )
    .returning('view_id')
    .executeTakeFirstOrThrow();
  return kept.view_id;
}

export async function countOwn(tx: Transaction, { list, personId }: Own): Promise<number> {
  const { n } = await tx.db
    .selectFrom('live.saved_view')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where('place_id', '=', tx.placeId)
    .where('list', '=', list)
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** False where there is no such view of this person. */
export async function renameView(tx: Transaction, by: Own, viewId: string, name: string): Promise<boolean> {
  const done = await own(tx, by, viewId).set({ name }).where('removed_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** By its name, which one person gives once in a list. */
export async function shareView(tx: Transaction, by: Own, name: string, shared: boolean): Promise<boolean> {
  const done = await ownViews(tx, by)
    .set({ shared })
    .where('name', '=', name)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Removes a view, or calls it back. */
export async function removeView(
  tx: Transaction,
  { list, personId }: Own,
  viewId: string,
  removed: boolean,
): Promise<boolean> {
  const done = await own(tx, { list, personId }, viewId)
    .set({ removed_at: removed ? sql`now()` : null })
    .where('removed_at', removed ? 'is' : 'is not', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

const own = (tx: Transaction, by: Own, viewId: string) => ownViews(tx, by).where('view_id', '=', viewId);

const ownViews = (tx: Transaction, { list, personId }: Own) =>
  tx.db
    .updateTable('live.saved_view')
    .where('place_id', '=', tx.placeId)
    .where('list', '=', list)
    .where('person_id', '=', personId);

/** The view that the list opens with for this person; null for everything. */
export async function openWith(
  tx: Transaction,
  { list, personId }: Own,
  viewId: string | null,
): Promise<void> {
  if (viewId === null) {
    await tx.db
      .deleteFrom('live.first_view')
      .where('place_id', '=', tx.placeId)
      .where('list', '=', list)
      .where('person_id', '=', personId)
      .execute();
    return;
  }
  await tx.db
    .insertInto('live.first_view')
    .values({ place_id: tx.placeId, list, person_id: personId, view_id: viewId })
    .onConflict((conflict) =>
      conflict.columns(['place_id', 'list', 'person_id']).doUpdateSet({ view_id: viewId }),
    )
    .execute();
}
