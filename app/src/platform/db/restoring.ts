import type { ClientBase } from 'pg';
import { DatabaseProblem } from './problem.ts';

/**
 * A restore that has begun and not ended is marked by an empty schema, which everybody can see and only the
 * administrator makes. While it stands no program starts here, and a restore may begin again from nothing.
 */
export async function isHalfRestored(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ half: boolean }>(
    "select to_regnamespace('restoring') is not null as half",
  );
  return rows[0]?.half === true;
}

/** @throws DatabaseProblem database.half-restored */
export async function refuseHalfRestored(client: ClientBase): Promise<void> {
  if (await isHalfRestored(client)) throw new DatabaseProblem('database.half-restored', {});
}
