import { criteria, rowsOf } from '../limits.ts';

const KNOWN = 'PEFA framework 2016, from knowledge';

type Figures = Parameters<typeof rowsOf>[0];
type Rows = Parameters<typeof rowsOf>[1];
type More = Omit<Parameters<typeof rowsOf>[2], 'provenance' | 'source'>;

/** The pages of the framework and of its field guide, by their numbers: https://www.pefa.org/node/4629 */
export const pagesOf = (...pages: readonly number[]): string =>
  `as published on ${pages.map((page) => `pefa.org/node/${page}`).join(' and ')}`;

/** Limits of figures, and criteria of rows A, B and C in our own words, that were read on these pages. */
export function readOn(...pages: readonly number[]) {
  const source = `PEFA framework 2016, ${pagesOf(...pages)}`;
  return {
    limits: (figures: Figures, rows: Rows, more: More = {}) => ({
      numeric: rowsOf(figures, rows, { provenance: 'confirmed', source, ...more }),
    }),
    words: (...texts: (string | null)[]) => ({ criteria: criteria('confirmed', source, ...texts) }),
  };
}

/** Rows from knowledge of the framework: unconfirmed until an assessor has compared them. */
export const known = (figures: Figures, rows: Rows, more: More = {}) => ({
  numeric: rowsOf(figures, rows, { provenance: 'unconfirmed', source: KNOWN, ...more }),
});

/** Criteria from knowledge of the framework. */
export const knownWords = (...texts: (string | null)[]) => ({
  criteria: criteria('unconfirmed', KNOWN, ...texts),
});
