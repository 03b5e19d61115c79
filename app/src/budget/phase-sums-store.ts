import { sql } from 'kysely';
import { PHASES, type Phase } from './phases.ts';

export type PhaseAmounts = Partial<Record<Phase, bigint>>;

/** The sum of each phase over the lines that a query finds; null where none of them has it. */
export const sumsOfPhases = PHASES.map((phase) =>
  sql<bigint | null>`sum(${sql.ref(phase)})::bigint`.as(phase),
);

/** The amounts that a row has, of these phases. */
export const amountsIn = (
  row: Readonly<Record<Phase, bigint | null>>,
  phases: readonly Phase[] = PHASES,
): PhaseAmounts =>
  Object.fromEntries(
    phases.flatMap((phase) => {
      const amount = row[phase];
      return amount === null ? [] : [[phase, amount]];
    }),
  );
