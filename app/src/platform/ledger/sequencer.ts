import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { onConnection } from '../db/transaction.ts';
import type { Log } from '../log/log.ts';
import type { Witnessing } from './ask-witnesses.ts';
import { type Sequencing, sequence } from './sequence.ts';
import { letGo, takeTurn } from './sequencer-store.ts';
import { type Signing, signLogs } from './sign-logs.ts';

/** What the keeper of the logs needs of the running program. */
export interface LogKeeping extends Sequencing, Signing, Witnessing {
  pool: pg.Pool;
  log: Log;
}

export interface Sequencer {
  stop(): Promise<void>;
}

const ROUND_MS = 1000;

/**
 * One round, if nobody else is at it: entries that wait get their indexes in a transaction, then what grew is signed.
 * Of all processes that share a database one is at work at a time. Answers how many leaves came to be.
 */
export async function keepLogs(keeping: LogKeeping, now = new Date()): Promise<number> {
  const client = await keeping.pool.connect();
  let broken: Error | undefined;
  try {
    if (!(await takeTurn(client))) return 0;
    const added = await onConnection(client, (db) => sequence(db, keeping, now));
    const { alarms } = await signLogs(client, keeping);
    for (const alarm of alarms)
      keeping.log.error(
        { ...alarm, signedBefore: String(alarm.signedBefore), size: String(alarm.size) },
        'a log is not what was signed before; nothing more of it is signed',
      );
    await letGo(client);
    return added;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // A connection that failed is closed, and its turn ends with it.
    client.release(broken);
  }
}

/** Keeps the logs once a second until it is stopped; at once again while there is more than a round takes. */
export function startSequencer(keeping: LogKeeping): Sequencer {
  const stopping = new AbortController();
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const added = await keepLogs(keeping).catch((error: Error) => {
        keeping.log.warn({ why: error.message }, 'the logs could not be kept, and will be tried again');
        return 0;
      });
      if (added < 1000) await pause(ROUND_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = keep();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
