import type { PaymentsCode } from '@groundwork-gov/payments';
import { defineProblems, type ProblemStatus } from '../platform/problems/problem.ts';

/** Why a payment file is refused as a whole: the codes of `libs/payments`, each with the status that it gives. */
const ofFiles = {
  'payments.date-order-ambiguous': 422,
  'payments.date-orders-mixed': 422,
  'payments.marks-ambiguous': 422,
  'payments.too-many-rows': 413,
} as const satisfies Record<PaymentsCode, ProblemStatus>;

export const paymentProblems = defineProblems({
  ...ofFiles,
  'payments.rows-refused': 422,
  'payments.file-loaded': 409,
  'payments.rows-loaded': 409,
  'payments.control-differs': 409,
  'payments.mapping-unreadable': 400,
  'payments.no-mapping': 400,
  'payments.currency-differs': 409,
  'payments.no-file': 400,
  'payments.taken-back-already': 409,
  'payments.nothing-loaded': 409,
  'payments.settings-unreadable': 400,
  'payments.recovered-amount': 400,
  'payments.not-screened': 409,
  'payments.loads-doubled': 409,
  'payments.own-answers': 403,
  'payments.nothing-in-year': 409,
});
