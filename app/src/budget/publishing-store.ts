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

export interface WaitingPart {
  budgetId: string;
  part: number;
  hash: string;
  bytes: Buffer;
}

/** Parts wait until the hashes of their documents are known. */
export interface WaitingParts {
  add(part: WaitingPart): Promise<void>;
  /** Under the snapshot of each budget; those of budgets that are not named are forgotten. */
  keep(snapshots: readonly { budgetId: string; hash: string }[]): Promise<void>;
}

const MOST_WAITING_BYTES = 8 << 20;

/** A few wait in memory; what is more waits in a table of this transaction. */
export function createParts(tx: Transaction, mostWaiting = MOST_WAITING_BYTES): WaitingParts {
  let waiting: WaitingPart[] = [];
  let bytes = 0;
  let hasTable = false;
  const setAside = async (): Promise<void> => {
    if (!hasTable) {
      await sql`create temporary table if not exists budget_parts (budget_id uuid, part integer, hash text, bytes bytea) on commit drop`.execute(
        tx.db,
      );
      await sql`truncate budget_parts`.execute(tx.db);
      hasTable = true;
    }
    await sql`insert into budget_parts (budget_id, part, hash, bytes) select * from ${rowsOf(waiting)}`.execute(
      tx.db,
    );
    waiting = [];
    bytes = 0;
  };
  return {
    async add(part) {
      waiting.push(part);
      bytes += part.bytes.length;
      if (bytes > mostWaiting) await setAside();
    },
    async keep(snapshots) {
      if (snapshots.length === 0) return;
      if (hasTable && waiting.length > 0) await setAside();
      const given = sql`unnest(${snapshots.map((each) => each.budgetId)}::uuid[],
        ${snapshots.map((each) => each.hash)}::text[])`;
      await sql`
        insert into public_record.snapshot_part (place_id, snapshot_hash, part, hash, bytes)
        select ${tx.placeId}, snapshot.hash, part.part, part.hash, part.bytes
        from ${hasTable ? sql`budget_parts` : rowsOf(waiting)} as part (budget_id, part, hash, bytes)
        join ${given} as snapshot (budget_id, hash) on snapshot.budget_id = part.budget_id
        on conflict do nothing
      `.execute(tx.db);
    },
  };
}

const rowsOf = (parts: readonly WaitingPart[]) =>
  sql`unnest(${parts.map((each) => each.budgetId)}::uuid[], ${parts.map((each) => each.part)}::integer[],
    ${parts.map((each) => each.hash)}::text[], ${parts.map((each) => each.bytes)}::bytea[])`;

/**
 * The lines of snapshots as rows, read from its parts and from nothing else, so that a projection can be dropped
 * and made again at any time.
 */
export async function project(tx: Transaction, snapshotHashes: readonly string[]): Promise<void> {
  if (snapshotHashes.length === 0) return;
  const columns = LINE_FIELDS.map((field) => sql.ref(field));
  const values = LINE_FIELDS.map(
    (field, at) => sql`(line->>${sql.lit(at)})::${sql.raw(COLUMN_TYPES[field] ?? 'text')}`,
  );
  await sql`
    insert into public_record.budget_line (place_id, snapshot_hash, ${sql.join(columns)})
    select part.place_id, part.snapshot_hash, ${sql.join(values)}
    from public_record.snapshot_part part
    cross join lateral jsonb_array_elements(convert_from(part.bytes, 'UTF8')::jsonb) as line
    where part.place_id = ${tx.placeId} and part.snapshot_hash = any(${[...snapshotHashes]}::text[])
    order by part.snapshot_hash, part.part
    on conflict do nothing
  `.execute(tx.db);
  await projectSums(tx, snapshotHashes);
}

/** Sums by every code of every classification, out of the public lines, in one reading of them. */
async function projectSums(tx: Transaction, snapshotHashes: readonly string[]): Promise<void> {
  const codes = CLASSIFICATIONS.map((each) => sql.ref(each));
  const marks = sql`exclusion is null, contingency, interest`;
  const which = CLASSIFICATIONS.map((each) => sql`when grouping(${sql.ref(each)}) = 0 then ${sql.lit(each)}`);
  await sql`
    insert into public_record.budget_sum (place_id, snapshot_hash, classification, code, counted, contingency, interest,
      lines, ${sql.join(PHASES.map((phase) => sql.ref(phase)))})
    select ${tx.placeId}, snapshot_hash, case ${sql.join(which, sql` `)} else '' end, coalesce(${sql.join(codes)}, ''),
      ${marks}, count(*), ${sql.join(PHASES.map((phase) => sql`sum(${sql.ref(phase)})`))}
    from public_record.budget_line
    where place_id = ${tx.placeId} and snapshot_hash = any(${[...snapshotHashes]}::text[])
    group by grouping sets (
      ${sql.join(codes.map((code) => sql`(snapshot_hash, ${code}, ${marks})`))}, (snapshot_hash, ${marks}))
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

/** Charts of accounts, by budget, classification and code. */
export type Charts = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

/** The charts of accounts of these loads, by budget; where two label a code, the newer one's word stands. */
export async function charts(tx: Transaction, loadIds: readonly string[]): Promise<Charts> {
  const rows = await tx.db
    .selectFrom('live.budget_code as code')
    .innerJoin('live.budget_load as load', (join) =>
      join.onRef('load.place_id', '=', 'code.place_id').onRef('load.load_id', '=', 'code.load_id'),
    )
    .select(['load.budget_id as budgetId', 'code.classification', 'code.code', 'code.label'])
    .where('code.place_id', '=', tx.placeId)
    .where('code.load_id', 'in', loadIds)
    .orderBy('code.classification')
    .orderBy('code.code')
    .orderBy('load.load_no')
    .execute();
  const found = new Map<string, Map<string, Map<string, string>>>();
  for (const row of rows) {
    const codes = found.get(row.budgetId) ?? new Map<string, Map<string, string>>();
    const labels = codes.get(row.classification) ?? new Map<string, string>();
    labels.set(row.code, row.label);
    codes.set(row.classification, labels);
    found.set(row.budgetId, codes);
  }
  return found;
}

export const chartOf = (all: Charts, budgetId: string): BudgetDocument['codes'] =>
  Object.fromEntries(
    [...(all.get(budgetId) ?? [])].map(([classification, labels]) => [
      classification,
      Object.fromEntries(labels),
    ]),
  );

/** Sums of each load and phase, as digits: over all lines, and (`PHASECounted`) over those that measures count. */
export type Sums = ReadonlyMap<string, Readonly<Record<string, string | null>>>;

export async function sums(tx: Transaction, loadIds: readonly string[]): Promise<Sums> {
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
    .where('load_id', 'in', loadIds)
    .groupBy('load_id')
    .execute();
  return new Map(rows.map((row) => [row.load_id, row as unknown as Record<string, string | null>]));
}

export const totalsOf = (all: Sums, phases: readonly CurrentPhase[]): BudgetDocument['totals'] =>
  Object.fromEntries(
    [...new Set(phases.map(({ phase }) => phase))].map((phase) => {
      const loads = phases.filter((each) => each.phase === phase).map(({ loadId }) => all.get(loadId));
      const sum = (of: string) => String(loads.reduce((total, own) => total + BigInt(own?.[of] ?? 0), 0n));
      return [phase, { all: sum(phase), counted: sum(`${phase}Counted`) }];
    }),
  );

const PROJECTIONS = [
  'public_record.budget_line',
  'public_record.budget_sum',
  'public_record.budget_total',
  'public_record.budget_crossed',
] as const;

/** The totals of published budgets, for pages that set years or towns side by side. */
export async function projectTotals(
  tx: Transaction,
  budgets: readonly { hash: string; document: BudgetDocument }[],
): Promise<void> {
  if (budgets.length === 0) return;
  await tx.db
    .insertInto('public_record.budget_total')
    .values(
      budgets.map(({ hash, document: { year, side, currency, totals, phases } }) => ({
        place_id: tx.placeId,
        snapshot_hash: hash,
        year,
        side,
        currency,
        ...Object.fromEntries(
          PHASES.map((phase) => {
            // Beside other years and towns a part of a year would pass for the whole.
            const isWhole = phases.every((each) => each.phase !== phase || each.upTo === undefined);
            return [phase, totals[phase] && isWhole ? BigInt(totals[phase].counted) : null];
          }),
        ),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function dropProjections(tx: Transaction, snapshotHashes: readonly string[]): Promise<void> {
  if (snapshotHashes.length === 0) return;
  for (const table of PROJECTIONS) {
    await tx.db
      .deleteFrom(table)
      .where('place_id', '=', tx.placeId)
      .where('snapshot_hash', 'in', snapshotHashes)
      .execute();
  }
}
