import type { Invariant } from '../../platform/invariants/invariant.ts';
import * as store from './assessment-invariants-store.ts';

export const assessmentInvariants: readonly Invariant[] = [
  {
    name: 'diagnose.leaves-of-framework',
    says: 'An assessment has exactly the dimensions of the framework that was frozen with it.',
    broken: store.leavesApart,
  },
  {
    name: 'diagnose.agreed-after-both',
    says: 'Nothing is agreed before both assessors have locked their scores.',
    broken: store.agreedTooEarly,
  },
  {
    name: 'diagnose.same-is-agreed',
    says: 'Where both locked the same score it is agreed.',
    broken: store.agreedUnlike,
  },
  {
    name: 'diagnose.seats-apart',
    says: 'Who scores from one seat scores from no other, and reviews nothing.',
    broken: store.oneInTwoSeats,
  },
  {
    name: 'diagnose.signed-as-it-stands',
    says: 'A signature that stands is of the assessment as it is, and the other one is of somebody else.',
    broken: store.signedApart,
  },
  {
    name: 'diagnose.assessment-published',
    says: 'An assessment is closed exactly while what was published of it stands.',
    broken: store.publishedApart,
  },
  {
    name: 'diagnose.causes-stand',
    says: 'A cause that stands explains an agreed dimension or a cause that stands, one why deeper, and is named alike in the thread.',
    broken: store.causesApart,
  },
  {
    name: 'diagnose.framework-versions',
    says: 'Versions of a framework are counted without a gap.',
    broken: store.versionsApart,
  },
];
