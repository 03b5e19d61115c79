import { againstPeers } from '../odds/peers.ts';
import { noDay } from '../payments.ts';
import { bunchingAt } from './bunching.ts';
import { notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';
import { worthAsking } from './subjects.ts';
import { inForce, placeboLimits, type Threshold } from './threshold.ts';

const fewest = 10;

export interface Edge {
  readonly below: number;
  readonly above: number;
}

/** Amounts in (limit − width, limit] and in (limit, limit + width]. */
export function edgeOf(amounts: Iterable<bigint>, limit: bigint, width: bigint): Edge {
  let [below, above] = [0, 0];
  for (const amount of amounts) {
    if (amount > limit - width && amount <= limit) below += 1;
    else if (amount > limit && amount <= limit + width) above += 1;
  }
  return { below, above };
}

/**
 * Whether payments crowd below a limit.
 *
 * Formula: payments within a twenty-fifth of the limit below it, of all within a twenty-fifth of it on either side; p against the same at
 * limits that nobody set (`againstPeers`), since round sums crowd everywhere. The figures add what a smooth curve would have there
 * (`bunchingAt`). A limit whose own amount is still allowed counts it as below. Source: specs, section 3 (950 against 27 at a card limit of
 * 2,500, and .94 to 1.40 at others).
 */
export function nearThreshold(view: View, thresholds: readonly Threshold[]): Screening {
  if (thresholds.length === 0) {
    return notComputed('near-threshold', { needs: 'settings.thresholds', missing: null, of: null });
  }
  const { payments } = view;
  const questions: Question[] = [];
  const tests: number[] = [];
  const limits = thresholds.map((threshold) => {
    const holds = inForce(threshold);
    const rows = view.rows.filter(
      (row) => (payments.amount[row] ?? 0n) > 0n && holds(payments.day[row] ?? noDay),
    );
    const amounts = Array.from(rows, (row) => payments.amount[row] ?? 0n);
    const edgeAt = (limit: bigint): Edge =>
      edgeOf(amounts, threshold.includes ? limit : limit - 1n, limit / 25n);
    const own = edgeAt(threshold.limit);
    const others = placeboLimits(threshold, thresholds).map((limit) => ({ limit, ...edgeAt(limit) }));
    const tallies = [own, ...others].map(({ below, above }) => ({ hits: below, tries: below + above }));
    const { p = 1, usual = 0 } = againstPeers(tallies)[0] ?? {};
    if (own.below + own.above >= fewest) {
      tests.push(p);
      const top = threshold.includes ? threshold.limit : threshold.limit - 1n;
      const mine = rows.filter((row) => {
        const amount = payments.amount[row] ?? 0n;
        return amount <= top && amount > top - threshold.limit / 25n;
      });
      if (p <= worthAsking) {
        questions.push({
          rule: 'near-threshold',
          ask: 'below-limit',
          values: {
            ...own,
            limit: threshold.limit,
            name: threshold.name,
            usual: Math.round((usual / (1 - usual)) * 100) / 100,
          },
          key: [String(threshold.limit), threshold.from ?? '', threshold.until ?? ''],
          rows: [...mine],
          amount: sumOf(payments, mine),
          p,
          baseRate: usual,
        });
      }
    }
    return {
      name: threshold.name,
      limit: threshold.limit,
      ...own,
      p,
      placebos: others,
      curve: bunchingAt(amounts, threshold.limit),
    };
  });
  return { rule: 'near-threshold', questions, tests, figures: { limits }, lacks: [], computed: true };
}
