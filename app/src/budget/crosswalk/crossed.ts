import {
  applyCrosswalk,
  type Codes,
  type Crosswalk,
  crossAmount,
  standardCode,
} from '@groundwork-gov/fiscal';
import { CLASSIFICATIONS, type Classification, PHASES, type Phase } from '../phases.ts';

/** Sums of lines that have the same codes. */
export interface CodedSum {
  codes: Codes;
  lines: number;
  amounts: Partial<Record<Phase, bigint>>;
}

/** The same under the code that a crosswalk gives them; `code` is null where no row speaks of theirs. */
export interface CrossedSum {
  code: string | null;
  source: string | null;
  lines: number;
  amounts: Partial<Record<Phase, bigint>>;
}

/** The classifications whose codes a crosswalk looks at. */
export const classificationsIn = (crosswalk: Crosswalk): Classification[] => {
  const used = new Set([
    crosswalk.classification,
    ...crosswalk.rows.flatMap(({ when }) => when?.classification ?? []),
  ]);
  return CLASSIFICATIONS.filter((each) => used.has(each));
};

/**
 * Where sums go on a day. Lines of a file have the codes of the last day that the file speaks of: one column of it
 * cannot move without the other.
 */
export function crossed(crosswalk: Crosswalk, sum: CodedSum, day: string): CrossedSum[] {
  const source = sum.codes[crosswalk.classification] ?? null;
  const to = applyCrosswalk(crosswalk, sum.codes, day);
  if (to === null) return [{ ...sum, code: crosswalk.scheme === 'own' ? source : null, source }];
  const parts = to.map(({ code }): CrossedSum => ({ code, source, lines: sum.lines, amounts: {} }));
  for (const phase of PHASES) {
    const amount = sum.amounts[phase];
    if (amount === undefined) continue;
    crossAmount(amount, to).forEach((part, at) => {
      const own = parts[at];
      if (own) own.amounts[phase] = part.amount;
    });
  }
  return parts;
}

/** Adds what has the same name. */
export function added<Sum extends { lines: number; amounts: Partial<Record<Phase, bigint>> }>(
  sums: Iterable<Sum>,
  nameOf: (sum: Sum) => string,
): Sum[] {
  const all = new Map<string, Sum>();
  for (const sum of sums) {
    const name = nameOf(sum);
    const before = all.get(name);
    if (!before) {
      all.set(name, { ...sum, amounts: { ...sum.amounts } });
      continue;
    }
    before.lines += sum.lines;
    for (const phase of PHASES) {
      const amount = sum.amounts[phase];
      if (amount !== undefined) before.amounts[phase] = (before.amounts[phase] ?? 0n) + amount;
    }
  }
  return [...all.values()];
}

/**
 * Whether these codes are COFOG's own: every one of them is in the standard, and one at least is written as it writes its
 * groups (`04.5`). Two figures alone could be anybody's.
 */
export const isCofog = (codes: readonly string[]): boolean =>
  codes.some((code) => code.includes('.')) && codes.every((code) => standardCode('cofog', code) !== null);
