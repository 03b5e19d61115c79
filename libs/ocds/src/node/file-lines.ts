import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Listener } from '../finding.ts';
import { type Bytes, isGzip } from '../read/bytes.ts';
import { PartReader, type ReleaseLine, releaseLines } from '../scan/release-lines.ts';
import type { Wanted } from '../scan/wanted.ts';
import { ScanThread } from './scan-thread.ts';
import type { ScannedStripe } from './stripe.ts';

const STRIPE = 4 * 1024 * 1024;
const MOST_THREADS = 4;
/** So many stripes are asked of each thread before the first is taken: it never waits, and no more than these are held. */
const AHEAD = 2;
/** Up to so many stripes a thread would not have begun before all is read. */
const SMALL = 8;
const AT_A_TIME = 1024 * 1024;

export interface StripeOptions {
  threads?: number;
  stripe?: number;
  /** Is told how many bytes are done, and waited for. */
  done?(bytes: number): Promise<void>;
}

/**
 * Compiled releases of a file, one a line, packed by gzip or not, in the order of lines: as `releaseLines` gives them, whatever the number of
 * threads that read it and wherever they cut it. A small file is not worth a thread, and a packed one cannot be cut.
 */
export async function* fileLines(
  path: string,
  wanted: Wanted,
  tell: Listener,
  { threads = Math.min(MOST_THREADS, availableParallelism()), stripe = STRIPE, done }: StripeOptions = {},
): AsyncGenerator<ReleaseLine[]> {
  const { size, isPacked } = await looked(path);
  if (isPacked || size <= SMALL * stripe) yield* releaseLines(counted(path, done), wanted, tell);
  else yield* stripedLines(path, size, wanted, tell, { threads, stripe, done });
}

async function* stripedLines(
  path: string,
  size: number,
  wanted: Wanted,
  tell: Listener,
  { threads, stripe, done }: { threads: number; stripe: number; done: StripeOptions['done'] | undefined },
): AsyncGenerator<ReleaseLine[]> {
  const team = Array.from({ length: threads }, () => new ScanThread(path, wanted));
  const asked: Promise<ScannedStripe>[] = [];
  const reader = new PartReader(tell);
  try {
    let next = 0;
    for (let taken = 0; taken < size; taken += stripe) {
      for (; next < size && asked.length < AHEAD * threads; next += stripe)
        asked.push(team[(next / stripe) % threads]!.scan(next, Math.min(size, next + stripe)));
      const { part, long } = await asked.shift()!;
      yield reader.read(part);
      if (long !== undefined) yield reader.apart(long);
      await done?.(Math.min(size, taken + stripe));
    }
  } finally {
    await Promise.all(team.map((thread) => thread.end()));
  }
}

async function* counted(path: string, done: StripeOptions['done']): Bytes {
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: AT_A_TIME })) {
    yield part as Uint8Array;
    bytes += (part as Uint8Array).length;
    await done?.(bytes);
  }
}

async function looked(path: string): Promise<{ size: number; isPacked: boolean }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return { size: (await file.stat()).size, isPacked: bytesRead === 2 && isGzip(buffer) };
  } finally {
    await file.close();
  }
}
