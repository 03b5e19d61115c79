export { columnLetter } from './column-letter.ts';
export { explain, placeOf } from './explain.ts';
export type { FileCode, Finding, FindingColumn, FindingLevel, RemarkCode, RowCode } from './finding.ts';
export { Refused } from './finding.ts';
export { LIMITS, type Limits } from './limits.ts';
export { ReaderFailed } from './node/apart.ts';
export { type ArchivePiece, readArchive } from './node/read-archive.ts';
export { type RowsOptions, readRows, readRowsOf, type SheetsOptions } from './node/read-rows.ts';
export { type ReadOptions, readWorkbook } from './node/read-workbook.ts';
export { type FindingsOptions, writeFindings } from './node/write-findings.ts';
export { type SheetReading, type WorkbookReading, withFindings } from './read/gather.ts';
export type { NamedSheet, PlainCell, PlainRow } from './read/plain-rows.ts';
export type { ReadRow } from './read/row-checks.ts';
export { templateFaults } from './template/check-template.ts';
export type { FilledRow, FilledRows } from './template/sheet-parts.ts';
export type {
  Choice,
  Template,
  TemplateColumn,
  TemplateSheet,
  Value,
  ValueType,
  Words,
} from './template/template.ts';
export { ENGLISH, type TemplateWords } from './template/words.ts';
export { writeTemplate } from './template/write-template.ts';
export type { Cell, ColumnType } from './write/table-cells.ts';
export { type Table, type TableColumn, writeTable, writeTables } from './write/write-table.ts';
export { type ZipPart, zipped } from './write/zip-writer.ts';
