import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import type { CrosswalkInForce } from './crosswalk/crosswalk-store.ts';
import { CLASSIFICATIONS, type Classification } from './phases.ts';

export interface HeadSpec {
  budgetId: string;
  classification: Classification | null;
  take: number | null;
  labels: Readonly<Record<string, string>>;
  originalLoad: string | null;
  /** Several where the year is known as the sum of its parts. */
  executedLoads: readonly string[];
  year: number;
  /** What moves codes of the classification, and the last day of which each load speaks. */
  crosswalk: CrosswalkInForce | null;
  days: ReadonlyMap<string, string>;
}

export interface HeadSum {
  budgetId: string;
  code: string | null;
  label: string;
  budget: bigint;
  outturn: bigint;
  lines: number;
}

/**
 * Adds up all years in one query. Every budget says by which code, and how much of it, its lines are grouped; the
 * original may come from one file and the outturn from another, each counted from the load that answers for it.
 */
export async function headSums(
  tx: Transaction,
  specs: readonly HeadSpec[],
  scope: { contingency: 'with' | 'without' | 'only'; interest: 'with' | 'without' },
): Promise<HeadSum[]> {
  if (specs.length === 0) return [];
  const given = JSON.stringify(
    specs.flatMap((spec) =>
      [...new Set([spec.originalLoad, ...spec.executedLoads])].flatMap((loadId) =>
        loadId === null
          ? []
          : [
              {
                budget_id: spec.budgetId,
                load_id: loadId,
                classification: spec.classification,
                take: spec.take,
                original: loadId === spec.originalLoad,
                executed: spec.executedLoads.includes(loadId),
                counts: spec.originalLoad === null || loadId === spec.originalLoad,
              },
            ],
      ),
    ),
  );
  const code = sql`case spec.classification ${sql.join(
    CLASSIFICATIONS.map((each) => sql`when ${sql.lit(each)} then line.${sql.ref(each)}`),
    sql` `,
  )} end`;
  const rows = await sql<HeadSum>`
    with spec as materialized (
      select * from jsonb_to_recordset(${given}::jsonb)
        as spec(budget_id uuid, load_id uuid, classification text, take integer, original boolean, executed boolean, counts boolean)
    ), summed as (
      select spec.budget_id,
        case when spec.take is null then ${code} else left(${code}, spec.take) end as code,
        coalesce(sum(line.original) filter (where spec.original), 0)::bigint as budget,
        coalesce(sum(line.executed) filter (where spec.executed), 0)::bigint as outturn,
        count(*) filter (where spec.counts)::integer as lines
      from spec
      join live.budget_line line on line.place_id = ${tx.placeId} and line.load_id = spec.load_id
      where line.exclusion is null
        and (${scope.contingency} = 'with' or line.contingency = (${scope.contingency} = 'only'))
        and (${scope.interest} = 'with' or not line.interest)
      group by 1, 2
    )
    select budget_id as "budgetId", code, coalesce((
      select label.label from live.budget_code label
      join spec on spec.load_id = label.load_id and spec.budget_id = summed.budget_id
      where label.place_id = ${tx.placeId} and label.classification = spec.classification and label.code = summed.code
      order by spec.executed desc limit 1), '') as label, budget, outturn, lines
    from summed order by budget_id, code
  `.execute(tx.db);
  const stated = new Map(specs.map((spec) => [spec.budgetId, spec.labels]));
  return rows.rows.map((row) => ({
    ...row,
    label: (row.code !== null && stated.get(row.budgetId)?.[row.code]) || row.label,
  }));
}
