import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const CHUNK = 64 * 1024;

/**
 * Writes a file to disk whole, and gives it back as a stream. Made inside the transaction that reads the rows, so that
 * a slow reader holds no connection of the database, and a failure is a page that says so instead of half a file. The
 * name is gone before the first byte is sent: nothing is left behind, whatever happens next.
 */
export async function spool(
  folder: string,
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.export`);
  const file = await open(path, 'wx+', 0o600);
  try {
    for await (const chunk of chunks) await file.appendFile(chunk);
  } catch (error) {
    await file.close();
    throw error;
  } finally {
    await rm(path, { force: true });
  }
  return readAll(file);
}

async function* readAll(file: Awaited<ReturnType<typeof open>>): AsyncGenerator<Uint8Array> {
  try {
    for (let at = 0; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
