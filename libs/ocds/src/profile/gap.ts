/**
 * Why something cannot be told of a process: a field that says nothing, or something nobody can use; one that says the question does not
 * arise (`outside`: a cancelled tender); settings that are not there; a population in which nothing can be unusual.
 */
export type Reason = 'missing' | 'unusable' | 'outside' | 'settings' | 'population';

export class Gap {
  /** A path of OCDS (`tender/tenderPeriod/endDate`), a name of the settings file, or what the population lacks. */
  readonly field: string;
  readonly reason: Reason;

  constructor(field: string, reason: Reason) {
    this.field = field;
    this.reason = reason;
  }
}

export const missing = (field: string): Gap => new Gap(field, 'missing');
export const unusable = (field: string): Gap => new Gap(field, 'unusable');
export const outside = (field: string): Gap => new Gap(field, 'outside');

export const isGap = (value: unknown): value is Gap => value instanceof Gap;

/** The first gap among what an indicator needs. */
export const firstGap = (...needed: readonly unknown[]): Gap | undefined => needed.find(isGap);
