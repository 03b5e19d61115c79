import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ScanSettings } from '../launch/service-settings.ts';
import { fileProblems } from './problems.ts';

const LONGEST_MS = 120_000;

/** Looks for viruses. Anything but a clear answer is no answer: the file stays closed, and is looked at again. */
export interface Scanner {
  isClean(bytes: Readable): Promise<boolean>;
}

export function openScanner(settings: ScanSettings | undefined): Scanner | null {
  if (settings === undefined) return null;
  const look = settings.kind === 'command' ? byCommand(settings.words) : byClamd(settings);
  return {
    isClean: (bytes) =>
      look(bytes).catch((cause: NodeJS.ErrnoException) => {
        bytes.destroy();
        throw fileProblems.problem('file.scan-away', { why: String(cause.code ?? 'unknown') }, cause);
      }),
  };
}

/** The protocol of clamd, INSTREAM: pieces with their length before them, and an empty one at the end. */
function byClamd(where: { socket: string } | { host: string; port: number }) {
  return async (bytes: Readable): Promise<boolean> => {
    const line = connect('socket' in where ? { path: where.socket } : where);
    line.setTimeout(LONGEST_MS, () => line.destroy(coded('ETIMEDOUT')));
    line.write('zINSTREAM\0');
    let isWhole = false;
    const end = (): void => {
      isWhole = true;
      line.write(Buffer.alloc(4));
    };
    // It answers and hangs up early where a file is longer than it takes: what it said is what counts.
    void pipeline(bytes, framed, line, { end: false }).then(end, () => undefined);
    const said = await text(line).finally(() => line.destroy());
    if (isWhole && /^stream: OK\0?$/.test(said)) return true;
    if (/ FOUND\0?$/.test(said)) return false;
    throw coded('UNCLEAR');
  };
}

async function* framed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield length;
    yield piece;
  }
}

/** A program that reads the file from its standard input: it ends with 0 for clean, with 1 for a virus. */
function byCommand([program = '', ...words]: readonly string[]) {
  return async (bytes: Readable): Promise<boolean> => {
    const child = spawn(program, words, {
      stdio: ['pipe', 'ignore', 'ignore'],
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    pipeline(bytes, child.stdin).catch(() => undefined);
    const code = await ended;
    if (code === 0) return true;
    if (code === 1) return false;
    throw coded(`EXIT-${code}`);
  };
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });
