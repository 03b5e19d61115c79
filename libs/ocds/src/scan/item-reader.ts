import type { Listener } from '../finding.ts';
import { isObject, type JsonObject } from '../json/json.ts';
import { DocumentReader } from '../read/document.ts';
import type { ReadLong } from '../read/held-value.ts';
import type { OcdsItem } from '../read/items.ts';
import { Doubts } from './doubts.ts';
import type { FilePart, ScannedLines } from './file-parts.ts';
import { readClosely } from './read-closely.ts';
import { ScannedReleases } from './scanned-releases.ts';
import type { WantedLine } from './wanted.ts';

const NEW_LINE = 0x0a;
const LINE_END = Buffer.of(NEW_LINE);

/** In memory a value takes so many times what it takes in a file, about. */
const TIMES = 8;

export interface ItemReaderOptions {
  /** Which releases are wanted whole, known by what was wanted of them. */
  isWhole?: (release: JsonObject) => boolean;
  /** One of more bytes is not read whole: `tooLarge` hears of it, with about how much memory it would take. */
  mostWhole?: number;
  tooLarge?: (release: JsonObject, place: { line: number; path: string }, size: number) => void;
  /** Is told of each place at which the exact reader took over. */
  doubts?: Doubts;
}

/**
 * Reads the releases and records of a file as `readOcds` does, part after part in its order; of a line that is one release and in no doubt as much
 * as was wanted. Whatever is not on one line, is no release or is in doubt takes the exact reader.
 */
export class ItemReader {
  readonly #exact: DocumentReader;
  readonly #wanted: WantedLine | null;
  readonly #isWhole: (release: JsonObject) => boolean;
  readonly #doubts: Doubts;
  #isLong = false;
  #isTaken = true;

  /**
   * @param wanted what the lines were scanned for; null: all is wanted of all
   */
  constructor(
    tell: Listener,
    wanted: WantedLine | null,
    {
      isWhole = () => false,
      mostWhole = Number.POSITIVE_INFINITY,
      tooLarge = () => {},
      doubts = new Doubts(),
    }: ItemReaderOptions = {},
  ) {
    const readLong: ReadLong = (parts, place) => {
      const read = readClosely(parts, place, tell, { wanted });
      if (!read || !isObject(read.value) || !isWhole(read.value)) return read;
      if (sizeOf(parts) <= mostWhole) return readClosely(parts, place, tell, {});
      tooLarge(read.value, place, TIMES * sizeOf(parts));
      return read;
    };
    this.#exact = new DocumentReader(tell, wanted ? { readLong } : {});
    this.#wanted = wanted;
    this.#isWhole = isWhole;
    this.#doubts = doubts;
  }

  /** Whether the next part is worth scanning: not where nothing came of the one before, and the value that was in its way goes on. */
  get isWorthIt(): boolean {
    return this.#isTaken || this.#exact.isBetween;
  }

  *add(part: FilePart): Generator<OcdsItem> {
    if (!(part instanceof Uint8Array)) {
      yield* this.#scanned(part);
      return;
    }
    // A line too long to be scanned comes in pieces.
    if (!this.#isLong && this.#exact.isBetween) this.#doubts.add(this.#exact.line, 'long', this.#wanted);
    this.#isLong = part.at(-1) !== NEW_LINE;
    yield* this.#exact.add(part);
  }

  *finish(): Generator<OcdsItem> {
    yield* this.#exact.finish();
  }

  *#scanned({ part: { lines, json, apart }, bytes, isOpen }: ScannedLines): Generator<OcdsItem> {
    this.#isLong = false;
    const exact = this.#exact;
    const scanned = new ScannedReleases(json);
    const rest = new Lines(bytes);
    let [at, next, within] = [0, 0, 0];
    this.#isTaken = false;
    while (at < lines) {
      if (!exact.isBetween) {
        // The more of a value came, the more most likely comes: that much is handed on at once.
        const { bytes: more, count } = rest.lines(at, lines - at, within >> 3);
        yield* exact.add(more.slice());
        within += more.length;
        for (const end = at + count; at < end; at++)
          if (apart[next]?.at === at) next++;
          else scanned.next();
        continue;
      }
      within = 0;
      const line = at++;
      if (apart[next]?.at === line) {
        const { bytes: own } = apart[next++]!;
        if (own) yield* this.#doubtful(own, isOpen && at === lines);
        else exact.pass(0);
        continue;
      }
      const release = scanned.next();
      this.#isTaken = true;
      if (this.#isWhole(release)) yield* exact.add(rest.lines(line, 1).bytes.slice());
      else {
        yield { kind: 'release', value: release, line: exact.line, path: '', version: '1.1' };
        exact.pass(1);
      }
    }
  }

  *#doubtful(own: Uint8Array, isOpen: boolean): Generator<OcdsItem> {
    const exact = this.#exact;
    const { line } = exact;
    yield* exact.add(own);
    if (!isOpen) yield* exact.add(LINE_END);
    this.#doubts.add(line, exact.isBetween ? own : 'lines', this.#wanted);
  }
}

/** The lines of a part, asked for in their order. */
class Lines {
  readonly #open: () => Uint8Array;
  #bytes: Uint8Array | null = null;
  #at = 0;
  #from = 0;

  constructor(open: () => Uint8Array) {
    this.#open = open;
  }

  /** From that line on: so many lines at most, and no more once there are so many bytes. */
  lines(at: number, most: number, enough = 0): { bytes: Uint8Array; count: number } {
    const bytes = (this.#bytes ??= this.#open());
    for (; this.#at < at; this.#at++) this.#from = bytes.indexOf(NEW_LINE, this.#from) + 1;
    const from = this.#from;
    do {
      const end = bytes.indexOf(NEW_LINE, this.#from) + 1;
      // The last may have no end.
      this.#from = end === 0 ? bytes.length : end;
      this.#at++;
    } while (this.#at < at + most && this.#from - from < enough);
    return { bytes: bytes.subarray(from, this.#from), count: this.#at - at };
  }
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);
