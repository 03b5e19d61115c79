import { defineProblems } from '../problems/problem.ts';

/** Those with 503 are tried again; after the others somebody has to do something. */
export const mailProblems = defineProblems({
  'mail.address-invalid': 400,
  'mail.refused': 400,
  'mail.not-now': 503,
  'mail.server-away': 503,
  'mail.sign-in-refused': 503,
  'mail.not-written': 503,
});
