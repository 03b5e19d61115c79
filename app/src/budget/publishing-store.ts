import { sql } from 'kysely';
import type { Plain } from '../platform/db/codec.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { CLASSIFICATIONS, PHASES, type Phase } from './phases.ts';
import { type BudgetDocument, LINE_FIELDS } from './snapshot.ts';
import type { CurrentPhase } from './store.ts';

export async function linesAfter(tx: Transaction, loadId: string, after: number, limit: number) {
  return tx.db
    .selectFrom('live.budget_line')
    .select(['line', ...CLASSIFICATIONS, 'exclusion', 'contingency', 'interest', ...PHASES])
    .where('place_id', '=', tx.placeId)
    .where('load_id', '=', loadId)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
}

type Line = Awaited<ReturnType<typeof linesAfter>>[number];

/** One line as a snapshot holds it. A phase that a newer file answers for is left out of the older file's lines. */
export function lineValues(line: Line, file: number, spoken: ReadonlySet<Phase>): Plain[] {
  return [
    file,
    line.line,
    ...CLASSIFICATIONS.map((classification) => line[classification]),
    line.exclusion,
    line.contingency,
    line.interest,
    ...PHASES.map((phase) => (spoken.has(phase) ? line[phase] : null)),
  ];
}

/** Parts wait in a table of this transaction until the hash of their document is known. */
export async function openParts(tx: Transaction): Promise<void> {
  await sql`create temporary table if not exists budget_parts (part integer, hash text, bytes bytea) on commit drop`.execute(
    tx.db,
  );
  await sql`delete from budget_parts`.execute(tx.db);
}

export async function addPart(tx: Transaction, part: number, hash: string, bytes: Buffer): Promise<void> {
  await sql`insert into budget_parts (part, hash, bytes) values (${part}, ${hash}, ${bytes})`.execute(tx.db);
}

export async function keepParts(tx: Transaction, snapshotHash: string): Promise<void> {
  await sql`
    insert into public_record.snapshot_part (place_id, snapshot_hash, part, hash, bytes)
    select ${tx.placeId}, ${snapshotHash}, part, hash, bytes from budget_parts
    on conflict do nothing
  `.execute(tx.db);
}

/**
 * The lines of a snapshot as rows, read from its parts and from nothing else, so that a projection can be dropped
 * and made again at any time.
 */
export async function project(tx: Transaction, snapshotHash: string): Promise<void> {
  const columns = LINE_FIELDS.map((field) => sql.ref(field));
  const values = LINE_FIELDS.map(
    (field, at) => sql`(line->>${sql.lit(at)})::${sql.raw(COLUMN_TYPES[field] ?? 'text')}`,
  );
  await sql`
    insert into public_record.budget_line (place_id, snapshot_hash, ${sql.join(columns)})
    select part.place_id, part.snapshot_hash, ${sql.join(values)}
    from public_record.snapshot_part part
    cross join lateral jsonb_array_elements(convert_from(part.bytes, 'UTF8')::jsonb) as line
    where part.place_id = ${tx.placeId} and part.snapshot_hash = ${snapshotHash}
    order by part.part
    on conflict do nothing
  `.execute(tx.db);
}

const COLUMN_TYPES: Partial<Record<(typeof LINE_FIELDS)[number], string>> = {
  file: 'smallint',
  line: 'integer',
  exclusion: 'smallint',
  contingency: 'boolean',
  interest: 'boolean',
  ...Object.fromEntries(PHASES.map((phase) => [phase, 'bigint'])),
};

/** The chart of accounts of these loads; where two label a code, the newer one's word stands. */
export async function chart(tx: Transaction, loadIds: readonly string[]): Promise<BudgetDocument['codes']> {
  const rows = await tx.db
    .selectFrom('live.budget_code as code')
    .innerJoin('live.budget_load as load', (join) =>
      join.onRef('load.place_id', '=', 'code.place_id').onRef('load.load_id', '=', 'code.load_id'),
    )
    .select(['code.classification', 'code.code', 'code.label'])
    .where('code.place_id', '=', tx.placeId)
    .where('code.load_id', 'in', loadIds)
    .orderBy('code.classification')
    .orderBy('code.code')
    .orderBy('load.load_no')
    .execute();
  const codes = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const labels = codes.get(row.classification) ?? new Map<string, string>();
    labels.set(row.code, row.label);
    codes.set(row.classification, labels);
  }
  return Object.fromEntries(
    [...codes].map(([classification, labels]) => [classification, Object.fromEntries(labels)]),
  );
}

/** Sums over all lines, and over those that measures count. */
export async function totals(
  tx: Transaction,
  phases: readonly CurrentPhase[],
): Promise<BudgetDocument['totals']> {
  const rows = await tx.db
    .selectFrom('live.budget_line')
    .select('load_id')
    .select(PHASES.map((phase) => sql<string | null>`sum(${sql.ref(phase)})`.as(phase)))
    .select(
      PHASES.map((phase) =>
        sql<string | null>`sum(${sql.ref(phase)}) filter (where exclusion is null)`.as(`${phase}Counted`),
      ),
    )
    .where('place_id', '=', tx.placeId)
    .where('load_id', 'in', [...new Set(phases.map((phase) => phase.loadId))])
    .groupBy('load_id')
    .execute();
  const byLoad = new Map(rows.map((row) => [row.load_id, row as unknown as Record<string, string | null>]));
  return Object.fromEntries(
    phases.map(({ phase, loadId }) => {
      const sums = byLoad.get(loadId);
      return [phase, { all: sums?.[phase] ?? '0', counted: sums?.[`${phase}Counted`] ?? '0' }];
    }),
  );
}

export async function dropProjections(tx: Transaction, snapshotHashes: readonly string[]): Promise<void> {
  await tx.db
    .deleteFrom('public_record.budget_line')
    .where('place_id', '=', tx.placeId)
    .where('snapshot_hash', 'in', snapshotHashes)
    .execute();
}
