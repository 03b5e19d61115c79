import { defineProblems } from '../problems/problem.ts';

/** Why a job can fail by itself; a problem that its work throws keeps its own code. */
export const jobProblems = defineProblems({
  'job.bug': 503,
  'job.crashed': 503,
  'job.rights-ended': 403,
  'job.payload-unreadable': 400,
  'job.gone': 409,
});
