import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { type Compiled, type Reading, readProcesses } from '../flags/reading.ts';
import { recordsIn } from '../record/records.ts';
import { partOf } from '../snapshot.ts';
import type { Source } from '../source-store.ts';
import { compiledOf, processesOf } from './draft-store.ts';
import { type InForce, settingsOn } from './settings-store.ts';

/** A page reads a draft of so many processes while somebody waits; what is larger is read when it is published. */
export const MOST_IN_A_DRAFT = 5000;

export interface Draft {
  processes: number;
  /** Null where there are too many for a page. */
  reading: Reading | null;
  inForce: InForce;
}

/**
 * What the indicators would say of what stands of a source at the desk, published or not, by the settings that hold today.
 *
 * @param by those of an earlier draft, where two are compared: somebody may agree on others in between
 */
export async function readDraft(
  tx: Transaction,
  source: Source,
  timeZone: string,
  by: InForce | null = null,
): Promise<Draft> {
  const inForce = by ?? (await settingsOn(tx, source.sourceNo, todayIn(timeZone)));
  const processes = await processesOf(tx, source.sourceId);
  if (processes > MOST_IN_A_DRAFT) return { processes, reading: null, inForce };
  const reading = await readProcesses(source.sourceNo, standing(tx, source.sourceId), inForce.settings);
  return { processes, reading, inForce };
}

async function* standing(tx: Transaction, sourceId: string): AsyncGenerator<Compiled[]> {
  for await (const rows of compiledOf(tx, sourceId)) {
    const texts = rows.map(
      ({ ocid, compiled }) => `{"ocid":${JSON.stringify(ocid)},"releases":[],"compiledRelease":${compiled}}`,
    );
    yield await recordsIn(partOf(texts));
  }
}
