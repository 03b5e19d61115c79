import { Problem } from '../problems/problem.ts';

/** An amount, which a form shows with the reader's separators. */
export interface AmountValue {
  minor: bigint;
  currency: string;
}

/** What stands now, by the name of the form's field. */
export type Standing = Readonly<
  Record<string, string | number | null | undefined | readonly string[] | AmountValue>
>;

/** Somebody was faster: what they wrote, and the version that it made. */
export class StaleProblem extends Problem {
  readonly version: string;
  readonly theirs: Standing;
  /** Fields for which nobody has said yet which of the two is to stand. */
  readonly undecided: readonly string[];

  constructor(version: number | string, theirs: Standing, undecided: readonly string[] = []) {
    super('version.stale', 409);
    this.version = String(version);
    this.theirs = theirs;
    this.undecided = undecided;
  }
}

/**
 * Refuses a change of something that is no longer what its author saw. `theirs` says what stands now, by the names of
 * the form's fields: the form comes back with both, and its author chooses field by field (abuse 32). The row must
 * have been read `for update`, or the update itself must ask for the version too: between two writers who read at the
 * same time the database decides, and the one who loses is told the same without both texts.
 */
export function expectVersion(row: { version: number }, expected: number, theirs: Standing): void {
  if (row.version !== expected) throw new StaleProblem(row.version, theirs);
}
