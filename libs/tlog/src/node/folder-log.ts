import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCheckpoint } from '../checkpoint.ts';
import { parseNote } from '../note.ts';
import type { LogFile } from '../write/log-writer.ts';
import { SourceError } from './source-error.ts';

/** Files written at the same time. */
const AT_ONCE = 16;

/**
 * Puts files of a log into its folder, each whole or not at all. One that is there already must be the same
 * (`folder.not-the-same`): what was published never changes.
 */
export async function publishFiles(folder: string, files: readonly LogFile[]): Promise<void> {
  const left = files.values();
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const { path, bytes } of left) {
      const address = join(folder, path);
      const there = await readFile(address).catch(unlessMissing);
      if (there === null) await writeWhole(address, bytes);
      else if (!there.equals(bytes)) throw new SourceError('folder.not-the-same', { path });
    }
  });
  await Promise.all(workers);
}

/**
 * Publishes a signed checkpoint, after its files: as `checkpoint.<size>`, which stays, and as `checkpoint`. The same tree
 * may come again with more signatures. Another tree of the same size (`folder.not-the-same`), or a smaller one than is
 * shown (`folder.went-back`), would be a fork for all to see.
 */
export async function publishCheckpoint(folder: string, note: string): Promise<void> {
  const { text } = parseNote(note);
  const { size } = parseCheckpoint(text);
  const kept = join(folder, `checkpoint.${size}`);
  const [shown, same] = [await readCheckpoint(join(folder, 'checkpoint')), await readCheckpoint(kept)];
  if (same !== null && same !== text) throw new SourceError('folder.not-the-same', { path: kept });
  const shownSize = shown === null ? 0n : parseCheckpoint(shown).size;
  if (shownSize > size) throw new SourceError('folder.went-back', { from: shownSize, to: size });
  await writeWhole(kept, Buffer.from(note));
  await writeWhole(join(folder, 'checkpoint'), Buffer.from(note));
}

/** The text of a checkpoint without its signatures. */
async function readCheckpoint(address: string): Promise<string | null> {
  const note = await readFile(address).catch(unlessMissing);
  return note && parseNote(note).text;
}

/** Writes beside and renames, and waits for the disk: after a crash the old file is there or the new one. */
export async function writeWhole(address: string, bytes: Uint8Array, mode = 0o644): Promise<void> {
  await mkdir(dirname(address), { recursive: true });
  const draft = `${address}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, address);
    await syncFolder(dirname(address));
  } finally {
    await rm(draft, { force: true });
  }
}

// The name of a file belongs to its folder. Windows does not know this, and opens no folders.
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
