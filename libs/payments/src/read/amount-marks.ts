import { PaymentsError } from '../payments-error.ts';
import type { PaymentMapping } from './payment-mapping.ts';

type File = PaymentMapping['file'];
interface Marks {
  readonly decimal: '.' | ',';
  readonly thousands: '' | '.' | ',' | ' ' | "'";
}

/** The marks as far as the mapping states them, or null where they have to be found in the file. */
export function statedMarks({ decimal, thousands }: File): Marks | null {
  return decimal === 'detect' || thousands === 'detect' ? null : { decimal, thousands };
}

/**
 * The marks of a file from its first amounts. `1.234,50`, `12,5` and `1.234.567` each settle it; `1,234` alone settles nothing.
 *
 * @throws PaymentsError `payments.marks-ambiguous` where nothing settles it and some amounts have a mark.
 */
export function findMarks(
  name: string,
  file: File,
  cells: readonly { readonly text: string; readonly line: number }[],
): Marks {
  const votes = { '.': 0, ',': 0 };
  let open: { text: string; line: number } | null = null;
  let thousands: '' | ' ' | "'" = '';
  for (const { text, line } of cells) {
    const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/’/g, "'");
    if (/\d \d{3}(?!\d)/.test(plain)) thousands = ' ';
    if (/\d'\d{3}(?!\d)/.test(plain)) thousands = "'";
    const marks = [...plain].filter((one) => one === '.' || one === ',') as ('.' | ',')[];
    const last = marks.at(-1);
    if (last === undefined) continue;
    const other = last === '.' ? ',' : '.';
    const after = plain.length - 1 - plain.lastIndexOf(last) - (/\D$/.test(plain) ? 1 : 0);
    const before = /(\d*)[.,]/.exec(plain)?.[1]?.length ?? 0;
    if (marks.includes(other)) votes[last] += 1;
    else if (marks.length > 1) votes[other] += 1;
    else if (after !== 3 || before > 3 || before === 0) votes[last] += 1;
    else open ??= { text, line };
  }
  if (
    file.decimal === 'detect' &&
    votes['.'] === 0 &&
    votes[','] === 0 &&
    open &&
    file.thousands === 'detect'
  ) {
    throw new PaymentsError('payments.marks-ambiguous', { name, line: open.line, example: open.text });
  }
  const decimal = file.decimal === 'detect' ? decided(votes, file.thousands) : file.decimal;
  // A mark that no amount uses does no harm, and later ones may.
  const found = thousands === '' ? (decimal === '.' ? ',' : '.') : thousands;
  return { decimal, thousands: file.thousands === 'detect' ? found : file.thousands };
}

function decided(votes: Readonly<Record<'.' | ',', number>>, thousands: File['thousands']): '.' | ',' {
  if (thousands === '.') return ',';
  if (thousands === ',') return '.';
  return votes[','] > votes['.'] ? ',' : '.';
}
