/** The places in a team: two who score without seeing each other, one who reviews, one who speaks for the municipality. */
export const SEATS = ['one', 'two', 'reviewer', 'municipality'] as const;
export type Seat = (typeof SEATS)[number];

export type ScoringSeat = 'one' | 'two';
export const isScoring = (seat: Seat): seat is ScoringSeat => seat === 'one' || seat === 'two';

/** Who signs: one of the two who scored, and the municipality. */
export const PARTS = ['assessor', 'municipality'] as const;
export type Part = (typeof PARTS)[number];

export const partOf = (seat: Seat): Part | null =>
  isScoring(seat) ? 'assessor' : seat === 'municipality' ? 'municipality' : null;
