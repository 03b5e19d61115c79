import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Listener } from '../finding.ts';

/** A file as it streams by. Parts are the reader's to keep: nobody writes over them. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Whether bytes begin as gzip does (RFC 1952). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Unpacks what begins as gzip does, whatever the file is called; other bytes pass as they are. */
export async function* unpacked(source: Bytes, tell: Listener): Bytes {
  const parts = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let isOver = false;
  while (head.length < 2 && !isOver) {
    const next = await parts.next();
    if (next.done) isOver = true;
    else head = Buffer.concat([head, next.value]);
  }
  const whole = (async function* () {
    if (head.length > 0) yield head;
    for (;;) {
      const next = await parts.next();
      if (next.done) return;
      yield next.value;
    }
  })();
  if (!isGzip(head)) {
    yield* whole;
    return;
  }
  const gunzip = createGunzip();
  // What fails on the way comes out of the loop below, which reads the end of the line.
  pipeline(Readable.from(whole), gunzip, () => {});
  try {
    for await (const part of gunzip) yield part as Uint8Array;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('Z_') && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    tell({ code: 'ocds.compressed', line: 0, path: '', expected: (error as Error).message });
  }
}
