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
    [
      'Financial data integrity processes',
      readOn(4939).words(
        'Access to records and changes to them are restricted and recorded, an audit trail is left, and a unit verifies that the data are sound',
        'Access to records and changes to them are restricted and recorded, and an audit trail is left',
        'Access to records and changes to them are restricted and recorded',
      ),
    ],
  ]),
  ...indicator('reporting', 'PI-28', 'In-year budget reports', 'M1', 4547, [
    [
      'Coverage and comparability of reports',
      readOn(4547).words(
        'Reports can be compared with the original budget in all its items, and include what deconcentrated units spent from transfers',
        'Reports can be compared with the original budget, in part by larger sums, and include what deconcentrated units spent from transfers',
        'Reports can be compared with the original budget by its main administrative headings',
      ),
    ],
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
    [
      'Accuracy of in-year budget reports',
      readOn(4547, 4947).words(
        'The data raise no material doubts, execution is analysed at least half-yearly, and spending is shown both when committed and when paid',
        'Doubts about the data are named in the report, and the data are consistent and useful; execution is analysed at least half-yearly, and spending is shown at least when paid',
        'The data may be in doubt but are useful for analysing execution, and spending is shown at least when paid',
      ),
    ],
  ]),
  ...indicator('reporting', 'PI-29', 'Annual financial reports', 'M1', 4559, [
    [
      'Completeness of annual financial reports',
      readOn(4559).words(
        'Yearly reports can be compared with the budget and are full on revenue, expenditure, financial and tangible assets, liabilities, guarantees and long-term obligations, with a reconciled cash flow statement',
        'Yearly reports can be compared with the budget and show at least revenue, expenditure, financial assets and liabilities, guarantees and long-term obligations',
        'Yearly reports can be compared with the budget and show revenue, expenditure and cash balances',
      ),
    ],
    [
      'Submission of reports for external audit',
      monthsAfter(4559, 'Months from the end of the year to submission', 3, 6, 9),
    ],
    [
      'Accounting standards',
      readOn(4934).words(
        'All reports follow standards that agree with international ones; most of those are part of the national standards, what differs is told and explained, and notes to the reports say by which standards they were made',
        'All reports follow standards that agree with the law of the country; the majority of international ones are part of the national standards, what differs is told and explained, and it is told by which standards the reports were made',
      ),
    ],
  ]),
  pillar('scrutiny', 'VII', 'External scrutiny and audit'),
  ...indicator('scrutiny', 'PI-30', 'External audit', 'M1', 4612, [
    [
      'Audit coverage and standards',
      readOn(4612).words(
        'In the last three years the reports of all units, with assets and liabilities, were audited by ISSAIs or national standards that agree with them, and material issues and systemic risks were brought out',
        'In the last three years the reports of units with most expenditure and revenue were audited by ISSAIs or national standards, and material issues and systemic risks were brought out',
        'In the last three years the reports of units with the majority of expenditure and revenue were audited by ISSAIs or national standards, and significant issues were brought out',
      ),
    ],
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
    [
      'External audit follow-up',
      readOn(4920).words(
        'In the last three years audits that called for it were clearly followed up, effectively and in time',
        'In the last three years audits that called for follow-up got a formal, full and timely answer',
        'In the last three years audits that called for follow-up got a formal answer',
      ),
    ],
    [
      'Supreme audit institution independence',
      readOn(4613).words(
        'By law the auditor is free of the executive in the naming and removal of its head, planning, publishing and its budget, and sees all records without limit and in time',
        'The auditor is free of the executive in the naming and removal of its head, planning and its budget, and sees the records of most units without limit and in time',
        'The auditor is free of the executive in the naming and removal of its head and in spending its budget, and sees the majority of the records it asks for without limit and in time',
      ),
    ],
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
    [
      'Hearings on audit findings',
      readOn(4614).words(
        'In-depth hearings are held regularly with those responsible in all units whose audit opinion was qualified, adverse or disclaimed',
        'In-depth hearings are held with those responsible in most units whose audit opinion was qualified, adverse or disclaimed',
        'In-depth hearings are held now and then, with a few audited units or with the finance ministry alone',
      ),
    ],
    [
      'Recommendations on audit by the legislature',
      readOn(4614).words(
        'The legislature recommends what the executive is to do, and follows up systematically whether it is done',
        'The legislature recommends what the executive is to do, and follows up whether it is done',
      ),
    ],
    [
      'Transparency of legislative scrutiny of audit reports',
      readOn(4913).words(
        'All hearings are public but for narrow cases such as national security; committee reports are debated in the full chamber and published for anyone to read',
        'Hearings are public but for a few more cases than national security and the like; committee reports go to the full chamber and are published for anyone to read',
        'Committee reports are published for anyone to read',
      ),
    ],
  ]),
];
