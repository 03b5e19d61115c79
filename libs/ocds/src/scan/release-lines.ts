import type { Listener } from '../finding.ts';
import type { JsonObject } from '../json/json.ts';
import { parseJsonClosely } from '../json/parse.ts';
import type { Bytes } from '../read/bytes.ts';
import { LineJoin, PieceReader } from '../read/lines.ts';
import { objectOf } from '../read/parse-piece.ts';
import { type FilePart, scannedParts } from './file-parts.ts';
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
  scanner = new Scanner(wanted),
): AsyncGenerator<ReleaseLine[]> {
  const reader = new PartReader(tell);
  for await (const part of scannedParts(source, scanner, tell)) yield reader.add(part);
  yield reader.finish();
}

/** Makes releases of what a scanner answered, part after part in the order of the file, and reads what stands apart. */
export class PartReader {
  readonly #tell: Listener;
  readonly #pieces: PieceReader;
  readonly #long = new LineJoin();
  #isLong = false;
  #line = 1;

  constructor(tell: Listener) {
    this.#tell = tell;
    this.#pieces = new PieceReader(tell);
  }

  add(part: FilePart): ReleaseLine[] {
    if (!(part instanceof Uint8Array)) return this.#read(part.part);
    // A line too long to be scanned comes in pieces, which are the reader's own.
    const isEnd = part.at(-1) === NEW_LINE;
    this.#long.add((isEnd ? part.subarray(0, -1) : part).slice());
    this.#isLong = !isEnd;
    return isEnd ? this.#apart(this.#long.take()) : [];
  }

  /** What is left when the file ends. */
  finish(): ReleaseLine[] {
    return this.#isLong ? this.#apart(this.#long.take()) : [];
  }

  #read({ lines, json, apart }: ScannedPart): ReleaseLine[] {
    const scanned = JSON.parse(
      Buffer.from(json.buffer, json.byteOffset, json.length).toString(),
    ) as JsonObject[];
    const releases: ReleaseLine[] = [];
    let next = 0;
    let taken = 0;
    for (let at = 0; at < lines; at++, this.#line++) {
      if (apart[next]?.at !== at) {
        releases.push({ release: scanned[taken++]!, line: this.#line });
        continue;
      }
      const { bytes } = apart[next++]!;
      const release = bytes && this.#exactly(bytes);
      if (release) releases.push({ release, line: this.#line });
    }
    return releases;
  }

  /** The next line, by the exact reader; null where it was too long to be held. */
  #apart(bytes: Uint8Array | null): ReleaseLine[] {
    const release = this.#exactly(bytes);
    const line = this.#line++;
    return release ? [{ release, line }] : [];
  }

  #exactly(bytes: Uint8Array | null): JsonObject | null {
    const line = this.#line;
    const piece = this.#pieces.read(bytes, line);
    if (!piece) return null;
    // A name twice is what makes a readable line doubtful most often, and nobody would else hear of it.
    const twice: string[] = [];
    const release = objectOf(piece, this.#tell, (text) => parseJsonClosely(text, (path) => twice.push(path)));
    for (const path of release ? twice : []) this.#tell({ code: 'ocds.name-twice', line, path });
    return release;
  }
}
