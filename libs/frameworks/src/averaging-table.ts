import type { Provenance } from './framework.ts';
import type { Grade } from './grades.ts';

const cells: Readonly<Record<string, Grade>> = {
  DD: 'D',
  DC: 'D+',
  DB: 'C',
  DA: 'C+',
  CC: 'C',
  CB: 'C+',
  CA: 'B',
  BB: 'B',
  BA: 'B+',
  AA: 'A',

  DDD: 'D',
  DDC: 'D+',
  DDB: 'D+',
  DDA: 'C',
  DCC: 'D+',
  DCB: 'C',
  DCA: 'C+',
  DBB: 'C+',
  DBA: 'B',
  DAA: 'B',
  CCC: 'C',
  CCB: 'C+',
  CCA: 'B',
  CBB: 'B',
  CBA: 'B',
  CAA: 'B+',
  BBB: 'B',
  BBA: 'B+',
  BAA: 'A',
  AAA: 'A',

  DDDD: 'D',
  DDDC: 'D',
  DDDB: 'D+',
  DDDA: 'D+',
  DDCC: 'D+',
  DDCB: 'D+',
  DDCA: 'C',
  DDBB: 'C',
  DDBA: 'C+',
  DDAA: 'C+',
  DCCC: 'D+',
  DCCB: 'C',
  DCCA: 'C+',
  DCBB: 'C+',
  DCBA: 'C+',
  DCAA: 'B',
  DBBB: 'C+',
  DBBA: 'B',
  DBAA: 'B',
  DAAA: 'B+',
  CCCC: 'C',
  CCCB: 'C+',
  CCCA: 'C+',
  CCBB: 'C+',
  CCBA: 'B',
  CCAA: 'B',
  CBBB: 'B',
  CBBA: 'B',
  CBAA: 'B+',
  CAAA: 'B+',
  BBBB: 'B',
  BBBA: 'B+',
  BBAA: 'B+',
  BAAA: 'A',
  AAAA: 'A',
};

/**
 * The conversion table of method M2 (AV), by dimension scores written worst first.
 *
 * Reconstructed from knowledge of the framework, not read off its Table 1, so all of it is unconfirmed until an assessor has
 * compared it with the official text. Two cells are in real doubt: a published summary says that about 30 % of the
 * four-dimension cells lie above the plain average, and `otherwise` in both would agree better with that.
 */
export const averagingTable: {
  readonly source: string;
  readonly provenance: Provenance;
  readonly cells: Readonly<Record<string, Grade>>;
  readonly doubtful: readonly { readonly scores: string; readonly given: Grade; readonly otherwise: Grade }[];
} = {
  source: 'PEFA framework 2016, Table 1 "Conversion table for scoring indicators using averaging (M2)"',
  provenance: 'unconfirmed',
  cells,
  doubtful: [
    { scores: 'CCCB', given: 'C+', otherwise: 'C' },
    { scores: 'BBBA', given: 'B+', otherwise: 'B' },
  ],
};
