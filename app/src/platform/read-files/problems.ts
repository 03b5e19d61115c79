import type { FiscalCode } from '@groundwork-gov/fiscal';
import { defineProblems, type ProblemStatus } from '../problems/problem.ts';

/** Why a file or a mapping is refused as a whole: the codes of `libs/fiscal`, each with the status that it gives. */
const ofFiles = {
  'fiscal.mapping-invalid': 422,
  'fiscal.file-empty': 422,
  'fiscal.file-header-only': 422,
  'fiscal.file-binary': 415,
  'fiscal.encoding-wrong': 422,
  'fiscal.delimiter-wrong': 422,
  'fiscal.column-missing': 422,
  'fiscal.column-twice': 422,
  'fiscal.year-unknown': 422,
  'fiscal.year-differs': 409,
  'fiscal.year-outside-mapping': 409,
  'fiscal.line-too-long': 413,
  'fiscal.too-many-codes': 422,
  'fiscal.year-not-chosen': 409,
  'fiscal.until-not-stated': 409,
  'fiscal.until-differs': 409,
  'fiscal.until-outside-year': 409,
  'fiscal.side-not-chosen': 409,
  'fiscal.side-differs': 409,
  'fiscal.workbook-refused': 422,
  'fiscal.too-many-lines': 413,
  'fiscal.package-invalid': 422,
  'fiscal.crosswalk-invalid': 422,
} as const satisfies Record<FiscalCode, ProblemStatus>;

export const readingProblems = defineProblems({
  ...ofFiles,
  'reading.intake-gone': 404,
  'reading.intake-at-work': 409,
  'reading.preview-old': 409,
  'reading.preview-faulty': 409,
});
