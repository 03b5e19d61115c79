import { parseAmount } from '@groundwork-gov/money';
import { isDash } from '../read-amount.ts';
import { isBlank, openTable, type TableFormat, type TableSource } from '../table/open-table.ts';

const remembered = 2000;
const rememberedOthers = 200;

/** What stands in one column of a whole file. */
export interface ColumnProfile {
  readonly name: string;
  readonly index: number;
  readonly filled: number;
  readonly blank: number;
  readonly years: number;
  /** Cells that read as an amount with the marks proposed. */
  readonly amounts: number;
  /** Of them those with decimals, a sign or a mark of thousands, and those of more decimals than the currency has. */
  readonly fine: number;
  readonly tooFine: number;
  /** Cells of figures or capital letters without spaces, of at most 24 characters. */
  readonly codes: number;
  readonly letters: number;
  readonly longest: number;
  /** Different cells with their count; incomplete where there are more than 2000. */
  readonly values: ReadonlyMap<string, number>;
  /** The first 200 different cells that do not read as an amount. */
  readonly others: ReadonlySet<string>;
}

export interface FileProfile {
  readonly columns: readonly ColumnProfile[];
  readonly rows: number;
  /** Rows as they came, at most 2000, evenly from the beginning. */
  readonly sample: readonly (readonly string[])[];
  /** Text above the header. */
  readonly header: readonly string[];
}

type Marks = Parameters<typeof parseAmount>[2];

/** Reads a whole file once and says what its columns hold. Memory does not grow with the file. */
export async function profileOf(
  source: TableSource,
  format: TableFormat,
  headerAt: number | 'none',
  marks: Marks,
  digits: number,
): Promise<FileProfile> {
  const table = await openTable(source, format, headerAt);
  const counts = table.header.map(() => ({
    ...nothing,
    values: new Map<string, Seen>(),
    others: new Set<string>(),
  }));
  const sample: (readonly string[])[] = [];
  let rows = 0;
  for await (const piece of table.rows) {
    for (const row of piece.rows) {
      if (isBlank(row)) continue;
      rows += 1;
      if (sample.length < remembered) sample.push(row.map((cell) => Buffer.from(cell).toString()));
      for (let at = 0; at < counts.length; at++) {
        const column = counts[at];
        if (column) note(column, (row[at] ?? '').trim(), marks, digits);
      }
    }
  }
  const columns = counts.map((column, index) => ({
    ...column,
    name: (table.header[index] ?? '').trim(),
    index,
    values: new Map([...column.values].map(([value, { count }]) => [value, count])),
  }));
  return { columns, rows, sample, header: table.header };
}

const nothing = {
  filled: 0,
  blank: 0,
  years: 0,
  amounts: 0,
  fine: 0,
  tooFine: 0,
  codes: 0,
  letters: 0,
  longest: 0,
};
type Counts = typeof nothing & { values: Map<string, Seen>; others: Set<string> };

/** What was made out of a cell, remembered with how often it came: files repeat their cells. */
interface Seen {
  count: number;
  readonly of: Pick<Counts, 'years' | 'amounts' | 'fine' | 'tooFine' | 'codes' | 'letters'>;
}

function note(column: Counts, cell: string, marks: Marks, digits: number): void {
  if (cell === '' || isDash(cell)) {
    column.blank += 1;
    return;
  }
  column.filled += 1;
  if (cell.length > column.longest) column.longest = cell.length;
  const known = column.values.get(cell);
  const of = known?.of ?? lookedAt(cell, marks, digits);
  column.years += of.years;
  column.amounts += of.amounts;
  column.fine += of.fine;
  column.tooFine += of.tooFine;
  column.codes += of.codes;
  column.letters += of.letters;
  if (of.amounts === 0 && column.others.size < rememberedOthers)
    column.others.add(Buffer.from(cell).toString());
  if (known) known.count += 1;
  else if (column.values.size < remembered) column.values.set(Buffer.from(cell).toString(), { count: 1, of });
}

function lookedAt(cell: string, marks: Marks, digits: number): Seen['of'] {
  const isAmount = typeof parseAmount(cell, digits, marks, 'half-even') === 'bigint';
  const decimals = isAmount ? (cell.split(marks.decimal)[1]?.length ?? 0) : 0;
  const isCode =
    cell.length <= 24 && /^[\p{Lu}\d][\p{Lu}\d./-]*$/u.test(cell) && /\d|^\p{Lu}{1,6}$/u.test(cell);
  return {
    years: Number(/^(19|20|21)\d\d(-\d\d-\d\d(T.*)?)?$/.test(cell)),
    amounts: Number(isAmount),
    fine: Number(isAmount && /[.,()\s'-]/.test(cell)),
    tooFine: Number(decimals > digits),
    codes: Number(isCode),
    letters: Number(/\p{L}/u.test(cell)),
  };
}
