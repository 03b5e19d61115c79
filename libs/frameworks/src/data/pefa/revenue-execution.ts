import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { known, knownWords, read, readWords } from './known.ts';
import { indicator, pillar } from './node.ts';

const arrears = [
  figure('arrears-share', 'percent', 'Revenue arrears at year end, as a share of collections'),
  figure('old-share', 'percent', 'Arrears older than twelve months, as a share of arrears'),
];

/** Pillar V, first part: revenue, cash and arrears. */
export const revenueAndCash: readonly FrameworkNode[] = [
  pillar('execution', 'V', 'Predictability and control in budget execution'),
  ...indicator('execution', 'PI-19', 'Revenue administration', 'M2', 'unconfirmed', [
    ['Rights and obligations for revenue measures'],
    ['Revenue risk management'],
    ['Revenue audit and investigation'],
    [
      'Revenue arrears monitoring',
      read(arrears, [
        [{ below: 10 }, { below: 25 }],
        [{ below: 20 }, { below: 50 }],
        [{ below: 40 }, { below: 75 }],
      ]),
    ],
  ]),
  ...indicator('execution', 'PI-20', 'Accounting for revenue', 'M1', 'confirmed', [
    [
      'Information on revenue collections',
      readWords(
        'A central agency gets data at least monthly from those who collect all revenue, by type and consolidated in one report',
        'A central agency gets data at least monthly from those who collect most revenue, by type and consolidated in one report',
        'A central agency gets data at least monthly from those who collect the majority of revenue, and consolidates them',
      ),
    ],
    [
      'Transfer of revenue collections',
      readWords(
        'Most collections go straight to treasury accounts, or daily',
        'Most collections reach treasury accounts at least weekly',
        'Most collections reach treasury accounts at least every two weeks',
      ),
    ],
    [
      'Revenue accounts reconciliation',
      // Only its first row was read, so all of it is marked as what it is at its weakest.
      knownWords(
        'Those who collect most revenue reconcile assessments, collections, arrears and transfers quarterly, within four weeks',
        'Those who collect most revenue reconcile assessments, collections, arrears and transfers half-yearly, within eight weeks',
        'Those who collect most revenue reconcile at least collections and transfers yearly, within two months',
      ),
    ],
  ]),
  ...indicator('execution', 'PI-21', 'Predictability of in-year resource allocation', 'M2', 'confirmed', [
    [
      'Consolidation of cash balances',
      knownWords(
        'All cash balances are consolidated daily',
        'All cash balances are consolidated weekly',
        'Most cash balances are consolidated monthly',
      ),
    ],
    [
      'Cash forecasting and monitoring',
      readWords(
        'There is a cash forecast for the year, brought up to date monthly from actual flows',
        'There is a cash forecast for the year, brought up to date at least quarterly',
        'There is a cash forecast for the year',
      ),
    ],
    [
      'Information on commitment ceilings',
      known(
        [figure('months-ahead', 'months', 'Months ahead for which units know what they may commit')],
        [[{ from: 6 }], [{ from: 3 }], [{ from: 1 }]],
      ),
    ],
    [
      'Significance of in-year budget adjustments',
      knownWords(
        'Significant adjustments happen at most twice a year and are transparent',
        'Significant adjustments happen at most twice a year and are fairly transparent',
        'Significant adjustments are frequent and partly transparent',
      ),
    ],
  ]),
  ...indicator('execution', 'PI-22', 'Expenditure arrears', 'M1', 'confirmed', [
    [
      'Stock of expenditure arrears',
      read(
        [figure('arrears-share', 'percent', 'Stock of arrears, as a share of all expenditure')],
        [[{ to: 2 }], [{ to: 6 }], [{ to: 10 }]],
        { rule: 'two-of-three-years' },
      ),
    ],
    [
      'Expenditure arrears monitoring',
      readWords(
        'Stock, age and composition of arrears are known quarterly, within four weeks of the quarter',
        'Stock and composition of arrears are known quarterly, within eight weeks of the quarter',
        'Stock and composition of arrears are known at the end of each year',
      ),
    ],
  ]),
];
