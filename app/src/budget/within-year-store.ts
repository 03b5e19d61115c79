import { sql } from 'kysely';
import type { Transaction } from '../platform/db/transaction.ts';
import { CLASSIFICATIONS, type Classification } from './phases.ts';

export interface PartAsked {
  loadId: string;
  classification: Classification | null;
  take: number | null;
  own: { classification: Classification; startsWith: readonly string[] } | null;
  transfers: { classification: Classification; startsWith: readonly string[] } | null;
}

export interface PartSum {
  loadId: string;
  /** Empty for lines without one. */
  code: string;
  original: bigint;
  amended: bigint;
  executed: bigint;
  /** Of what was executed, what a rule of the mapping speaks of. */
  own: bigint;
  transfers: bigint;
}

const codeOf = (of: ReturnType<typeof sql>) =>
  sql`case ${of} ${sql.join(
    CLASSIFICATIONS.map((each) => sql`when ${sql.lit(each)} then line.${sql.ref(each)}`),
    sql` `,
  )} end`;

/** Sums of loads by head, without the lines that measures leave out: one reading of all of them. */
export async function partSums(tx: Transaction, asked: readonly PartAsked[]): Promise<PartSum[]> {
  if (asked.length === 0) return [];
  const isUnder = (rule: 'own' | 'transfers') => {
    const under = sql.ref(`asked.${rule}`);
    return sql`exists (select from jsonb_array_elements_text(${under}->'startsWith') as prefix
      where ${codeOf(sql`${under}->>'classification'`)} ^@ prefix)`;
  };
  const code = codeOf(sql`asked.classification`);
  const { rows } = await sql<PartSum>`
    with asked as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as given("loadId" uuid, classification text, take integer, own jsonb, transfers jsonb)
    )
    select asked."loadId", coalesce(case when asked.take is null then ${code} else left(${code}, asked.take) end, '') as code,
      coalesce(sum(line.original), 0)::bigint as original,
      coalesce(sum(line.amended), 0)::bigint as amended,
      coalesce(sum(line.executed), 0)::bigint as executed,
      coalesce(sum(line.executed) filter (where ${isUnder('own')}), 0)::bigint as own,
      coalesce(sum(line.executed) filter (where ${isUnder('transfers')}), 0)::bigint as transfers
    from asked
    join live.budget_line line on line.place_id = ${tx.placeId} and line.load_id = asked."loadId"
    where line.exclusion is null
    group by 1, 2
    order by 1, 2
  `.execute(tx.db);
  return rows;
}
