import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../json/json.ts';
import { award, bid, contest, contract, money, times } from './fixtures/fixture.ts';
import { GroundworkProfile } from './profile.ts';
import { readRedflagSettings } from './read-settings.ts';

function looked(releases: readonly JsonObject[], settings: object = {}) {
  const profile = new GroundworkProfile(
    readRedflagSettings({ redflags: 'groundwork.redflags@1', ...settings }),
  );
  for (const release of releases) profile.see(release, String(release['ocid']));
  const result = profile.finish();
  const flagged = (code: string) => result.flags.filter((flag) => flag.code === code).map(({ id }) => id);
  return { profile, result, flagged };
}

const why = (profile: GroundworkProfile, ocid: string, code: string): string => {
  const answer = profile.answerOf(ocid, code);
  if (answer?.state !== 'not computable') return answer?.state ?? 'not looked at';
  return `${answer.because.field} ${answer.because.reason}`;
};

test('the members of a consortium that won each carry the flag', () => {
  const both = { tenderers: [{ id: 'a' }, { id: 'b' }] };
  const { result } = looked([
    contest('x', [bid('valid', '', 100, both), bid('disqualified', 'c', 90)], '', {
      awards: [award('', 100, { suppliers: [{ id: 'b' }, { id: 'a' }] })],
    }),
  ]);
  assert.deepEqual(result.tenderers['a'], { R035: 1 });
  assert.deepEqual(result.tenderers['b'], { R035: 1 });
});

test('where two suppliers won and nobody says what, prices are not compared', () => {
  const two = [award('a', 100), award('b', 100, { id: '2' })];
  const { profile } = looked([
    contest('x', [bid('valid', 'a', 100), bid('valid', 'b', 101)], 'a', { awards: two }),
  ]);
  for (const code of ['R024', 'R035', 'R036', 'R058'])
    assert.equal(why(profile, 'x', code), 'bids/details/relatedLots missing', code);
});

const inLot = (id: string) => ({ relatedLots: [id] });

test('two suppliers who won a lot each are looked at lot by lot', () => {
  const { profile, flagged } = looked([
    contest(
      'x',
      [
        bid('valid', 'a', 100, inLot('1')),
        bid('valid', 'b', 120, inLot('1')),
        bid('valid', 'b', 50, inLot('2')),
      ],
      'a',
      { awards: [award('a', 100, inLot('1')), award('b', 50, { id: '2', ...inLot('2') })] },
    ),
  ]);
  assert.equal(why(profile, 'x', 'R035'), 'clear');
  // Alone in the second lot.
  assert.deepEqual(flagged('R018'), ['x']);
  assert.equal(why(profile, 'x', 'R036'), 'clear');
});

test('a status that nobody knows is listed with what it may mean, and what depends on it is not told', () => {
  const release = contest('x', [bid('qualified', 'a', 100), bid('not-qualified', 'b', 90)], 'a');
  const { profile, result } = looked([release]);
  assert.equal(why(profile, 'x', 'R036'), 'bids/details/status unusable');
  assert.deepEqual(
    result.unknownCodes.map(({ word, count, suggested }) => [word, count, suggested]),
    [
      ['not-qualified', 1, 'disqualified'],
      ['qualified', 1, 'valid'],
    ],
  );
  const again = looked([release], result.proposedSettings);
  assert.deepEqual(again.flagged('R036'), ['x']);
  assert.deepEqual(again.result.unknownCodes, []);
});

test('a code that holds where none is said is used only where the settings say so', () => {
  const { status: _, ...open } = award('a', 200);
  const release = { ocid: 'x', tender: { value: money(100) }, awards: [open] };
  assert.equal(why(looked([release]).profile, 'x', 'R031'), 'awards/status missing');
  const settings = { whereMissing: { awardStatus: 'active' } };
  assert.deepEqual(looked([release], settings).flagged('R031'), ['x']);
});

const gapOf = (ocid: string, next: number, currency: string) =>
  contest(
    ocid,
    [
      bid('valid', 'a', 0, { value: money(100, currency) }),
      bid('valid', 'b', 0, { value: money(next, currency) }),
    ],
    'a',
  );

test('each currency is a population of its own', () => {
  // What is usual in shillings is far in dollars.
  const { result, flagged } = looked([
    ...times(20, (at) => gapOf(`k${at}`, 300 + at, 'KES')),
    ...times(20, (at) => gapOf(`u${at}`, 110 + at / 10, 'USD')),
    gapOf('x', 300, 'USD'),
    gapOf('three euros', 900, 'EUR'),
  ]);
  assert.deepEqual(flagged('R058'), ['x']);
  const populations = result.indicators.find(({ code }) => code === 'R058')?.populations ?? [];
  assert.deepEqual(
    populations.map(({ name, count, cannot }) => [name, count, cannot]),
    [
      ['EUR', 1, 'too few'],
      ['KES', 20, null],
      ['USD', 21, null],
    ],
  );
});

test('bids in two currencies are not held against each other', () => {
  const dollars = bid('disqualified', 'b', 0, { value: money(1, 'USD') });
  const { profile } = looked([contest('x', [dollars, bid('valid', 'a', 100)], 'a')]);
  assert.equal(why(profile, 'x', 'R036'), 'bids/details/value/currency unusable');
});

const tenderFrom = (ocid: string, from: string, to: string, procurementMethodDetails: string) => ({
  ocid,
  tender: {
    procurementMethod: 'open',
    procurementMethodDetails,
    tenderPeriod: { startDate: from, endDate: to },
  },
});

test('of rules for a period the narrowest holds, and only in its days', () => {
  const law = { title: 'A law' };
  const settings = {
    submissionPeriods: [
      { days: 30, law },
      { days: 7, procedures: ['Urgent'], law },
      { days: 60, methods: ['open'], from: '2027-01-01', law },
    ],
  };
  const { flagged } = looked(
    [
      tenderFrom('twenty days', '2026-01-01', '2026-01-20', 'Open'),
      tenderFrom('urgent', '2026-01-01', '2026-01-20', 'Urgent'),
      tenderFrom('under the new law', '2027-01-02', '2027-02-10', 'Open'),
      tenderFrom('before it', '2026-12-02', '2027-01-10', 'Open'),
    ],
    settings,
  );
  assert.deepEqual(flagged('R003'), ['twenty days', 'under the new law']);
});

const boughtOn = (ocid: string, day: number) => ({
  ocid,
  buyer: { id: 'b' },
  awards: [award('s', 500, { date: new Date(Date.UTC(2026, 0, day)).toISOString() })],
});

test('purchases that reach a threshold together only across a longer time are none', () => {
  const settings = {
    thresholds: [{ name: 'a threshold', amount: '1000', currency: 'KES', law: { title: 'A law' } }],
    indicators: { R011: { purchases: 3 } },
  };
  const { flagged } = looked(
    [boughtOn('1', 1), boughtOn('2', 20), boughtOn('3', 31), boughtOn('4', 70), boughtOn('5', 95)],
    settings,
  );
  assert.deepEqual(flagged('R011'), ['1', '2', '3']);
});

const boughtIn = (ocid: string, year: number, supplier: string, amount: number) => ({
  ocid,
  awards: [award(supplier, amount, { date: `${year}-03-01T00:00:00Z` })],
});

test('a large first award to somebody the data never saw is new; a small one is not, nor one as the data begin', () => {
  const { flagged, profile } = looked([
    ...times(20, (at) => boughtIn(`o${at}`, 2024, 'old', 100 + at)),
    boughtIn('large', 2026, 'newcomer', 5000),
    boughtIn('small', 2026, 'small newcomer', 5),
    boughtIn('old hand', 2026, 'old', 6000),
  ]);
  assert.deepEqual(flagged('G001'), ['large']);
  assert.equal(why(profile, 'o1', 'G001'), 'too short a history population');
  assert.equal(why(profile, 'small', 'G001'), 'clear');
});

const dueIn = (ocid: string, status: string) => ({
  ocid,
  date: '2026-12-01T00:00:00Z',
  contracts: [contract(100, { milestones: [{ dueDate: '2026-06-01', status }] })],
});

test('what is said not to have come counts from the day of the release; what is only met counts as nothing', () => {
  const { profile, flagged } = looked([
    dueIn('not met', 'notMet'),
    dueIn('met', 'met'),
    dueIn('planned', 'scheduled'),
  ]);
  assert.deepEqual(flagged('R067'), ['not met']);
  for (const ocid of ['met', 'planned'])
    assert.equal(why(profile, ocid, 'R067'), 'contracts/implementation/milestones/dateMet missing');
});

const signedOn = (ocid: string, dateSigned: string) => ({
  ocid,
  tender: { procurementMethod: 'open' },
  awards: [award('s', 100)],
  contracts: [contract(100, { dateSigned })],
});

test('where most contracts were signed in the instant of their award, one date was copied, and nobody is flagged', () => {
  const { result, flagged } = looked([
    ...times(9, (at) => signedOn(`c${at}`, '2026-03-20T00:00:00Z')),
    signedOn('x', '2026-03-21T00:00:00Z'),
  ]);
  assert.deepEqual(flagged('G003'), []);
  assert.deepEqual(
    result.data.map(({ code, processes }) => [code, processes]),
    [['dates-copied', 9]],
  );
});

const boughtFrom = (ocid: string, id: string) => ({ ocid, buyer: { id: 'b' }, awards: [award(id, 100)] });

test('a buyer or supplier without a real id is nobody, and not all the same', () => {
  const { result } = looked(times(20, (at) => boughtFrom(`x${at}`, at % 2 ? '0' : 'n/a')));
  const own = result.indicators.find(({ code }) => code === 'R040');
  assert.deepEqual(own?.processes.because, [{ field: 'awards/suppliers/id', reason: 'missing', count: 20 }]);
});

test('where an organisation has no id its identifier tells who it is', () => {
  const suppliers = [{ identifier: { scheme: 'KE-RSO', id: 7 } }];
  const { result } = looked(
    times(10, (at) => ({ ocid: `x${at}`, buyer: { id: 'b' }, awards: [award('', 100, { suppliers })] })),
  );
  assert.deepEqual(
    result.flags.filter(({ code }) => code === 'R040').map(({ values }) => values['supplier']),
    ['KE-RSO-7'],
  );
});
