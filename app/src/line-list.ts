import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { scratchFolder } from './scratch-folder.ts';

const MOST_HELD = 10_000;

/**
 * Lines that are said after a sum of them. A long list waits in a file, which nobody else may read and which goes with `remove`: of a
 * large file there may be more findings than memory holds.
 */
export class LineList {
  #held: string[] = [];
  #folder: ReturnType<typeof scratchFolder> | null = null;
  #file: number | null = null;

  add(line: string): void {
    this.#held.push(line);
    if (this.#held.length >= MOST_HELD) this.#write();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    if (this.#file !== null) {
      this.#write();
      yield* linesOf(this.#path());
    } else yield* this.#held;
  }

  remove(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#folder?.remove();
    this.#file = null;
  }

  #write(): void {
    this.#folder ??= scratchFolder();
    this.#file ??= openSync(this.#path(), 'wx', 0o600);
    writeSync(this.#file, this.#held.map((line) => `${line}\n`).join(''));
    this.#held = [];
  }

  #path(): string {
    return join(this.#folder!.path, 'lines');
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of createReadStream(path, 'utf8')) {
    const lines = `${rest}${String(part)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
