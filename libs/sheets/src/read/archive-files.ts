import { Refused } from '../finding.ts';
import type { Limits } from '../limits.ts';
import { guardedArchive } from './guard.ts';
import { inflated } from './inflate.ts';

/** First the path and size of a file of the archive, then its bytes as base64, piece by piece. */
export type ArchiveTold = { path: string; size: number } | { piece: string };

/** The files of an archive one after another, under the limits and checks of workbooks. Folders are left out. */
export async function* readArchiveFiles(bytes: Uint8Array, limits: Limits): AsyncGenerator<ArchiveTold> {
  const entries = [...guardedArchive(bytes, limits).values()].filter(({ name }) => !name.endsWith('/'));
  if (entries.length === 0) throw new Refused('file.broken');
  for (const entry of entries) {
    yield { path: entry.name, size: entry.size };
    for await (const piece of inflated(bytes, entry))
      yield { piece: Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('base64') };
  }
}
