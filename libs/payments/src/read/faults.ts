import { explainLineFault, type LineFault, type LineFaultCode } from '@groundwork-gov/fiscal';

export type PaymentFaultCode =
  | 'payments.date-missing'
  | 'payments.date-wrong'
  | 'payments.date-is-time'
  | 'payments.supplier-missing'
  | 'payments.text-too-long';

/** One thing wrong on one line, as `LineFault` of fiscal says it, and what would probably be right. */
export interface PaymentFault extends Omit<LineFault, 'code'> {
  readonly code: LineFaultCode | PaymentFaultCode;
  /** A value that would be read, where the cell lets it be guessed. Never put in by the program. */
  readonly instead: string | null;
}

const q = (text: string): string => JSON.stringify(text);

const sentences: Readonly<Record<PaymentFaultCode, (fault: PaymentFault) => string>> = {
  'payments.date-missing': (f) =>
    `expected a date such as ${f.expected} and found nothing. Put it in, or say in the mapping that such payments have no known day ("dates": {"missing": "unknown"}).`,
  'payments.date-wrong': (f) =>
    `expected a date such as ${f.expected} and found ${q(f.came)}. Correct the cell, or the order of dates in the mapping.`,
  'payments.date-is-time': (f) =>
    `expected a date such as ${f.expected} and found the time ${q(f.came)} without one: the day was lost when the file was made. Ask for it again with the cells formatted as dates.`,
  'payments.supplier-missing': () =>
    'expected the name or number of a supplier and found neither. If this is a row of totals, leave it out in the mapping.',
  'payments.text-too-long': (f) =>
    `expected at most ${f.expected} characters and found a text that begins ${q(f.came)}. Look for a quotation mark that was never closed.`,
};

/** The fault as an English sentence. */
export function explainPaymentFault(fault: PaymentFault): string {
  const { code } = fault;
  const guess = fault.instead === null ? '' : ` Perhaps ${q(fault.instead)} is meant.`;
  if (isOurs(code)) {
    const where =
      fault.column === null ? `Line ${fault.line}` : `Line ${fault.line}, column ${q(fault.column)}`;
    return `${where}: ${sentences[code](fault)}${guess}`;
  }
  return explainLineFault({ ...fault, code }) + guess;
}

const isOurs = (code: PaymentFault['code']): code is PaymentFaultCode => Object.hasOwn(sentences, code);

/** Faults of which the list is cut and the count is not. */
export function faultList(most: number) {
  const faults: PaymentFault[] = [];
  let count = 0;
  return {
    add: (fault: PaymentFault): void => {
      count += 1;
      if (faults.length < most) faults.push(fault);
    },
    list: (): readonly PaymentFault[] => faults.toSorted((a, b) => a.line - b.line),
    count: (): number => count,
  };
}
