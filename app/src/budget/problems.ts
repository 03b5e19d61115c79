import { defineProblems } from '../platform/problems/problem.ts';

export const budgetProblems = defineProblems({
  'budget.lines-refused': 422,
  'budget.file-loaded': 409,
  'budget.figures-loaded': 409,
  'budget.phase-loaded': 409,
  'budget.mapping-unreadable': 400,
  'budget.no-file': 400,
  'budget.nothing-to-publish': 409,
});
