import type { AmountFault, AmountFaultKind, Marks } from './amount-fault.ts';
import { MoneyError } from './problems.ts';

const int8Maximum = 2n ** 63n - 1n;
const arabicThousands = '\u066c';
// Spreadsheets set to a right-to-left language wrap numbers in these; they change where a minus is drawn, not the amount.
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Everything {@link parseAmount} accepts beyond plain digits, and every refusal. Same contract. */
export function parseUnusual(
  text: string,
  digits: number,
  marks: Marks,
  rounding: 'refuse' | 'half-even',
): bigint | AmountFault {
  if (!Number.isInteger(digits) || digits < 0 || digits > 18) {
    throw new MoneyError('money.digits-out-of-range', { given: digits });
  }
  const refuse = (kind: AmountFaultKind): AmountFault => ({
    code: `money.amount-${kind}`,
    kind,
    text: text.slice(0, 60),
    digits,
    marks,
  });

  const thousands = marks.thousands || arabicThousands;
  const { negative, body } = takeSign(withPlainCharacters(text, marks, thousands));
  if (body === '') return refuse(text.trim() === '' ? 'empty' : 'not-a-number');

  const [whole = '', fraction, ...more] = body.split(marks.decimal);
  if (more.length > 0 || fraction === '') return refuse('not-a-number');
  const groups = whole.split(thousands);
  if (![...groups, ...(fraction ?? '').split(thousands)].every((part) => /^[0-9]*$/.test(part))) {
    return refuse('not-a-number');
  }
  if (fraction?.includes(thousands) || !areThousands(groups)) return refuse('misplaced-thousands');

  const surplus = (fraction ?? '').slice(digits);
  if (surplus !== '' && rounding === 'refuse') return refuse('too-many-decimals');
  const units = groups.join('').replace(/^0+/, '');
  if (units.length + digits > 19) return refuse('too-large');
  const cut = BigInt(units + (fraction ?? '').slice(0, digits).padEnd(digits, '0'));
  const size = cut + (roundsUp(cut, surplus) ? 1n : 0n);
  if (size > int8Maximum + (negative ? 1n : 0n)) return refuse('too-large');
  return negative ? -size : size;
}

function withPlainCharacters(text: string, marks: Marks, thousands: string): string {
  let plain = text.replace(directionMarks, '').trim();
  plain = plain.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15));
  plain = plain.replaceAll('\u066b', marks.decimal).replaceAll(arabicThousands, thousands);
  plain = plain.replaceAll('\u2212', '-');
  if (thousands === ' ') plain = plain.replace(/[\u00a0\u2009\u202f]/g, ' ');
  if (thousands === "'") plain = plain.replaceAll('\u2019', "'");
  return plain;
}

function takeSign(text: string): { negative: boolean; body: string } {
  if (text.startsWith('(') && text.endsWith(')')) return { negative: true, body: text.slice(1, -1).trim() };
  if (text.startsWith('-')) return { negative: true, body: text.slice(1).trim() };
  if (text.endsWith('-')) return { negative: true, body: text.slice(0, -1).trim() };
  return { negative: false, body: text.startsWith('+') ? text.slice(1).trim() : text };
}

function areThousands(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  return groups.every((group, at) =>
    at === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3,
  );
}

function roundsUp(cut: bigint, surplus: string): boolean {
  const first = surplus.charAt(0);
  if (first !== '5') return first > '5';
  return /[1-9]/.test(surplus.slice(1)) || cut % 2n === 1n;
}
