import { type FileCode, type PlainCell, Refused, readRows } from '@groundwork-gov/sheets';
import { FiscalError } from '../fiscal-error.ts';
import { knownBinary } from './looks-like.ts';
import type { TableRows } from './records.ts';

/** A sheet of a workbook. Numbers of cells come with `decimal` before their decimals and no mark between thousands, days as ISO 8601. */
export interface WorkbookFormat {
  readonly kind: 'xlsx' | 'ods';
  /** By name, or by place from 1; the first that is not hidden where it is left out. */
  readonly sheet?: string | number | undefined;
  readonly decimal: '.' | ',';
}

const sizeLimit = 20 * 1024 * 1024;
const none = new Map<number, never>();

/**
 * The rows of one sheet, read in a process of its own under the limits of `libs/sheets`. A formula gives its stored result.
 *
 * @throws FiscalError `fiscal.file-binary` (another kind of file), `fiscal.workbook-refused`
 */
export async function* workbookRows(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  format: WorkbookFormat,
): AsyncGenerator<TableRows> {
  const whole = await gathered(bytes);
  if (whole.length === 0) return;
  const looksLike = knownBinary(whole);
  if (looksLike !== null && !['xlsx', 'ods', 'zip'].includes(looksLike))
    throw new FiscalError('fiscal.file-binary', { name, line: 1, looksLike });
  try {
    const options = format.sheet === undefined ? {} : { sheet: format.sheet };
    for await (const rows of readRows(whole, options)) {
      yield {
        rows: rows.map(({ cells }) => textsOf(cells, format.decimal)),
        lineOf: (index) => rows[index]?.number ?? 0,
        broken: none,
      };
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, value = '', expected = '' } = error.finding;
    throw new FiscalError('fiscal.workbook-refused', { name, reason: code as FileCode, value, expected });
  }
}

/** No more than is read anyway, and enough to show that it is more. */
async function gathered(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(Uint8Array.from(piece));
    size += piece.length;
    if (size > sizeLimit) break;
  }
  return Buffer.concat(pieces);
}

function textsOf(cells: readonly PlainCell[], decimal: string): string[] {
  const texts: string[] = [];
  for (const { column, kind, text } of cells) {
    while (texts.length < column) texts.push('');
    texts[column] = kind === 'number' && decimal === ',' ? text.replace('.', ',') : text;
  }
  return texts;
}
