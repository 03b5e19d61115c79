import { type JsonObject, listAt, textAt } from '../json/json.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import { isPriceCompared, onlyId, priceOf, soleWinner } from './facts.ts';

/** By how much the winner was below the next: (next - winner) / winner. Not finite where the winner bid nothing. */
export interface Gap {
  ratio: number;
  winner: string;
  next: string;
}

/** The gap between the winning bid and the lowest other valid one, of each process for which it can be said. Feeds R024 and R058. */
export class SecondLowest {
  readonly gaps = new Map<string, Gap>();
  readonly #settings: CardinalSettings;
  readonly #isMainCurrency: (currency: string) => boolean;

  constructor(settings: CardinalSettings, isMainCurrency: (currency: string) => boolean) {
    this.#settings = settings;
    this.#isMainCurrency = isMainCurrency;
  }

  see(release: JsonObject, ocid: string): void {
    if (!isPriceCompared(release, this.#settings)) return;
    const won = soleWinner(release);
    if (!won) return;
    let winning: number | undefined;
    let next: { amount: number; id: string } | undefined;
    for (const bid of won.bids) {
      const price = priceOf(bid);
      const tenderer = onlyId(listAt(bid, 'tenderers'));
      if (!price || tenderer === undefined || textAt(bid, 'status') !== 'valid') continue;
      if (!this.#isMainCurrency(price.currency)) continue;
      if (tenderer === won.supplier) {
        if (winning === undefined || price.amount < winning) winning = price.amount;
      } else if (!next || price.amount < next.amount) next = { amount: price.amount, id: tenderer };
    }
    // Where another bid was lower than the one that won, price was not all that counted.
    if (winning === undefined || !next || next.amount < winning) return;
    this.gaps.set(ocid, { ratio: (next.amount - winning) / winning, winner: won.supplier, next: next.id });
  }

  get ratios(): number[] {
    return [...this.gaps.values()].map(({ ratio }) => ratio);
  }
}
