import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { known, readOn } from './known.ts';
import { indicator, pillar } from './node.ts';

const yearsTwo = figure('years-with-two-months', 'count', 'Years of three with two months or more');
const yearsOne = figure('years-with-one-month', 'count', 'Years of three with one month or more');
const yearsBefore = figure('years-before-start', 'count', 'Years of three approved before the year began');
const yearsWithin = figure(
  'years-within-one-month',
  'count',
  'Years of three approved within its first month or before',
);

/** Pillars III and IV. */
export const assetsAndStrategy: readonly FrameworkNode[] = [
  pillar('assets', 'III', 'Management of assets and liabilities'),
  ...indicator('assets', 'PI-10', 'Fiscal risk reporting', 'M2', 4644, [
    ['Monitoring of public corporations'],
    [
      'Monitoring of subnational governments',
      readOn(4644).words(
        'Audited yearly statements of all subnational governments are published within nine months of the year end',
        'Audited yearly statements of most subnational governments are published within nine months of the year end',
        'Unaudited yearly statements of the majority are published within nine months of the year end',
      ),
    ],
    ['Contingent liabilities and other fiscal risks'],
  ]),
  ...indicator('assets', 'PI-11', 'Public investment management', 'M2', 4645, [
    ['Economic analysis of investment projects'],
    ['Investment project selection'],
    ['Investment project costing'],
    ['Investment project monitoring'],
  ]),
  ...indicator('assets', 'PI-12', 'Public asset management', 'M2', 4646, [
    ['Financial asset monitoring'],
    ['Nonfinancial asset monitoring'],
    ['Transparency of asset disposal'],
  ]),
  ...indicator('assets', 'PI-13', 'Debt management', 'M2', 4802, [
    ['Recording and reporting of debt and guarantees'],
    ['Approval of debt and guarantees'],
    ['Debt management strategy'],
  ]),
  pillar('strategy', 'IV', 'Policy-based fiscal strategy and budgeting'),
  ...indicator('strategy', 'PI-14', 'Macroeconomic and fiscal forecasting', 'M2', 4648, [
    ['Macroeconomic forecasts'],
    ['Fiscal forecasts'],
    ['Macrofiscal sensitivity analysis'],
  ]),
  ...indicator('strategy', 'PI-15', 'Fiscal strategy', 'M2', 4822, [
    ['Fiscal impact of policy proposals'],
    ['Fiscal strategy adoption'],
    ['Reporting on fiscal outcomes'],
  ]),
  ...indicator('strategy', 'PI-16', 'Medium-term perspective in expenditure budgeting', 'M2', 4651, [
    ['Medium-term expenditure estimates'],
    ['Medium-term expenditure ceilings'],
    ['Alignment of strategic plans and medium-term budgets'],
    ["Consistency of budgets with previous year's estimates"],
  ]),
  ...indicator('strategy', 'PI-17', 'Budget preparation process', 'M2', 4576, [
    [
      'Budget calendar',
      readOn(4576).limits(
        [figure('weeks-for-units', 'weeks', 'Weeks that budgetary units have for their estimates')],
        [[{ from: 6 }], [{ from: 4 }]],
        { rest: null },
      ),
    ],
    ['Guidance on budget preparation'],
    [
      'Budget submission to the legislature',
      known(
        [yearsTwo, yearsOne],
        [
          [{ from: 3 }, null],
          [{ from: 2 }, null],
          [null, { from: 2 }],
        ],
      ),
    ],
  ]),
  ...indicator('strategy', 'PI-18', 'Legislative scrutiny of budgets', 'M1', 4583, [
    ['Scope of budget scrutiny'],
    ['Legislative procedures for budget scrutiny'],
    [
      'Timing of budget approval',
      known(
        [yearsBefore, yearsWithin],
        [
          [{ from: 3 }, null],
          [{ from: 2 }, { from: 3 }],
          [null, { from: 2 }],
        ],
      ),
    ],
    ['Rules for budget adjustments by the executive'],
  ]),
];
