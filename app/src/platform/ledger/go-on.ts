import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { onConnection } from '../db/transaction.ts';
import * as ends from './end-store.ts';
import type { LastSigned, LastSignedStore } from './last-signed.ts';
import { allLogs, type LogState, logOf } from './log-store.ts';
import { LedgerProblem } from './problems.ts';
import { append } from './sequence.ts';
import type { LogKeeping } from './sequencer.ts';
import { codesOf, letGo, takeTurn } from './sequencer-store.ts';
import type { Alarm } from './sign-logs.ts';

export interface LogStanding extends LogState {
  /** What it was signed with last, as it stands outside the database. */
  last: LastSigned | null;
}

/** Every log beside what was signed of it last: where the database has less, lines are missing. */
export async function standingOf({ pool, lastSigned }: LogKeeping): Promise<LogStanding[]> {
  const client = await pool.connect();
  try {
    const logs = await onConnection(client, allLogs);
    const standing: LogStanding[] = [];
    for (const log of logs) standing.push({ ...log, last: await lastSigned.read(log.origin) });
    return standing;
  } finally {
    client.release();
  }
}

/**
 * The way on after an alarm. What was signed under the old name and is gone cannot be had again, and nothing may be signed
 * beside it: so the old name ends for ever, and what is there goes on under a new one that was never signed. Its first
 * new line says what the old name had signed last, and so does the public page for good. Answers the new name.
 * @throws LedgerProblem
 */
export async function goOn(
  keeping: LogKeeping,
  placeId: string,
  reason: string,
  now = new Date(),
): Promise<ends.LogEnd & { goesOnAs: string }> {
  const client = await keeping.pool.connect();
  let broken: Error | undefined;
  try {
    await waitForTurn(client);
    const log = await onConnection(client, (db) => logOf(db, placeId));
    const last = log && (await keeping.lastSigned.read(log.origin));
    // One that was put back and has not grown since has not met the sequencer yet.
    const alarm = log?.alarm ?? (last && last.size > log.size ? 'went-backwards' : null);
    if (!log || !alarm) throw new LedgerProblem('ledger.not-stopped', { origin: log?.origin ?? placeId });
    const { folder } = keeping.lastSigned;
    if (!last) throw new LedgerProblem('ledger.signed-unknown', { origin: log.origin, folder });
    const end: ends.LogEnd = {
      origin: log.origin,
      signedSize: last.size,
      signedRoot: last.root,
      // More may have come since; it was never signed under the old name.
      keptSize: log.signedSize,
      alarm: alarm as Alarm,
      reason,
      at: now,
    };
    const goesOnAs = await unsignedName(log.origin, keeping.lastSigned);
    await onConnection(client, async (db) => {
      const [place] = await codesOf(db, [placeId]);
      await ends.keepEnd(db, placeId, end);
      await ends.rename(db, placeId, goesOnAs);
      const body = lineOf(place?.code ?? '', end);
      await append(db, [{ ...log, origin: goesOnAs }], [{ placeId, entryId: null, body }]);
    });
    await letGo(client);
    return { ...end, goesOnAs };
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // A connection that failed is closed, and its turn ends with it.
    client.release(broken);
  }
}

const TURN_WITHIN_SECONDS = 30;

async function waitForTurn(client: pg.PoolClient): Promise<void> {
  const until = performance.now() + TURN_WITHIN_SECONDS * 1000;
  while (!(await takeTurn(client))) {
    if (performance.now() > until) throw new LedgerProblem('ledger.busy', { seconds: TURN_WITHIN_SECONDS });
    await pause(20);
  }
}

/** `NAME~2`, or the first after it that nothing was ever signed under: an even older database may have been put back. */
async function unsignedName(origin: string, lastSigned: LastSignedStore): Promise<string> {
  const plain = origin.replace(/~\d+$/, '');
  for (let number = Number(/~(\d+)$/.exec(origin)?.[1] ?? 1) + 1; ; number += 1) {
    const name = `${plain}~${number}`;
    if (!(await lastSigned.read(name))) return name;
  }
}

/** The line with which the log begins under its new name: what was signed last under the old one. */
function lineOf(place: string, { origin, signedSize, signedRoot, at }: ends.LogEnd): string {
  return JSON.stringify({
    v: 1,
    at: at.toISOString(),
    place,
    act: 'log.renamed',
    subject: `${origin}@${signedSize}`,
    content: `sha256:${signedRoot.toString('hex')}`,
  });
}
