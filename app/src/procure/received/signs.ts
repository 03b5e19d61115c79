import type { Transaction } from '../../platform/db/transaction.ts';
import { readDraft } from '../settings/draft.ts';
import type { InForce } from '../settings/settings-store.ts';
import { sourceNamed } from '../source-store.ts';

/** Flags that a load would bring or take, by indicator: how many of each. */
export interface Signs {
  raised: Readonly<Record<string, number>>;
  cleared: Readonly<Record<string, number>>;
}

/** Flags by what they are called for ever, with their indicators; null where it is more than is read while somebody waits. */
type Flags = ReadonlyMap<string, string> | null;

interface Standing {
  flags: Flags;
  /** What they go by; null where the source is new. */
  by: InForce | null;
}

/** The flags of what stands of a source at the desk, by the settings of an earlier look where there was one. */
export async function flagsStanding(
  tx: Transaction,
  name: string,
  timeZone: string,
  by: InForce | null = null,
): Promise<Standing> {
  const source = await sourceNamed(tx, name);
  if (!source) return { flags: new Map(), by: null };
  const { reading, inForce } = await readDraft(tx, source, timeZone, by);
  const flags = reading && new Map([...reading.flags()].map(({ flag_id, code }) => [flag_id, code]));
  return { flags, by: inForce };
}

/** What flags would come and go. All of a source are read together: one process may bring a flag to another. */
export function signsBetween(before: Flags, after: Flags): Signs | null {
  if (before === null || after === null) return null;
  return { raised: countOf(after, before), cleared: countOf(before, after) };
}

/** Those that the others have not, counted by indicator. */
function countOf(flags: NonNullable<Flags>, others: NonNullable<Flags>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const [id, code] of flags) if (!others.has(id)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
