import { defineProblems } from '../platform/problems/problem.ts';

export const surveyProblems = defineProblems({
  'surveys.form-refused': 422,
  'surveys.form-kept': 409,
  'surveys.file-missing': 400,
  'surveys.no-assessment': 404,
  'surveys.days-turned': 400,
  'surveys.not-open': 409,
  'surveys.answers-faulty': 422,
  'surveys.sent-before': 409,
  'surveys.paper-before': 409,
  'surveys.paper-missing': 400,
  'surveys.question-unknown': 422,
  'surveys.choice-unknown': 422,
  'surveys.not-a-group': 422,
  'surveys.erased': 409,
  'surveys.choose-all': 400,
  'surveys.no-conflict': 409,
  'surveys.reference-unknown': 422,
  'surveys.reference-unreadable': 400,
  'surveys.still-open': 409,
  'surveys.nothing-to-tell': 409,
});
