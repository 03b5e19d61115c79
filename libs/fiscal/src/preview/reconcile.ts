import type { Phase } from '../mapping/words.ts';
import type { PhaseTotal } from '../tally.ts';

/** A sum that somebody states from another source, such as the printed budget. Minor units. */
export interface ControlTotal {
  readonly phase: Phase;
  readonly amount: bigint;
  /** Whether lines that measures leave out are in it; `all` where it is left out. */
  readonly of?: 'all' | 'included' | undefined;
}

export interface Reconciled extends ControlTotal {
  /** Null where the file has no such phase. */
  readonly found: bigint | null;
  /** What the file has more than was stated; negative where it has less. */
  readonly difference: bigint | null;
  /** What the difference may be: the stated sum is another phase of the file, the whole with or without excluded lines, or both of them double. */
  readonly looksLike: 'equal' | 'included' | 'all' | 'double' | 'thousands' | Phase | null;
}

/** Compares sums of a file with stated ones. Pure. */
export function reconcile(totals: readonly PhaseTotal[], control: readonly ControlTotal[]): Reconciled[] {
  return control.map((stated) => {
    const total = totals.find(({ phase }) => phase === stated.phase);
    if (!total) return { ...stated, found: null, difference: null, looksLike: null };
    const of = stated.of ?? 'all';
    const found = total[of];
    return {
      ...stated,
      found,
      difference: found - stated.amount,
      looksLike: resemblance(stated, total, totals, found),
    };
  });
}

function resemblance(
  { amount, of = 'all', phase }: ControlTotal,
  total: PhaseTotal,
  totals: readonly PhaseTotal[],
  found: bigint,
): Reconciled['looksLike'] {
  if (found === amount) return 'equal';
  if (of === 'all' && total.included === amount) return 'included';
  if (of === 'included' && total.all === amount) return 'all';
  if (found === amount * 2n) return 'double';
  if (found === amount * 1000n || found * 1000n === amount) return 'thousands';
  return (
    totals.find((other) => other.phase !== phase && (other.all === amount || other.included === amount))
      ?.phase ?? null
  );
}
