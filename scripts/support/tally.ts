const NEEDS_DATA = 'needs ../shared/data';

/** Counts what passed, failed and was skipped, and says so at the end. */
export class Tally {
  passed = 0;
  readonly #failures: string[] = [];
  readonly #skips: string[] = [];
  readonly #slow: { file: string; seconds: number }[] = [];
  readonly #strict: boolean;

  /** @param strict whether a test that is skipped for want of the shared data has failed */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  get failed(): number {
    return this.#failures.length;
  }

  pass(): void {
    this.passed += 1;
  }

  fail(where: string, why: string): void {
    this.#failures.push(`${where}: ${why}`);
  }

  skip(where: string, reason: string): void {
    if (this.#strict && reason.includes(NEEDS_DATA)) this.fail(where, `skipped although CI=true (${reason})`);
    else this.#skips.push(`${where}: ${reason}`);
  }

  took(file: string, seconds: number): void {
    this.#slow.push({ file, seconds });
  }

  /** The last line is for machines: `N passed, N failed, N skipped`. */
  report(seconds: number): void {
    const slowest = this.#slow.sort((a, b) => b.seconds - a.seconds).filter((each) => each.seconds >= 5);
    list(
      'Slowest',
      slowest.slice(0, 5).map((each) => `${each.seconds.toFixed(1)} s  ${each.file}`),
    );
    list('Skipped', this.#skips);
    list('Failed', this.#failures);
    console.log(`\nTook ${seconds} s.`);
    console.log(`${this.passed} passed, ${this.failed} failed, ${this.#skips.length} skipped`);
  }
}

function list(title: string, lines: string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
