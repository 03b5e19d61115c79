import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/tables.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { amountsIn, sumsOfPhases } from '../phase-sums-store.ts';
import { type Classification, PHASES, type Phase } from '../phases.ts';
import type { BudgetDocument } from '../snapshot.ts';
import { codesOf } from './coded-store.ts';
import { added, type CrossedSum, classificationsIn, crossed } from './crossed.ts';
import type { CrosswalkInForce } from './crosswalk-store.ts';

/** A published budget as it is crossed. */
export interface ToCross {
  hash: string;
  document: Pick<BudgetDocument, 'side' | 'phases'>;
}

interface Marked extends CrossedSum {
  hash: string;
  counted: boolean;
  contingency: boolean;
  interest: boolean;
}

const ROWS_AT_ONCE = 1000;

/** Sums of published budgets under the codes that the crosswalks in force give their lines, made from the public lines. */
export async function projectCrossed(
  tx: Transaction,
  budgets: readonly ToCross[],
  inForce: readonly CrosswalkInForce[],
): Promise<void> {
  for (const { target, document } of inForce) {
    // COFOG says what money is spent for, and nothing of where it comes from.
    const own = budgets.filter(
      ({ document: { side } }) => document.scheme !== 'cofog' || side === 'expenditure',
    );
    const sums = await marked(tx, own, document);
    const named = ({ hash, code, source, counted, contingency, interest }: Marked) =>
      JSON.stringify([hash, code, source, counted, contingency, interest]);
    const rows = added(sums, named).map(
      ({ hash, code, source, counted, contingency, interest, lines, amounts }) => ({
        place_id: tx.placeId,
        snapshot_hash: hash,
        target,
        code: code ?? '',
        source: source ?? '',
        counted,
        contingency,
        interest,
        lines,
        ...Object.fromEntries(PHASES.map((phase) => [phase, amounts[phase] ?? null])),
      }),
    );
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await tx.db
        .insertInto('public_record.budget_crossed')
        .values(rows.slice(at, at + ROWS_AT_ONCE))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

async function marked(
  tx: Transaction,
  budgets: readonly ToCross[],
  crosswalk: CrosswalkInForce['document'],
): Promise<Marked[]> {
  if (budgets.length === 0) return [];
  const by = classificationsIn(crosswalk);
  const group = sql.join(by.map((each) => sql.ref<string | null>(each)));
  const rows = await tx.db
    .selectFrom('public_record.budget_line')
    .select([
      'snapshot_hash as hash',
      'file',
      sql<boolean>`exclusion is null`.as('counted'),
      'contingency',
      'interest',
      sql<number>`count(*)::integer`.as('lines'),
    ])
    .select(by)
    .select(sumsOfPhases)
    .where('place_id', '=', tx.placeId)
    .where(
      'snapshot_hash',
      'in',
      budgets.map(({ hash }) => hash),
    )
    .groupBy(sql`snapshot_hash, file, exclusion is null, contingency, interest, ${group}`)
    .orderBy(sql`snapshot_hash, file, ${group}`)
    .execute();
  const daysOf = new Map(budgets.map(({ hash, document }) => [hash, lastDays(document)]));
  return (rows as unknown as PublicRow[]).flatMap((row) => {
    const sum = { lines: row.lines, codes: codesOf(row, by), amounts: amountsIn(row) };
    const day = daysOf.get(row.hash)?.get(row.file) ?? '';
    const { hash, counted, contingency, interest } = row;
    return crossed(crosswalk, sum, day).map((each) => ({ ...each, hash, counted, contingency, interest }));
  });
}

type PublicRow = {
  hash: string;
  file: number;
  counted: boolean;
  contingency: boolean;
  interest: boolean;
  lines: number;
} & Partial<Record<Classification, string | null>> &
  Record<Phase, bigint | null>;

/** The last day of which each file of a budget speaks. */
function lastDays({ phases }: Pick<BudgetDocument, 'phases'>): Map<number, string> {
  const days = new Map<number, string>();
  for (const { file, asOf } of phases) {
    const known = days.get(file);
    if (known === undefined || known < asOf) days.set(file, asOf);
  }
  return days;
}

/** What a crosswalk made of published budgets goes with it. */
export async function dropCrossed(tx: Transaction, target: string): Promise<void> {
  await tx.db
    .deleteFrom('public_record.budget_crossed')
    .where('place_id', '=', tx.placeId)
    .where('target', '=', target)
    .execute();
}

export interface CrossedHead {
  hash: string;
  code: string;
  lines: number;
  amounts: Partial<Record<Phase, bigint>>;
}

/** Sums by the codes that came out, or by the beginning of them; lines that measures leave out are not among them. */
export async function crossedPublicHeads(
  published: Kysely<DB>,
  placeIds: readonly string[],
  hashes: readonly string[],
  by: { target: string; take: number | null },
  only?: string,
): Promise<CrossedHead[]> {
  if (hashes.length === 0) return [];
  const code = by.take === null ? sql<string>`code` : sql<string>`left(code, ${by.take})`;
  let query = published
    .selectFrom('public_record.budget_crossed')
    .select(['snapshot_hash as hash', code.as('code'), sql<number>`sum(lines)::integer`.as('lines')])
    .select(sumsOfPhases)
    .where('place_id', 'in', placeIds)
    .where('snapshot_hash', 'in', hashes)
    .where('target', '=', by.target)
    .where('counted', '=', true)
    .groupBy(sql`1, 2`)
    .orderBy(sql`1, 2`);
  if (only !== undefined) query = query.where(code, '=', only);
  const rows = await query.execute();
  return rows.map((row) => ({
    hash: row.hash,
    code: row.code,
    lines: row.lines,
    amounts: amountsIn(row),
  }));
}

/** The town's own codes that went into one, or into those that begin so. */
export async function sourcesOf(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  into: { target: string; code: string; take: number | null },
  most: number,
): Promise<CrossedHead[]> {
  const code = into.take === null ? sql<string>`code` : sql<string>`left(code, ${into.take})`;
  const rows = await published
    .selectFrom('public_record.budget_crossed')
    .select(['snapshot_hash as hash', 'source as code', sql<number>`sum(lines)::integer`.as('lines')])
    .select(sumsOfPhases)
    .where('place_id', '=', placeId)
    .where('snapshot_hash', '=', hash)
    .where('target', '=', into.target)
    .where('counted', '=', true)
    .where(code, '=', into.code)
    .groupBy(sql`1, 2`)
    .orderBy(sql`coalesce(sum(executed), sum(original)) desc nulls last, 2`)
    .limit(most)
    .execute();
  return rows.map((row) => ({
    hash: row.hash,
    code: row.code,
    lines: row.lines,
    amounts: amountsIn(row),
  }));
}

/** The budgets among these in which a crosswalk of this target moved a line. */
export async function movedAmong(
  published: Kysely<DB>,
  placeId: string,
  hashes: readonly string[],
  target: string,
): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await published
    .selectFrom('public_record.budget_crossed')
    .select('snapshot_hash as hash')
    .distinct()
    .where('place_id', '=', placeId)
    .where('snapshot_hash', 'in', hashes)
    .where('target', '=', target)
    .where('code', '!=', '')
    .where('code', '!=', sql.ref<string>('source'))
    .execute();
  return new Set(rows.map(({ hash }) => hash));
}
