import type { Transaction } from '../platform/db/transaction.ts';
import type { Phase } from './phases.ts';

export interface ControlRow {
  loadId: string;
  phase: Phase;
  stated: bigint;
  found: bigint;
  reason: string | null;
}

export async function insertControls(tx: Transaction, rows: readonly ControlRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db
    .insertInto('live.budget_control')
    .values(rows.map(({ loadId, ...row }) => ({ place_id: tx.placeId, load_id: loadId, ...row })))
    .execute();
}

/** What these loads were compared with. */
export async function controlsOf(tx: Transaction, loadIds: readonly string[]): Promise<ControlRow[]> {
  if (loadIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('live.budget_control')
    .select(['load_id as loadId', 'phase', 'stated', 'found', 'reason'])
    .where('place_id', '=', tx.placeId)
    .where('load_id', 'in', loadIds)
    .orderBy('phase')
    .execute();
  return rows.map((row) => ({ ...row, phase: row.phase as Phase }));
}
