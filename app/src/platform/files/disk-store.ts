import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ByteStore, keyOf } from './byte-store.ts';
import { fileProblems } from './problems.ts';

const PRIVATE = { recursive: true, mode: 0o700 } as const;

/** A folder: `PLACE/ab/cd/HASH`, written aside, flushed to the disk, and then renamed into place. */
export function diskStore(folder: string): ByteStore {
  const pathOf = (placeId: string, hash: string): string => join(folder, keyOf(placeId, hash));
  return {
    async put(placeId, hash, path, size) {
      const target = pathOf(placeId, hash);
      const now = new Date();
      if ((await sizeOf(target)) === size) return utimes(target, now, now);
      const draft = join(folder, 'drafts', randomUUID());
      try {
        await mkdir(dirname(draft), PRIVATE);
        await mkdir(dirname(target), PRIVATE);
        await pipeline(createReadStream(path), createWriteStream(draft, { mode: 0o600, flush: true }));
        await rename(draft, target);
        await flushFolder(dirname(target));
      } catch (cause) {
        await rm(draft, { force: true });
        throw fileProblems.problem('file.store-away', { why: codeOf(cause) }, cause);
      }
    },
    size: (placeId, hash) => sizeOf(pathOf(placeId, hash)),
    open: async (placeId, hash) => createReadStream(pathOf(placeId, hash)),
    remove: (placeId, hash) => rm(pathOf(placeId, hash), { force: true }),
    async *list(placeId) {
      const top = join(folder, placeId);
      const entries = await readdir(top, { recursive: true }).catch(() => []);
      for (const entry of entries) {
        if (!/^[0-9a-f]{64}$/.test(basename(entry))) continue;
        yield { hash: `sha256:${basename(entry)}`, at: (await stat(join(top, entry))).mtime };
      }
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** Else the name of a file could be lost with the power, though its bytes are safe. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? 'unknown');
