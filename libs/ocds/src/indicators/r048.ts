import { listAt, member, textAt } from '../json/json.ts';
import { isActive, onlyId } from './facts.ts';
import type { Indicator } from './indicator.ts';
import { entry } from './results.ts';
import { highFence, quartiles } from './statistics.ts';

/** Kinds of items a supplier was awarded (first digits of their classification) ≥ the high fence of that number. */
export const r048: Indicator = {
  code: 'R048',
  title: 'Heterogeneous supplier',
  begin: ({ own, results }) => {
    const digits = own.digits ?? 2;
    const suppliers = new Map<string, { processes: number; kinds: Set<string> }>();
    return {
      see(release) {
        const seen = new Set<string>();
        for (const award of listAt(release, 'awards') ?? []) {
          // Of several suppliers nobody knows who supplies which item.
          const supplier = onlyId(listAt(award, 'suppliers'));
          if (supplier === undefined || !isActive(award)) continue;
          for (const item of listAt(award, 'items') ?? []) {
            const classification = textAt(member(item, 'classification'), 'id');
            if (classification === undefined) continue;
            const known = entry(suppliers, supplier, () => ({ processes: 0, kinds: new Set() }));
            if (!seen.has(supplier)) known.processes++;
            seen.add(supplier);
            known.kinds.add(beginning(classification, digits));
          }
        }
      },
      finish() {
        const least = own.minimum_contracting_processes ?? 20;
        const counts = [...suppliers].flatMap(([id, { processes, kinds }]) =>
          processes >= least ? [{ id, kinds: kinds.size }] : [],
        );
        const quarters = own.threshold === undefined ? quartiles(counts.map(({ kinds }) => kinds)) : null;
        if (quarters) {
          results.meta('R048', 'q1', quarters.q1);
          results.meta('R048', 'q3', quarters.q3);
        }
        const fence = own.threshold ?? (quarters && highFence(quarters));
        results.meta('R048', 'upper_fence', fence);
        if (fence === null) return;
        for (const { id, kinds } of counts) if (kinds >= fence) results.flag('Tenderer', id, 'R048', kinds);
      },
    };
  },
};

/** So many letters of a text, of which some take two units. */
function beginning(text: string, letters: number): string {
  let end = 0;
  for (let at = 0; at < letters; at++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}
