import { type Kysely, sql } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import { amountsIn } from './phase-sums-store.ts';
import { type Classification, PHASES, type Phase } from './phases.ts';

export interface CodeSum {
  hash: string;
  rule: string;
  code: string;
  amounts: Partial<Record<Phase, bigint>>;
}

/** Sums of the lines of published budgets under a rule each, by code; the lines that measures leave out are not among them. */
export async function sumsUnder(
  published: Kysely<DB>,
  placeId: string,
  asked: readonly {
    hash: string;
    rule: string;
    classification: Classification;
    startsWith: readonly string[];
  }[],
): Promise<CodeSum[]> {
  if (asked.length === 0) return [];
  const prefixes = asked.flatMap(({ startsWith, ...each }) =>
    startsWith.map((prefix) => ({ ...each, prefix })),
  );
  const rows = await published
    .selectFrom('public_record.budget_sum as sums')
    .innerJoin(
      sql<{ hash: string; rule: string; classification: string; prefix: string }>`
        unnest(${prefixes.map((each) => each.hash)}::text[], ${prefixes.map((each) => each.rule)}::text[],
          ${prefixes.map((each) => each.classification)}::text[], ${prefixes.map((each) => each.prefix)}::text[])`.as<'asked'>(
        sql`asked (hash, rule, classification, prefix)`,
      ),
      (join) =>
        join
          .onRef('asked.hash', '=', 'sums.snapshot_hash')
          .onRef('asked.classification', '=', 'sums.classification')
          .on(sql<boolean>`sums.code ^@ asked.prefix`),
    )
    .select(['asked.hash', 'asked.rule', 'sums.code'])
    .select(PHASES.map((phase) => sql<bigint | null>`sum(${sql.ref(`sums.${phase}`)})::bigint`.as(phase)))
    .where('sums.place_id', '=', placeId)
    .where('sums.counted', '=', true)
    .groupBy(['asked.hash', 'asked.rule', 'sums.code'])
    .orderBy('sums.code')
    .execute();
  return rows.map((row) => ({
    hash: row.hash,
    rule: row.rule,
    code: row.code,
    amounts: amountsIn(row),
  }));
}
