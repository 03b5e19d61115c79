import { sql } from 'kysely';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { AnswerRow, FlagRow, Reading } from './reading.ts';

/** What stands published of a source: the snapshots of its years, and what the last of them calls it. */
export interface Standing {
  sourceNo: number;
  source: string;
  isOwn: boolean;
  standsOn: string[];
}

const FLAGS_AT_ONCE = 500;
const ANSWERS_AT_ONCE = 5000;

/** Snapshots of a source's years that are current and not taken back, the earliest year first. */
const STANDING = `select snapshot.hash, snapshot.bytes, split_part(current.key, '/', 2)::integer as year
  from public_record.current as current
  join public_record.snapshot as snapshot on snapshot.place_id = current.place_id and snapshot.hash = current.hash
  where current.place_id = $1 and current.kind = 'procurement' and split_part(current.key, '/', 1) = $2::text
    and snapshot.withdrawn_at is null`;

export async function standingOf(tx: Transaction, sourceNo: number): Promise<Standing | null> {
  const { rows } = await tx.client.query<{ standsOn: string[] | null; source: string; isOwn: boolean }>(
    `with standing as (${STANDING})
     select array_agg(hash order by year) as "standsOn", last.document #>> '{source,name}' as source,
       (last.document #>> '{source,isOwn}')::boolean as "isOwn"
     from standing, (select convert_from(bytes, 'UTF8')::jsonb as document from standing order by year desc limit 1) as last
     group by last.document`,
    [tx.placeId, sourceNo],
  );
  const [row] = rows;
  if (!row?.standsOn) return null;
  return { sourceNo, source: row.source, isOwn: row.isOwn, standsOn: row.standsOn };
}

/** The parts of a source's years, one after the other, so that memory holds one. */
export async function* publishedParts(tx: Transaction, sourceNo: number): AsyncGenerator<Buffer> {
  await tx.client.query(
    `declare published_parts no scroll cursor for
     with standing as (${STANDING})
     select part.bytes from standing
     join public_record.snapshot_part as part on part.place_id = $1 and part.snapshot_hash = standing.hash
     order by standing.year, part.part`,
    [tx.placeId, sourceNo],
  );
  try {
    for (;;) {
      const { rows } = await tx.client.query<{ bytes: Buffer }>('fetch 1 from published_parts');
      const [row] = rows;
      if (!row) return;
      yield row.bytes;
    }
  } finally {
    await tx.client.query('close published_parts').catch(() => undefined);
  }
}

const TABLES = [
  'public_record.procure_reading',
  'public_record.procure_indicator',
  'public_record.procure_flag',
  'public_record.procure_answer',
] as const;

export async function dropReading(tx: Transaction, sourceNo: number): Promise<void> {
  for (const table of TABLES)
    await tx.db
      .deleteFrom(table)
      .where('place_id', '=', tx.placeId)
      .where('source_no', '=', sourceNo)
      .execute();
}

export async function keepReading(
  tx: Transaction,
  standing: Standing,
  settingsHash: string | null,
  reading: Reading,
): Promise<void> {
  const { sourceNo, isOwn } = standing;
  const { data, unknownCodes, procedures, currencies } = reading.result;
  await tx.db
    .insertInto('public_record.procure_reading')
    .values({
      place_id: tx.placeId,
      source_no: sourceNo,
      source: standing.source,
      is_own: isOwn,
      stands_on: standing.standsOn,
      settings_hash: settingsHash,
      processes: reading.processes,
      asked: reading.asked,
      codes: reading.codes,
      gaps: reading.gaps,
      data: JSON.stringify(data),
      unknown: JSON.stringify(unknownCodes),
      procedures: JSON.stringify(procedures),
      currencies: JSON.stringify(currencies),
    })
    .execute();
  await sql`
    insert into public_record.procure_indicator
      (place_id, source_no, code, about, flagged, clear, unable, because, populations, parameters)
    select ${tx.placeId}, ${sourceNo}, code, about, flagged, clear, unable, because, populations, parameters
    from jsonb_to_recordset(${JSON.stringify(reading.indicators)}::jsonb) as told (code text, about text, flagged integer,
      clear integer, unable integer, because jsonb, populations jsonb, parameters jsonb)
  `.execute(tx.db);
  for (const flags of batches(reading.flags, FLAGS_AT_ONCE)) await insertFlags(tx, standing, flags);
  for (const answers of batches(reading.answers(), ANSWERS_AT_ONCE))
    await insertAnswers(tx, sourceNo, answers);
}

const insertFlags = async (
  tx: Transaction,
  { sourceNo, isOwn }: Standing,
  flags: readonly FlagRow[],
): Promise<void> => {
  await sql`
    insert into public_record.procure_flag (place_id, source_no, flag_id, is_own, code, about, subject, process_id, title,
      facts, names, tenderers, party_keys)
    select ${tx.placeId}, ${sourceNo}, flag_id, ${isOwn}, code, about, subject, process_id,
      case when about = 'process' then (select process.title from public_record.procure_process as process
          where process.place_id = ${tx.placeId} and process.process_id = flag.process_id order by process.year limit 1)
        else names ->> subject end,
      facts, names, tenderers, party_keys
    from jsonb_to_recordset(${JSON.stringify(flags)}::jsonb) as flag (flag_id text, code text, about text, subject text,
      process_id text, facts jsonb, names jsonb, tenderers text[], party_keys text[])
  `.execute(tx.db);
};

const insertAnswers = async (
  tx: Transaction,
  sourceNo: number,
  answers: readonly AnswerRow[],
): Promise<void> => {
  await sql`
    insert into public_record.procure_answer (place_id, source_no, process_id, answers, told, flags)
    select ${tx.placeId}, ${sourceNo}, process_id, answers, told, flags
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as told (process_id text, answers smallint[], told smallint,
      flags smallint)
  `.execute(tx.db);
};

function* batches<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
