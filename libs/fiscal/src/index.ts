export type { BudgetMapping, CodeRule, LineRule, PhaseRule } from './budget-mapping.ts';
export { budgetMappingShapes, classificationsOf, phasesOf } from './budget-mapping.ts';
export { fiscalCatalogue } from './catalogue.ts';
export type { Crossed, Crosswalk, CrosswalkRow } from './classification/crosswalk.ts';
export { applyCrosswalk, crossAmount, crosswalkTarget, parseCrosswalk } from './classification/crosswalk.ts';
export type { CrosswalkAbout } from './classification/crosswalk-table.ts';
export { crosswalkTable, readCrosswalk } from './classification/crosswalk-table.ts';
export type { Standard, StandardCode } from './classification/standard-codes.ts';
export { standardCode, standardCodes, standardName, standards } from './classification/standard-codes.ts';
export type { DescribedPackage, DescribedTable } from './fdp/described.ts';
export { parsePackage } from './fdp/parse-package.ts';
export type { PackageProposal, ProposedPackage, ReadPart } from './fdp/propose-package.ts';
export { proposePackage } from './fdp/propose-package.ts';
export type { PackageColumn, PackageOut } from './fdp/write-package.ts';
export { packageDescriptor, packageRows } from './fdp/write-package.ts';
export type { FiscalProblems } from './file-catalogue.ts';
export type { Columns } from './find-columns.ts';
export { findColumns } from './find-columns.ts';
export type { FiscalCode } from './fiscal-error.ts';
export { FiscalError } from './fiscal-error.ts';
export type { Codes } from './heads.ts';
export { headOf, isUnder } from './heads.ts';
export { dayBefore, lastDayOf } from './in-year/days.ts';
export type { Within } from './in-year/within.ts';
export { growing } from './in-year/within.ts';
export type { Stated, YearState } from './in-year/year-states.ts';
export { differences, yearStates } from './in-year/year-states.ts';
export type { LineFault, LineFaultCode } from './line-faults.ts';
export { explainLineFault } from './line-faults.ts';
export type { BudgetLine } from './line-reader.ts';
export type { ColumnName } from './mapping/version-2.ts';
export type { Classification, HeadName, Phase, Side } from './mapping/words.ts';
export { classifications, headNames, phases, sides } from './mapping/words.ts';
export type { Trouble } from './parse-mapping.ts';
export { parseDocument, parseMapping } from './parse-mapping.ts';
export { plainCut } from './plain-cut.ts';
export type {
  BudgetPreview,
  EarlierLoad,
  HeadRow,
  HeadTotals,
  PreviewOptions,
} from './preview/preview-budget.ts';
export { doubtfulYears, previewBudget, sameAs } from './preview/preview-budget.ts';
export type { ControlTotal, Reconciled } from './preview/reconcile.ts';
export { reconcile } from './preview/reconcile.ts';
export type { Suggestion, SuggestionCode } from './preview/suggest.ts';
export { suggestionCodes, suggestionFor } from './preview/suggest.ts';
export type { Proposal, ProposeOptions } from './propose/propose-mapping.ts';
export { proposeMapping } from './propose/propose-mapping.ts';
export { createAmountReader } from './read-amount.ts';
export type { BudgetReading, BudgetSource } from './read-budget.ts';
export { readBudget } from './read-budget.ts';
export type { Because, BecauseCode, Guess } from './sniff/guess.ts';
export { becauseCodes } from './sniff/guess.ts';
export type { TableSniff } from './sniff/sniff-table.ts';
export { sniffTable } from './sniff/sniff-table.ts';
export { createDecoder } from './table/decode.ts';
export type { Encoding } from './table/encodings.ts';
export { encodings } from './table/encodings.ts';
export { fold } from './table/fold.ts';
export { knownBinary, sixteenBit } from './table/looks-like.ts';
export type { Table, TableFormat, TableSource } from './table/open-table.ts';
export { openTable, readTable } from './table/open-table.ts';
export type { CsvFormat, QuoteFault, TableRows } from './table/records.ts';
export { readRecords } from './table/records.ts';
export type { WorkbookFormat } from './table/workbook-rows.ts';
export type { PhaseTotal } from './tally.ts';
