import type { Listener } from '../finding.ts';
import type { JsonObject } from '../json/json.ts';
import { parseJsonClosely } from '../json/parse.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { LineJoin, PieceReader } from '../read/lines.ts';
import { objectOf } from '../read/parse-piece.ts';
import { type ScannedPart, Scanner } from './scanner.ts';
import type { Wanted } from './wanted.ts';

/** A compiled release, as much of it as was wanted or more, and the line it stands on. */
export interface ReleaseLine {
  release: JsonObject;
  line: number;
}

/** Enough for the scanner to be worth calling, and little enough to be still at hand when it is. */
const BATCH = 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * Compiled releases, one a line, packed by gzip or not, in the order of lines; as many at a time as came together. Lines that are
 * no object are told of and passed over.
 */
export async function* releaseLines(
  source: Bytes,
  wanted: Wanted,
  tell: Listener,
  scanner = new Scanner(wanted),
): AsyncGenerator<ReleaseLine[]> {
  const { room } = scanner;
  const reader = new PartReader(tell);
  let held = 0;
  let long: LineJoin | null = null;
  for await (const bytes of unpacked(source, tell))
    for (let rest = bytes; rest.length > 0; ) {
      if (long) {
        const end = rest.indexOf(NEW_LINE);
        long.add(end < 0 ? rest : rest.subarray(0, end));
        if (end < 0) break;
        yield reader.apart(long.take());
        long = null;
        rest = rest.subarray(end + 1);
        continue;
      }
      const taken = Math.min(rest.length, room.length - 1 - held);
      room.set(rest.subarray(0, taken), held);
      held += taken;
      rest = rest.subarray(taken);
      if (held < BATCH) break;
      const { used, part } = scanner.scan(held);
      if (used > 0) yield reader.read(part);
      else if (held === room.length - 1) {
        // Too long a line for the scanner: that line alone is read slowly.
        long = new LineJoin();
        long.add(room.slice(0, held));
        held = 0;
      }
      room.copyWithin(0, used, held);
      held -= used;
    }
  if (long) yield reader.apart(long.take());
  room[held] = NEW_LINE;
  yield reader.read(scanner.scan(held + 1).part);
}

/** Makes releases of what a scanner answered, part after part in the order of the file, and reads what stands apart. */
export class PartReader {
  readonly #tell: Listener;
  readonly #pieces: PieceReader;
  #line = 1;

  constructor(tell: Listener) {
    this.#tell = tell;
    this.#pieces = new PieceReader(tell);
  }

  read({ lines, json, apart }: ScannedPart): ReleaseLine[] {
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
  apart(bytes: Uint8Array | null): ReleaseLine[] {
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
