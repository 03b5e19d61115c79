import { LIMITS, type Limits } from '../limits.ts';
import type { ArchiveTold } from '../read/archive-files.ts';
import { apart } from './apart.ts';
import { toldLines } from './told-lines.ts';

/** A file of an archive begins, or goes on. */
export type ArchivePiece = { path: string; size: number } | { bytes: Uint8Array };

/**
 * The files of a ZIP archive of any kind, one after another, unpacked in a process of its own under the limits of workbooks: no path
 * leaves the archive, no name stands twice, no archive lies in it, nothing unpacks to more than it declares. What was given out counts
 * only when the last piece came.
 *
 * @throws Refused with its finding, ReaderFailed
 */
export async function* readArchive(
  source: string,
  options: { limits?: Partial<Limits> } = {},
): AsyncGenerator<ArchivePiece> {
  const limits = { ...LIMITS, ...options.limits };
  for await (const told of toldLines<ArchiveTold>(apart({ kind: 'unpack', path: source, limits }, null)))
    yield 'piece' in told ? { bytes: Buffer.from(told.piece, 'base64') } : told;
}
