import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { legalSetting } from './api.ts';
import { removeLaw, setLaw } from './legal-actions.ts';
import { LEGAL_KEY_NAMES, type LegalKey } from './legal-keys.ts';
import { legalValue, readLegalValue, typedLegalValue } from './legal-value.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const setting = (
  key: LegalKey,
  value: string,
  validFrom: string,
  validTo: string | null = null,
  version = 0,
) => ({
  key,
  value,
  validFrom,
  validTo,
  version,
  law: 'Local Government Act 2012',
  article: '14',
  link: '',
});
const on = (key: LegalKey, day: string) =>
  readPlace(world.house.pool, town, (tx) => legalSetting(tx, key, day));

test('a setting holds from its first day until another takes its place, each with its law', async () => {
  await world.act(town, setLaw, setting('request.answer-within', '30', '2020-01-01'));
  await world.act(town, setLaw, setting('request.answer-within', '20', '2026-07-01'));
  assert.equal(await on('request.answer-within', '2019-12-31'), null);
  const earlier = await on('request.answer-within', '2026-06-30');
  assert.deepEqual(earlier?.value, { type: 'working-days', count: 30 });
  assert.deepEqual(
    [earlier?.validTo, earlier?.law, earlier?.article],
    ['2026-06-30', 'Local Government Act 2012', '14'],
  );
  assert.deepEqual((await on('request.answer-within', '2026-07-01'))?.value, {
    type: 'working-days',
    count: 20,
  });
});

test('no day has two answers', async () => {
  const key = 'council.notice';
  await world.act(town, setLaw, setting(key, '5', '2020-01-01', '2020-12-31'));
  await assert.rejects(world.act(town, setLaw, setting(key, '6', '2020-06-01')), {
    code: 'place.law-overlap',
  });
  await world.act(town, setLaw, setting(key, '7', '2022-01-01'));
  await assert.rejects(world.act(town, setLaw, setting(key, '6', '2021-01-01')), { code: 'place.law-open' });
  await world.act(town, setLaw, setting(key, '6', '2021-01-01', '2021-12-31'));
  await assert.rejects(world.act(town, setLaw, setting(key, '6', '2021-01-01', '2022-01-01', 1)), {
    code: 'place.law-open',
  });
  await world.act(town, setLaw, setting(key, '8', '2021-01-01', '2021-12-31', 1));
  assert.deepEqual((await on(key, '2021-05-05'))?.value, { type: 'days', count: 8 });
  await assert.rejects(world.act(town, setLaw, setting(key, '9', '2021-01-01', '2021-12-31', 1)), {
    code: 'version.stale',
  });
});

test('two who enter the same first day at once: one stands, the other is told', async () => {
  const key = 'debt.limit';
  const both = await Promise.allSettled(
    ['60', '50'].map((value) => world.act(town, setLaw, setting(key, value, '2024-01-01'))),
  );
  assert.deepEqual(both.map((each) => each.status).sort(), ['fulfilled', 'rejected']);
});

test('what was entered by mistake can be taken out, once', async () => {
  const key = 'council.seats';
  await world.act(town, setLaw, setting(key, '31', '2020-01-01'));
  await world.act(town, removeLaw, { key, validFrom: '2020-01-01' });
  assert.equal(await on(key, '2024-01-01'), null);
  await assert.rejects(world.act(town, removeLaw, { key, validFrom: '2020-01-01' }), {
    code: 'version.stale',
  });
});

test('a value that the setting cannot have is refused', async () => {
  await assert.rejects(world.act(town, setLaw, setting('budget.approval-due', '31 March', '2020-01-01')), {
    code: 'place.law-value',
  });
  const wrong: [LegalKey, string][] = [
    ['budget.approval-due', '02-30'],
    ['request.answer-within', '1.5'],
    ['request.answer-within', '-3'],
    ['debt.limit', '100.01'],
    ['council.seats', '9999'],
    ['procurement.direct-limit', '50.000'],
    ['procurement.direct-limit', '50,000'],
    ['procurement.direct-limit', '-1'],
  ];
  for (const [key, value] of wrong) assert.equal(readLegalValue(key, value, 'EUR'), null, `${key} ${value}`);
});

test('an amount is kept in minor units of the currency and reads back as it was typed', () => {
  assert.equal(readLegalValue('procurement.direct-limit', '50000.25', 'EUR'), '5000025');
  assert.equal(readLegalValue('procurement.direct-limit', '50000', 'XOF'), '50000');
  assert.equal(readLegalValue('procurement.direct-limit', '50000.250', 'TND'), '50000250');
  for (const key of LEGAL_KEY_NAMES) {
    const typed = {
      'month-day': '03-31',
      amount: '12.50',
      percent: '12.5',
      days: '3',
      'working-days': '3',
      count: '3',
    };
    const values = Object.values(typed).flatMap((text) => readLegalValue(key, text, 'EUR') ?? []);
    assert.ok(values.length > 0, key);
    for (const kept of values) {
      assert.equal(readLegalValue(key, typedLegalValue(legalValue(key, kept, 'EUR')), 'EUR'), kept, key);
    }
  }
});
