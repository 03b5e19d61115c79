import { lacking, notComputed, type Screening, type View } from './screen.ts';
import { rateQuestions, subjectsOf } from './subjects.ts';

const fewest = 20;
/** The step is the largest of these of which at least one payment in 200 is a multiple. */
const steps = [1000n, 100n, 10n];

/**
 * Suppliers and units whose payments are whole thousands (or hundreds) far more often than those of others: what is estimated is round,
 * what is measured is not. Grants and rents are round too, and rightly so.
 *
 * Formula: payments that are multiples of the step, of all payments of the subject; p against the other suppliers, or units
 * (`againstPeers`). Subjects need 20 payments. Source: Nigrini, Forensic Analytics (2020), round-numbers test; specs, section 3.
 */
export function roundSums(view: View, digits: number): Screening {
  const { payments } = view;
  const paid = view.rows.filter((row) => (payments.amount[row] ?? 0n) > 0n);
  const unit = 10n ** BigInt(digits);
  const share = (step: bigint): number =>
    paid.reduce((sum, row) => sum + ((payments.amount[row] ?? 1n) % (step * unit) === 0n ? 1 : 0), 0) /
    Math.max(1, paid.length);
  const step = (steps.find((one) => share(one) >= 0.005) ?? 1000n) * unit;
  const { suppliers, units } = subjectsOf(view, paid, fewest);
  if (suppliers.length + units.length < 2) {
    return notComputed('round-sums', {
      needs: 'rows',
      missing: Math.max(0, fewest - paid.length),
      of: fewest,
    });
  }
  const rate = {
    rule: 'round-sums',
    ask: 'round-sums',
    isHit: (row: number) => (payments.amount[row] ?? 1n) % step === 0n,
    values: (_: unknown, hits: readonly number[]) => ({ round: hits.length, step }),
    key: [String(step)],
  } as const;
  const bySupplier = rateQuestions(view, suppliers, rate);
  const byUnit = rateQuestions(view, units, rate);
  return {
    rule: 'round-sums',
    questions: [...bySupplier.questions, ...byUnit.questions],
    tests: [...bySupplier.tests, ...byUnit.tests],
    figures: { step, share: share(step / unit), suppliers: suppliers.length, units: units.length },
    lacks: [...lacking(view, 'supplier'), ...lacking(view, 'unit')],
    computed: true,
  };
}
