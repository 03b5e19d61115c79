/** Requests of one window: a minute, unless told. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Whole seconds until the count begins anew. */
  reset: number;
  isSpent: boolean;
}

const MINUTE_MS = 60_000;
const MOST_KEYS = 50_000;

/** Who has no token shares the allowance of the network they come from. */
export const LIMITS = { token: 600, network: 300 } as const;

/**
 * Counts requests by key in windows of a minute, unless told. The count is of this process: behind several, each allows as much.
 * A flood of keys begins the count anew rather than fill the memory.
 */
export class RateLimit {
  readonly #counts = new Map<string, number>();
  readonly #windowMs: number;
  #window = 0;

  constructor(windowMs = MINUTE_MS) {
    this.#windowMs = windowMs;
  }

  take(key: string, limit: number, now = Date.now()): Allowance {
    const window = Math.floor(now / this.#windowMs);
    if (window !== this.#window || this.#counts.size >= MOST_KEYS) {
      this.#counts.clear();
      this.#window = window;
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return {
      limit,
      remaining: Math.max(0, limit - count),
      reset: Math.ceil(((window + 1) * this.#windowMs - now) / 1000),
      isSpent: count > limit,
    };
  }
}
