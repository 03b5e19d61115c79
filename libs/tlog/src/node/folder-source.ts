import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { TileSource } from '../tiles.ts';
import { reasonOf, SourceError } from './source-error.ts';

/**
 * A log in a folder, perhaps a stranger's: nothing outside of it is read, by whatever links, and no device or pipe is
 * waited for.
 */
export async function folderSource(folder: string): Promise<TileSource> {
  const root = await realpath(folder);
  return {
    read: (path, largest) => readInside(root, path, largest),
    async keptSizes() {
      const names = await readdir(root);
      return names.flatMap((name) => {
        const size = /^checkpoint\.(0|[1-9]\d{0,17})$/.exec(name)?.[1];
        return size === undefined ? [] : [BigInt(size)];
      });
    },
  };
}

async function readInside(root: string, path: string, largest: number): Promise<Uint8Array | null> {
  const address = join(root, path);
  try {
    const real = await realpath(address);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new SourceError('source.not-a-file', { address });
    return await readWhole(real, largest);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new SourceError('source.unreadable', { address, why: reasonOf(error) });
  }
}

/** A file that somebody at the keyboard named, perhaps by a link. */
export async function readGiven(address: string, largest: number): Promise<Buffer> {
  try {
    return await readWhole(await realpath(address), largest);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('source.unreadable', { address, why: reasonOf(error) });
  }
}

/** All of a plain file, or `source.too-large`; it may grow while it is read. */
async function readWhole(address: string, largest: number): Promise<Buffer> {
  // A pipe without a writer would keep us waiting for ever.
  const file = await open(address, constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0));
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new SourceError('source.not-a-file', { address });
    if (stat.size > largest) throw new SourceError('source.too-large', { address, largest });
    const bytes = Buffer.allocUnsafe(stat.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}
