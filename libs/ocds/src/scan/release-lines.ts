import type { Listener } from '../finding.ts';
import { isObject, type JsonObject } from '../json/json.ts';
import type { Bytes } from '../read/bytes.ts';
import { LONGEST } from '../read/lines.ts';
import { Doubts } from './doubts.ts';
import { type FilePart, scannedParts } from './file-parts.ts';
import { isBlank, readClosely, shownBytes } from './read-closely.ts';
import { ScannedReleases } from './scanned-releases.ts';
import { type ScannedPart, Scanner } from './scanner.ts';
import type { WantedLine } from './wanted.ts';

/** A compiled release, as much of it as was wanted or more, and the line it stands on. */
export interface ReleaseLine {
  release: JsonObject;
  line: number;
}

const NEW_LINE = 0x0a;

/**
 * Compiled releases, one a line, packed by gzip or not, in the order of lines; as many at a time as came together. Lines that are
 * no object are told of and passed over.
 */
export async function* releaseLines(
  source: Bytes,
  wanted: WantedLine,
  tell: Listener,
  { scanner = new Scanner(wanted), doubts }: { scanner?: Scanner; doubts?: Doubts } = {},
): AsyncGenerator<ReleaseLine[]> {
  const reader = new PartReader(tell, wanted, doubts);
  for await (const part of scannedParts(source, scanner, tell)) yield* reader.add(part);
  yield reader.finish();
}

/** Makes releases of what a scanner answered, part after part in the order of the file, and reads what stands apart. */
export class PartReader {
  readonly #tell: Listener;
  readonly #wanted: WantedLine;
  readonly #doubts: Doubts;
  #long: Uint8Array[] = [];
  #length = 0;
  #line = 1;

  /** @param doubts is told of each line that the scanner left to the exact reader */
  constructor(tell: Listener, wanted: WantedLine, doubts = new Doubts()) {
    this.#tell = tell;
    this.#wanted = wanted;
    this.#doubts = doubts;
  }

  *add(part: FilePart): Generator<ReleaseLine[]> {
    if (!(part instanceof Uint8Array)) {
      yield* this.#read(part.part);
      return;
    }
    // A line too long to be scanned comes in pieces.
    const isEnd = part.at(-1) === NEW_LINE;
    const own = isEnd ? part.subarray(0, -1) : part;
    this.#length += own.length;
    if (this.#length > LONGEST) this.#long = [];
    else this.#long.push(own);
    if (isEnd) yield this.finish();
  }

  /** What is left when the file ends. */
  finish(): ReleaseLine[] {
    if (this.#length === 0) return [];
    const [parts, length, line] = [this.#long, this.#length, this.#line++];
    this.#long = [];
    this.#length = 0;
    if (length <= LONGEST && isBlank(parts)) return [];
    this.#doubts.add(line, 'long', this.#wanted);
    if (length > LONGEST) {
      this.#tell({ code: 'ocds.too-long', line, path: '', expected: `at most ${LONGEST} bytes` });
      return [];
    }
    const release = this.#exactly(parts, line);
    return release ? [{ release, line }] : [];
  }

  *#read({ lines, json, apart }: ScannedPart): Generator<ReleaseLine[]> {
    const scanned = new ScannedReleases(json);
    let releases: ReleaseLine[] = [];
    let next = 0;
    for (let at = 0; at < lines; at++, this.#line++) {
      if (apart[next]?.at !== at) {
        if (!scanned.isAtHand) {
          yield releases;
          releases = [];
        }
        releases.push({ release: scanned.next(), line: this.#line });
        continue;
      }
      const { bytes } = apart[next++]!;
      if (bytes === null || isBlank([bytes])) continue;
      this.#doubts.add(this.#line, bytes, this.#wanted);
      const release = this.#exactly([bytes], this.#line);
      if (release) releases.push({ release, line: this.#line });
    }
    yield releases;
  }

  #exactly(parts: readonly Uint8Array[], line: number): JsonObject | null {
    // A name twice is what makes a readable line doubtful most often, and nobody would else hear of it.
    const twice: string[] = [];
    const closely = { wanted: this.#wanted, twice: (path: string) => twice.push(path) };
    const read = readClosely(parts, { line, path: '' }, this.#tell, closely);
    if (read === null) return null;
    if (!isObject(read.value)) {
      this.#tell({ code: 'ocds.not-object', line, path: '', value: shownBytes(parts) });
      return null;
    }
    for (const path of twice) this.#tell({ code: 'ocds.name-twice', line, path });
    return read.value;
  }
}
