import { currencyOf, formatMinor } from '@groundwork-gov/money';
import { BYTE_ORDER_MARK, csvCell } from '../platform/csv.ts';
import { encodeOutside } from '../platform/db/codec.ts';
import { CLASSIFICATIONS } from './phases.ts';
import type { PublicLine } from './public-store.ts';
import type { BudgetDocument } from './snapshot.ts';

/** All lines as CSV with codes and labels, amounts with a point; begins with a byte order mark for spreadsheets. */
export async function* linesAsCsv(
  document: BudgetDocument,
  batches: AsyncIterable<PublicLine[]>,
): AsyncGenerator<string> {
  const { digits } = currencyOf(document.currency);
  const phases = document.phases.map((each) => each.phase);
  const used = CLASSIFICATIONS.filter((each) => document.codes[each]);
  const heads = [
    'file',
    'line',
    ...used.flatMap((each) => [each, `${each}_label`]),
    'left_out_of_measures',
    ...phases,
  ];
  yield `${BYTE_ORDER_MARK}${heads.join(',')}\r\n`;
  for await (const lines of batches) {
    let text = '';
    for (const line of lines) {
      const cells = [
        csvCell(document.files[line.file]?.name ?? ''),
        String(line.line),
        ...used.flatMap((each) => {
          const code = line[each];
          return [csvCell(code ?? ''), csvCell((code !== null && document.codes[each]?.[code]) || '')];
        }),
        csvCell(line.exclusion === null ? '' : (document.exclusions[line.exclusion] ?? '')),
        ...phases.map((phase) => {
          const amount = line[phase];
          return amount === null ? '' : formatMinor(amount, digits);
        }),
      ];
      text += `${cells.join(',')}\r\n`;
    }
    yield text;
  }
}

/** The same as JSON: the document's description, then one object a line. */
export async function* linesAsJson(
  document: BudgetDocument,
  batches: AsyncIterable<PublicLine[]>,
): AsyncGenerator<string> {
  const { digits } = currencyOf(document.currency);
  const phases = document.phases.map((each) => each.phase);
  const { parts: _parts, fields: _fields, totals: _totals, ...about } = document;
  yield `${encodeOutside(about).slice(0, -1)},"rows":[`;
  let first = true;
  for await (const lines of batches) {
    let text = '';
    for (const line of lines) {
      const codes = Object.fromEntries(
        CLASSIFICATIONS.flatMap((each) => (line[each] === null ? [] : [[each, line[each]]])),
      );
      const amounts = Object.fromEntries(
        phases.flatMap((phase) => {
          const amount = line[phase];
          return amount === null ? [] : [[phase, { exact: formatMinor(amount, digits) }]];
        }),
      );
      const counted = line.exclusion === null;
      text += `${first ? '' : ','}\n${encodeOutside({ file: line.file, line: line.line, ...codes, counted, ...amounts })}`;
      first = false;
    }
    yield text;
  }
  yield '\n]}\n';
}
