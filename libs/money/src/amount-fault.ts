/**
 * How a file writes its numbers.
 *
 * `' '` as thousands mark also stands for the no-break, narrow no-break and thin space, and `"'"` for the curly
 * apostrophe. `''` means that the file groups nothing.
 */
export interface Marks {
  readonly decimal: '.' | ',';
  readonly thousands: '' | '.' | ',' | ' ' | "'";
}

export type AmountFaultKind =
  | 'empty'
  | 'not-a-number'
  | 'too-many-decimals'
  | 'misplaced-thousands'
  | 'too-large';

/** Why a text is not an amount. `text` is what was read, cut to 60 characters. */
export interface AmountFault {
  readonly code: `money.amount-${AmountFaultKind}`;
  readonly kind: AmountFaultKind;
  readonly text: string;
  readonly digits: number;
  readonly marks: Marks;
}

const markNames: Record<Marks['thousands'], string> = {
  '': 'no thousands mark',
  '.': 'a point between thousands',
  ',': 'a comma between thousands',
  ' ': 'a space between thousands',
  "'": 'an apostrophe between thousands',
};

const sentences: Record<AmountFaultKind, (fault: AmountFault) => string> = {
  empty: () => 'Expected an amount and found nothing. Write 0 if the amount is zero.',
  'not-a-number': (fault) =>
    `Expected an amount with ${fault.marks.decimal === '.' ? 'a point' : 'a comma'} before the decimals and ${markNames[fault.marks.thousands]}, and found ${JSON.stringify(fault.text)}. Correct the cell, or the marks named for this file.`,
  'too-many-decimals': (fault) =>
    `Expected at most ${fault.digits} decimals and found ${JSON.stringify(fault.text)}. If ${JSON.stringify(fault.marks.decimal)} marks thousands in this file, say so; if the amounts are finer than the currency, ask for rounding.`,
  'misplaced-thousands': (fault) =>
    `Expected ${markNames[fault.marks.thousands]} in groups of three digits and found ${JSON.stringify(fault.text)}. Check which mark stands before the decimals in this file.`,
  'too-large': (fault) =>
    `Expected an amount that a database can hold in 8 bytes (up to 9 223 372 036 854 775 807 minor units) and found ${JSON.stringify(fault.text)}. Check the unit of the file.`,
};

/** The fault in an English sentence: what was expected, what came, what to do. */
export function explainAmountFault(fault: AmountFault): string {
  return sentences[fault.kind](fault);
}
