import type { Invariant } from './invariant.ts';
import * as jobs from './jobs-store.ts';
import * as record from './record-store.ts';

/** What the platform itself keeps true of every place. */
export const platformInvariants: readonly Invariant[] = [
  {
    name: 'record.one-entry',
    says: 'Every act that was committed has one line of history and one entry, waiting, in the log or sealed.',
    broken: record.actsWithoutOneEntry,
  },
  {
    name: 'record.answered-once',
    says: 'Whatever was done was asked for once, and has its answer.',
    broken: record.actsWithoutAnswer,
  },
  {
    name: 'record.no-answer-without-act',
    says: 'Nothing was answered that left no entry.',
    broken: record.answersWithoutAct,
  },
  {
    name: 'record.versions-once',
    says: 'No two acts made the same version of the same thing.',
    broken: record.versionsMadeTwice,
  },
  {
    name: 'record.log-dense',
    says: 'A log has every index from nought to its size once, and a checkpoint of its size and root.',
    broken: record.gapsInLog,
  },
  {
    name: 'record.log-signed',
    says: 'What the log was signed with last is a signed checkpoint, and no alarm is raised.',
    broken: record.logsUnsigned,
  },
  {
    name: 'record.public-entries',
    says: 'Everything that is or was published has its entry, which names its address.',
    broken: record.snapshotsWithoutEntry,
  },
  {
    name: 'public.current-stands',
    says: 'What was made current stood, and was taken back, if at all, after that.',
    broken: record.currentOfWithdrawn,
  },
  {
    name: 'public.withdrawn-once',
    says: 'What is taken back was published, and is taken back once.',
    broken: record.withdrawnTwice,
  },
  {
    name: 'jobs.waiting-is-queued',
    says: 'A job that waits is in the queue, once.',
    broken: jobs.waitingOutsideQueue,
  },
];
