import type { Transaction } from '../platform/db/transaction.ts';
import { type RecordRow, recordsOf } from './publishing-store.ts';
import { partOf } from './snapshot.ts';

/** A page of a process reads one part: large enough to be few, small enough to be read at once. */
const PART_BYTES = 256 * 1024;

export interface Part {
  bytes: Buffer;
  processes: number;
  releases: number;
}

/** The parts of a year, one after the other; made twice, for the hashes and for keeping, so that memory holds one. */
export async function* partsOf(tx: Transaction, sourceId: string, year: number): AsyncGenerator<Part> {
  let texts: string[] = [];
  let size = 0;
  let releases = 0;
  const close = (): Part => {
    const part = { bytes: partOf(texts), processes: texts.length, releases };
    texts = [];
    size = 0;
    releases = 0;
    return part;
  };
  for await (const rows of recordsOf(tx, sourceId, year)) {
    for (const row of rows) {
      const text = recordText(row);
      texts.push(text);
      size += text.length;
      releases += row.releases.length;
      if (size >= PART_BYTES) yield close();
    }
  }
  if (texts.length > 0) yield close();
}

const recordText = ({ ocid, releases, compiled }: RecordRow): string =>
  `{"ocid":${JSON.stringify(ocid)},"releases":[${releases.join(',')}],"compiledRelease":${compiled}}`;
