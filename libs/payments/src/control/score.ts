import type { Question, Rule } from '../screens/screen.ts';

/** Rules that look at the same side of a payment bring no independent evidence: only the strongest of a family counts. */
const families: Readonly<Record<Rule, string>> = {
  'double-loads': 'loading',
  'exact-duplicates': 'repeats',
  'fuzzy-duplicates': 'repeats',
  splits: 'limits',
  'near-threshold': 'limits',
  benford: 'digits',
  'round-sums': 'digits',
  'odd-days': 'days',
  'year-end-rush': 'days',
  concentration: 'suppliers',
  'shared-accounts': 'suppliers',
  'relative-size': 'size',
  'unusual-size': 'size',
};

const most = 6;
/** Questions about more rows than this (a whole ledger, a double load) lend nothing to their single payments. */
const fewRows = 500;

/** −log₁₀ of the chance or, where there is none, of how often the rule asks; between 0 and 6. */
const weightOf = ({ p, baseRate }: Question): number =>
  Math.min(most, -Math.log10(Math.max(1e-12, p ?? baseRate ?? 0.1)));

/**
 * The weight of a question and of the others about the same payments, each family once. A sum of −log₁₀ p is Fisher's way of putting
 * independent tests together (Statistical Methods for Research Workers, 1932); here it orders the queue and is no probability.
 */
export function scoresOf(questions: readonly Question[]): number[] {
  const about = new Map<number, number[]>();
  questions.forEach(({ rows }, at) => {
    if (rows.length > fewRows) return;
    for (const row of rows) {
      const held = about.get(row);
      if (held) held.push(at);
      else about.set(row, [at]);
    }
  });
  return questions.map((question, at) => {
    const best = new Map<string, number>([[families[question.rule], weightOf(question)]]);
    for (const row of question.rows.length > fewRows ? [] : question.rows) {
      for (const other of about.get(row) ?? []) {
        const one = questions[other];
        if (!one || other === at || families[one.rule] === families[question.rule]) continue;
        best.set(families[one.rule], Math.max(best.get(families[one.rule]) ?? 0, weightOf(one)));
      }
    }
    return [...best.values()].reduce((sum, weight) => sum + weight, 0);
  });
}
