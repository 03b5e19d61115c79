import type { Ratio } from '../outturn.ts';

/**
 * The lowest of some steps; with `plus`, a plus if another is higher.
 *
 * @param worstFirst sorted; at least one.
 */
export function weakestOf<Step extends string>(
  worstFirst: readonly [Step, ...Step[]],
  plus: boolean,
): Step | `${Step}+` {
  const [worst] = worstFirst;
  return !plus || worstFirst.at(-1) === worst ? worst : `${worst}+`;
}

/** What a table gives for some steps; the step itself where one is left. Undefined: the table has no such cell. */
export function lookUp<Step extends string, Given extends string>(
  cells: Readonly<Record<string, Given>>,
  worstFirst: readonly [Step, ...Step[]],
): Step | Given | undefined {
  return worstFirst.length === 1 ? worstFirst[0] : cells[worstFirst.join('')];
}

/** Σ weight × value ÷ Σ weight, exactly and in lowest terms. Null where nothing has weight. */
export function weightedMean(parts: readonly { weight: number; value: Ratio }[]): Ratio | null {
  let sum: Ratio = { numerator: 0n, denominator: 1n };
  let weights = 0n;
  for (const { weight, value } of parts) {
    weights += BigInt(weight);
    sum = lowest({
      numerator: sum.numerator * value.denominator + BigInt(weight) * value.numerator * sum.denominator,
      denominator: sum.denominator * value.denominator,
    });
  }
  return weights === 0n ? null : lowest({ ...sum, denominator: sum.denominator * weights });
}

/** A ratio without common factors, so that equal values look equal. The denominator is above zero. */
export function lowest({ numerator, denominator }: Ratio): Ratio {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n
    ? { numerator: 0n, denominator: 1n }
    : { numerator: numerator / a, denominator: denominator / a };
}
