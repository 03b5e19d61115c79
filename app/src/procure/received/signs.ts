import type { Transaction } from '../../platform/db/transaction.ts';
import { readDraft } from '../settings/draft.ts';
import { sourceNamed } from '../source-store.ts';

/** Flags that a load would bring or take, by indicator: how many of each. */
export interface Signs {
  raised: Readonly<Record<string, number>>;
  cleared: Readonly<Record<string, number>>;
}

/** A flag by what it is called for ever, with its indicator. */
type Flags = ReadonlyMap<string, string>;

/** The flags of what stands of a source at the desk; null where it is more than is read while somebody waits. */
export async function flagsStanding(tx: Transaction, name: string, timeZone: string): Promise<Flags | null> {
  const source = await sourceNamed(tx, name);
  if (!source) return new Map();
  const { reading } = await readDraft(tx, source, timeZone);
  if (reading === null) return null;
  return new Map([...reading.flags()].map(({ flag_id, code }) => [flag_id, code]));
}

/** What flags would come and go. All of a source are read together: one process may bring a flag to another. */
export function signsBetween(before: Flags | null, after: Flags | null): Signs | null {
  if (before === null || after === null) return null;
  return { raised: countOf(after, before), cleared: countOf(before, after) };
}

/** Those that the others have not, counted by indicator. */
function countOf(flags: Flags, others: Flags): Record<string, number> {
  const counts = new Map<string, number>();
  for (const [id, code] of flags) if (!others.has(id)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
