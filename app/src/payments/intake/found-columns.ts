import { encodings, sniffTable, type TableFormat, type TableSniff } from '@groundwork-gov/fiscal';
import type { Files } from '../../platform/files/files.ts';
import { type Document, objectIn } from '../../platform/read-files/document.ts';
import { columnsOf, type FoundColumn } from '../../platform/read-files/found.ts';
import type { SentFile } from '../../platform/read-files/intake-store.ts';
import { beginningOf, openSent } from '../../platform/read-files/own-intake.ts';

/**
 * The columns of a file as the mapping reads it: where that leaves something to be detected, as the file looks.
 *
 * @throws FiscalError as `sniffTable` and `openTable` do
 */
export async function columnsAs(
  { files, placeId }: { files: Files; placeId: string },
  sent: SentFile,
  document: Document,
  sniffed?: TableSniff,
): Promise<FoundColumn[]> {
  const file = objectIn(document['file']);
  const sheet = sheetOf(file['sheet']);
  const sniff =
    sniffed ??
    (await sniffTable(
      sent.name,
      await beginningOf(files, placeId, sent),
      sheet === undefined ? {} : { sheet },
    ));
  const source = { name: sent.name, bytes: await openSent(files, placeId, sent) };
  return columnsOf(source, formatOf(file, sniff), sniff.header.value);
}

const sheetOf = (sheet: unknown): string | number | undefined =>
  typeof sheet === 'string' || typeof sheet === 'number' ? sheet : undefined;

function formatOf(file: Document, sniff: TableSniff): TableFormat {
  const kind = sniff.kind.value;
  const { encoding, delimiter } = file;
  if (kind !== 'csv') return { kind, sheet: sheetOf(file['sheet']), decimal: '.' };
  return {
    kind,
    encoding: encodings.find((each) => each === encoding) ?? sniff.encoding.value,
    delimiter: typeof delimiter === 'string' && delimiter.length === 1 ? delimiter : sniff.delimiter.value,
  };
}
