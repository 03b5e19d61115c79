import { defineProblems } from '../platform/problems/problem.ts';

export const placesProblems = defineProblems({
  'place.code-taken': 409,
  'place.currency-unknown': 400,
  'place.zone-needed': 400,
  'place.code-form': 400,
  'place.bands-unreadable': 400,
  'place.bands-overlap': 400,
  'place.holidays-unreadable': 400,
  'place.law-value': 400,
  'place.law-open': 409,
  'place.law-overlap': 409,
  'place.change-other-needed': 400,
  'place.change-after-needed': 400,
  'place.change-too-early': 400,
  'place.change-stays': 409,
  'place.closed-before': 409,
  'place.permission-unknown': 400,
  'place.permission-not-held': 403,
});
