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

/** Fields are few and processes many: there is one gap of each reason and field, by which it is known. */
const gapsOf = (reason: Reason): ((field: string) => Gap) => {
  const known = new Map<string, Gap>();
  return (field) => {
    let gap = known.get(field);
    if (!gap) known.set(field, (gap = new Gap(field, reason)));
    return gap;
  };
};

export const missing = gapsOf('missing');
export const unusable = gapsOf('unusable');
export const outside = gapsOf('outside');
export const unset = gapsOf('settings');
/** What the population lacks. */
export const lacking = gapsOf('population');

export const isGap = (value: unknown): value is Gap => value instanceof Gap;

/** The first gap among what an indicator needs. */
export const firstGap = (...needed: readonly unknown[]): Gap | undefined => needed.find(isGap);
