import type { Client } from 'pg';

export type Row = Record<string, unknown>;

/** Stored rows of a place as JSON, which `insertAs` puts back value by value. */
export async function rowsOf(admin: Client, table: string, placeId: string): Promise<Row[]> {
  const { rows } = await admin.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table} t where place_id = $1 order by 1 limit 200`,
    [placeId],
  );
  return rows.map(({ row }) => row);
}

/**
 * Takes a row out as the superuser, so that no unique key is in the way, and puts another in its stead as the
 * application in that place. Gives the database's answer, `ok` where it would stand; all is taken back.
 */
export async function replaceAsApplication(
  admin: Client,
  placeId: string,
  table: string,
  out: Row | null,
  row: Row,
): Promise<string> {
  const columns = Object.keys(row).join(', ');
  await admin.query('begin');
  try {
    if (out) {
      await admin.query(`set local session_replication_role = replica`);
      await admin.query(`delete from ${table} t where to_jsonb(t) = $1`, [JSON.stringify(out)]);
      await admin.query(`set local session_replication_role = origin`);
    }
    await admin.query(`set local role groundwork_app`);
    await admin.query(`select set_config('groundwork.place', $1, true)`, [placeId]);
    await admin.query(
      // A number that only the database gives is no reason to refuse the row: what is asked is whose it is.
      `insert into ${table} (${columns}) overriding system value select ${columns} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(row)],
    );
    await admin.query('set constraints all immediate');
    return 'ok';
  } catch (error) {
    return String(Reflect.get(error as object, 'code'));
  } finally {
    await admin.query('rollback');
  }
}
