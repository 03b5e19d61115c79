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
    [
      'Monitoring of public corporations',
      readOn(4644).words(
        'Audited yearly statements of all public corporations are published within six months of the year end, and a consolidated report on them every year',
        'Audited yearly statements of most public corporations are published within six months of the year end',
        'Government gets the financial reports of most public corporations within nine months of the year end',
      ),
    ],
    [
      'Monitoring of subnational governments',
      readOn(4644).words(
        'Audited yearly statements of all subnational governments are published within nine months of the year end, and a consolidated report on their position every year',
        'Audited yearly statements of most subnational governments are published within nine months of the year end',
        'Unaudited yearly reports on position and performance of the majority are published within nine months of the year end',
      ),
    ],
    [
      'Contingent liabilities and other fiscal risks',
      readOn(4787).words(
        'Every year a report of central government is published that puts figures on all its significant contingent liabilities and other fiscal risks and brings them together',
      ),
    ],
  ]),
  ...indicator('assets', 'PI-11', 'Public investment management', 'M2', 4645, [
    [
      'Economic analysis of investment projects',
      readOn(4645).words(
        'All major projects are analysed economically by national guidelines; a body other than the sponsor reviews the analyses, and the results are published',
        'Most major projects are analysed economically by national guidelines; a body other than the sponsor reviews the analyses, and some results are published',
        'Some major projects are analysed economically',
      ),
    ],
    [
      'Investment project selection',
      readOn(4645).words(
        'A central body ranks all major projects by published standard criteria before they enter the budget',
        'A central body ranks most major projects by standard criteria before they enter the budget',
        'A central body ranks some of the major projects before they enter the budget',
      ),
    ],
    [
      'Investment project costing',
      readOn(4645).words(
        'Budget documents show what major projects cost over their whole life, capital and running costs, and year by year for at least the next three',
      ),
    ],
    [
      'Investment project monitoring',
      readOn(4794).words(
        'The unit that carries out major projects follows total cost and progress, keeps closely to standard rules, and what happens is published every year',
        'The unit that carries out major projects follows total cost and progress, standard rules are in place, and what happens is published every year',
        'The unit that carries out major projects follows total cost and progress, and what happens is written up every year',
      ),
    ],
  ]),
  ...indicator('assets', 'PI-12', 'Public asset management', 'M2', 4646, [
    [
      'Financial asset monitoring',
      readOn(4646).words(
        'All categories of financial assets are on record at fair or market value by international standards, and their performance is published every year',
        'Major categories of financial assets are on record at cost or fair value, and their performance is published every year',
        'Major categories of financial assets are on record',
      ),
    ],
    [
      'Nonfinancial asset monitoring',
      readOn(4646).words(
        'A register of fixed assets, land and, where they matter, subsoil assets, with use and age, is published at least yearly',
        'A register of fixed assets with use and age is published, and one of land and, where they matter, subsoil assets is kept',
        'A register of fixed assets is kept, with partial information on use and age',
      ),
    ],
    [
      'Transparency of asset disposal',
      readOn(4646, 4801).words(
        'Rules stand for transferring and disposing of financial and other assets, with what goes to the legislature; what was transferred and disposed of is told in full in budget documents or reports',
        'Rules stand for transferring and disposing of nonfinancial assets; what was transferred and disposed of is told in full in budget documents or reports',
      ),
    ],
  ]),
  ...indicator('assets', 'PI-13', 'Debt management', 'M2', 4802, [
    ['Recording and reporting of debt and guarantees'],
    [
      'Approval of debt and guarantees',
      readOn(4804).words(
        'The law lets one debt office alone borrow and guarantee for central government; written policies guide how it does so and monitors it; government or legislature approves the borrowing of each year',
        'The law names the bodies that may borrow and guarantee for central government; written policies guide them, and one body gets their reports and monitors them; government or legislature approves the borrowing of each year',
      ),
    ],
    ['Debt management strategy'],
  ]),
  pillar('strategy', 'IV', 'Policy-based fiscal strategy and budgeting'),
  ...indicator('strategy', 'PI-14', 'Macroeconomic and fiscal forecasting', 'M2', 4648, [
    [
      'Macroeconomic forecasts',
      readOn(4648).words(
        'Macroeconomic forecasts for the budget year and two more go to the legislature with their assumptions, are updated at least yearly and reviewed by another body',
        'Macroeconomic forecasts for the budget year and two more go to the legislature with their assumptions',
        'Macroeconomic forecasts are made for the budget year and two more',
      ),
    ],
    [
      'Fiscal forecasts',
      readOn(4818).words(
        'Forecasts of revenue by type, expenditure and balance for the budget year and two more go to the legislature with their assumptions and what changed since last year',
        'Forecasts of revenue by type, expenditure and balance for the budget year and two more go to the legislature with their assumptions',
        'Forecasts of revenue, expenditure and balance are made for the budget year and two more',
      ),
    ],
    ['Macrofiscal sensitivity analysis'],
  ]),
  ...indicator('strategy', 'PI-15', 'Fiscal strategy', 'M2', 4822, [
    ['Fiscal impact of policy proposals'],
    ['Fiscal strategy adoption'],
    [
      'Reporting on fiscal outcomes',
      readOn(4831).words(
        'A report to the legislature, published with the budget, tells how far the fiscal strategy has come, why targets were missed and what is planned about it, as the law prescribes',
        'A report to the legislature with the budget tells how far the fiscal strategy has come and why targets were missed',
        'An internal report tells how far the fiscal strategy has come, at least for the last complete year',
      ),
    ],
  ]),
  ...indicator('strategy', 'PI-16', 'Medium-term perspective in expenditure budgeting', 'M2', 4651, [
    [
      'Medium-term expenditure estimates',
      readOn(4651).words(
        'The budget shows expenditure for its year and two more by administrative, economic and programme or functional classes',
        'The budget shows expenditure for its year and two more by administrative and economic classes',
        'The budget shows expenditure for its year and two more by administrative or economic classes',
      ),
    ],
    [
      'Medium-term expenditure ceilings',
      readOn(4651).words(
        'Before the first circular goes out, ceilings in total and by ministry are approved for the budget year and two more',
        'Before the first circular goes out, ceilings in total are approved for the budget year and two more, and by ministry for the budget year',
        'Before the first circular goes out, ceilings in total are approved for the budget year and two more',
      ),
    ],
    ['Alignment of strategic plans and medium-term budgets'],
    ["Consistency of budgets with previous year's estimates"],
  ]),
  ...indicator('strategy', 'PI-17', 'Budget preparation process', 'M2', 4576, [
    [
      'Budget calendar',
      {
        ...readOn(4576).limits(
          [figure('weeks-for-units', 'weeks', 'Weeks that budgetary units have for their estimates')],
          [[{ from: 6 }], [{ from: 4 }]],
          { rest: null },
        ),
        ...readOn(4576).words(
          'A clear yearly calendar is generally kept and gives all units at least six weeks from the circular for their estimates',
          'A clear yearly calendar is largely kept and gives at least four weeks from the circular; most units finish their estimates in time',
          'There is a yearly calendar, and some units keep to it and to its deadlines',
        ),
      },
    ],
    [
      'Guidance on budget preparation',
      readOn(4576).words(
        'A clear and complete circular goes to budgetary units for the expenditure of the whole year, with ceilings by ministry that the cabinet approved before it was sent',
        'A clear and complete circular goes to budgetary units for the expenditure of the whole year, with ceilings by ministry that went to the cabinet; it may approve them later, but before units hand in their estimates',
        'A circular with ceilings by administrative or functional area goes to budgetary units for the expenditure of the whole year; the cabinet reviews and approves the estimates',
      ),
    ],
    [
      'Budget submission to the legislature',
      {
        ...known(
          [yearsTwo, yearsOne],
          [
            [{ from: 3 }, null],
            [{ from: 2 }, null],
            [null, { from: 2 }],
          ],
        ),
        measure: 'pefa.pi-17.3',
      },
    ],
  ]),
  ...indicator('strategy', 'PI-18', 'Legislative scrutiny of budgets', 'M1', 4583, [
    [
      'Scope of budget scrutiny',
      readOn(4583).words(
        'The legislature reviews fiscal policies, medium-term forecasts and priorities, and the details of expenditure and revenue',
        'The legislature reviews fiscal policies and totals of the coming year, and the details of expenditure and revenue',
        'The legislature reviews the details of expenditure and revenue',
      ),
    ],
    [
      'Legislative procedures for budget scrutiny',
      readOn(4583).words(
        'The legislature approves its procedures before the hearings and keeps to them; they cover public consultation and matters such as committees, technical support and negotiation',
        'The legislature approves its procedures before the hearings and keeps to them; they cover matters such as committees, technical support and negotiation',
        'The legislature approves its procedures before the hearings and keeps to them',
      ),
    ],
    [
      'Timing of budget approval',
      {
        ...known(
          [yearsBefore, yearsWithin],
          [
            [{ from: 3 }, null],
            [{ from: 2 }, { from: 3 }],
            [null, { from: 2 }],
          ],
        ),
        measure: 'pefa.pi-18.3',
      },
    ],
    [
      'Rules for budget adjustments by the executive',
      readOn(4853).words(
        'Clear rules set strict limits to what the executive may change during the year, and are always kept',
        'Clear rules on changes by the executive are kept in most cases; they may allow extensive reallocation',
        'There are clear rules, which may be kept in some cases alone or allow extensive reallocation and a larger total',
      ),
    ],
  ]),
];
