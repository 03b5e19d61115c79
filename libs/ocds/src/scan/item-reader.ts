import type { Listener } from '../finding.ts';
import type { JsonObject } from '../json/json.ts';
import { DocumentReader } from '../read/document.ts';
import type { OcdsItem } from '../read/items.ts';
import type { FilePart, ScannedLines } from './file-parts.ts';

/** A value that goes over more lines than this most likely goes over many more: they are handed on at once. */
const FEW_LINES = 64;
const NEW_LINE = 0x0a;
const LINE_END = Buffer.of(NEW_LINE);

/**
 * Reads the releases and records of a file as `readOcds` does, part after part in its order; of a line that is one release and in no doubt as much
 * as was wanted. Whatever is not on one line, is no release or is in doubt takes the exact reader.
 */
export class ItemReader {
  readonly #exact: DocumentReader;
  readonly #isWhole: (release: JsonObject) => boolean;

  /** @param isWhole which releases are wanted whole, known by what was wanted of them */
  constructor(tell: Listener, isWhole: (release: JsonObject) => boolean = () => false) {
    this.#exact = new DocumentReader(tell);
    this.#isWhole = isWhole;
  }

  /** Whether the next part may begin with a line of its own, so that it is worth scanning. */
  get isBetween(): boolean {
    return this.#exact.isBetween;
  }

  *add(part: FilePart): Generator<OcdsItem> {
    if (part instanceof Uint8Array) yield* this.#exact.add(part);
    else yield* this.#scanned(part);
  }

  *finish(): Generator<OcdsItem> {
    yield* this.#exact.finish();
  }

  *#scanned({ part: { lines, json, apart }, bytes, isOpen }: ScannedLines): Generator<OcdsItem> {
    const exact = this.#exact;
    const scanned = JSON.parse(
      Buffer.from(json.buffer, json.byteOffset, json.length).toString(),
    ) as JsonObject[];
    const rest = new Lines(bytes);
    let [taken, next, within] = [0, 0, 0];
    for (let at = 0; at < lines; at++) {
      const isApart = apart[next]?.at === at;
      const own = isApart ? apart[next++]!.bytes : undefined;
      const release = isApart ? undefined : scanned[taken++];
      if (!exact.isBetween) {
        if (++within > FEW_LINES) {
          yield* exact.add(rest.from(at));
          return;
        }
        yield* exact.add(rest.line(at));
        continue;
      }
      within = 0;
      if (own === null) exact.pass(0);
      else if (own) {
        yield* exact.add(own);
        if (!isOpen || at < lines - 1) yield* exact.add(LINE_END);
      } else if (release && this.#isWhole(release)) yield* exact.add(rest.line(at));
      else if (release) {
        yield { kind: 'release', value: release, line: exact.line, path: '', version: '1.1' };
        exact.pass(1);
      }
    }
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

  line(at: number): Uint8Array {
    const whole = this.from(at);
    const end = whole.indexOf(NEW_LINE) + 1;
    return end === 0 ? whole : whole.subarray(0, end);
  }

  /** That line and all after it. */
  from(at: number): Uint8Array {
    this.#bytes ??= this.#open();
    for (; this.#at < at; this.#at++) this.#from = this.#bytes.indexOf(NEW_LINE, this.#from) + 1;
    return this.#bytes.subarray(this.#from);
  }
}
