export type { Ask } from './ask.ts';
export { askings } from './ask.ts';
export type { Disposition, Precision } from './control/precision.ts';
export type { Payments, TextColumn } from './payments.ts';
export { dayNumber, dayText, noDay, noMinute, textAt } from './payments.ts';
export type { PaymentsCode, PaymentsProblems } from './payments-error.ts';
export { PaymentsError, paymentsCatalogue } from './payments-error.ts';
export type { PaymentFault, PaymentFaultCode } from './read/faults.ts';
export { explainPaymentFault } from './read/faults.ts';
export type { MappedField } from './read/header-words.ts';
export type { BudgetField, PaymentMapping, TextField } from './read/payment-mapping.ts';
export { budgetFields, parsePaymentMapping, textFields } from './read/payment-mapping.ts';
export type { PaymentFileProposal } from './read/propose-file.ts';
export { proposePaymentFile } from './read/propose-file.ts';
export type { MappingProposal, ProposedColumn } from './read/propose-mapping.ts';
export { proposePaymentMapping } from './read/propose-mapping.ts';
export type { Ledger, PaymentFile, PaymentSource, ReadOptions } from './read/read-ledger.ts';
export { ledgerReader, readLedger } from './read/read-ledger.ts';
export type {
  AskedQuestion,
  PaymentScreening,
  QuestionState,
  RuleReport,
} from './screen-payments.ts';
export { screenPayments } from './screen-payments.ts';
export { doubleLoads } from './screens/double-loads.ts';
export { exactDuplicates } from './screens/exact-duplicates.ts';
export type { Calendar } from './screens/odd-days.ts';
export type { Lack, Question, Rule, Screening, View } from './screens/screen.ts';
export { rules } from './screens/screen.ts';
export { splits } from './screens/splits.ts';
export type { Threshold } from './screens/threshold.ts';
export type { ScreenSettings } from './settings.ts';
export type { Vendors } from './vendors.ts';
export { vendorsOf } from './vendors.ts';
