import type { Invariant } from '../../platform/invariants/invariant.ts';
import * as store from './interview-invariants-store.ts';

export const interviewInvariants: readonly Invariant[] = [
  {
    name: 'diagnose.passages-coded',
    says: 'A passage is coded to dimensions of its own assessment, and what it said before is numbered without a gap.',
    broken: store.passagesApart,
  },
  {
    name: 'diagnose.branches-wait',
    says: 'What a phone brought late waits beside a passage that stands, and was begun from an older version of it.',
    broken: store.branchesApart,
  },
  {
    name: 'diagnose.quotations-approved',
    says: 'What is quoted as evidence was approved by another than whoever proposed it, and stands nowhere else.',
    broken: store.quotationsApart,
  },
  {
    name: 'diagnose.withdrawn-forgotten',
    says: 'Of what a speaker took back no name and no word is left.',
    broken: store.keptAfterWithdrawal,
  },
  {
    name: 'diagnose.surveys-as-told',
    says: 'Of a survey no count of one to four is kept, and its groups are matched to groups of the assessment.',
    broken: store.surveysApart,
  },
  {
    name: 'diagnose.interviews-counted',
    says: 'Interviews of an assessment are counted without a gap.',
    broken: store.interviewsMiscounted,
  },
];
