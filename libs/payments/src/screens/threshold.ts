import { dayNumber, noDay } from '../payments.ts';

/** A sum from which a stricter rule holds, such as three offers or a tender; minor units. */
export interface Threshold {
  readonly limit: bigint;
  /** What it is called in the rules of the town. */
  readonly name: string;
  /** ISO days from and until which it holds; null for ever. */
  readonly from: string | null;
  readonly until: string | null;
  /** True where the limit itself is still under the milder rule, as with cards "up to 2,500"; false unless told. */
  readonly includes?: boolean | undefined;
}

/** Limits that nobody set, in hundredths of the real one, as round as it. */
const placebos = [60n, 70n, 80n, 120n, 130n, 140n, 160n];

/** The placebos of a limit that are not near another real one. */
export function placeboLimits(threshold: Threshold, all: readonly Threshold[]): bigint[] {
  return placebos
    .map((part) => (threshold.limit * part) / 100n)
    .filter((limit) => !all.some((one) => one !== threshold && isNear(one.limit, limit)));
}

const isNear = (a: bigint, b: bigint): boolean => b > (a * 85n) / 100n && b < (a * 115n) / 100n;

/** Whether the limit holds on a day; a payment without a day is under limits that always held. */
export function inForce({ from, until }: Threshold): (day: number) => boolean {
  if (from === null && until === null) return () => true;
  const first = from === null ? noDay + 1 : dayNumber(from);
  const last = until === null ? Number.POSITIVE_INFINITY : dayNumber(until);
  return (day) => day >= first && day <= last;
}
