import type pg from 'pg';
import { readPlace } from '../../app/src/platform/db/transaction.ts';
import type { Invariant } from '../../app/src/platform/invariants/invariant.ts';
import { platformInvariants } from '../../app/src/platform/invariants/platform-invariants.ts';
import { slices } from '../../app/src/slices.ts';

/** Everything that is declared to be so of every place. */
export const invariants: readonly Invariant[] = [
  ...platformInvariants,
  ...slices.flatMap((slice) => slice.invariants ?? []),
];

/** What of it is not so in a place, a line each. The pool is the database administrator's, who sees every row. */
export async function brokenIn(admin: pg.Pool, placeId: string): Promise<string[]> {
  return readPlace(admin, placeId, async (tx) => {
    const found: string[] = [];
    for (const { name, says, broken } of invariants)
      found.push(...(await broken(tx)).map((line) => `${name}: ${says} But ${line}`));
    return found;
  });
}
