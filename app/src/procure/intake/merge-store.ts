import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';

const BATCH = 200;
const AT_ONCE = 2000;

export interface ReleaseRow {
  ocid: string;
  version: string;
  line: number;
  path: string;
  body: string;
  /** Whether the load that is being read brought it. */
  isNew: boolean;
}

export interface NewProcess {
  source_id: string;
  ocid: string;
  process_id: string;
  year: number;
  title: string | null;
  buyer: string | null;
  stage: string;
  day: string | null;
  releases: number;
  folded: string;
  compiled: string;
}

/** Processes of which a load has releases. Takes place, source and load as $1 to $3. */
export const TOUCHED = `select distinct ocid from live.procure_release
  where place_id = $1 and source_id = $2 and load_id = $3`;

/**
 * Processes that a load has releases of are made anew: they go. Answers of how many it has releases, and how many went.
 * They go in batches, by their names: a join with what the load brought, which is not in the statistics yet, would be
 * ordered for one row, and quadratic.
 */
export async function dropTouched(
  tx: Transaction,
  sourceId: string,
  loadId: string,
): Promise<{ processes: number; changed: number }> {
  const counts = { processes: 0, changed: 0 };
  await tx.client.query(`declare touched_processes no scroll cursor for ${TOUCHED}`, [
    tx.placeId,
    sourceId,
    loadId,
  ]);
  for (;;) {
    const { rows } = await tx.client.query<{ ocid: string }>(`fetch ${AT_ONCE} from touched_processes`);
    if (rows.length === 0) break;
    const { rowCount } = await tx.client.query(
      'delete from live.procure_process where place_id = $1 and source_id = $2 and ocid = any ($3::text[])',
      [tx.placeId, sourceId, rows.map(({ ocid }) => ocid)],
    );
    counts.processes += rows.length;
    counts.changed += rowCount ?? 0;
  }
  await tx.client.query('close touched_processes');
  return counts;
}

/**
 * All standing releases of the processes that a load touches, in batches of whole processes, in the order they came. They
 * are looked up for each process by the index: what the load brought is not in the statistics yet, and a join in the order
 * that is best for one row is quadratic for thousands.
 */
export async function* touchedReleases(
  tx: Transaction,
  sourceId: string,
  loadId: string,
): AsyncGenerator<ReleaseRow[]> {
  await tx.client.query(
    `declare touched_releases no scroll cursor for
     select release.ocid, release.version, release.line, release.path, release.body,
       release.load_id = $3 as "isNew"
     from (${TOUCHED}) as touched
     cross join lateral (select * from live.procure_release as old
       where old.place_id = $1 and old.source_id = $2 and old.ocid = touched.ocid offset 0) as release
     -- The load that is being read has no row yet: it is the last.
     left join live.procure_load as load on load.place_id = $1 and load.load_id = release.load_id
     where not exists (select from live.procure_load_taken_back as back
         where back.place_id = $1 and back.load_id = release.load_id)
     order by release.ocid collate "C", load.load_no, release.release_no`,
    [tx.placeId, sourceId, loadId],
  );
  try {
    let held: ReleaseRow[] = [];
    for (;;) {
      const { rows } = await tx.client.query<ReleaseRow>(`fetch ${BATCH} from touched_releases`);
      if (rows.length === 0) break;
      held.push(...rows);
      // The last process may go on in the next batch.
      const last = held.at(-1)?.ocid;
      const whole = held.findIndex((row) => row.ocid === last);
      if (whole > 0) yield held.slice(0, whole);
      held = held.slice(whole);
    }
    if (held.length > 0) yield held;
  } finally {
    await tx.client.query('close touched_releases').catch(() => undefined);
  }
}

export async function insertProcesses(tx: Transaction, processes: readonly NewProcess[]): Promise<void> {
  if (processes.length === 0) return;
  await sql`
    insert into live.procure_process
      (place_id, source_id, ocid, process_id, year, title, buyer, stage, day, releases, folded, compiled)
    select ${tx.placeId}, source_id, ocid, process_id, year, title, buyer, stage, day, releases, folded, compiled
    from jsonb_to_recordset(${JSON.stringify(processes)}::jsonb) as process (source_id uuid, ocid text, process_id text,
      year integer, title text, buyer text, stage text, day date, releases integer, folded text, compiled text)
  `.execute(tx.db);
}
