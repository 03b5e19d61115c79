import { DEAL_KINDS, type Deal } from '../record/deals.ts';
import type { ProcessFacts } from '../record/facts.ts';

/** Deals of one kind in one currency; those of which no amount can be told have none. */
export interface Amounts {
  kind: Deal['kind'];
  currency: string | null;
  count: number;
  /** Digits of minor units. */
  sum: string;
}

/** What the processes of a file come to, as they would stand: counted as they go by, and not kept. */
export class Tally {
  processes = 0;
  first: string | null = null;
  last: string | null = null;
  readonly #amounts = new Map<
    string,
    { kind: Deal['kind']; currency: string | null; count: number; sum: bigint }
  >();

  readonly hear = ({ day, deals }: ProcessFacts): void => {
    this.processes += 1;
    this.#span(day);
    for (const deal of deals) {
      this.#span(deal.day);
      const currency = deal.amount?.currency ?? null;
      const key = `${deal.kind} ${currency}`;
      const known = this.#amounts.get(key) ?? { kind: deal.kind, currency, count: 0, sum: 0n };
      known.count += 1;
      known.sum += deal.amount?.minor ?? 0n;
      this.#amounts.set(key, known);
    }
  };

  #span(day: string | null): void {
    if (day === null) return;
    if (this.first === null || day < this.first) this.first = day;
    if (this.last === null || day > this.last) this.last = day;
  }

  /** Contracts first; of each kind by currency, and what has none last. */
  amounts(): Amounts[] {
    return [...this.#amounts.values()]
      .toSorted(
        (one, other) =>
          DEAL_KINDS.indexOf(one.kind) - DEAL_KINDS.indexOf(other.kind) ||
          ((one.currency ?? '~') < (other.currency ?? '~') ? -1 : 1),
      )
      .map(({ sum, ...rest }) => ({ ...rest, sum: String(sum) }));
  }
}
