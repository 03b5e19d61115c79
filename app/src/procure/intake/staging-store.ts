import type { Transaction } from '../../platform/db/transaction.ts';

const COLUMNS = 'release_no, ocid, digest, version, line, path, body';

let stagingNumber = 0;

export async function createStagingTable(tx: Transaction): Promise<string> {
  stagingNumber += 1;
  const table = `staging_release_${stagingNumber}`;
  await tx.client.query(
    `create temporary table ${table} (release_no integer, ocid text, digest text, version text, line integer,
       path text, body text) on commit drop`,
  );
  return table;
}

export async function emptyStagingTable(tx: Transaction, table: string): Promise<void> {
  await tx.client.query(`truncate ${table}`);
}

export const copyStatement = (table: string): string => `copy ${table} (${COLUMNS}) from stdin`;

/** Moves those that do not stand in the source yet. Answers how many they are. */
export async function moveNewReleases(
  tx: Transaction,
  table: string,
  { loadId, sourceId }: { loadId: string; sourceId: string },
): Promise<number> {
  const { rowCount } = await tx.client.query(
    `insert into live.procure_release (place_id, load_id, source_id, ${COLUMNS})
     select $1, $2, $3, ${COLUMNS} from ${table} as staged
     where not exists (
       select from live.procure_release as old
       where old.place_id = $1 and old.source_id = $3 and old.ocid = staged.ocid and old.digest = staged.digest
         and not exists (select from live.procure_load_taken_back as back
           where back.place_id = old.place_id and back.load_id = old.load_id))
     order by release_no`,
    [tx.placeId, loadId, sourceId],
  );
  return rowCount ?? 0;
}
