import type { Kysely } from 'kysely';
import type { DB } from '../platform/db/tables.ts';
import { partBytes } from './public-store.ts';
import { linesOf } from './snapshot.ts';

/** The records of a snapshot, one a line (JSON Lines), part by part. */
export async function* bulkLines(
  published: Kysely<DB>,
  placeId: string,
  hash: string,
  parts: number,
): AsyncGenerator<string> {
  for (let part = 0; part < parts; part += 1) {
    const bytes = await partBytes(published, placeId, hash, part);
    // Withdrawn while it was read: half a file would look like a whole one.
    if (!bytes) throw new Error('a part of a snapshot went while it was read');
    yield `${linesOf(bytes).join('\n')}\n`;
  }
}
