export type {
  BudgetMapping,
  Classification,
  CodeRule,
  Encoding,
  HeadName,
  LineRule,
  Phase,
} from './budget-mapping.ts';
export {
  budgetMappingShape,
  classifications,
  classificationsOf,
  headNames,
  phases,
  phasesOf,
} from './budget-mapping.ts';
export { fiscalCatalogue } from './catalogue.ts';
export type { FiscalProblems } from './file-catalogue.ts';
export type { FiscalCode } from './fiscal-error.ts';
export { FiscalError } from './fiscal-error.ts';
export type { Codes } from './heads.ts';
export { headOf, isUnder } from './heads.ts';
export type { LineFault, LineFaultCode } from './line-faults.ts';
export { explainLineFault } from './line-faults.ts';
export type { BudgetLine } from './line-reader.ts';
export { parseMapping } from './parse-mapping.ts';
export type { BudgetReading, BudgetSource } from './read-budget.ts';
export { readBudget } from './read-budget.ts';
export type { PhaseTotal } from './tally.ts';
