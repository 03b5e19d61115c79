import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { readOn } from './known.ts';
import { indicator } from './node.ts';

const independent = figure('independent', 'count', 'Whether the body is independent: 1 or 0');
const others = figure('other-criteria', 'count', 'How many of the five other criteria it meets');

/** Pillar V, second part: payroll, procurement and internal control. */
export const controls: readonly FrameworkNode[] = [
  ...indicator('execution', 'PI-23', 'Payroll controls', 'M1', 4604, [
    [
      'Integration of payroll and personnel records',
      readOn(4604).words(
        'Approved posts, personnel data and payroll are directly linked, so that the budget is kept, data agree and are reconciled monthly',
        'Every month all changes to personnel records are documented and checked against the last payroll; a list of approved posts governs hiring and promotion',
        'Payroll and personnel records are reconciled at least every six months; hiring and promotion are first checked against the approved budget',
      ),
    ],
    [
      'Management of payroll changes',
      readOn(4604).words(
        'Changes reach records and payroll at least monthly, generally in time for the next pay; corrections are rare, and at most 3 % of salary payments where data tell',
        'Records and payroll are brought up to date at least quarterly and need few corrections afterwards',
        'Records and payroll are brought up to date at least quarterly and need some corrections afterwards',
      ),
    ],
    [
      'Internal control of payroll',
      readOn(4843).words(
        'Only some may change records and payroll, every change leaves an audit trail, and the data are fully sound',
        'Who may change records and payroll, and on what grounds, is clear, and the data are sound to a high degree',
        'Controls are enough to keep the most important payroll data sound',
      ),
    ],
    [
      'Payroll audit',
      readOn(4877, 4554).words(
        'Strong payroll audits every year expose weak controls and ghost workers',
        'The payroll of all units was audited in the last three years, at once or in stages',
        'In the last three years there were partial payroll audits or surveys of staff',
      ),
    ],
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
        'All six elements (legal framework, plans, opportunities, awards, resolutions of complaints, yearly statistics) are public in time, complete and reliable, for all procurement',
        'At least four of the six elements are public in time, complete and reliable, for most procurement',
        'At least three of the six elements are public, complete and reliable, for the majority of procurement',
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
    [
      'Segregation of duties',
      readOn(4917).words(
        'Duties are fittingly segregated throughout spending, and responsibilities clearly laid down',
        'Duties are segregated throughout spending; responsibilities are clear for most key steps, and details may be wanting in a few areas',
        'Duties are segregated throughout spending; important responsibilities may have to be defined more closely',
      ),
    ],
    [
      'Effectiveness of expenditure commitment controls',
      readOn(4918).words(
        'Controls cover all commitments and keep them within the cash that is expected and the budget that was approved',
      ),
    ],
    [
      'Compliance with payment rules and procedures',
      readOn(4921).words(
        'All payments follow the usual procedures; all exceptions are authorised beforehand and justified',
        'Most payments follow the usual procedures; the majority of exceptions are authorised and justified',
        'The majority of payments follow the usual procedures; the majority of exceptions are authorised and justified',
      ),
    ],
  ]),
  ...indicator('execution', 'PI-26', 'Internal audit', 'M1', 4922, [
    ['Coverage of internal audit'],
    ['Nature of audits and standards applied'],
    ['Implementation of internal audits and reporting'],
    ['Response to internal audits'],
  ]),
];
