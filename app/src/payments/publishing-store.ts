import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { COLUMN_OF, PUBLIC_FIELDS } from './fields.ts';
import { ROW_FIELDS } from './snapshot.ts';

const BATCH = 5000;

export interface SourceRow {
  day: string;
  amount: bigint;
  texts: (string | null)[];
}

const STANDS = `not exists (select from live.payment_load_taken_back back
  where back.place_id = payment.place_id and back.load_id = payment.load_id)`;

/** The standing payments of these days in the order of their loads and lines, in batches of a part. */
export async function* paymentsBetween(
  tx: Transaction,
  from: string,
  until: string,
): AsyncGenerator<SourceRow[]> {
  await tx.client.query(
    `declare published_rows no scroll cursor for
     select payment.day, payment.amount, ${PUBLIC_FIELDS.map((field) => `payment.${COLUMN_OF[field]}`).join(', ')}
     from live.payment payment join live.payment_load load
       on load.place_id = payment.place_id and load.load_id = payment.load_id
     where payment.place_id = $1 and payment.day between $2 and $3 and ${STANDS}
     order by load.load_no, payment.line`,
    [tx.placeId, from, until],
  );
  try {
    for (;;) {
      const { rows } = await tx.client.query<[string, bigint, ...(string | null)[]]>({
        text: `fetch ${BATCH} from published_rows`,
        rowMode: 'array',
      });
      if (rows.length === 0) return;
      yield rows.map(([day, amount, ...texts]) => ({ day, amount, texts }));
    }
  } finally {
    await tx.client.query('close published_rows').catch(() => undefined);
  }
}

export async function insertPart(
  tx: Transaction,
  part: { snapshotHash: string; part: number; hash: string; bytes: Buffer },
): Promise<void> {
  await tx.db
    .insertInto('public_record.snapshot_part')
    .values({
      place_id: tx.placeId,
      snapshot_hash: part.snapshotHash,
      part: part.part,
      hash: part.hash,
      bytes: part.bytes,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const TYPES: Partial<Record<string, string>> = {
  row: 'integer',
  day: 'date',
  amount: 'bigint',
  withheld: 'boolean',
};
const columnOf = (field: (typeof ROW_FIELDS)[number]): string =>
  field in COLUMN_OF ? COLUMN_OF[field as keyof typeof COLUMN_OF] : field;

/** Rows and suppliers of a snapshot, read from its parts and from nothing else: they can be dropped and made again. */
export async function project(tx: Transaction, hash: string): Promise<void> {
  const columns = ROW_FIELDS.map((field) => sql.ref(columnOf(field)));
  const values = ROW_FIELDS.map(
    (field, at) => sql`(line->>${sql.lit(at)})::${sql.raw(TYPES[field] ?? 'text')}`,
  );
  await sql`
    insert into public_record.payment (place_id, snapshot_hash, ${sql.join(columns)})
    select part.place_id, part.snapshot_hash, ${sql.join(values)}
    from public_record.snapshot_part part
    cross join lateral jsonb_array_elements(convert_from(part.bytes, 'UTF8')::jsonb) as line
    where part.place_id = ${tx.placeId} and part.snapshot_hash = ${hash}
    order by part.part
    on conflict do nothing
  `.execute(tx.db);
  await sql`
    insert into public_record.payment_supplier
      (place_id, snapshot_hash, supplier, payments, amount, first_day, last_day)
    select place_id, snapshot_hash, coalesce(supplier, ''), count(*), sum(amount), min(day), max(day)
    from public_record.payment where place_id = ${tx.placeId} and snapshot_hash = ${hash}
    group by 1, 2, 3 on conflict do nothing
  `.execute(tx.db);
}

const PROJECTIONS = ['public_record.payment', 'public_record.payment_supplier'] as const;

export async function dropProjections(tx: Transaction, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  for (const table of PROJECTIONS) {
    await tx.db
      .deleteFrom(table)
      .where('place_id', '=', tx.placeId)
      .where('snapshot_hash', 'in', hashes)
      .execute();
  }
}
