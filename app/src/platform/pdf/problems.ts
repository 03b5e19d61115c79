import { defineProblems } from '../problems/problem.ts';

export const pdfProblems = defineProblems({
  'pdf.too-much': 503,
  'pdf.busy': 503,
});
