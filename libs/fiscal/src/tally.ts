import { createHash } from 'node:crypto';
import { type BudgetMapping, phasesOf } from './budget-mapping.ts';
import type { BudgetLine } from './line-reader.ts';
import type { Phase } from './mapping/words.ts';
import { createSeenKeys } from './seen-keys.ts';

/** Sums of one phase in minor units. A figure left open counts as nothing in both, and is counted in `unknown`. */
export interface PhaseTotal {
  readonly phase: Phase;
  readonly all: bigint;
  /** Without the lines that measures leave out. */
  readonly included: bigint;
  readonly unknown: number;
}

/** What is said about all lines together. Sees each line once, in file order. */
export function createTally(mapping: BudgetMapping) {
  const phases = phasesOf(mapping);
  const included = phases.map(() => 0n);
  const excluded = phases.map(() => 0n);
  const unknown = phases.map(() => 0);
  const excludedLines = mapping.exclude.map(() => 0);
  const seen = createSeenKeys();
  // The year is not part of it: the same figures offered for another year should be noticed too.
  const digest = createHash('sha256').update(
    `groundwork.budget-figures@1 ${mapping.side} ${phases.join(' ')}\n`,
  );
  let lines = 0;

  const add = (batch: readonly BudgetLine[]): void => {
    let text = '';
    // Later phases mostly repeat the amount of the one before, and writing out a bigint is what costs most here.
    let written = 0n;
    let asText = '0';
    for (const line of batch) {
      const sums = line.excluded === null ? included : excluded;
      text += line.key;
      for (let at = 0; at < phases.length; at++) {
        const amount = line.amounts[at] ?? null;
        text += '\x1f';
        if (amount === null) unknown[at] = (unknown[at] ?? 0) + 1;
        else {
          if (amount !== written) {
            written = amount;
            asText = amount.toString();
          }
          text += asText;
          if (amount !== 0n) sums[at] = (sums[at] ?? 0n) + amount;
        }
      }
      text += '\n';
      if (line.excluded !== null) excludedLines[line.excluded] = (excludedLines[line.excluded] ?? 0) + 1;
      seen.note(line.key);
    }
    lines += batch.length;
    digest.update(text);
  };

  const totals = (): PhaseTotal[] =>
    phases.map((phase, at) => {
      const counted = included[at] ?? 0n;
      return { phase, all: counted + (excluded[at] ?? 0n), included: counted, unknown: unknown[at] ?? 0 };
    });

  return {
    add,
    finish: () => ({
      lines,
      totals: totals(),
      excluded: mapping.exclude.map(({ reason }, at) => ({ reason, lines: excludedLines[at] ?? 0 })),
      duplicateKeys: seen.repeats(),
      digest: digest.digest('hex'),
    }),
  };
}
