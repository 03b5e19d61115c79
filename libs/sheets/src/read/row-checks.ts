import { type Finding, type FindingColumn, shown } from '../finding.ts';
import type { Value } from '../template/template.ts';
import { folded, trimmed } from './folded.ts';
import type { Heads } from './match-heads.ts';
import { type ReadingManner, readValue } from './read-value.ts';
import type { Merge, RawRow } from './sheet-rows.ts';

/** A row of a sheet, as its template wants it. */
export interface ReadRow {
  /** As the spreadsheet counts. */
  row: number;
  id: string | null;
  /** By key of the column. A column that the sheet does not have is not in it. */
  values: Readonly<Record<string, Value>>;
}

/** Reads the rows of one sheet against its heads, and remembers what must stand once. */
export class RowChecks {
  readonly #heads: Heads;
  readonly #sheet: string;
  readonly #manner: ReadingManner;
  readonly #seen = new Map<string, Map<string, number>>();
  readonly #rows: number[] = [];
  hidden: { first: number; count: number } | null = null;

  constructor(heads: Heads, sheet: string, manner: ReadingManner) {
    this.#heads = heads;
    this.#sheet = sheet;
    this.#manner = manner;
  }

  /** The row with what is wrong in it; null where nothing stands in any column of the template. */
  read(raw: RawRow): { row: ReadRow; findings: Finding[] } | null {
    if (raw.number <= this.#heads.row || !this.#hasSomething(raw)) return null;
    const findings: Finding[] = [];
    const values: Record<string, Value> = {};
    const id = this.#idOf(raw, findings);
    for (const { at, column, where } of this.#heads.columns) {
      const reading = readValue(raw.cells.get(at), column, this.#manner);
      if ('fault' in reading) findings.push(this.#finding(raw.number, where, reading.fault));
      else {
        values[column.key] = reading.value;
        if (column.unique && reading.value !== null)
          this.#once(column.key, String(reading.value), raw.number, where, 'value.twice', findings);
      }
    }
    if (raw.hidden)
      this.hidden = { first: this.hidden?.first ?? raw.number, count: (this.hidden?.count ?? 0) + 1 };
    this.#rows.push(raw.number);
    return { row: { row: raw.number, id, values }, findings };
  }

  /** Merged cells leave all but one of their rows without a value: each row below the heads is named. */
  *merged(merges: readonly Merge[]): Generator<Finding> {
    for (const merge of merges) {
      const within = this.#heads.columns.find(({ at }) => at >= merge.fromColumn && at <= merge.toColumn);
      if (!within) continue;
      for (const row of this.#rows) {
        if (row < merge.fromRow || row > merge.toRow) continue;
        yield this.#finding(row, within.where, {
          code: 'cell.merged',
          value: `${merge.fromRow}–${merge.toRow}`,
        });
      }
    }
  }

  #hasSomething(raw: RawRow): boolean {
    return this.#heads.columns.some(({ at }) => {
      const cell = raw.cells.get(at);
      return cell !== undefined && trimmed(cell.text) !== '';
    });
  }

  #idOf(raw: RawRow, findings: Finding[]): string | null {
    const cell = raw.cells.get(this.#heads.idAt);
    const id = cell?.kind === 'text' || cell?.kind === 'number' ? trimmed(cell.text) : '';
    if (id === '') return null;
    this.#once('#id', id, raw.number, undefined, 'row-id.twice', findings);
    return id;
  }

  #once(
    key: string,
    value: string,
    row: number,
    where: FindingColumn | undefined,
    code: 'value.twice' | 'row-id.twice',
    findings: Finding[],
  ): void {
    const seen = this.#seen.get(key) ?? new Map<string, number>();
    this.#seen.set(key, seen);
    const before = seen.get(folded(value));
    if (before === undefined) {
      seen.set(folded(value), row);
      return;
    }
    // Neither of the two is surely the right one: both are named, and neither is taken.
    for (const [one, other] of [
      [before, row],
      [row, before],
    ] as const) {
      findings.push({ ...this.#finding(one, where, { code, value: shown(value) }), otherRow: other });
    }
  }

  #finding(
    row: number,
    column: FindingColumn | undefined,
    fault: Pick<Finding, 'code' | 'value' | 'expected'>,
  ): Finding {
    return { level: 'row', ...fault, sheet: this.#sheet, row, ...(column ? { column } : {}) };
  }
}
