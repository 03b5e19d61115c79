import { listAt, member, textAt } from '../../json/json.ts';
import { ownText } from '../../own-text.ts';
import { fenceOf } from '../fences.ts';
import { type Gap, isGap, lacking, missing } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { textOrNumber } from '../organisations.ts';
import { activeAwards } from '../process.ts';
import { rounded } from '../values.ts';

interface Supplier {
  processes: number;
  last: number;
  kinds: Set<string>;
}

/**
 * Kinds of items a supplier was awarded (first `digits` letters of their classification) ≥ the high fence, among suppliers with at least
 * `processes` processes, each classification scheme by itself. Awards to one supplier: of several nobody knows who supplies what.
 */
export const r048: Indicator<'threshold' | 'digits' | 'processes'> = {
  code: 'R048',
  title: 'Heterogeneous supplier',
  groups: ['Tenderer'],
  fields: ['awards/status', 'awards/suppliers/id', 'awards/items/classification/id'],
  source:
    'Open Contracting Partnership, Red flags in public procurement (2024), R048; ocdscardinal 0.0.8, R048',
  parameters: {
    threshold: { standard: null, least: 1, most: 10_000, says: 'a number of kinds instead of the fence' },
    digits: { standard: 2, least: 1, most: 20, isWhole: true, says: 'letters that tell kinds apart' },
    processes: { standard: 20, least: 1, most: 10_000, isWhole: true, says: 'the least of a supplier' },
  },
  begin(bench) {
    const schemes = new Map<string, Map<string, Supplier>>();
    const digits = bench.parameter.digits ?? 2;
    return {
      see(process) {
        const awards = activeAwards(process);
        if (isGap(awards)) return bench.unable(process.at, awards);
        let isCounted = false;
        for (const { suppliers, json } of awards) {
          const [id, ...more] = isGap(suppliers) ? [] : suppliers;
          if (id === undefined || more.length > 0) continue;
          for (const item of listAt(json, 'items') ?? []) {
            const classification = member(item, 'classification');
            const kind = textOrNumber(member(classification, 'id'));
            if (kind === undefined) continue;
            isCounted = true;
            const scheme = ownText(textAt(classification, 'scheme') ?? '');
            let known = schemes.get(scheme);
            if (!known) schemes.set(scheme, (known = new Map<string, Supplier>()));
            const supplier = known.get(id) ?? { processes: 0, last: -1, kinds: new Set() };
            known.set(id, supplier);
            if (supplier.last !== process.at) supplier.processes++;
            supplier.last = process.at;
            supplier.kinds.add(Array.from(kind).slice(0, digits).join(''));
          }
        }
        if (isCounted) bench.clear(process.at);
        else bench.unable(process.at, missing('awards/items/classification/id'));
      },
      finish() {
        const { threshold, processes } = bench.parameter;
        const worst = new Map<string, { scheme: string; kinds: number; fence: number; processes: number }>();
        const clear = new Set<string>();
        const unable = new Map<string, Gap>();
        // In one order, whichever line brought a scheme first.
        for (const [scheme, suppliers] of [...schemes].sort(([a], [b]) => (a < b ? -1 : 1))) {
          const enough = [...suppliers].filter(([, each]) => each.processes >= (processes ?? 1));
          const drawn = fenceOf(
            enough.map(([, { kinds }]) => kinds.size),
            { side: 'high', least: 10, threshold },
          );
          bench.population({ name: scheme, ...drawn });
          for (const [id, each] of suppliers) {
            const kinds = each.kinds.size;
            const before = worst.get(id);
            if (each.processes < (processes ?? 1)) unable.set(id, lacking('too few'));
            else if (drawn.fence === null) unable.set(id, lacking(drawn.cannot ?? ''));
            else if (kinds < drawn.fence) clear.add(id);
            else if (!before || before.kinds < kinds || (before.kinds === kinds && scheme < before.scheme))
              worst.set(id, { scheme, kinds, fence: drawn.fence, processes: each.processes });
          }
        }
        for (const [id, { scheme, kinds, fence, processes: count }] of worst)
          bench.flagOne('Tenderer', id, { kinds, scheme, limit: rounded(fence), processes: count });
        for (const id of clear) if (!worst.has(id)) bench.clearOne('Tenderer', id);
        for (const [id, gap] of unable)
          if (!worst.has(id) && !clear.has(id)) bench.unableOne('Tenderer', id, gap);
      },
    };
  },
  explain: ({ kinds, scheme, limit, processes }) =>
    `was awarded ${kinds} kinds of things${scheme === '' ? '' : ` (by ${scheme})`} in ${processes} processes; ${limit} or more is unusual.`,
};
