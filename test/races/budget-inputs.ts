import { spendingCsv, townMapping } from '../support/town-files.ts';
import type { InputMaker, Moment } from './moment.ts';

const YEARS = [2020, 2021, 2022] as const;

const budgetOf = ({
  dice,
  seen,
}: Moment): { year: number; side: 'expenditure' | 'revenue'; version: number } =>
  dice.any(seen.budgets) ?? { year: 1990, side: 'expenditure', version: 1 };

export const budgetInputs: Readonly<Record<string, InputMaker>> = {
  'budget.import': async ({ dice, world }) => {
    const year = dice.one(YEARS);
    const file = await world.file(`${year}-spending.csv`, spendingCsv({}, 50 + dice.below(40)));
    return { mapping: townMapping, files: [file], correction: dice.once(3) ? null : 'New figures came' };
  },
  'budget.publish': (moment) => {
    const budget = budgetOf(moment);
    return { ...budget, version: moment.dice.once(8) ? budget.version + 1 : budget.version };
  },
  'budget.publish-several': ({ dice, seen }) => ({
    budgets: seen.budgets.slice(0, 1 + dice.below(3)).map((budget) => ({
      ...budget,
      version: dice.once(8) ? budget.version + 1 : budget.version,
    })),
  }),
  'budget.withdraw': (moment) => {
    const { year, side } = budgetOf(moment);
    return { year, side, reason: 'It was wrong' };
  },
  'diagnose.publish': () => ({}),
  'diagnose.withdraw': () => ({ reason: 'It was wrong' }),
  'diagnose.mark-outlier': ({ dice }) => ({ year: dice.one(YEARS), reason: 'A flood' }),
  'diagnose.lift-outlier': ({ dice }) => ({ year: dice.one(YEARS) }),
};
