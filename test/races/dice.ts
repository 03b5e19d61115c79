/** What is left to chance in one act, thrown beforehand: the same throws and the same place give the same act. */
export class Dice {
  readonly #throws: readonly number[];
  #at = 0;

  constructor(throws: readonly number[]) {
    this.#throws = throws;
  }

  /** A whole number below this. After the last throw it begins anew. */
  below(count: number): number {
    const thrown = this.#throws[this.#at++ % this.#throws.length] ?? 0;
    return count < 1 ? 0 : thrown % count;
  }

  /** Once in so many. */
  once(among: number): boolean {
    return this.below(among) === 0;
  }

  one<T>(of: readonly [T, ...T[]]): T {
    return of[this.below(of.length)] ?? of[0];
  }

  /** One of those that are there; undefined where nothing is. */
  any<T>(of: readonly T[]): T | undefined {
    return of[this.below(of.length)];
  }
}
