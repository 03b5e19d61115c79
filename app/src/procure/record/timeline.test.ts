import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@groundwork-gov/ocds';
import { factsOf } from './facts.ts';
import { gapsOf } from './missing.ts';
import { eventsOf } from './timeline.ts';

const factsIn = (release: object) => factsOf(release as JsonObject, () => undefined);
const saidOf = (release: object) =>
  eventsOf(release as JsonObject, factsIn(release)).map(({ step, says }) => `${step}: ${says}`);
const value = (amount: number) => ({ value: { amount, currency: 'EUR' } });
const suppliers = [{ id: 's', name: 'Builders' }];

test('a contract that was given up before it was signed was never signed, and nobody is asked who won', () => {
  const failed = {
    tender: { title: 'Advice', procurementMethod: 'direct', status: 'active', ...value(350) },
    awards: [{ id: 'a', status: 'unsuccessful', ...value(350) }],
    contracts: [{ id: 'c', awardID: 'a', status: 'cancelled' }],
  };
  assert.deepEqual(saidOf(failed), ['asked: direct', 'decided: dropped', 'signed: never-signed']);
  assert.equal(factsIn(failed).stage, 'cancelled');
  const gaps: string[] = gapsOf(failed as unknown as JsonObject, factsIn(failed));
  for (const gap of ['suppliers', 'award-day', 'signed']) assert.ok(!gaps.includes(gap), gap);
});

test('a contract that waits for its signature is not signed', () => {
  const waiting = {
    tender: { title: 'A road', procurementMethod: 'open' },
    awards: [{ id: 'a', status: 'active', date: '2021-03-01T00:00:00Z', suppliers }],
    contracts: [{ id: 'c', awardID: 'a', status: 'pending' }],
  };
  assert.deepEqual(saidOf(waiting), ['asked: asked', 'decided: decided', 'signed: unsigned']);
  assert.equal(factsIn(waiting).stage, 'awarded');
  const signed = { ...waiting, contracts: [{ ...waiting.contracts[0], dateSigned: '2021-04-01T00:00:00Z' }] };
  assert.equal(factsIn(signed).stage, 'signed');
});

test('an award is told in its own amount and also where nobody says its day', () => {
  const release = {
    awards: [{ id: 'a', status: 'active', ...value(100), suppliers }],
    contracts: [{ id: 'c', awardID: 'a', status: 'active', ...value(120) }],
  } as unknown as JsonObject;
  const [decided, signed] = eventsOf(release, factsIn(release));
  assert.deepEqual([decided?.step, decided?.day, decided?.who], ['decided', null, ['Builders']]);
  assert.deepEqual([decided?.amount?.minor, signed?.amount?.minor], [10_000n, 12_000n]);
});

test('of a call of which the status alone is written nobody says that bids were asked for', () => {
  assert.deepEqual(saidOf({ tender: { status: 'complete', procuringEntity: { id: 'p' } } }), []);
  assert.deepEqual(saidOf({ tender: { status: 'complete', procurementMethod: 'open' } }), ['asked: asked']);
});

test('what has no title is called by the first thing that is bought, and by no code', () => {
  const award = {
    id: 'a',
    items: [
      { id: '1', description: 'Twelve chairs' },
      { id: '2', description: 'Tables' },
    ],
  };
  assert.equal(factsIn({ awards: [award] }).title, 'Twelve chairs');
  const classified = [
    { id: '1', classification: { scheme: 'CPV', id: '301', description: 'Office machines' } },
  ];
  assert.equal(factsIn({ tender: { id: '77', items: classified } }).title, 'Office machines');
  assert.equal(factsIn({ tender: { title: 'Furniture' }, awards: [award] }).title, 'Furniture');
  const long = factsIn({ tender: { items: [{ description: 'word '.repeat(100) }] } }).title ?? '';
  assert.ok(long.length <= 201 && long.endsWith('word…'), long);
});

test('a supplier whose number is left out the second time is still the same one', () => {
  const identifier = { scheme: 'RUC', id: '80023118-0' };
  const deals = factsIn({
    awards: [{ id: 'a', status: 'active', suppliers: [{ name: 'Infocenter S.A', identifier }] }],
    contracts: [
      {
        id: 'c',
        awardID: 'b',
        suppliers: [{ name: 'INFOCENTER S.A' }, { name: 'Infocenter S.A', identifier }],
      },
    ],
  }).deals;
  assert.equal(new Set(deals.flatMap((deal) => deal.suppliers.map(({ key }) => key))).size, 1);
  assert.equal(deals[0]?.suppliers.length, 1);
  const two = factsIn({
    awards: [
      { id: 'a', suppliers: [{ name: 'Twins', identifier }] },
      { id: 'b', suppliers: [{ name: 'Twins', identifier: { scheme: 'RUC', id: '1' } }, { name: 'Twins' }] },
    ],
  }).deals;
  assert.equal(new Set(two.flatMap((deal) => deal.suppliers.map(({ key }) => key))).size, 3);
});

test('a bidder who is named twice is one bidder', () => {
  const identifier = { id: '54239206', legalName: 'A travel agency' };
  const release = {
    parties: [{ id: 'p1', identifier, roles: ['tenderer'] }],
    tender: {
      tenderers: [{ id: 'p1', name: '' }, { identifier }, { identifier: { id: '2', legalName: 'Another' } }],
    },
  };
  assert.equal(factsIn(release).bids, 2);
});

test('a plan or call that is put at zero is put at nothing', () => {
  const zero = { amount: 0, currency: 'AMD' };
  const planned = { planning: { rationale: 'Paper', budget: { amount: zero } } };
  assert.deepEqual(saidOf(planned), ['planned: planned']);
  assert.equal(factsIn(planned).deals[0]?.amount, null);
  const called = {
    tender: { title: 'Paper', value: zero },
    planning: { budget: { amount: { ...zero, amount: 5 } } },
  };
  assert.equal(factsIn(called).deals[0]?.amount?.minor, 500n);
  assert.equal(
    factsIn({ awards: [{ id: 'a', value: zero }] }).deals[0]?.amount?.minor,
    0n,
    'an award may be free',
  );
});
