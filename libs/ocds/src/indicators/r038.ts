import { listAt, member, textAt } from '../json/json.ts';
import { idOf, idsIn, submittedBids } from './facts.ts';
import type { Indicator } from './indicator.ts';
import { entry, type Group } from './results.ts';
import { highFence, quartiles } from './statistics.ts';

interface Bids {
  out: number;
  all: number;
}

/** Disqualified bids / submitted bids ≥ the high fence of that ratio, among buyers, procuring entities and tenderers each. */
export const r038: Indicator = {
  code: 'R038',
  title: 'Excessive disqualified bids',
  begin: ({ own, results }) => {
    const groups = {
      Buyer: new Map<string, Bids>(),
      ProcuringEntity: new Map<string, Bids>(),
      Tenderer: new Map<string, Bids>(),
    };
    const count = (group: keyof typeof groups, id: string, out: number, all: number): void => {
      const bids = entry(groups[group], id, () => ({ out: 0, all: 0 }));
      bids.out += out;
      bids.all += all;
    };
    const judge = (group: Exclude<Group, 'OCID'>, least: number): void => {
      const ratios = [...groups[group]].flatMap(([id, { out, all }]) =>
        all >= least ? [{ id, ratio: out / all }] : [],
      );
      if (ratios.length === 0) return;
      const quarters = own.threshold === undefined ? quartiles(ratios.map(({ ratio }) => ratio)) : null;
      if (quarters) {
        results.meta('R038', `${group}_q1`, quarters.q1);
        results.meta('R038', `${group}_q3`, quarters.q3);
      }
      const fence = own.threshold ?? (quarters && highFence(quarters));
      results.meta('R038', `${group}_upper_fence`, fence);
      if (fence === null || fence <= 0) return;
      for (const { id, ratio } of ratios) if (ratio >= fence) results.flag(group, id, 'R038', ratio);
    };
    return {
      see(release, ocid) {
        const bids = submittedBids(release);
        if (bids.length === 0) return;
        let out = 0;
        for (const bid of bids) {
          const isOut = textAt(bid, 'status') === 'disqualified' ? 1 : 0;
          out += isOut;
          for (const id of idsIn(listAt(bid, 'tenderers'))) count('Tenderer', id, isOut, 1);
        }
        const buyer = idOf(member(release, 'buyer'));
        const entity = idOf(member(member(release, 'tender'), 'procuringEntity'));
        if (buyer !== undefined) count('Buyer', buyer, out, bids.length);
        if (entity !== undefined) count('ProcuringEntity', entity, out, bids.length);
        if (out === 0) return;
        if (buyer !== undefined) results.belongs('ocid_buyer_r038', ocid, buyer);
        if (entity !== undefined) results.belongs('ocid_procuringentity_r038', ocid, entity);
      },
      finish() {
        // The minimum of processes is held against bids: so the reference does, whatever its pages say.
        judge('Buyer', own.minimum_contracting_processes ?? 2);
        judge('ProcuringEntity', own.minimum_contracting_processes ?? 2);
        judge('Tenderer', own.minimum_submitted_bids ?? 2);
      },
    };
  },
};
