import { formatCheckpoint, type SignerKey, sameHash, signNote, TileReader } from '@groundwork-gov/tlog';
import type pg from 'pg';
import { onConnection } from '../db/transaction.ts';
import type { LastSignedStore } from './last-signed.ts';
import { filesOf } from './log-files.ts';
import { type LogState, rowsOf } from './log-store.ts';
import * as store from './sequencer-store.ts';

export interface Signing {
  keyOf(origin: string): SignerKey;
  lastSigned: LastSignedStore;
}

export type Alarm = 'went-backwards' | 'rewritten';

export interface SigningRound {
  signed: number;
  /** Logs that are not what was signed before. */
  alarms: { origin: string; alarm: Alarm; signedBefore: bigint; size: bigint }[];
}

/**
 * Signs the newest checkpoint of every log that grew. Each is first held against the last one that was signed, as a file
 * outside the database tells it: the tree of that size must still have that root. The file is written before the
 * signature is given away, so that nothing signed is ever forgotten.
 */
export async function signLogs(client: pg.PoolClient, signing: Signing): Promise<SigningRound> {
  const round: SigningRound = { signed: 0, alarms: [] };
  const signed: { placeId: string; size: bigint; note: string }[] = [];
  const logs = await onConnection(client, store.unsignedLogs);
  for (const log of logs) {
    const last = await signing.lastSigned.read(log.origin);
    const alarm = last && (await onConnection(client, (db) => disagreement(db, log, last)));
    if (alarm) {
      await onConnection(client, (db) => store.raiseAlarm(db, log.placeId, alarm));
      round.alarms.push({ origin: log.origin, alarm, signedBefore: last.size, size: log.size });
      continue;
    }
    const text = formatCheckpoint(log);
    await signing.lastSigned.write(log.origin, text);
    signed.push({ placeId: log.placeId, size: log.size, note: signNote(text, [signing.keyOf(log.origin)]) });
  }
  await onConnection(client, (db) => store.keepSigned(db, signed));
  return { ...round, signed: signed.length };
}

async function disagreement(
  db: Parameters<typeof rowsOf>[0],
  log: LogState,
  last: { size: bigint; root: Buffer },
): Promise<Alarm | null> {
  if (last.size > log.size) return 'went-backwards';
  const tiles = new TileReader(filesOf(rowsOf(db, log.placeId), log.size), log.size);
  return sameHash(await tiles.root(last.size), last.root) ? null : 'rewritten';
}
