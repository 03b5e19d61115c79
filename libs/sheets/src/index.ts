export type { Cell, ColumnType } from './write/table-cells.ts';
export { type Table, type TableColumn, writeTable } from './write/write-table.ts';
