import { defineProblems } from '../problems/problem.ts';

export const fileProblems = defineProblems({
  'file.too-large': 413,
  'file.type-refused': 415,
  'file.image-unreadable': 415,
  'file.image-too-large': 413,
  'file.being-checked': 409,
  'file.infected': 409,
  'file.not-ready': 409,
  'file.store-away': 503,
  'file.scan-away': 503,
});
