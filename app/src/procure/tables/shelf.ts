import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const FULL = 256 * 1024;
const CHUNK = 64 * 1024;

/** Lines that wait on disk until their turn comes: several tables are filled in one reading, and written one after another. */
export interface Shelf<Row> {
  put(row: Row): void;
  /** Writes what waits, where it has become much. */
  settle(): Promise<void>;
  rows(): AsyncGenerator<Row>;
  close(): Promise<void>;
}

/** The name of the file is gone at once: nothing is left behind, whatever happens. */
export async function openShelf<Row>(folder: string): Promise<Shelf<Row>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.shelf`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path, { force: true });
  let waiting: string[] = [];
  let length = 0;
  const write = async () => {
    const text = waiting.join('');
    waiting = [];
    length = 0;
    await file.appendFile(text);
  };
  return {
    put(row) {
      const line = `${JSON.stringify(row)}\n`;
      waiting.push(line);
      length += line.length;
    },
    async settle() {
      if (length >= FULL) await write();
    },
    async *rows() {
      await write();
      let rest = Buffer.alloc(0);
      for (let at = 0; ; ) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
        const end = bytes.lastIndexOf(0x0a);
        rest = bytes.subarray(end + 1);
        if (end === -1) continue;
        for (const line of bytes.subarray(0, end).toString('utf8').split('\n')) yield JSON.parse(line) as Row;
      }
    },
    close: () => file.close(),
  };
}
