import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';

const BATCH = 100;

export interface RecordRow {
  ocid: string;
  compiled: string;
  releases: string[];
}

/** The years in which a source has processes. */
export async function yearsOf(tx: Transaction, sourceId: string): Promise<number[]> {
  const rows = await tx.db
    .selectFrom('live.procure_process')
    .select('year')
    .distinct()
    .where('place_id', '=', tx.placeId)
    .where('source_id', '=', sourceId)
    .orderBy('year')
    .execute();
  return rows.map(({ year }) => year);
}

/**
 * Which loads have releases of the processes of each year. Joined in full, which cannot be done row by row: of what was loaded a moment ago the
 * database does not know how much it is, and would go through all releases for each process.
 */
export async function loadsByYear(tx: Transaction, sourceId: string): Promise<Map<number, Set<string>>> {
  const { rows } = await sql<{ year: number | null; loadId: string | null }>`
    select distinct process.year, release.load_id as "loadId"
    from (select ocid, year from live.procure_process
      where place_id = ${tx.placeId} and source_id = ${sourceId}) as process
    full join (select ocid, load_id from live.procure_release
      where place_id = ${tx.placeId} and source_id = ${sourceId}) as release using (ocid)
  `.execute(tx.db);
  const byYear = new Map<number, Set<string>>();
  for (const { year, loadId } of rows)
    if (year !== null && loadId !== null) byYear.set(year, (byYear.get(year) ?? new Set()).add(loadId));
  return byYear;
}

/** Processes of a year with their standing releases in the order in which they came, in batches. */
export async function* recordsOf(
  tx: Transaction,
  sourceId: string,
  year: number,
): AsyncGenerator<RecordRow[]> {
  await tx.client.query(
    `declare published_records no scroll cursor for
     select process.ocid, process.compiled, held.releases
     from live.procure_process as process
     cross join lateral (
       select array_agg(release.body order by load.load_no, release.release_no) as releases
       from live.procure_release as release
       join live.procure_load as load on load.place_id = release.place_id and load.load_id = release.load_id
       where release.place_id = process.place_id and release.source_id = process.source_id
         and release.ocid = process.ocid and not exists (
           select from live.procure_load_taken_back as back
           where back.place_id = release.place_id and back.load_id = release.load_id)) as held
     where process.place_id = $1 and process.source_id = $2 and process.year = $3
     order by process.ocid collate "C"`,
    [tx.placeId, sourceId, year],
  );
  try {
    for (;;) {
      const { rows } = await tx.client.query<RecordRow>(`fetch ${BATCH} from published_records`);
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await tx.client.query('close published_records').catch(() => undefined);
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

export async function partOf(tx: Transaction, snapshotHash: string, part: number): Promise<Buffer> {
  const { bytes } = await tx.db
    .selectFrom('public_record.snapshot_part')
    .select('bytes')
    .where('place_id', '=', tx.placeId)
    .where('snapshot_hash', '=', snapshotHash)
    .where('part', '=', part)
    .executeTakeFirstOrThrow();
  return bytes;
}

export interface PublicProcessRow {
  process_id: string;
  source_no: number;
  is_own: boolean;
  year: number;
  part: number;
  at: number;
  ocid: string;
  title: string | null;
  buyer_key: string | null;
  method: string | null;
  tender_from: string | null;
  tender_until: string | null;
  award_day: string | null;
  bids: number | null;
  planned: boolean;
  tendered: boolean;
  awarded: boolean;
  signed: boolean;
  paid: boolean;
  changed: boolean;
}

export interface PublicContractRow {
  row: number;
  process_id: string;
  source_no: number;
  is_own: boolean;
  year: number;
  kind: string;
  contract_id: string | null;
  title: string | null;
  buyer_key: string | null;
  buyer: string | null;
  supplier: string | null;
  suppliers: string[];
  supplier_names: string[];
  method: string | null;
  status: string | null;
  counts: boolean;
  day: string | null;
  currency: string | null;
  /** Minor units as digits. */
  amount: string | null;
  value_order: string | null;
  due_on: string | null;
  done_on: string | null;
  amended: boolean;
  first_amount: string | null;
  final_amount: string | null;
  words: string[];
}

const PROCESS = `process_id text, source_no integer, is_own boolean, year integer, part integer, at integer, ocid text, title text,
  buyer_key text, method text, tender_from date, tender_until date, award_day date, bids integer, planned boolean,
  tendered boolean, awarded boolean, signed boolean, paid boolean, changed boolean`;
const CONTRACT = `row integer, process_id text, source_no integer, is_own boolean, year integer, kind text, contract_id text, title text,
  buyer_key text, buyer text, supplier text, suppliers text[], supplier_names text[], method text, status text,
  counts boolean, day date, currency text, amount bigint, value_order text,
  due_on date, done_on date, amended boolean, first_amount bigint, final_amount bigint`;

const names = (columns: string): string =>
  columns
    .split(',')
    .map((column) => column.trim().split(' ')[0])
    .join(', ');

/** Rows of one part. */
export async function insertRows(
  tx: Transaction,
  hash: string,
  processes: readonly PublicProcessRow[],
  contracts: readonly PublicContractRow[],
): Promise<void> {
  await tx.client.query(
    `insert into public_record.procure_process (place_id, snapshot_hash, ${names(PROCESS)})
     select $1, $2, ${names(PROCESS)} from jsonb_to_recordset($3::jsonb) as process (${PROCESS})`,
    [tx.placeId, hash, JSON.stringify(processes)],
  );
  await tx.client.query(
    `insert into public_record.procure_contract (place_id, snapshot_hash, ${names(CONTRACT)}, words)
     select $1, $2, ${names(CONTRACT)}, array_to_tsvector(words)
     from jsonb_to_recordset($3::jsonb) as contract (${CONTRACT}, words text[])`,
    [tx.placeId, hash, JSON.stringify(contracts)],
  );
}

/** Suppliers and buyers of a snapshot, from its contracts. What was cancelled counts for nobody. */
export async function insertParties(tx: Transaction, hash: string): Promise<void> {
  await sql`
    insert into public_record.procure_party
      (place_id, snapshot_hash, role, party_key, is_own, currency, name, contracts, shared, amount, first_day, last_day)
    select place_id, snapshot_hash, role, party_key, is_own, coalesce(currency, ''), min(name), count(*),
      count(*) filter (where several), coalesce(sum(amount) filter (where not several), 0), min(day), max(day)
    from (
      select place_id, snapshot_hash, 'supplier' as role, party.key as party_key, party.name, is_own, currency, amount, day,
        cardinality(suppliers) > 1 as several
      from public_record.procure_contract, unnest(suppliers, supplier_names) as party (key, name)
      where place_id = ${tx.placeId} and snapshot_hash = ${hash} and counts
      union all
      select place_id, snapshot_hash, 'buyer', buyer_key, buyer, is_own, currency, amount, day, false
      from public_record.procure_contract
      where place_id = ${tx.placeId} and snapshot_hash = ${hash} and counts and buyer_key is not null
    ) as told
    group by 1, 2, 3, 4, 5, 6
  `.execute(tx.db);
}

const PROJECTIONS = [
  'public_record.procure_process',
  'public_record.procure_contract',
  'public_record.procure_party',
  'public_record.procure_projection',
] as const;

/** The rows of a snapshot are all there, made by this program. */
export async function noteProjection(tx: Transaction, hash: string, version: number): Promise<void> {
  await tx.db
    .insertInto('public_record.procure_projection')
    .values({ place_id: tx.placeId, snapshot_hash: hash, version })
    .execute();
}

/** What is current and whose rows were made by another program: its hash and document. */
export async function outdatedSnapshots(
  tx: Transaction,
  version: number,
): Promise<{ hash: string; bytes: Buffer }[]> {
  const { rows } = await sql<{ hash: string; bytes: Buffer }>`
    select snapshot.hash, snapshot.bytes
    from public_record.current as current
    join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
    where current.place_id = ${tx.placeId} and current.kind = 'procurement' and snapshot.withdrawn_at is null
      and not exists (select from public_record.procure_projection as made where made.place_id = current.place_id
        and made.snapshot_hash = current.hash and made.version = ${version})
    order by current.key
  `.execute(tx.db);
  return rows;
}

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
