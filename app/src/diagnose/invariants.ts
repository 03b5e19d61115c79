import type { Invariant } from '../platform/invariants/invariant.ts';
import { assessmentInvariants } from './assessment/assessment-invariants.ts';
import { interviewInvariants } from './interviews/interview-invariants.ts';
import * as store from './invariants-store.ts';

export const diagnoseInvariants: readonly Invariant[] = [
  {
    name: 'diagnose.outlier-once',
    says: 'A year stands aside once at a time, and for as long as it was not lifted.',
    broken: store.markedTwice,
  },
  {
    name: 'diagnose.runs-frozen',
    says: 'Every figure of the diagnosis that stands is a run that is kept, of the same rows.',
    broken: store.runsMissing,
  },
  ...assessmentInvariants,
  ...interviewInvariants,
];
