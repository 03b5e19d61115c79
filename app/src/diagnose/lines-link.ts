import type { PublishedFigure, PublishedMeasure } from './snapshot.ts';

type Dimension = Pick<PublishedMeasure, 'dimension'>;

export const sideOf = ({ dimension }: Dimension): 'expenditure' | 'revenue' =>
  dimension.startsWith('pi-3') ? 'revenue' : 'expenditure';

export const isComposition = ({ dimension }: Dimension): boolean =>
  dimension === 'pi-2.1' || dimension === 'pi-2.2' || dimension === 'pi-3.2';

/** The address of exactly the lines that the formula counted, for one head or for all. */
export function linesLink(
  code: string,
  measure: Dimension,
  figure: Pick<PublishedFigure, 'period' | 'heads'>,
  head: string | null,
): string {
  const { dimension } = measure;
  const search = new URLSearchParams({ counted: '1' });
  if (dimension === 'pi-2.1') search.set('interest', 'without');
  if (dimension === 'pi-2.1' || dimension === 'pi-2.2') search.set('contingency', 'without');
  if (dimension === 'pi-2.3' && head !== null) search.set('contingency', 'only');
  if (head !== null && figure.heads) {
    search.set('by', figure.heads.classification);
    search.set('head', head);
    if (figure.heads.take === null) search.set('whole', '1');
  }
  return `/places/${code}/budget/${figure.period}/${sideOf(measure)}/lines?${search.toString()}`;
}
