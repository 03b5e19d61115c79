import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '@groundwork-gov/ocds';
import { deliveriesOf } from './delivery.ts';

const contract = (more: object): JsonObject => ({ id: 'c', ...more }) as JsonObject;
const until = (day: string) => ({ period: { startDate: '2021-01-01', endDate: `${day}T00:00:00Z` } });
const value = (amount: number, currency = 'EUR') => ({ value: { amount, currency } });
const release = (date: string, of: object) => ({ date: `${date}T00:00:00Z`, contracts: [contract(of)] });
const of = (releases: object[], compiled: object) =>
  deliveriesOf({ releases } as unknown as JsonObject, { contracts: [contract(compiled)] } as JsonObject)[0];

test('due is what was said first, whichever release was loaded first', () => {
  const delivery = of(
    [
      release('2021-05-01', { ...until('2021-12-31'), ...value(120) }),
      release('2021-01-01', { ...until('2021-06-30'), ...value(100) }),
    ],
    { ...until('2021-12-31'), ...value(120), status: 'terminated' },
  );
  assert.deepEqual(delivery, {
    dueOn: '2021-06-30',
    doneOn: '2021-12-31',
    amended: true,
    first: { minor: 10_000n, currency: 'EUR' },
    final: { minor: 12_000n, currency: 'EUR' },
  });
});

test('what is said of the end of the work counts before milestones, and milestones before the end of the contract', () => {
  const met = [
    { id: '1', dueDate: '2021-03-01', dateMet: '2021-03-05' },
    { id: '2', dueDate: '2021-04-01', dateMet: '2021-04-02' },
  ];
  const ended = { ...until('2021-05-31'), status: 'terminated', milestones: met };
  assert.equal(of([], { ...ended, implementation: { endDate: '2021-06-10' } })?.doneOn, '2021-06-10');
  assert.equal(of([], ended)?.doneOn, '2021-04-02');
  assert.equal(of([], { ...ended, milestones: [...met, { id: '3' }] })?.doneOn, '2021-05-31');
  assert.equal(of([], { milestones: met })?.dueOn, '2021-04-01');
});

test('of a contract that goes on nobody knows yet when it was finished', () => {
  assert.deepEqual(
    of([release('2021-01-01', until('2021-06-30'))], { ...until('2021-06-30'), status: 'active' }),
    {
      dueOn: '2021-06-30',
      doneOn: null,
      amended: false,
      first: null,
      final: null,
    },
  );
});

test('values of two currencies are not compared', () => {
  const delivery = of([release('2021-01-01', value(100))], value(90, 'USD'));
  assert.deepEqual([delivery?.first, delivery?.final, delivery?.amended], [null, null, false]);
});

test('an amendment is a change, also where end and value stay', () => {
  assert.equal(of([], { amendments: [{ id: '1', rationale: 'Another colour' }] })?.amended, true);
});
