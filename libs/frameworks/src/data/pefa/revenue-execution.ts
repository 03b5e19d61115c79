import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { known, knownWords, readOn } from './known.ts';
import { indicator, pillar } from './node.ts';

const arrears = [
  figure('arrears-share', 'percent', 'Revenue arrears at year end, as a share of collections'),
  figure('old-share', 'percent', 'Arrears older than twelve months, as a share of arrears'),
];

/** Pillar V, first part: revenue, cash and arrears. */
export const revenueAndCash: readonly FrameworkNode[] = [
  pillar('execution', 'V', 'Predictability and control in budget execution'),
  ...indicator('execution', 'PI-19', 'Revenue administration', 'M2', 4586, [
    [
      'Rights and obligations for revenue measures',
      readOn(4586).words(
        'Those who collect most revenue give payers full and current information on their duties and rights, redress included, easily reached by several channels',
        'Those who collect the majority of revenue give payers full and current information on their duties and rights, redress included',
        'Those who collect the majority of revenue give payers information on their duties and rights, redress included',
      ),
    ],
    [
      'Revenue risk management',
      readOn(4586, 4859).words(
        'Bodies that collect most revenue weigh and rank, by a structured method, the risks that payers do not comply, for all kinds of revenue and at least for their large and medium payers',
        'Bodies that collect the majority of revenue weigh and rank, by a structured method, the risks that payers do not comply, for some kinds of revenue and at least for their large payers',
      ),
    ],
    ['Revenue audit and investigation'],
    [
      'Revenue arrears monitoring',
      readOn(4862).limits(arrears, [
        [{ below: 10 }, { below: 25 }],
        [{ below: 20 }, { below: 50 }],
        [{ below: 40 }, { below: 75 }],
      ]),
    ],
  ]),
  ...indicator('execution', 'PI-20', 'Accounting for revenue', 'M1', 4601, [
    [
      'Information on revenue collections',
      readOn(4601).words(
        'A central agency gets data at least monthly from those who collect all revenue, by type and consolidated in one report',
        'A central agency gets data at least monthly from those who collect most revenue, by type and consolidated in one report',
        'A central agency gets data at least monthly from those who collect the majority of revenue, and consolidates them',
      ),
    ],
    [
      'Transfer of revenue collections',
      readOn(4601).words(
        'Most collections go straight to treasury accounts, or daily',
        'Most collections reach treasury accounts at least weekly',
        'Most collections reach treasury accounts at least every two weeks',
      ),
    ],
    [
      'Revenue accounts reconciliation',
      readOn(4867).words(
        'Those who collect most revenue reconcile assessments, collections, arrears and transfers quarterly, within four weeks',
        'Those who collect most revenue reconcile assessments, collections, arrears and transfers half-yearly, within eight weeks',
        'Those who collect most revenue reconcile at least collections and transfers yearly, within two months',
      ),
    ],
  ]),
  ...indicator('execution', 'PI-21', 'Predictability of in-year resource allocation', 'M2', 4869, [
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
      readOn(4824).words(
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
      readOn(4826).words(
        'Significant adjustments happen at most twice a year and are transparent and predictable',
        'Significant adjustments happen at most twice a year and are fairly transparent',
        'Significant adjustments are frequent and partly transparent',
      ),
    ],
  ]),
  ...indicator('execution', 'PI-22', 'Expenditure arrears', 'M1', 4603, [
    [
      'Stock of expenditure arrears',
      readOn(4603).limits(
        [figure('arrears-share', 'percent', 'Stock of arrears, as a share of all expenditure')],
        [[{ to: 2 }], [{ to: 6 }], [{ to: 10 }]],
        { rule: 'two-of-three-years' },
      ),
    ],
    [
      'Expenditure arrears monitoring',
      readOn(4603).words(
        'Stock, age and composition of arrears are known quarterly, within four weeks of the quarter',
        'Stock and composition of arrears are known quarterly, within eight weeks of the quarter',
        'Stock and composition of arrears are known at the end of each year',
      ),
    ],
  ]),
];
