import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { readOn } from './known.ts';
import { indicator } from './node.ts';

const independent = figure('independent', 'count', 'Whether the body is independent: 1 or 0');
const others = figure('other-criteria', 'count', 'How many of the five other criteria it meets');

/** Pillar V, second part: payroll, procurement and internal control. */
export const controls: readonly FrameworkNode[] = [
  ...indicator('execution', 'PI-23', 'Payroll controls', 'M1', 4604, [
    ['Integration of payroll and personnel records'],
    ['Management of payroll changes'],
    ['Internal control of payroll'],
    ['Payroll audit'],
  ]),
  ...indicator('execution', 'PI-24', 'Procurement', 'M2', 4605, [
    [
      'Procurement monitoring',
      readOn(4605).words(
        'Records say what was bought, for how much and from whom; they are accurate and complete for all methods',
        'Records say what was bought, for how much and from whom; they are accurate and complete for most methods',
        'Records say what was bought, for how much and from whom; they are accurate and complete for the majority of methods',
      ),
    ],
    [
      'Procurement methods',
      {
        ...readOn(4605).limits(
          [
            figure(
              'competitive-share',
              'percent',
              'Value of contracts awarded by competitive methods, as a share of all',
            ),
          ],
          [[{ from: 80 }], [{ from: 70 }], [{ from: 60 }]],
        ),
        measure: 'procure.competitive-value',
      },
    ],
    [
      'Public access to procurement information',
      readOn(4909).words(
        'All six elements (legal framework, plans, opportunities, awards, resolutions of complaints, yearly statistics) are public for all units',
        'At least four of the six elements are public for most units',
        'At least three of the six elements are public for the majority of units',
      ),
    ],
    [
      'Procurement complaints management',
      readOn(4606).limits(
        [independent, others],
        [
          [{ from: 1 }, { from: 5 }],
          [{ from: 1 }, { from: 3 }],
          [{ from: 1 }, { from: 1 }],
        ],
      ),
    ],
  ]),
  ...indicator('execution', 'PI-25', 'Internal controls on nonsalary expenditure', 'M2', 4916, [
    ['Segregation of duties'],
    ['Effectiveness of expenditure commitment controls'],
    ['Compliance with payment rules and procedures'],
  ]),
  ...indicator('execution', 'PI-26', 'Internal audit', 'M1', 4922, [
    ['Coverage of internal audit'],
    ['Nature of audits and standards applied'],
    ['Implementation of internal audits and reporting'],
    ['Response to internal audits'],
  ]),
];
