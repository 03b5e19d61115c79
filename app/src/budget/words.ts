import { roundRatio } from '@groundwork-gov/money';
import type { Tongue } from '../platform/i18n/index.ts';
import type { Phase, Side } from './phases.ts';
import type { BudgetDocument } from './snapshot.ts';

/** "Spent" of spending is "received" of revenue; the other words are shared. */
export function phaseWord(tongue: Tongue, phase: Phase, side: Side): string {
  const own = phase === 'executed' || phase === 'paid';
  return tongue.t(own ? `budget.phase.${phase}.${side}` : `budget.phase.${phase}`);
}

export function sideTitle(tongue: Tongue, document: Pick<BudgetDocument, 'year' | 'side'>): string {
  return tongue.t(`budget.year-title.${document.side}`, { year: tongue.year(document.year) });
}

/** A whole number of every hundred, rounded once from exact amounts: for a sentence, never for a grade. */
export function wholeOf100(part: bigint, whole: bigint): number {
  return Number(roundRatio(part * 100n, whole));
}

/** The words for a head: the mapping's label, else the one that the chart of accounts gives the code itself, else the code. */
export function headLabel(
  tongue: Tongue,
  document: Pick<BudgetDocument, 'codes'>,
  by: Omit<BudgetDocument['heads'][number], 'labels'> & { labels?: Readonly<Record<string, string>> },
  code: string,
): string {
  if (code === '') return tongue.t('budget.no-code');
  const label = by.labels?.[code] ?? document.codes[by.classification]?.[code];
  return label ? `${code} ${label}` : tongue.t('budget.without-label', { code });
}
