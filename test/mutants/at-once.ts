import type { Mutant } from './mutant.ts';

/** Group 4: approvals, retries, races. */
export const atOnce: readonly Mutant[] = [
  {
    cases: ['30'],
    does: 'counts the hand of who stands in beside that of whom they stand in for',
    file: 'app/src/platform/access/same-person.ts',
    text: '  if (one.inSteadOf.includes(other.personId) || other.inSteadOf.includes(one.personId)) return true;\n',
    instead: '',
    test: 'test/abuse/4-one-person.test.ts',
    title: 'abuse 30',
  },
  {
    cases: ['31'],
    does: 'takes a request for a repeat although it says something else',
    file: 'app/src/platform/access/perform.ts',
    text: ' && before.input_hash === inputHash',
    instead: '',
    test: 'test/abuse/4-replay.test.ts',
    title: 'abuse 31',
  },
  {
    cases: ['31'],
    does: 'publishes a budget as it stands now, whichever version was seen',
    file: 'app/src/budget/publish.ts',
    text: "    if (budget.version !== version) throw problem('version.stale');\n",
    instead: '',
    test: 'test/abuse/4-replay.test.ts',
    title: 'abuse 31',
  },
  {
    cases: ['32'],
    does: 'lets the second of two who save write over the first',
    file: 'app/src/platform/access/expect-version.ts',
    text: 'if (row.version !== expected)',
    instead: 'if (row.version < expected)',
    test: 'test/abuse/4-lost-update.test.ts',
    title: 'abuse 32: of two who save',
  },
  {
    cases: ['35'],
    does: 'does again what was asked for again',
    file: 'app/src/platform/access/perform.ts',
    text: '  if (isFirst) return { place };',
    instead: '  if (isFirst || place) return { place };',
    test: 'test/abuse/4-replay.test.ts',
    title: 'abuse 35',
  },
];
