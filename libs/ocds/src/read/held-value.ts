import type { Json } from '../json/json.ts';
import { decoded } from './lines.ts';

/** Reads a long value of its bytes in pieces, and tells what is wrong with it. */
export type ReadLong = (
  parts: readonly Uint8Array[],
  place: { line: number; path: string },
) => { value: Json } | null;

/** From where on a value is long: with all that can be made of it, it takes ten times its room. */
export const LONG = 8 * 1024 * 1024;

/** The bytes of a value that is being read, from where it begins. */
export class Held {
  parts: Uint8Array[] = [];
  length = 0;
  line = 1;
  isBegun = false;
  /** Which of the containers we are in are objects (1) and lists (0), the outermost first. */
  within: number[] = [];
  isPackage = false;

  /** More bytes of it; of one longer than may be none are kept. */
  add(bytes: Uint8Array, longest: number): void {
    this.length += bytes.length;
    if (this.length > longest) this.parts = [];
    else this.parts.push(bytes);
  }

  /** Null where it is not in UTF-8. */
  text(decoder: InstanceType<typeof TextDecoder>): string | null {
    return decoded(decoder, this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts));
  }
}
