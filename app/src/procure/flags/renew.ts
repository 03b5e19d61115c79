import { STANDARD_SETTINGS } from '@groundwork-gov/ocds';
import type { Transaction } from '../../platform/db/transaction.ts';
import { recordsIn } from '../record/records.ts';
import { type Compiled, type Reading, readProcesses } from './reading.ts';
import * as store from './reading-store.ts';

/**
 * The flags of a source are made anew, out of all that it has published and of the settings that hold for it: whenever a year is
 * published or withdrawn, and when its settings change.
 */
export async function renewFlags(tx: Transaction, sourceNo: number): Promise<void> {
  await store.dropReading(tx, sourceNo);
  const standing = await store.standingOf(tx, sourceNo);
  if (!standing) return;
  const reading = await readPublished(tx, sourceNo);
  await store.keepReading(tx, standing, reading);
}

/** What the published parts of a source say, by the settings that were published for it. */
export const readPublished = (tx: Transaction, sourceNo: number): Promise<Reading> =>
  readProcesses(sourceNo, publishedProcesses(tx, sourceNo), STANDARD_SETTINGS);

/** A process that stands in two years, as its first release came late, counts once: where it stands first. */
async function* publishedProcesses(tx: Transaction, sourceNo: number): AsyncGenerator<Compiled[]> {
  for await (const bytes of store.publishedParts(tx, sourceNo)) yield await recordsIn(bytes);
}
