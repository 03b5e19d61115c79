import { type currencyOf, roundRatio } from '@groundwork-gov/money';
import type { Residents } from '../places/api.ts';
import { Bar } from '../platform/html/components/index.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Phase } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';
import { wholeOf100 } from './words.ts';

/** "103 of every 100 planned were spent", from exact amounts. */
export function sentence(tongue: Tongue, document: BudgetDocument) {
  const planned = amountOf(document, 'original');
  const actual = amountOf(document, 'executed');
  const upTo = upToOf(document);
  if (planned && actual !== null && upTo !== null)
    return tongue.rich(
      `budget.within.say.${document.side}`,
      { n: wholeOf100(actual, planned), day: tongue.date(upTo) },
      { b: (children) => <b>{children}</b> },
    );
  if (!planned || actual === null) return tongue.t('budget.say.unknown');
  return tongue.rich(
    `budget.say.${document.side}`,
    { n: wholeOf100(actual, planned), year: tongue.year(document.year) },
    { b: (children) => <b>{children}</b> },
  );
}

/** The day up to which what happened is known, where the year is not complete. */
export const upToOf = ({ phases }: Pick<BudgetDocument, 'phases'>): string | null =>
  phases.find(({ phase }) => phase === 'executed')?.upTo ?? null;

/** What happened in all of a year: a part of it would pass for the whole. */
export const outturnOf = (document: BudgetDocument): bigint | null =>
  upToOf(document) === null ? amountOf(document, 'executed') : null;

export function amountOf(document: BudgetDocument, phase: Phase): bigint | null {
  const total = document.totals[phase];
  return total ? BigInt(total.counted) : null;
}

export type Unit = ReturnType<typeof currencyOf>;

export const compact = (tongue: Tongue, amount: bigint | null, unit: Unit): string =>
  amount === null ? tongue.t('word.not-known') : tongue.money(amount, unit, 'compact');

/** An amount for each of the people who live there; unknown where either is. Rounded once, from the exact quotient. */
export function perResident(
  tongue: Tongue,
  amount: bigint | null,
  residents: Residents | null,
  unit: Unit,
): string {
  if (amount === null || !residents) return tongue.t('word.not-known');
  return tongue.money(roundRatio(amount, BigInt(residents.people)), unit, 'exact', { currency: false });
}

export const largest = (amounts: readonly (bigint | null | undefined)[]): number =>
  amounts.reduce<number>((most, each) => Math.max(most, Number(each ?? 0n)), 0);

interface PlanBarProps {
  tongue: Tongue;
  planned: bigint | null;
  actual: bigint | null;
  longest: number;
  unit: Unit;
}

export function PlanBar({ tongue, planned, actual, longest, unit }: PlanBarProps) {
  return (
    <Bar
      plan={Number(planned ?? 0n)}
      actual={actual === null ? null : Number(actual)}
      longest={longest}
      label={tongue.t('word.planned-and-done', {
        planned: compact(tongue, planned, unit),
        actual: compact(tongue, actual, unit),
      })}
    />
  );
}
