import { randomUUID } from 'node:crypto';
import { newReference } from '../../app/src/platform/http/reference.ts';
import { digestOf } from '../../app/src/procure/load-store.ts';
import { releaseLines, releaseOf } from '../support/releases.ts';
import type { InputMaker, Moment } from './moment.ts';

const SOURCES = ['One', 'Two'] as const;
const PROCESSES = ['ocds-1', 'ocds-2', 'ocds-3'] as const;

const referenceOf = (placeId: string, seed: string): string =>
  newReference({ key: 'races', placeId, formId: seed });

/** Of a letter that somebody has; now and then of none, or of one whose subscription has ended. */
const ofLetter = ({ dice, seen, placeId }: Moment) => ({
  reference: referenceOf(placeId, dice.any(seen.subscriptions)?.seed ?? randomUUID()),
});

export const procureInputs: Readonly<Record<string, InputMaker>> = {
  'procure.import': ({ dice }) => {
    const release = releaseOf({
      ocid: dice.one(PROCESSES),
      year: dice.one([2020, 2021]),
      title: dice.one(['A bridge', 'A road', 'A well']),
      supplier: dice.one(['Builders', 'Diggers']),
      buyer: 'The town',
    });
    return {
      source: { name: dice.one(SOURCES) },
      files: [{ name: 'releases.jsonl', text: releaseLines(release) }],
    };
  },
  'procure.take-back': ({ dice, seen }) => ({
    loadId: dice.any(seen.procureLoads)?.loadId ?? randomUUID(),
    reason: 'It was a mistake',
  }),
  'procure.publish': ({ dice, seen }) => {
    const source = dice.one([1, 2]);
    const standing = seen.procureLoads.filter((load) => load.source === source && !load.takenBack);
    return { source, seen: digestOf(standing) };
  },
  'procure.subscribe': ({ dice, placeId }) => {
    const seed = randomUUID();
    return {
      search: dice.one(['', 'q=bridge', 'kind=contract']),
      email: `${dice.one(['one', 'two', 'three'])}@test.invalid`,
      language: dice.one(['en', 'ar']),
      seed,
      reference: referenceOf(placeId, seed),
    };
  },
  'procure.confirm-subscription': ofLetter,
  'procure.stop-subscription': ofLetter,
  'procure.withdraw': ({ dice }) => ({
    source: dice.one([1, 2]),
    year: dice.one([2020, 2021]),
    reason: 'It was wrong',
  }),
  'procure.propose-settings': ({ dice, seen }) => ({
    source: dice.any(seen.procureSources)?.id ?? randomUUID(),
    validFrom: dice.one(['2020-01-01', '2021-01-01', '2199-01-01']),
    reason: 'The law says so',
    document: JSON.stringify({
      redflags: 'groundwork.redflags@1',
      submissionPeriods: [{ days: dice.one([1, 60]), law: { title: 'An act' } }],
    }),
  }),
  'procure.agree-settings': ({ dice, seen }) => {
    const source = dice.any(seen.procureSources);
    return { source: source?.id ?? randomUUID(), no: Math.max(1, source?.proposed ?? 1) };
  },
};
