import { roundRatio } from '@groundwork-gov/money';
import type { Tongue } from '../platform/i18n/index.ts';
import type { HeadRule } from './groupings.ts';
import type { Classification, Phase, Side } from './phases.ts';
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
  by: Omit<HeadRule, 'labels'> & { labels?: Readonly<Record<string, string>> },
  code: string,
): { name: string; code: string } {
  if (code === '')
    return {
      name: tongue.t(by.classification === 'cofog' ? 'budget.cofog.none' : 'budget.no-code'),
      code: '',
    };
  const own = by.classification === 'cofog' ? undefined : document.codes[by.classification]?.[code];
  const label = by.labels?.[code] ?? own;
  return label ? { name: label, code } : { name: tongue.t('budget.without-label', { code }), code: '' };
}

const ORDER: readonly Classification[] = ['functional', 'programme', 'administrative', 'economic'];

function orderOf({ classification }: { classification: Classification }): number {
  const at = ORDER.indexOf(classification);
  return at < 0 ? ORDER.length : at;
}

/** The groupings of a budget as a resident would ask for them: what for, by whom, on what. */
export const groupings = ({ heads }: Pick<BudgetDocument, 'heads'>): BudgetDocument['heads'] =>
  heads.toSorted((a, b) => orderOf(a) - orderOf(b));

/** A grouping in a word or two; how many characters of the code only where that alone tells two of them apart. */
export function groupWord(
  tongue: Tongue,
  by: Pick<HeadRule, 'classification' | 'take' | 'standard'>,
  all: readonly HeadRule[],
): string {
  if (by.standard) return tongue.t('budget.by.cofog');
  const what = tongue.t(`reading.classification.${by.classification}`);
  const alike = all.filter(
    ({ classification, standard }) => classification === by.classification && standard === undefined,
  );
  return by.take === null || alike.length < 2 ? what : tongue.t('budget.by-first', { what, n: by.take });
}
