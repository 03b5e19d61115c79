import { finished } from 'node:stream/promises';
import { dayText, noDay, noMinute, type Payments } from '@groundwork-gov/payments';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../platform/db/transaction.ts';
import { TEXT_FIELDS } from './fields.ts';
import { copyStatement, createStagingTable, emptyStagingTable, movePayments } from './staging-store.ts';

// Small enough for the session's own buffers (8 MB), so that a staged row never waits on a disk.
const CHUNK_ROWS = 20_000;

/**
 * The payments of one file, under the id of a load that is added when all files were sound. COPY is refused under
 * row-level security, so each chunk is copied into a table of this transaction and moved from there.
 */
export async function stagePayments(
  tx: Transaction,
  loadId: string,
  payments: Payments,
  progress: (rows: number) => void,
): Promise<void> {
  const encode = rowEncoder(loadId, payments);
  const table = await createStagingTable(tx);
  for (let from = 0; from < payments.count; from += CHUNK_ROWS) {
    const to = Math.min(payments.count, from + CHUNK_ROWS);
    let text = '';
    for (let row = from; row < to; row++) text += encode(row);
    if (from > 0) await emptyStagingTable(tx, table);
    const copy = tx.client.query(copyFrom(copyStatement(table)));
    copy.end(Buffer.from(text));
    await finished(copy);
    await movePayments(tx, table);
    progress(to);
  }
}

/** PostgreSQL's text format for COPY: tabs between, `\N` for nothing, backslash escapes. */
function rowEncoder(loadId: string, payments: Payments): (row: number) => string {
  const { line, day, minute, amount, texts } = payments;
  // Each different text is escaped once, however often it stands in the file.
  const columns = TEXT_FIELDS.map((field) => ({
    ids: texts[field].ids,
    values: texts[field].values.map((text) => (text === '' ? '\\N' : escape(text))),
  }));
  const days = new Map<number, string>([[noDay, '\\N']]);
  const dayOf = (number: number): string => {
    let text = days.get(number);
    if (text === undefined) days.set(number, (text = dayText(number) ?? '\\N'));
    return text;
  };
  return (row) => {
    const at = minute[row] ?? noMinute;
    let text = `${loadId}\t${line[row]}\t${dayOf(day[row] ?? noDay)}\t${at === noMinute ? '\\N' : at}\t${amount[row]}`;
    for (const { ids, values } of columns) text += `\t${values[ids[row] ?? 0] ?? '\\N'}`;
    return `${text}\n`;
  };
}

const SPECIAL = /[\\\t\n\r]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
