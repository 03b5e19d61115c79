import type { FrameworkNode } from '../../format/types.ts';
import { figure } from '../limits.ts';
import { readOn } from './known.ts';
import { indicator, pillar } from './node.ts';

const monthsAfter = (page: number, en: string, a: number, b: number, c: number) =>
  readOn(page).limits([figure('months-after', 'months', en)], [[{ to: a }], [{ to: b }], [{ to: c }]]);

/** Pillars VI and VII. */
export const reportingAndAudit: readonly FrameworkNode[] = [
  pillar('reporting', 'VI', 'Accounting and reporting'),
  ...indicator('reporting', 'PI-27', 'Financial data integrity', 'M2', 4933, [
    ['Bank account reconciliation'],
    ['Suspense accounts'],
    ['Advance accounts'],
    ['Financial data integrity processes'],
  ]),
  ...indicator('reporting', 'PI-28', 'In-year budget reports', 'M1', 4547, [
    ['Coverage and comparability of reports'],
    [
      'Timing of in-year budget reports',
      readOn(4547).limits(
        [
          figure('months-between', 'months', 'Months from one report to the next'),
          figure('weeks-after', 'weeks', 'Weeks from the end of the period to its report'),
        ],
        [
          [{ to: 1 }, { to: 2 }],
          [{ to: 3 }, { to: 4 }],
          [{ to: 3 }, { to: 8 }],
        ],
      ),
    ],
    ['Accuracy of in-year budget reports'],
  ]),
  ...indicator('reporting', 'PI-29', 'Annual financial reports', 'M1', 4559, [
    ['Completeness of annual financial reports'],
    [
      'Submission of reports for external audit',
      monthsAfter(4559, 'Months from the end of the year to submission', 3, 6, 9),
    ],
    ['Accounting standards'],
  ]),
  pillar('scrutiny', 'VII', 'External scrutiny and audit'),
  ...indicator('scrutiny', 'PI-30', 'External audit', 'M1', 4612, [
    ['Audit coverage and standards'],
    [
      'Submission of audit reports to the legislature',
      monthsAfter(
        4612,
        'Most months, in the last three years, from receipt of the financial reports to submission of the audit',
        3,
        6,
        9,
      ),
    ],
    ['External audit follow-up'],
    ['Supreme audit institution independence'],
  ]),
  ...indicator('scrutiny', 'PI-31', 'Legislative scrutiny of audit reports', 'M2', 4614, [
    [
      'Timing of audit report scrutiny',
      monthsAfter(
        4614,
        'Most months, in the last three years, from receipt of the audit reports to the end of their scrutiny',
        3,
        6,
        12,
      ),
    ],
    ['Hearings on audit findings'],
    ['Recommendations on audit by the legislature'],
    ['Transparency of legislative scrutiny of audit reports'],
  ]),
];
