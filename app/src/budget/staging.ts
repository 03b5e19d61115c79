import { type BudgetLine, type BudgetMapping, isUnder, phasesOf } from '@groundwork-gov/fiscal';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../platform/db/transaction.ts';
import { CLASSIFICATIONS, PHASES } from './phases.ts';
import { copyStatement, createStagingTable, dropStagingTable } from './store.ts';

/** Lines on their way into the database: COPY into a table of this transaction, since COPY is refused under row-level security. */
export interface Staging {
  table: string;
  write(lines: readonly BudgetLine[], mapping: BudgetMapping): Promise<void>;
  end(): Promise<void>;
  abandon(): Promise<void>;
}

export async function createStaging(tx: Transaction): Promise<Staging> {
  const table = await createStagingTable(tx);
  const copy = tx.client.query(copyFrom(copyStatement(table)));
  let failure: Error | undefined;
  const finished = new Promise<void>((resolve, reject) => {
    copy.on('finish', resolve);
    copy.on('error', (error: Error) => {
      failure = error;
      reject(error);
    });
  });
  finished.catch(() => undefined);
  return {
    table,
    async write(lines, mapping) {
      if (failure) throw failure;
      if (copy.write(encodeLines(lines, mapping))) return;
      await Promise.race([new Promise<void>((resolve) => copy.once('drain', resolve)), finished]);
    },
    async end() {
      copy.end();
      await finished;
    },
    async abandon() {
      if (copy.writableFinished || failure) return;
      copy.destroy(new Error('the import was given up'));
      await finished.catch(() => undefined);
      await dropStagingTable(tx, table).catch(() => undefined);
    },
  };
}

/** PostgreSQL's text format for COPY: tabs between, `\N` for nothing, backslash escapes. */
function encodeLines(lines: readonly BudgetLine[], mapping: BudgetMapping): string {
  const stated = phasesOf(mapping);
  const places = PHASES.map((phase) => stated.indexOf(phase));
  let text = '';
  for (const line of lines) {
    text += `${line.line}\t${escape(line.key)}`;
    for (const classification of CLASSIFICATIONS) {
      const code = line.codes[classification];
      text += code === undefined ? '\t\\N' : `\t${escape(code)}`;
    }
    text += line.excluded === null ? '\t\\N' : `\t${line.excluded}`;
    text += isUnder(mapping.contingency, line.codes) ? '\tt' : '\tf';
    text += isUnder(mapping.interest, line.codes) ? '\tt' : '\tf';
    for (const place of places) {
      const amount = line.amounts[place];
      text += amount === undefined || amount === null ? '\t\\N' : `\t${amount}`;
    }
    text += '\n';
  }
  return text;
}

const SPECIAL = /[\\\t\n\r]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
