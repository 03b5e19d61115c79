import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 250;

/** Somebody outside who keeps every checkpoint that they were ever shown: what was signed can be held against it. */
export class Checkpoints {
  readonly #bases: readonly string[];
  readonly #kept = new Map<string, Set<string>>();
  #isStopping = false;
  #ended: Promise<void> | undefined;

  constructor(origin: string, code: string) {
    this.#bases = [`${origin}/ledger`, `${origin}/ledger/${code}`];
  }

  begin(): void {
    this.#ended = this.#look();
  }

  /** By the address of the log, in the order in which they were seen. */
  async stop(): Promise<ReadonlyMap<string, readonly string[]>> {
    this.#isStopping = true;
    await this.#ended;
    return new Map([...this.#kept].map(([base, notes]) => [base, [...notes]]));
  }

  async #look(): Promise<void> {
    while (!this.#isStopping) {
      for (const base of this.#bases) await this.#keep(base);
      await pause(EVERY_MS);
    }
  }

  async #keep(base: string): Promise<void> {
    try {
      const answer = await fetch(`${base}/checkpoint`, { signal: AbortSignal.timeout(5000) });
      const note = await answer.text();
      if (answer.status !== 200) return;
      const notes = this.#kept.get(base) ?? new Set();
      this.#kept.set(base, notes.add(note));
    } catch {
      // The program is away; the next look may find it.
    }
  }
}
