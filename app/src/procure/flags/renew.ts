import type { RedflagSettings } from '@groundwork-gov/ocds';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { keepFigures } from '../kept-figures-store.ts';
import { recordsIn } from '../record/records.ts';
import { settingsOn } from '../settings/settings-store.ts';
import { sourceNumbered } from '../source-store.ts';
import { type Compiled, type Reading, readProcesses } from './reading.ts';
import * as store from './reading-store.ts';

/**
 * The flags of a source are made anew, out of all that it has published and of the settings that hold for it on a day: whenever a year is
 * published or withdrawn, and when its settings change. Figures are of the place's own sources alone; they look at both, and are counted
 * after them.
 */
export async function renewFlags(tx: Transaction, sourceNo: number, today: string): Promise<void> {
  await renewReading(tx, sourceNo, today);
  const source = await sourceNumbered(tx, sourceNo);
  if (source?.isOwn) await keepFigures(tx, todayIn('UTC'));
}

async function renewReading(tx: Transaction, sourceNo: number, today: string): Promise<void> {
  await store.dropReading(tx, sourceNo);
  const standing = await store.standingOf(tx, sourceNo);
  if (!standing) return;
  const { hash, settings } = await settingsOn(tx, sourceNo, today);
  await store.keepReading(tx, standing, hash, await readPublished(tx, sourceNo, settings));
}

/** What the published parts of a source say, by settings. */
export const readPublished = (
  tx: Transaction,
  sourceNo: number,
  settings: RedflagSettings,
): Promise<Reading> => readProcesses(sourceNo, publishedProcesses(tx, sourceNo), settings);

/** A process that stands in two years, as its first release came late, counts once: where it stands first. */
async function* publishedProcesses(tx: Transaction, sourceNo: number): AsyncGenerator<Compiled[]> {
  for await (const bytes of store.publishedParts(tx, sourceNo)) yield await recordsIn(bytes);
}
