import { type Classification, classifications, phases } from '@groundwork-gov/fiscal';

export type { Classification, Phase } from '@groundwork-gov/fiscal';

export const PHASES = phases;
export const CLASSIFICATIONS = classifications;

/** A classification of the town itself, or the functions of COFOG that a crosswalk gives it. */
export type GroupedBy = Classification | 'cofog';

export const SIDES = ['expenditure', 'revenue'] as const;
export type Side = (typeof SIDES)[number];
