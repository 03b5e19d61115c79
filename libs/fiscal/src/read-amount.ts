import { type AmountFaultKind, type Marks, parseAmount } from '@groundwork-gov/money';
import type { BudgetMapping } from './budget-mapping.ts';
import type { LineFault, LineFaultCode } from './line-faults.ts';
import { plainCut } from './plain-cut.ts';

type CellFault = Pick<LineFault, 'code' | 'expected' | 'came'>;

const codes: Record<AmountFaultKind, LineFaultCode> = {
  empty: 'fiscal.amount-missing',
  'not-a-number': 'fiscal.amount-not-a-number',
  'too-many-decimals': 'fiscal.amount-too-many-decimals',
  'misplaced-thousands': 'fiscal.amount-misplaced-thousands',
  'too-large': 'fiscal.amount-too-large',
};

/** A dash alone is how accounts write a blank, which is a zero in some of them and in others a figure that is not known. */
export const isDash = (cell: string): boolean => /^\s*[-\u2010-\u2015\u2212]\s*$/.test(cell);

/**
 * Reads amount cells as the mapping says, in minor units of a currency with `digits` decimals.
 *
 * A blank is refused unless the mapping says what it means: it may stand for zero, for "not known yet" or for a cell lost in an
 * export, and each gives another total. Rounding is counted, so that nobody is told a sum is exact when it is not.
 */
export function createAmountReader(file: BudgetMapping['file'], digits: number) {
  const marks: Marks = { decimal: file.decimal, thousands: file.thousands };
  // Amounts in thousands have three more decimals than the currency: 12,345 thousand EUR is 12345.00 EUR.
  const decimals = digits + Math.round(Math.log10(file.scale));
  const example = `1${marks.thousands}234${digits > 0 ? marks.decimal + '5678'.slice(0, digits) : ''}`;
  const expected: Record<AmountFaultKind, string> = {
    empty: example,
    'not-a-number': example,
    'misplaced-thousands': example,
    'too-many-decimals': String(decimals),
    'too-large': '9223372036854775807',
  };
  // What a file writes where a figure is not given: "n/a", "nfp" (not for publication).
  const unknown = new Set(file.unknown);
  let rounded = 0;

  const read = (cell: string, blank: 'refuse' | 'unknown' | 'zero'): bigint | null | CellFault => {
    const amount = parseAmount(cell, decimals, marks);
    if (typeof amount === 'bigint') return amount;
    const isEmpty = amount.kind === 'empty' || isDash(cell);
    if (isEmpty && blank !== 'refuse') return blank === 'zero' ? 0n : null;
    if (unknown.has(cell.trim())) return null;
    if (amount.kind === 'too-many-decimals' && file.rounding === 'half-even') {
      const near = parseAmount(cell, decimals, marks, 'half-even');
      if (typeof near === 'bigint') {
        rounded += 1;
        return near;
      }
    }
    return { code: codes[amount.kind], expected: expected[amount.kind], came: plainCut(cell) };
  };
  return { read, rounded: () => rounded };
}
