/** The ways a budget line may be classified (administrative, functional and so on, as in GFSM 2014 and PEFA PI-4). */
export const classifications = [
  'administrative',
  'functional',
  'programme',
  'economic',
  'fund',
  'project',
] as const;
export type Classification = (typeof classifications)[number];

/** The phases of a figure, in the order in which they follow each other in a year. */
export const phases = ['original', 'amended', 'authorised', 'committed', 'executed', 'paid'] as const;
export type Phase = (typeof phases)[number];

/** Groupings of lines that measures use. */
export const headNames = ['programme-area', 'administrative', 'economic', 'revenue-type'] as const;
export type HeadName = (typeof headNames)[number];

export const sides = ['expenditure', 'revenue'] as const;
export type Side = (typeof sides)[number];
