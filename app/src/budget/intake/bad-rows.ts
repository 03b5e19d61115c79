import { BYTE_ORDER_MARK, csvCell } from '../../platform/csv.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { say } from '../../platform/problems/sentence.ts';
import { faultSaid } from '../../platform/read-files/refusals.ts';
import { isRead, type ReadFilePreview, type StoredPreview } from './preview.ts';

export type BadRow = ReadFilePreview['bad'][number];

/** What would make a line right, in a sentence; empty where nothing simple would. */
export const suggested = (tongue: Tongue, { suggestion }: BadRow): string =>
  suggestion === null ? '' : tongue.t(`reading.suggest.${suggestion.code}`, { would: suggestion.would });

/** Lines that could not be read, as a file to be worked through: file, line, column, what came, what is wrong, what would be right. */
function* rowsOf(tongue: Tongue, { files }: StoredPreview): Generator<string> {
  const heads = ['file', 'line', 'column', 'came', 'says', 'would'];
  yield `${BYTE_ORDER_MARK}${heads.join(',')}\r\n`;
  for (const file of files.filter(isRead)) {
    for (const row of file.bad) {
      const { line, column, came } = row.fault;
      const cells = [
        file.name,
        String(line),
        column ?? '',
        came,
        say(tongue, faultSaid(row.fault)),
        suggested(tongue, row),
      ];
      yield `${cells.map(csvCell).join(',')}\r\n`;
    }
  }
}

export const badRowsAsCsv = (tongue: Tongue, preview: StoredPreview): string =>
  [...rowsOf(tongue, preview)].join('');
