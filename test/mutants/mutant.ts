/**
 * A build that is broken on purpose: one text of one source replaced by another, as though somebody had taken a guard
 * away. The test that is named must see it.
 */
export interface Mutant {
  /** The abuse cases whose test must fail. */
  cases: readonly string[];
  /** What the broken build does. */
  does: string;
  /** The source, from the root. */
  file: string;
  /** Stands there exactly once. */
  text: string;
  instead: string;
  /** The test file, from the root, and how the title of the test begins that fails. */
  test: string;
  title: string;
}
