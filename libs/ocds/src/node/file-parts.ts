import { createReadStream, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Listener } from '../finding.ts';
import { type Bytes, isGzip, unpacked } from '../read/bytes.ts';
import { type FilePart, scannedParts } from '../scan/file-parts.ts';
import { longLineRead } from '../scan/long-line.ts';
import { Scanner } from '../scan/scanner.ts';
import type { WantedLine } from '../scan/wanted.ts';
import { ScanThread } from './scan-thread.ts';
import type { ScannedStripe } from './stripe.ts';

const STRIPE = 4 * 1024 * 1024;
const MOST_THREADS = 4;
/** So many stripes are asked of each thread before the first is taken: it never waits, and no more than these are held. */
const AHEAD = 2;
/** Up to so many stripes a thread would not have begun before all is read. */
const SMALL = 8;
const AT_A_TIME = 1024 * 1024;
const NEW_LINE = 0x0a;

export interface StripeOptions {
  threads?: number;
  stripe?: number;
  /** Is told how many bytes are done, and waited for. */
  done?(bytes: number): Promise<void>;
  /** As `scannedParts` asks it. */
  isWorthIt?: () => boolean;
}

/**
 * A file as its lines were scanned, as `scannedParts` gives it, by threads where it is large. A small file is not worth a thread, and a packed
 * one cannot be cut. Where nothing is wanted of lines, the bytes alone.
 */
export async function* fileParts(
  path: string,
  wanted: WantedLine | null,
  tell: Listener,
  {
    threads = Math.min(MOST_THREADS, availableParallelism()),
    stripe = STRIPE,
    done = async () => {},
    isWorthIt = () => true,
  }: StripeOptions = {},
): AsyncGenerator<FilePart> {
  const file = await open(path);
  try {
    const { size, isPacked } = await looked(file);
    if (!wanted) yield* unpacked(counted(path, done), tell);
    else if (isPacked || size <= SMALL * stripe)
      yield* scannedParts(counted(path, done), new Scanner(wanted), tell, isWorthIt);
    else yield* stripes(path, file, size, wanted, { threads, stripe, done, isWorthIt });
  } finally {
    await file.close();
  }
}

async function* stripes(
  path: string,
  file: FileHandle,
  size: number,
  wanted: WantedLine,
  { threads, stripe, done, isWorthIt }: Required<StripeOptions>,
): AsyncGenerator<FilePart> {
  const team = Array.from({ length: threads }, () => new ScanThread(path, wanted));
  // Null: nobody was asked to scan it.
  const asked: (Promise<ScannedStripe> | null)[] = [];
  const rest = new Unscanned(file);
  let next = 0;
  try {
    for (let taken = 0; taken < size; taken += stripe) {
      for (; next < size && asked.length < AHEAD * threads; next += stripe)
        asked.push(
          isWorthIt() ? team[(next / stripe) % threads]!.scan(next, Math.min(size, next + stripe)) : null,
        );
      const scanned = await asked.shift()!;
      const end = Math.min(size, taken + stripe);
      const isSomething = scanned !== null && (scanned.part.lines > 0 || scanned.isLong);
      // Before it may be what stripes left that nobody scanned.
      if (isSomething) yield* rest.until(scanned.from);
      if (isSomething && isWorthIt()) {
        const { part, from, to, isOpen, isLong } = scanned;
        yield { part, bytes: () => bytesAt(file, from, to), isOpen };
        rest.place = to;
        if (isLong) yield* rest.line();
      } else yield* rest.until(end);
      await done(end);
    }
  } finally {
    await Promise.all(team.map((thread) => thread.end()));
  }
}

/** Reads on in a file from where we are. */
class Unscanned {
  readonly #file: FileHandle;
  place = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async *until(to: number): AsyncGenerator<Uint8Array> {
    while (this.place < to) {
      const bytes = await this.#some(to - this.place);
      if (bytes.length === 0) return;
      this.place += bytes.length;
      yield bytes;
    }
  }

  /** To the end of the line. */
  async *line(): AsyncGenerator<Uint8Array> {
    const from = this.place;
    for (;;) {
      const bytes = await this.#some(AT_A_TIME);
      const end = bytes.indexOf(NEW_LINE) + 1;
      const own = end === 0 ? bytes : bytes.subarray(0, end);
      this.place += own.length;
      if (own.length > 0) yield own;
      if (end > 0 || bytes.length === 0) break;
    }
    longLineRead(this.place - from);
  }

  async #some(most: number): Promise<Uint8Array> {
    const bytes = Buffer.allocUnsafe(Math.min(AT_A_TIME, most));
    const { bytesRead } = await this.#file.read(bytes, 0, bytes.length, this.place);
    return bytes.subarray(0, bytesRead);
  }
}

function bytesAt(file: FileHandle, from: number, to: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(to - from);
  let held = 0;
  for (let got = -1; got !== 0 && held < bytes.length; held += got)
    got = readSync(file.fd, bytes, held, bytes.length - held, from + held);
  return bytes.subarray(0, held);
}

async function* counted(path: string, done: (bytes: number) => Promise<void>): Bytes {
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: AT_A_TIME })) {
    yield part as Uint8Array;
    bytes += (part as Uint8Array).length;
    await done(bytes);
  }
}

async function looked(file: FileHandle): Promise<{ size: number; isPacked: boolean }> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
  return { size: (await file.stat()).size, isPacked: bytesRead === 2 && isGzip(buffer) };
}
