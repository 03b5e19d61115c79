import { defineProblems } from '../platform/problems/problem.ts';

export const budgetProblems = defineProblems({
  'budget.lines-refused': 422,
  'budget.file-loaded': 409,
  'budget.figures-loaded': 409,
  'budget.phase-loaded': 409,
  'budget.mapping-unreadable': 400,
  'budget.no-file': 400,
  'budget.nothing-to-publish': 409,
  'question.not-now': 409,
  'question.erased-before': 409,
  'question.not-shortened': 422,
  'question.other-name': 422,
  'note.unknown-figure': 422,
  'budget.nothing-published': 404,
  'budget.control-no-phase': 422,
  'budget.control-differs': 409,
  'budget.kept-gone': 404,
  'budget.kept-name-taken': 409,
});
