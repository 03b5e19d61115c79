import type { Tongue } from '../platform/i18n/index.ts';
import { type Figure, readAbout } from './figure.ts';
import { sideTitle } from './words.ts';

/** A figure in words: "Spending 2021", "Roads (41) in Spending 2021", "line 12 of roads.csv in Spending 2021". */
export function figureWords(tongue: Tongue, figure: Figure): string {
  const budget = sideTitle(tongue, figure);
  const about = readAbout(figure.about);
  if (about.of === 'budget') return budget;
  if (about.of === 'line')
    return tongue.t('talk.figure-line', { line: about.line, file: figure.label, budget });
  const code = about.code === '' ? tongue.t('budget.no-code') : about.code;
  return figure.label === ''
    ? tongue.t('talk.figure-code', { code, budget })
    : tongue.t('talk.figure-head', { head: figure.label, code, budget });
}
