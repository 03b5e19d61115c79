import type { Child } from 'hono/jsx';
import type { Tongue } from '../platform/i18n/index.ts';
import type { PublishedFigure, PublishedMeasure } from './snapshot.ts';

const BOLD = { b: (children: Child[]) => <b>{children}</b> };

/** The newest year that is known; where none is, the newest, which says why. */
export const latestFigure = ({ figures }: Pick<PublishedMeasure, 'figures'>): PublishedFigure | undefined =>
  figures.findLast((figure) => figure.value !== null) ?? figures.at(-1);

/** The figure as a sentence. Totals are said in whole hundreds, distances with one decimal, as residents can use them. */
export function sayFigure(
  tongue: Tongue,
  measure: Pick<PublishedMeasure, 'id' | 'dimension'>,
  figure: PublishedFigure,
): Child {
  if (figure.value === null) return missingSentence(tongue, figure);
  const whole = measure.dimension === 'pi-1' || measure.dimension === 'pi-3.1';
  const n = tongue.number(figure.value, { maximumFractionDigits: whole ? 0 : 1 });
  return tongue.rich(
    `measure.${measure.id}.say`,
    { n: <bdi>{n}</bdi>, year: <bdi>{tongue.year(figure.period)}</bdi> },
    BOLD,
  );
}

export function missingSentence(tongue: Tongue, figure: PublishedFigure): string {
  return figure.missing
    .map(({ code, details }) =>
      tongue.t(`diagnose.missing.${code}`, {
        year: tongue.year(Number(details['year'])),
        side: tongue.t(`budget.side.${details['side'] === 'revenue' ? 'revenue' : 'expenditure'}`),
        ...(details['upTo'] === undefined ? {} : { upTo: tongue.date(String(details['upTo'])) }),
      }),
    )
    .join(' ');
}
