import { type Guess, openTable, type TableFormat } from '@groundwork-gov/fiscal';

/** What the first file of an intake seems to hold. Kept as JSON. */
export interface Found {
  columns: readonly FoundColumn[];
  /** By the path of the field in the mapping: how sure, and what it rests on. */
  guesses: Readonly<Record<string, Omit<Guess<unknown>, 'value'>>>;
  missing: readonly string[];
  sheets: readonly string[];
  rows: number;
  /** Only the beginning of a large file was looked at. */
  isPart: boolean;
  /** The kept mapping that was chosen, or that looks like last month's. */
  kept: { id: string; name: string } | null;
  /** The package of which the file is a table, with its other tables that wait and those that cannot be read. */
  package?: {
    title: string;
    isTransactions: boolean;
    others: readonly { intakeId: string; name: string }[];
    left: readonly { path: string; why: string; seen: string }[];
  };
}

export interface FoundColumn {
  name: string;
  samples: readonly string[];
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const MOST_COLUMNS = 400;

/**
 * The columns of a file as it is read, each with the first values that stand in it.
 *
 * @throws FiscalError as `openTable` does
 */
export async function columnsOf(
  source: { name: string; bytes: AsyncIterable<Uint8Array> },
  format: TableFormat,
  header: number | 'none' | undefined,
): Promise<FoundColumn[]> {
  const table = await openTable(source, format, header);
  const columns = table.header
    .slice(0, MOST_COLUMNS)
    .map((name) => ({ name: plain(name), samples: [] as string[] }));
  let looked = 0;
  for await (const { rows } of table.rows) {
    for (const row of rows.slice(0, 200 - looked)) {
      looked += 1;
      for (const [at, { samples }] of columns.entries()) {
        const cell = plain(row[at] ?? '').slice(0, LONGEST_SAMPLE);
        if (cell !== '' && samples.length < SAMPLES && !samples.includes(cell)) samples.push(cell);
      }
    }
    if (looked >= 200 || columns.every(({ samples }) => samples.length === SAMPLES)) break;
  }
  await table.close();
  return columns;
}

/** A stranger's text as the database's JSON can hold it, on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
