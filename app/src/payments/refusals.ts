import { FiscalError } from '@groundwork-gov/fiscal';
import { type PaymentFault, PaymentsError } from '@groundwork-gov/payments';
import type { Details, Problem, Saying } from '../platform/problems/problem.ts';
import {
  faultSaid as lineFaultSaid,
  refusalOf as refusalOfTable,
  whereSaid,
} from '../platform/read-files/refusals.ts';
import { paymentProblems } from './problems.ts';

/** What a library says of a file or a mapping as a problem of the catalogue; anything else as it came. */
export function told(file: string, error: unknown): unknown {
  if (error instanceof FiscalError) return refusalOfTable(error);
  if (error instanceof PaymentsError) return refusalOf(error);
  if ((error as { code?: string }).code === 'ENOENT') {
    return paymentProblems.problem('payments.no-file', { file }, error);
  }
  return error;
}

/** Each code of the library keeps its own details together: `code` and `details` are narrowed as one. */
type Refusal = {
  [E in PaymentsError['code']]: { code: E; details: PaymentsError<E>['details'] };
}[PaymentsError['code']];

function refusalOf(error: PaymentsError): Problem {
  return paymentProblems.problem(error.code, detailsOf(error), error);
}

function detailsOf(error: PaymentsError): Details {
  const refusal = { code: error.code, details: error.details } as Refusal;
  switch (refusal.code) {
    case 'payments.date-order-ambiguous': {
      const { name, rows, line, example } = refusal.details;
      return { name, rows, line: String(line), example };
    }
    case 'payments.date-orders-mixed': {
      const { name, dayFirst, dayFirstLine, monthFirst, monthFirstLine } = refusal.details;
      return {
        name,
        dayFirst,
        dayFirstLine: String(dayFirstLine),
        monthFirst,
        monthFirstLine: String(monthFirstLine),
      };
    }
    case 'payments.marks-ambiguous': {
      const { name, line, example } = refusal.details;
      return { name, line: String(line), example };
    }
    case 'payments.too-many-rows':
      return { ...refusal.details };
  }
}

/** One fault of one line, with what would probably be right. */
export function faultSaid(fault: PaymentFault): Saying {
  const { code, instead } = fault;
  const says = isOurs(code) ? ownFaultSaid({ ...fault, code }) : lineFaultSaid({ ...fault, code });
  if (instead === null) return says;
  return { message: 'payments.fault-perhaps', params: { says, instead } };
}

type OwnFault = PaymentFault & { code: Extract<PaymentFault['code'], `payments.${string}`> };

const ownFaultSaid = ({ code, line, column, expected, came }: OwnFault): Saying => ({
  message: `payments.fault.${code.slice('payments.'.length)}`,
  params: {
    where: whereSaid({ line, column }),
    expected,
    came,
  },
});

const isOurs = (code: PaymentFault['code']): code is OwnFault['code'] => code.startsWith('payments.');
