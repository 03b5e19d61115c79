import { addSignatures } from '@groundwork-gov/tlog';
import type { Kysely } from 'kysely';
import type { DB } from '../db/tables.ts';
import { type SignedCheckpoint, signedCheckpoint } from './log-store.ts';
import { cosignatureLines, lastWitnessed } from './witness-store.ts';

/** A checkpoint waits so long for its witnesses before it is shown without them. */
const WAITS_MS = 60_000;

/**
 * The checkpoint that outsiders are shown, with every cosignature there is. It is the newest that enough witnesses have
 * signed, as long as what came after has waited for no more than a minute; otherwise the newest of all: a witness that
 * is away does not hold the log.
 */
export async function shownCheckpoint(
  db: Kysely<DB>,
  placeId: string,
  now = new Date(),
): Promise<SignedCheckpoint | undefined> {
  const found =
    (await lastWitnessed(db, placeId, new Date(+now - WAITS_MS))) ?? (await signedCheckpoint(db, placeId));
  return found && cosigned(db, placeId, found);
}

/** The note with the lines of its witnesses. */
export async function cosigned(
  db: Kysely<DB>,
  placeId: string,
  checkpoint: SignedCheckpoint,
): Promise<SignedCheckpoint> {
  const origin = checkpoint.note.slice(0, checkpoint.note.indexOf('\n'));
  const lines = await cosignatureLines(db, { placeId, origin, size: checkpoint.size });
  return lines === '' ? checkpoint : { ...checkpoint, note: addSignatures(checkpoint.note, lines) };
}
