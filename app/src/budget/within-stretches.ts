import { differences } from '@groundwork-gov/fiscal';
import { formatMinor } from '@groundwork-gov/money';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import type { WithinYear } from './snapshot.ts';

/** One head of a year: what each state of it added to the one before, and their sum, which is the latest state. */
export interface StretchRow {
  code: string;
  label: string;
  planned: bigint;
  amounts: readonly bigint[];
  sum: bigint;
  isTotal: boolean;
}

const rowOf = (
  head: { code: string; label: string; planned: bigint },
  sums: readonly bigint[],
  isTotal: boolean,
): StretchRow => ({ ...head, amounts: differences(sums), sum: sums.at(-1) ?? 0n, isTotal });

export function stretchesOf({ heads, states }: WithinYear): { rows: StretchRow[]; total: StretchRow } {
  const rows = heads.map((head) =>
    rowOf(
      { ...head, planned: BigInt(head.planned) },
      states.map((state) => BigInt(state.heads[head.code] ?? 0)),
      false,
    ),
  );
  const planned = rows.reduce((sum, row) => sum + row.planned, 0n);
  const totals = states.map(({ total }) => BigInt(total));
  return { rows, total: rowOf({ code: '', label: '', planned }, totals, true) };
}

/** One row for each head and state, amounts with a point; of a year without reports the heads of the columns alone. */
export function stretchesAsCsv(within: WithinYear | undefined, digits: number): string {
  let text = `${BYTE_ORDER_MARK}until,code,label,planned,since_first_day,since_report_before\r\n`;
  if (!within) return text;
  for (const row of stretchesOf(within).rows) {
    let sum = 0n;
    for (const [at, { until }] of within.states.entries()) {
      const amount = row.amounts[at] ?? 0n;
      sum += amount;
      const cells = [until, csvCell(row.code), csvCell(row.label)];
      text += `${[...cells, ...[row.planned, sum, amount].map((each) => formatMinor(each, digits))].join(',')}\r\n`;
    }
  }
  return text;
}
