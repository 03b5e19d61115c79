import { isUtf8 } from 'node:buffer';
import { webAssembly } from './engine.ts';
import { APART, COUNTS, INPUT, INPUT_SIZE, OUT, PAGES } from './layout.ts';
import { scannerBytes } from './scanner-bytes.ts';
import { type WantedLine, writeWanted } from './wanted.ts';

/** A line that the scanner leaves to the exact reader; null: a blank one. */
export interface Apart {
  /** Which of the lines of its part it is, from 0. */
  at: number;
  bytes: Uint8Array | null;
}

/** What lines held: of each but those apart what was wanted, in their order, as JSON with a comma and a new line after each. */
export interface ScannedPart {
  lines: number;
  json: Uint8Array;
  apart: Apart[];
}

const NEW_LINE = 0x0a;

let compiled: object | undefined;

/** The scanner as a machine runs it, made once; it may be handed to other threads. */
export const scannerModule = (): object => (compiled ??= new webAssembly.Module(scannerBytes()));

type Scan = (from: number, to: number) => number;

/**
 * Reads what is wanted of compiled releases, one a line, at several times the speed of JSON.parse: a line is only taken where the exact reader
 * would say the same of it. Bytes go into `room`, and `scan` says how many of them were whole lines.
 */
export class Scanner {
  readonly room: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #counts: Int32Array;
  readonly #scan: Scan;

  constructor(wanted: WantedLine, module = scannerModule()) {
    const memory = new webAssembly.Memory({ initial: PAGES, maximum: PAGES });
    this.#scan = new webAssembly.Instance(module, { env: { memory } }).exports['scan'] as Scan;
    writeWanted(memory.buffer, wanted);
    this.#bytes = new Uint8Array(memory.buffer);
    this.#counts = new Int32Array(memory.buffer);
    this.room = this.#bytes.subarray(INPUT, INPUT + INPUT_SIZE);
  }

  /** Scans the first `length` bytes of the room. What follows the last line's end is left. */
  scan(length: number): { used: number; part: ScannedPart } {
    const used = this.room.subarray(0, length).lastIndexOf(NEW_LINE) + 1;
    this.#counts[COUNTS.out / 4] = OUT;
    const part: ScannedPart = { lines: 0, json: this.room.subarray(0, 0), apart: [] };
    if (isUtf8(this.room.subarray(0, used))) this.#scanUtf8(0, used, part);
    else this.#scanMixed(used, part);
    part.json = this.#bytes.subarray(OUT, this.#counts[COUNTS.out / 4]);
    return { used, part };
  }

  #scanUtf8(from: number, to: number, part: ScannedPart): void {
    for (let at = from; at < to; ) {
      at = this.#scan(INPUT + at, INPUT + to) - INPUT;
      const apart = this.#counts[COUNTS.apart / 4]!;
      for (let each = APART / 4; each < APART / 4 + 4 * apart; each += 4) {
        const [line, begin, end, isSomething] = this.#counts.subarray(each, each + 4) as unknown as number[];
        const bytes = isSomething === 0 ? null : this.#bytes.slice(begin, end);
        part.apart.push({ at: part.lines + line!, bytes });
      }
      part.lines += this.#counts[COUNTS.lines / 4]!;
    }
  }

  /** One line at a time: those that are not UTF-8 stand apart. */
  #scanMixed(to: number, part: ScannedPart): void {
    for (let at = 0; at < to; ) {
      const end = this.room.indexOf(NEW_LINE, at) + 1;
      const line = this.room.subarray(at, end - 1);
      if (isUtf8(line)) this.#scanUtf8(at, end, part);
      else part.apart.push({ at: part.lines++, bytes: line.slice() });
      at = end;
    }
  }
}
