import type { Invariant } from '../platform/invariants/invariant.ts';
import * as store from './invariants-store.ts';

export const workInvariants: readonly Invariant[] = [
  {
    name: 'work.comment-versions',
    says: 'A comment counts one version for each recorded change, and keeps what it said before each edit.',
    broken: store.uncountedVersions,
  },
  {
    name: 'work.replies',
    says: 'A reply stands below a comment of the same item that is no reply itself.',
    broken: store.repliesApart,
  },
  {
    name: 'work.withdrawn-words',
    says: 'Of a comment that was taken back no word is left, to read or to find.',
    broken: store.wordsLeft,
  },
];
