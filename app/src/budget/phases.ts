import { classifications, phases } from '@groundwork-gov/fiscal';

export type { Classification, Phase } from '@groundwork-gov/fiscal';

export const PHASES = phases;
export const CLASSIFICATIONS = classifications;

export const SIDES = ['expenditure', 'revenue'] as const;
export type Side = (typeof SIDES)[number];
