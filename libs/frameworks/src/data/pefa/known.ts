import { criteria, rowsOf } from '../limits.ts';

const READ = 'PEFA framework 2016, as published on pefa.org';
const KNOWN = 'PEFA framework 2016, from knowledge';

type Figures = Parameters<typeof rowsOf>[0];
type Rows = Parameters<typeof rowsOf>[1];
type More = Omit<Parameters<typeof rowsOf>[2], 'provenance' | 'source'>;

/** Rows that were read on pefa.org. */
export const read = (figures: Figures, rows: Rows, more: More = {}) => ({
  numeric: rowsOf(figures, rows, { provenance: 'confirmed', source: READ, ...more }),
});

/** Rows from knowledge of the framework: unconfirmed until an assessor has compared them. */
export const known = (figures: Figures, rows: Rows, more: More = {}) => ({
  numeric: rowsOf(figures, rows, { provenance: 'unconfirmed', source: KNOWN, ...more }),
});

/** Criteria of rows A, B and C in our own words, from what was read or only known. */
export const readWords = (...texts: (string | null)[]) => ({
  criteria: criteria('confirmed', READ, ...texts),
});
export const knownWords = (...texts: (string | null)[]) => ({
  criteria: criteria('unconfirmed', KNOWN, ...texts),
});
