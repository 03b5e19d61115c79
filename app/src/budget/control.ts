import { currencyOf, formatMinor } from '@groundwork-gov/money';
import type { ActContext } from '../platform/access/action.ts';
import type { Saying } from '../platform/problems/problem.ts';
import { insertControls } from './control-store.ts';
import type { ReadFile } from './import.ts';
import type { Phase } from './phases.ts';
import { budgetProblems } from './problems.ts';

/** Sums stated from another source, minor units, for all files of an import together; and why they may differ. */
export interface Control {
  totals: readonly { phase: Phase; amount: bigint }[];
  reason: string | null;
}

/** A load that does not come to what was stated is kept only with a reason, and the reason is kept with it. */
export async function keepControl(
  { tx, place }: ActContext,
  read: readonly ReadFile[],
  { totals, reason }: Control,
): Promise<void> {
  const compared = totals.map(({ phase, amount }) => {
    const loads = read.filter(({ reading }) => reading.phases.some((each) => each.phase === phase));
    if (loads.length === 0) throw budgetProblems.problem('budget.control-no-phase', { phase });
    const found = loads.reduce(
      (sum, { reading }) => sum + (reading.totals.find((each) => each.phase === phase)?.all ?? 0n),
      0n,
    );
    return { phase, stated: amount, found, loads };
  });
  const differing = compared.filter(({ stated, found }) => stated !== found);
  if (differing.length > 0 && reason === null) {
    const { digits } = currencyOf(place.currency);
    throw budgetProblems.problem('budget.control-differs', {
      differences: differing.map(
        ({ phase, stated, found }): Saying => ({
          message: 'budget.control-difference',
          params: {
            phase,
            stated: formatMinor(stated, digits),
            found: formatMinor(found, digits),
            difference: formatMinor(found - stated, digits),
          },
        }),
      ),
    });
  }
  await insertControls(
    tx,
    compared.flatMap(({ phase, stated, found, loads }) =>
      loads.map(({ loadId }) => ({ loadId, phase, stated, found, reason: stated === found ? null : reason })),
    ),
  );
}
