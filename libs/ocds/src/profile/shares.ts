import { type FenceRule, fenceOf } from './fences.ts';
import { lacking } from './gap.ts';
import type { Bench, Group, Values } from './indicator.ts';

/** What somebody did, out of how often they could have; and in how many processes. */
export interface Share {
  part: number;
  whole: number;
  processes: number;
}

/** Counts shares of buyers, procuring entities or tenderers, and flags those at or beyond the fence of their group. */
export class Shares {
  readonly #of = new Map<string, Share>();

  add(id: string, part: number, whole: number): void {
    const share = this.#of.get(id);
    if (!share) this.#of.set(id, { part, whole, processes: 1 });
    else {
      share.part += part;
      share.whole += whole;
      share.processes++;
    }
  }

  judge<P extends string>(
    bench: Bench<P>,
    group: Group,
    rule: FenceRule,
    isEnough: (share: Share) => boolean,
    valuesOf: (share: Share, fence: number) => Values,
  ): void {
    const enough = [...this.#of].filter(([, share]) => isEnough(share));
    if (this.#of.size === 0) return;
    const drawn = fenceOf(
      enough.map(([, { part, whole }]) => part / whole),
      rule,
    );
    bench.population({ name: group, ...drawn });
    for (const [id, share] of this.#of) {
      const { part, whole } = share;
      if (!isEnough(share)) bench.unableOne(group, id, lacking('too few'));
      else if (drawn.fence === null) bench.unableOne(group, id, lacking(drawn.cannot ?? ''));
      else if (part / whole >= drawn.fence) bench.flagOne(group, id, valuesOf(share, drawn.fence));
      else bench.clearOne(group, id);
    }
  }
}
