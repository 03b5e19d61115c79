import { fileProblems } from '../files/problems.ts';
import { jobProblems } from '../jobs/problems.ts';
import { mailProblems } from '../mail/problems.ts';
import { pdfProblems } from '../pdf/problems.ts';
import { readingProblems } from '../read-files/problems.ts';
import { defineProblems } from './problem.ts';

/** What the platform itself may refuse. Sentences are messages `problem.CODE`. */
export const platformProblems = defineProblems({
  ...fileProblems.table,
  ...pdfProblems.table,
  ...jobProblems.table,
  ...mailProblems.table,
  ...readingProblems.table,
  'request.not-found': 404,
  'request.invalid': 400,
  'request.cross-site': 403,
  'request.id-reused': 409,
  'request.too-large': 413,
  'request.trapped': 400,
  'request.too-often': 429,
  'place.too-often': 429,
  'access.sign-in-needed': 401,
  'access.refused': 403,
  'access.second-factor-needed': 403,
  'step-up.code-wrong': 401,
  'step-up.password-wrong': 401,
  'sign-in.wrong': 401,
  'sign-in.too-many': 429,
  'api.token-needed': 401,
  'api.token-unknown': 401,
  'api.token-unproved': 403,
  'api.key-needed': 400,
  'api.too-many': 429,
  'version.stale': 409,
  'list.too-many-views': 409,
  'form.amount-unreadable': 400,
  'form.day-unreadable': 400,
  'publication.nothing-new': 409,
  'publication.withdrawn-before': 409,
  'publication.not-published': 404,
  'measure.unknown': 404,
  'measure.period-invalid': 400,
  'place.unknown': 404,
  'place.closed': 409,
});

export const problem = platformProblems.problem;
