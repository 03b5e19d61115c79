import { defineProblems } from '../platform/problems/problem.ts';

export const workProblems = defineProblems({
  'comment.not-answerable': 409,
  'comment.not-yours': 403,
  'comment.too-late': 409,
  'comment.withdrawn': 409,
  'comment.mention-unknown': 400,
  'comment.mention-ambiguous': 400,
});
