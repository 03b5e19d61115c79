import type { Invariant } from '../platform/invariants/invariant.ts';
import * as store from './invariants-store.ts';

export const surveyInvariants: readonly Invariant[] = [
  {
    name: 'surveys.answer-as-its-state',
    says: 'What stands of a set of answers is the state that it names, word for word.',
    broken: store.answersApart,
  },
  {
    name: 'surveys.erased-whole',
    says: 'Of answers that were taken back no state keeps a word.',
    broken: store.erasedWithWords,
  },
  {
    name: 'surveys.conflict-has-branch',
    says: 'Answers are in conflict exactly as long as a branch of them was not settled.',
    broken: store.conflictsWithout,
  },
  {
    name: 'surveys.results-published',
    says: 'A survey names the results of it that are public, and none where none are.',
    broken: store.resultsApart,
  },
];
