/** What came of one step, over all visitors. */
export interface StepFigures {
  step: string;
  times: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** How often each thing went wrong: a status, a code of the network, or that the answer was not true. */
  errors: Record<string, number>;
}

/** Counts what was asked, how long it took, and what was wrong with it. */
export class Tally {
  readonly #steps = new Map<string, { took: number[]; errors: Map<string, number> }>();
  /** The first few, in words. */
  readonly examples: string[] = [];

  take(step: string, milliseconds: number, error: { code: string; says: string } | null): void {
    let known = this.#steps.get(step);
    if (!known) {
      known = { took: [], errors: new Map() };
      this.#steps.set(step, known);
    }
    known.took.push(milliseconds);
    if (!error) return;
    known.errors.set(error.code, (known.errors.get(error.code) ?? 0) + 1);
    if (this.examples.length < 20) this.examples.push(`${step}: ${error.code}: ${error.says}`);
  }

  figures(): StepFigures[] {
    return [...this.#steps].map(([step, { took, errors }]) => {
      const sorted = took.toSorted((one, other) => one - other);
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
      return {
        step,
        times: sorted.length,
        p50: at(0.5),
        p95: at(0.95),
        p99: at(0.99),
        max: at(1),
        errors: Object.fromEntries(errors),
      };
    });
  }
}
