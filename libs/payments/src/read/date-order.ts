import { PaymentsError } from '../payments-error.ts';
import { type DateCell, dayIn } from './day-of.ts';

type Open = Extract<DateCell, { kind: 'open' }>;
export type DateOrder = 'day-month' | 'month-day';

// Beyond every day that a payment can have, so that what is open can wait among the days themselves.
const openFrom = 0x4000_0000;

export const isOpen = (day: number): boolean => day >= openFrom;
export const packOpen = (cell: Open): number => openFrom + (cell.year * 32 + cell.first) * 32 + cell.second;

/** The day that an open cell is under this order, or null. */
export function settle(packed: number, order: DateOrder): number | null {
  const rest = packed - openFrom;
  const year = Math.floor(rest / 1024);
  const first = Math.floor(rest / 32) % 32;
  const second = rest % 32;
  return order === 'day-month' ? dayIn(year, second, first) : dayIn(year, first, second);
}

/** Infers whether a file writes day or month first, from all its dates. One that allows both is refused, never guessed. */
export function dateOrder(name: string) {
  let dayFirst: { line: number; text: string } | null = null;
  let monthFirst: { line: number; text: string } | null = null;
  let example: { line: number; text: string } | null = null;
  let undecided = 0;

  return {
    see(cell: Open, line: number, text: string): void {
      if (cell.first > 12) dayFirst ??= { line, text };
      else if (cell.second > 12) monthFirst ??= { line, text };
      else if (cell.first !== cell.second) {
        undecided += 1;
        example ??= { line, text };
      }
    },
    /** The order, and the line that decided it; null where no date needs one. */
    decide(): { readonly order: DateOrder | null; readonly line: number | null } {
      if (dayFirst && monthFirst) {
        throw new PaymentsError('payments.date-orders-mixed', {
          name,
          dayFirstLine: dayFirst.line,
          dayFirst: dayFirst.text,
          monthFirstLine: monthFirst.line,
          monthFirst: monthFirst.text,
        });
      }
      if (dayFirst) return { order: 'day-month', line: dayFirst.line };
      if (monthFirst) return { order: 'month-day', line: monthFirst.line };
      if (example) {
        throw new PaymentsError('payments.date-order-ambiguous', {
          name,
          rows: undecided,
          line: example.line,
          example: example.text,
        });
      }
      return { order: null, line: null };
    },
  };
}
