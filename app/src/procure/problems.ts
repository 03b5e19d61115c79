import { defineProblems } from '../platform/problems/problem.ts';

export const procureProblems = defineProblems({
  'procure.nothing-read': 422,
  'procure.no-file': 400,
  'procure.preview-old': 409,
  'procure.taken-back-already': 409,
  'procure.being-read': 409,
  'procure.source-own': 409,
  'procure.not-last': 409,
  'procure.nothing-loaded': 409,
  'procure.own-loads': 403,
  'procure.flag-gone': 404,
  'procure.invitation-used': 409,
  'procure.reply-not-now': 409,
  'procure.reply-erased': 409,
  'procure.reply-not-shortened': 422,
  'procure.subscription-over': 409,
  'procure.subscription-confirmed': 409,
  'procure.settings-wrong': 422,
  'procure.own-settings': 403,
});
