import type { JsonObject } from '@groundwork-gov/ocds';
import type { House } from '../platform/house.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { type PublicProcess, partBytes, publicProcess } from './public-store.ts';
import { recordsIn } from './record/records.ts';
import { linesOf } from './snapshot.ts';

/** A published process with its record as it was published. */
export interface PublishedRecord extends PublicProcess {
  text: string;
  record: JsonObject;
  compiled: JsonObject;
}

export async function publishedRecord(
  house: House,
  placeId: string,
  processId: string,
): Promise<PublishedRecord> {
  const { published } = house.connections;
  const process = await publicProcess(published, placeId, processId);
  const bytes = process && (await partBytes(published, placeId, process.snapshotHash, process.part));
  const text = bytes && linesOf(bytes)[process.at];
  if (!process || text === undefined) throw problem('request.not-found');
  const [found] = await recordsIn(Buffer.from(text));
  if (found) return { ...process, text, record: found.record, compiled: found.compiled };
  throw new Error('a published record cannot be read');
}
