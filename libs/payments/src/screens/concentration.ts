import { groupRows, groupsOf, idsOf } from '../ids.ts';
import { lacking, notComputed, type Question, type Screening, sumOf, type View } from './screen.ts';
import { type Subject, subjectsOf } from './subjects.ts';

const fewestPayments = 20;
const fewestToOne = 5;
const mostShare = 0.5;

/** Σ of squared shares, between 1/n and 1; amounts back are netted and suppliers below zero left out. Null without a sum. */
function herfindahl(amounts: readonly bigint[]): number | null {
  // In order of size, since sums of fractions depend on it.
  const positive = amounts
    .filter((amount) => amount > 0n)
    .map(Number)
    .toSorted((a, b) => a - b);
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? null : positive.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}

/**
 * Units that pay more than half of their money to one supplier.
 *
 * Formula: Herfindahl–Hirschman index over net amounts of each supplier, for each unit with 20 payments and for the ledger; bands
 * .15 and .25 (US Horizontal Merger Guidelines 2010; those of 2023 have .10 and .18). A question where one supplier has over half,
 * in at least 5 payments. Base rate: share of units of which that holds. Payments whose supplier nobody knows are left out, which
 * makes shares larger than they are: the lack is counted. A monopoly (water, power) is concentrated and nobody's choice.
 */
export function concentration(view: View): Screening {
  const { vendors } = view;
  const named = view.rows.filter((row) => (vendors.ids[row] ?? 0) !== 0);
  if (named.length === 0) return notComputed('concentration', ...lacking(view, 'supplier'));
  const { units } = subjectsOf(view, named, fewestPayments);
  const indexes: { unit: string; index: number; suppliers: number }[] = [];
  const questions: Question[] = [];
  for (const unit of units) {
    const suppliers = bySupplier(view, unit.rows);
    const index = herfindahl(suppliers.map(({ amount }) => amount));
    if (index === null) continue;
    indexes.push({ unit: unit.unit, index, suppliers: suppliers.length });
    const question = questionOf(view, unit, suppliers);
    if (question) questions.push(question);
  }
  const rate = questions.length / Math.max(1, indexes.length);
  const whole = bySupplier(view, named);
  return {
    rule: 'concentration',
    questions: questions.map((one) => ({ ...one, baseRate: rate })),
    tests: [],
    figures: {
      index: herfindahl(whole.map(({ amount }) => amount)),
      suppliers: whole.length,
      units: indexes.toSorted((a, b) => b.index - a.index || (a.unit < b.unit ? -1 : 1)).slice(0, 50),
      high: indexes.filter(({ index }) => index > 0.25).length,
      moderate: indexes.filter(({ index }) => index > 0.15 && index <= 0.25).length,
    },
    lacks: [...lacking(view, 'supplier'), ...lacking(view, 'unit')],
    computed: true,
  };
}

interface Share {
  readonly vendor: number;
  readonly rows: Uint32Array;
  readonly amount: bigint;
}

function bySupplier({ payments, vendors }: View, rows: Uint32Array): Share[] {
  // Renumbered within these rows, so that many units of one ledger do not each pay for all its suppliers.
  const own = idsOf([rows.map((row) => vendors.ids[row] ?? 0)], rows.length);
  const places = Uint32Array.from({ length: rows.length }, (_, at) => at);
  return [...groupsOf(groupRows(own, places))].map((group) => {
    const mine = group.map((place) => rows[place] ?? 0);
    return { vendor: vendors.ids[mine[0] ?? 0] ?? 0, rows: mine, amount: sumOf(payments, mine) };
  });
}

function questionOf({ vendors }: View, { unit }: Subject, suppliers: readonly Share[]): Question | null {
  const total = suppliers.reduce((sum, { amount }) => sum + (amount > 0n ? amount : 0n), 0n);
  const top = suppliers.reduce<Share | null>(
    (best, one) => (!best || one.amount > best.amount ? one : best),
    null,
  );
  if (!top || total === 0n || top.rows.length < fewestToOne) return null;
  const share = Number(top.amount) / Number(total);
  if (share <= mostShare) return null;
  const supplier = vendors.names[top.vendor] ?? '';
  return {
    rule: 'concentration',
    ask: 'one-supplier',
    values: { supplier, unit, share, payments: top.rows.length, amount: top.amount },
    key: [unit, supplier],
    rows: [...top.rows],
    amount: top.amount,
    p: null,
    baseRate: null,
  };
}
