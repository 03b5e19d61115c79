import { defineProblems } from '../platform/problems/problem.ts';

export const diagnoseProblems = defineProblems({
  'diagnose.no-budgets': 409,
  'diagnose.year-unknown': 404,
  'diagnose.not-marked': 409,
  'diagnose.already-marked': 409,
});
