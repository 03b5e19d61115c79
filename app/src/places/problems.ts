import { defineProblems } from '../platform/problems/problem.ts';

export const placesProblems = defineProblems({
  'place.code-taken': 409,
  'place.currency-unknown': 400,
  'place.permission-unknown': 400,
  'place.permission-not-held': 403,
});
