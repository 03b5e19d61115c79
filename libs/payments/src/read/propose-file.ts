import { type Guess, sniffTable, type TableSniff } from '@groundwork-gov/fiscal';
import { type ProposedColumn, proposePaymentMapping } from './propose-mapping.ts';

export interface PaymentFileProposal {
  readonly sniff: TableSniff;
  /** A mapping, or what of one could be found: without a column for date, amount or supplier it is none yet. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly columns: readonly ProposedColumn[];
  readonly missing: readonly ('date' | 'amount' | 'supplier')[];
  /** By the path of a field in the document: how sure, and what it rests on. */
  readonly guesses: Readonly<Record<string, Omit<Guess<unknown>, 'value'>>>;
}

/** Encodings that `detect` tells apart by all of a file; a guess from its beginning knows less. */
const DETECTED: readonly string[] = ['utf-8', 'windows-1252', 'latin-1', 'utf-16le', 'utf-16be'];

/**
 * A mapping for a payment file, from its bytes: its kind, encoding, delimiter and sheet from what it looks like, its columns from
 * what they are called. Marks of amounts and the order of dates stay `detect`: reading settles them from all rows, or
 * refuses. A person has to look at it.
 *
 * @param bytes the beginning of a text, whole lines; all of a workbook
 * @throws FiscalError `fiscal.file-empty`, `fiscal.file-binary` (XLS, PDF and the like, with advice), `fiscal.workbook-refused`
 */
export async function proposePaymentFile(
  name: string,
  bytes: Uint8Array,
  known: { readonly currency: string; readonly title: string },
): Promise<PaymentFileProposal> {
  const sniff = await sniffTable(name, bytes);
  const { document, columns, missing } = proposePaymentMapping(sniff.names, known, sniff.rows);
  const { kind, encoding, delimiter, sheet } = sniff;
  const isText = kind.value === 'csv';
  const file = {
    kind: kind.value,
    ...(isText
      ? {
          encoding: DETECTED.includes(encoding.value) ? 'detect' : encoding.value,
          delimiter: delimiter.value,
        }
      : { sheet: sheet ?? undefined }),
  };
  return {
    sniff,
    document: { ...document, file },
    columns,
    missing,
    guesses: {
      'file.encoding': onlyWhy(encoding),
      'file.delimiter': onlyWhy(delimiter),
      ...Object.fromEntries(
        columns.map(({ field, certainty, because }) => [
          field,
          { certainty, because: [{ code: certainty > 0.9 ? 'known-word' : 'word-within', seen: because }] },
        ]),
      ),
    },
  };
}

const onlyWhy = ({ certainty, because }: Guess<unknown>) => ({ certainty, because });
