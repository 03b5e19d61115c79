import { randomUUID } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { type BudgetLine, type BudgetMapping, isUnder, phasesOf } from '@groundwork-gov/fiscal';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../platform/db/transaction.ts';
import { CLASSIFICATIONS, PHASES } from './phases.ts';
import { copyStatement, createStagingTable, emptyStagingTable, moveLines } from './staging-store.ts';

/** Lines on their way into the database, under ids of loads that are added when all of them were sound. */
export interface Staging {
  /** The next load: its id, and where its lines go. Lines of several loads may share a chunk. */
  load(mapping: BudgetMapping): StagedLoad;
  end(): Promise<void>;
  /** Lets the database finish what it was given, so that the transaction can be rolled back. */
  abandon(): Promise<void>;
}

export interface StagedLoad {
  loadId: string;
  write(lines: readonly BudgetLine[]): Promise<void>;
}

// Small enough for the session's own buffers (8 MB), so that a staged line never waits on a disk.
const CHUNK_LINES = 20_000;

/**
 * COPY is refused under row-level security, so each chunk is copied into a table of this transaction and moved from
 * there. The database works on one chunk while the next is read.
 */
export function createStaging(tx: Transaction): Staging {
  let table: Promise<string> | undefined;
  let waiting: Buffer[] = [];
  let count = 0;
  let sent: Promise<void> = Promise.resolve();

  const send = async (chunk: Buffer): Promise<void> => {
    if (table) await emptyStagingTable(tx, await table);
    table ??= createStagingTable(tx);
    const copy = tx.client.query(copyFrom(copyStatement(await table)));
    copy.end(chunk);
    await finished(copy);
    await moveLines(tx, await table);
  };
  const sendWaiting = async (): Promise<void> => {
    await sent;
    sent = send(Buffer.concat(waiting));
    // A failure is thrown by whoever waits for it next.
    sent.catch(() => undefined);
    waiting = [];
    count = 0;
  };
  return {
    load(mapping) {
      const loadId = randomUUID();
      const encode = lineEncoder(loadId, mapping);
      return {
        loadId,
        async write(lines) {
          let text = '';
          for (const line of lines) text += encode(line);
          waiting.push(Buffer.from(text));
          count += lines.length;
          if (count >= CHUNK_LINES) await sendWaiting();
        },
      };
    },
    async end() {
      if (count > 0) await sendWaiting();
      await sent;
    },
    abandon: () => sent.catch(() => undefined),
  };
}

/** PostgreSQL's text format for COPY: tabs between, `\N` for nothing, backslash escapes. */
function lineEncoder(loadId: string, mapping: BudgetMapping): (line: BudgetLine) => string {
  const stated = phasesOf(mapping);
  const places = PHASES.map((phase) => stated.indexOf(phase));
  return (line) => {
    let text = `${loadId}\t${line.line}\t${escape(line.key)}`;
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
    return `${text}\n`;
  };
}

const SPECIAL = /[\\\t\n\r]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
}
