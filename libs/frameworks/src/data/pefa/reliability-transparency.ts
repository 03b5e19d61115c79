import type { FrameworkNode } from '../../format/types.ts';
import type { DimensionId } from '../../pefa-2016.ts';
import { pefa2016 } from '../../pefa-2016.ts';
import { figure, limitsOfDimension } from '../limits.ts';
import { readOn } from './known.ts';
import { type DimensionOf, indicator, pillar } from './node.ts';

/** A dimension that is computed from budgets and outturns, with its limits and the measure that proposes it. */
function computed(id: DimensionId): DimensionOf {
  const dimension = pefa2016.dimensions[id];
  return [dimension.title, { numeric: limitsOfDimension(dimension), measure: `pefa.${id}` }];
}

const elements = figure('elements', 'count', 'Elements present');
const basic = figure('basic-elements', 'count', 'Basic elements among them');

/** Pillars I and II. */
export const reliabilityAndTransparency: readonly FrameworkNode[] = [
  pillar('budget-reliability', 'I', 'Budget reliability'),
  ...indicator('budget-reliability', 'PI-1', 'Aggregate expenditure outturn', null, 4762, [computed('pi-1')]),
  ...indicator('budget-reliability', 'PI-2', 'Expenditure composition outturn', 'M1', 4627, [
    computed('pi-2.1'),
    computed('pi-2.2'),
    computed('pi-2.3'),
  ]),
  ...indicator('budget-reliability', 'PI-3', 'Revenue outturn', 'M2', 4628, [
    computed('pi-3.1'),
    computed('pi-3.2'),
  ]),
  pillar('transparency', 'II', 'Transparency of public finances'),
  ...indicator('transparency', 'PI-4', 'Budget classification', null, 4629, [
    [
      'Budget classification',
      readOn(4629).words(
        'Budgets, execution and reports use every level of administrative, economic and functional classes, as in GFS and COFOG; programmes as detailed may stand for subfunctions',
        'Budgets, execution and reports use administrative, economic (at least three digits of GFS) and functional or subfunctional classes, as in GFS and COFOG',
        'Budgets, execution and reports use administrative and economic classes (at least two digits of GFS)',
      ),
    ],
  ]),
  ...indicator('transparency', 'PI-5', 'Budget documentation', null, 4633, [
    [
      'Budget documentation',
      readOn(4633).limits(
        [elements, basic],
        [
          [{ from: 10 }, { from: 4 }],
          [{ from: 7 }, { from: 3 }],
          [null, { from: 3 }],
        ],
      ),
    ],
  ]),
  ...indicator(
    'transparency',
    'PI-6',
    'Central government operations outside financial reports',
    'M2',
    4634,
    [
      ['Expenditure outside financial reports', unreported('expenditure')],
      ['Revenue outside financial reports', unreported('revenue')],
      [
        'Financial reports of extrabudgetary units',
        readOn(4634).words(
          'All units outside the budget hand detailed yearly reports to government within three months of the year end',
          'Most units outside the budget hand detailed yearly reports to government within six months of the year end',
          'The majority of units outside the budget hand detailed yearly reports to government within nine months of the year end',
        ),
      ],
    ],
  ),
  ...indicator('transparency', 'PI-7', 'Transfers to subnational governments', 'M2', 4636, [
    [
      'System for allocating transfers',
      readOn(4636).words(
        'All transfers are shared out among subnational governments by transparent rules',
        'Most transfers are shared out among subnational governments by transparent rules',
        'Some transfers are shared out among subnational governments by transparent rules',
      ),
    ],
    [
      'Timeliness of information on transfers',
      {
        ...readOn(4636).limits(
          [figure('weeks-before-year', 'weeks', 'Weeks to complete the budget, before the year begins')],
          [[{ from: 6 }], [{ from: 4 }], [{ above: 0 }]],
        ),
        ...readOn(4636).words(
          'Transfers are announced by a regular calendar, which is generally kept, in enough detail and at least six weeks before budgets must be complete',
          'Transfers are announced by a regular calendar, in enough detail and at least four weeks before budgets must be complete',
          'Transfers are announced before the subnational year begins, perhaps after its budgets are decided',
        ),
      },
    ],
  ]),
  ...indicator('transparency', 'PI-8', 'Performance information for service delivery', 'M2', 4639, [
    [
      'Performance plans for service delivery',
      readOn(4639).words(
        'Objectives, indicators, planned outputs and planned outcomes of most ministries are published yearly, by programme or function',
        'Objectives, indicators and either planned outputs or planned outcomes of most ministries are published yearly',
        'Planned activities of the majority of ministries are published yearly, or there are indicators of their outputs or outcomes',
      ),
    ],
    [
      'Performance achieved for service delivery',
      readOn(4639).words(
        'What most ministries delivered and what came of it is published yearly, by programme or function',
        'What most ministries delivered or what came of it is published yearly',
        'What the majority of ministries did is published yearly',
      ),
    ],
    [
      'Resources received by service delivery units',
      readOn(4884).words(
        'What frontline units receive is recorded for at least two large ministries, by source of funds, and reported yearly',
        'What frontline units receive is recorded for at least one large ministry, and reported yearly',
        'A survey of the last three years estimates what units receive in at least one large ministry',
      ),
    ],
    ['Performance evaluation for service delivery'],
  ]),
  ...indicator('transparency', 'PI-9', 'Public access to fiscal information', null, 4642, [
    [
      'Public access to fiscal information',
      readOn(4642).limits(
        [elements, basic],
        [
          [{ from: 8 }, { from: 5 }],
          [{ from: 6 }, { from: 4 }],
          [null, { from: 4 }],
        ],
      ),
    ],
  ]),
];

function unreported(what: 'expenditure' | 'revenue') {
  return readOn(4634).limits(
    [figure('unreported-share', 'percent', `Unreported ${what}, as a share of all ${what}`)],
    [[{ below: 1 }], [{ below: 5 }], [{ below: 10 }]],
  );
}
