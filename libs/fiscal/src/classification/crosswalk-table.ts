import { FiscalError } from '../fiscal-error.ts';
import type { Classification } from '../mapping/words.ts';
import { sniffTable } from '../sniff/sniff-table.ts';
import { fold } from '../table/fold.ts';
import { openTable, type TableFormat } from '../table/open-table.ts';
import { type Crosswalk, parseCrosswalk } from './crosswalk.ts';

/** What a table of codes does not say of itself. */
export interface CrosswalkAbout {
  readonly title: string;
  readonly note?: string | undefined;
  readonly classification: Classification;
  readonly scheme: Crosswalk['scheme'];
}

/** The columns of a crosswalk as a table, in the order in which we write them; a header may have them in any, and in five languages. */
const columns = {
  from: [
    'from',
    'code',
    'old',
    'old code',
    'de',
    'codigo',
    'codigo antiguo',
    'desde codigo',
    'ancien code',
    'codigo antigo',
    'من',
    'الرمز',
  ],
  when: ['when', 'cuando', 'quand', 'quando', 'عندما'],
  startsWith: [
    'starts with',
    'startswith',
    'begins with',
    'empieza por',
    'commence par',
    'comeca por',
    'يبدا ب',
  ],
  to: [
    'to',
    'new',
    'new code',
    'target',
    'a',
    'codigo nuevo',
    'vers',
    'nouveau code',
    'para',
    'codigo novo',
    'الى',
    'الرمز الجديد',
  ],
  share: ['share', 'parte', 'part', 'الحصه'],
  validFrom: ['valid from', 'valido desde', 'valable du', 'valido de', 'ساري من'],
  validUntil: ['valid until', 'valid to', 'valido hasta', 'valable au', 'valido ate', 'ساري حتى'],
  reason: ['reason', 'motivo', 'razon', 'motif', 'razao', 'السبب'],
  source: ['source', 'fuente', 'fonte', 'المصدر'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof columns;
const names = Object.keys(columns) as Column[];
const headOf: Readonly<Record<Column, string>> = {
  from: 'from',
  when: 'when',
  startsWith: 'starts_with',
  to: 'to',
  share: 'share',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
  reason: 'reason',
  source: 'source',
};

const mostRows = 20_000;
/** Between several codes of one cell. */
const between = '|';

/**
 * The crosswalk in a file: a JSON document, or a table (CSV, XLSX, ODS) with a row for each code. Of a table of two columns the first is the code
 * and the second what comes out, whatever they are called; more columns are known by their names (`from`, `to`, `valid_from`, `valid_until`,
 * `reason`, `source`, `when` with `starts_with`, `share`).
 *
 * @param about what a table does not say; of a JSON document nothing of it is used
 * @throws FiscalError `fiscal.crosswalk-invalid`, `fiscal.column-missing`, and those of {@link sniffTable} and {@link openTable}
 */
export async function readCrosswalk(
  { name, bytes }: { name: string; bytes: Uint8Array },
  about: CrosswalkAbout,
): Promise<Crosswalk> {
  if (isJson(bytes)) return parseCrosswalk(new TextDecoder().decode(bytes));
  const sniffed = await sniffTable(name, bytes);
  const format: TableFormat =
    sniffed.kind.value === 'csv'
      ? { kind: 'csv', encoding: sniffed.encoding.value, delimiter: sniffed.delimiter.value }
      : { kind: sniffed.kind.value, sheet: sniffed.sheet ?? undefined, decimal: '.' };
  const table = await openTable({ name, bytes: once(bytes) }, format);
  const at = columnsIn(name, table.header);
  const rows: unknown[] = [];
  for await (const piece of table.rows) {
    for (const [index, row] of piece.rows.entries()) {
      if (row.every((cell) => cell.trim() === '')) continue;
      if (rows.length === mostRows)
        throw new FiscalError('fiscal.crosswalk-invalid', {
          path: 'rows',
          expected: `at most ${mostRows} rows`,
          came: `line ${piece.lineOf(index)}`,
        });
      rows.push(rowOf((column) => (row[at[column] ?? -1] ?? '').trim()));
    }
  }
  const { note, ...rest } = about;
  return parseCrosswalk({ crosswalk: 'groundwork.crosswalk@1', ...rest, ...(note ? { note } : {}), rows });
}

const isJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function columnsIn(name: string, header: readonly string[]): Partial<Record<Column, number>> {
  const found = header.map((cell) => fold(cell).replaceAll('_', ' ').replace(/\s+/g, ' ').trim());
  const at: Partial<Record<Column, number>> = {};
  for (const column of names) {
    const index = found.findIndex((cell) => (columns[column] as readonly string[]).includes(cell));
    if (index >= 0) at[column] = index;
  }
  if (at.from !== undefined && at.to !== undefined) return at;
  if (found.filter((cell) => cell !== '').length === 2) return { from: 0, to: 1 };
  const missing = (['from', 'to'] as const).filter((column) => at[column] === undefined);
  throw new FiscalError('fiscal.column-missing', {
    name,
    missing,
    nearest: missing.map(() => ''),
    found: header.slice(0, 200).map((cell) => cell.slice(0, 100)),
  });
}

function rowOf(cell: (column: Column) => string): unknown {
  const [from, until, when, starts] = [
    cell('validFrom'),
    cell('validUntil'),
    cell('when'),
    cell('startsWith'),
  ];
  const share = cell('share');
  const text = (column: 'reason' | 'source') => (cell(column) === '' ? {} : { [column]: cell(column) });
  return {
    from: listOf(cell('from')),
    ...(when === '' && starts === '' ? {} : { when: { classification: when, startsWith: listOf(starts) } }),
    to: cell('to'),
    ...(from === '' && until === ''
      ? {}
      : { valid: { from: from === '' ? '0001-01-01' : from, ...(until === '' ? {} : { until }) } }),
    ...(share === '' ? {} : { share: Number(share) }),
    ...text('reason'),
    ...text('source'),
  };
}

const listOf = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The rows of a crosswalk as CSV with `;`, which {@link readCrosswalk} reads back to the same rows: for whoever changes it as text. Codes with `|`
 * in them are the one thing that it cannot say.
 */
export function crosswalkTable({ rows }: Pick<Crosswalk, 'rows'>): string {
  const isUsed = (column: Column) =>
    column === 'from' || column === 'to' || rows.some((row) => cellOf(row, column) !== '');
  const used = names.filter(
    (column) => ['validFrom', 'validUntil', 'reason'].includes(column) || isUsed(column),
  );
  const lines = rows.map((row) => used.map((column) => quoted(cellOf(row, column))).join(';'));
  return `${used.map((column) => headOf[column]).join(';')}\n${lines.join('\n')}\n`;
}

function cellOf(row: Crosswalk['rows'][number], column: Column): string {
  switch (column) {
    case 'from':
      return row.from.join(between);
    case 'when':
      return row.when?.classification ?? '';
    case 'startsWith':
      return row.when?.startsWith.join(between) ?? '';
    case 'validFrom':
      return row.valid?.from ?? '';
    case 'validUntil':
      return row.valid?.until ?? '';
    case 'share':
      return row.share === undefined ? '' : String(row.share);
    case 'to':
      return row.to;
    default:
      return row[column] ?? '';
  }
}

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
