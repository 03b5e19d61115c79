import type { Listener } from '../finding.ts';
import { type Bytes, unpacked } from './bytes.ts';
import { DocumentReader } from './document.ts';
import type { OcdsItem, SeePackage } from './items.ts';

/**
 * The releases and records of a file, as it streams by: releases, records, packages, lists of them, one or one a line, packed by gzip or
 * not, of OCDS 1.0 and 1.1. What cannot be read is told with line and path and passed over; nothing is thrown but what the source throws.
 */
export async function* readOcds(source: Bytes, tell: Listener, see?: SeePackage): AsyncGenerator<OcdsItem> {
  const reader = new DocumentReader(tell, { see, tellsTwice: true });
  for await (const part of unpacked(source, tell)) yield* reader.add(part);
  yield* reader.finish();
}
