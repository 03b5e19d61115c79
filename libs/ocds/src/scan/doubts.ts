import { isObject } from '../json/json.ts';
import type { Doubtful } from './closely.ts';
import { readClosely } from './read-closely.ts';
import type { WantedLine } from './wanted.ts';

/** Why a line took the exact reader. */
export type DoubtReason =
  | Doubtful
  | 'long'
  | 'lines'
  | 'broken'
  | 'encoding'
  | 'deep'
  | 'not-object'
  | 'empty'
  | 'full';

export interface Doubt {
  line: number;
  /** JSON Pointer to what is doubtful. Empty: the line itself. */
  path: string;
  why: DoubtReason;
}

/** So many are listed; all are counted. */
const MOST = 1000;

/** Lines that the scanner left to the exact reader, with what made it doubt. Not what is wrong with a file: that is told by findings. */
export class Doubts {
  count = 0;
  readonly list: Doubt[] = [];

  /** Of a line that is at hand the reason is sought, as long as it will be listed. */
  add(line: number, bytes: Uint8Array | DoubtReason, wanted: WantedLine | null): void {
    this.count++;
    if (this.list.length >= MOST) return;
    const found = bytes instanceof Uint8Array ? whyDoubtful(bytes, wanted) : { path: '', why: bytes };
    this.list.push({ line, ...found });
  }
}

function whyDoubtful(bytes: Uint8Array, wanted: WantedLine | null): Omit<Doubt, 'line'> {
  let fault: DoubtReason | undefined;
  let first: Omit<Doubt, 'line'> | undefined;
  const read = readClosely(
    [bytes],
    { line: 1, path: '' },
    ({ code }) => {
      fault = code === 'ocds.encoding' ? 'encoding' : code === 'ocds.too-deep' ? 'deep' : 'broken';
    },
    {
      wanted,
      doubt: (why, path) => {
        first ??= { path, why };
      },
    },
  );
  if (!read) return { path: '', why: fault ?? 'broken' };
  if (!isObject(read.value)) return { path: '', why: 'not-object' };
  // What is wanted of it may be nothing.
  if (first) return first;
  return { path: '', why: isEmpty(bytes) ? 'empty' : 'full' };
}

const isEmpty = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*\}\s*$/.test(Buffer.from(bytes.subarray(0, 100)).toString());
