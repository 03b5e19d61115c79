import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { screenPayments } from './screen-payments.ts';
import type { ScreenSettings } from './settings.ts';
import { csvOf, ledgerOf, type MadePayment } from './testing.ts';

const settings: ScreenSettings = {
  thresholds: [{ limit: 500_000n, name: 'three offers', from: null, until: null }],
  calendar: { weekend: [0, 6], holidays: ['2024-01-01'], opens: 480, closes: 1080 },
};

const payment: fc.Arbitrary<MadePayment> = fc.record({
  supplier: fc.constantFrom('Ann Ltd', 'Bob', 'Cem SA', 'Ayşe', '', '=1+1', 'شركة النور'),
  supplierId: fc.constantFrom('', '1', '2'),
  bankAccount: fc.constantFrom('', 'X1', 'X2'),
  invoice: fc.constantFrom('', 'A1', 'a-01', '7', '700', '0'),
  unit: fc.constantFrom('', 'Roads', 'Parks'),
  category: fc.constantFrom('', 'Fuel'),
  date: fc.constantFrom('2024-01-01', '2024-03-05', '2024-03-06', '2024-06-15', '2024-12-31'),
  amount: fc.oneof(
    fc.constantFrom('4900.00', '4999.99', '1000.00', '0.00', '-4900.00', '92233720368547758.07'),
    fc.integer({ min: -100_000, max: 900_000 }).map((cents) => (cents / 100).toFixed(2)),
  ),
});

const said = (screening: ReturnType<typeof screenPayments>): string =>
  JSON.stringify({
    rules: screening.rules,
    counts: screening.counts,
    // Lines and files are evidence and move with the order.
    questions: screening.questions.map(({ rows, ...rest }) => ({ ...rest, rows: rows.length })),
  });

test('no ledger makes a screen fail, and what is said is plain JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(payment, { minLength: 1, maxLength: 60 }), async (payments) => {
      const screening = screenPayments(await ledgerOf({ 'a.csv': csvOf(payments) }), settings);
      assert.deepEqual(JSON.parse(JSON.stringify(screening)), screening);
      assert.equal(screening.payments, payments.length);
      assert.equal(new Set(screening.questions.map(({ id }) => id)).size, screening.questions.length);
      for (const { sentence, state } of screening.questions) {
        assert.match(sentence, /\?$/);
        assert.doesNotMatch(sentence, /undefined|null|NaN|fraud|suspicio/i);
        assert.ok(state);
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of rows and of files never matters', async () => {
  const files = fc.array(fc.array(payment, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      async (parts, chance) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, at: chance.next().value as number }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const named = parts.map((rows, at) => [`${at}.csv`, rows] as const);
        const first = await ledgerOf(Object.fromEntries(named.map(([name, rows]) => [name, csvOf(rows)])));
        const second = await ledgerOf(
          Object.fromEntries(
            shuffled(named).map(([name, rows]) => [`x${name}`.slice(1), csvOf(shuffled(rows))]),
          ),
        );
        assert.equal(said(screenPayments(second, settings)), said(screenPayments(first, settings)));
      },
    ),
    { numRuns: 25 },
  );
});

const ordinary: MadePayment[] = Array.from({ length: 300 }, (_, at) => ({
  supplier: `Supplier ${at % 40}`,
  invoice: `${(at + 11) * 7919}`,
  date: `2024-0${1 + (at % 9)}-1${at % 10}`,
  amount: `${((at * 7907) % 90_000) / 100 + 1}`,
}));

test('an invoice entered twice with one slip in its number, name or amount is found among three hundred others', async () => {
  const original: MadePayment = {
    supplier: 'Harbour Works Ltd',
    invoice: 'HW-20417',
    date: '2024-05-02',
    amount: '8417.50',
  };
  const slips = fc.constantFrom<Partial<MadePayment>>(
    { invoice: 'HW-20471' },
    { invoice: 'HW 020417' },
    { invoice: 'HW-2041' },
    { supplier: 'HARBOUR WORKS LIMITED', invoice: 'HW20417' },
    { supplier: 'Harbuor Works', invoice: 'HW-20417/' },
    { amount: '8471.50' },
    { amount: '84175.00' },
    { amount: '841750.00', date: '2024-06-30' },
  );
  await fc.assert(
    fc.asyncProperty(slips, fc.nat(300), async (slip, at) => {
      const copy: MadePayment = { ...original, date: '2024-05-16', ...slip };
      const ledger = await ledgerOf({
        'a.csv': csvOf([...ordinary.slice(0, at), copy, ...ordinary.slice(at), original]),
      });
      const found = screenPayments(ledger).questions.filter(({ rule }) => rule === 'fuzzy-duplicates');
      assert.deepEqual(
        found.map(({ rows }) => rows.map(({ line }) => line).toSorted((a, b) => a - b)),
        [[at + 2, 303]],
      );
    }),
    { numRuns: 40 },
  );
});

test('a payment that came back is no duplicate, and rents with numbers that follow each other are none', async () => {
  const paid: MadePayment = { supplier: 'Ann', invoice: '77123', amount: '120.00' };
  const rents = ['1001', '1002', '1003', '1004'].map(
    (invoice, at): MadePayment => ({
      supplier: 'Landlord',
      invoice,
      date: `2024-0${at + 1}-01`,
      amount: '900.00',
    }),
  );
  const ledger = await ledgerOf({ 'a.csv': csvOf([paid, paid, { ...paid, amount: '-120.00' }, ...rents]) });
  const asked = screenPayments(ledger).questions.filter(({ rule }) => rule.endsWith('duplicates'));
  assert.deepEqual(asked, []);
});

const states = async (payments: readonly MadePayment[]): Promise<string[]> =>
  screenPayments(await ledgerOf({ 'a.csv': csvOf([...ordinary, ...payments]) }), settings)
    .questions.filter(({ rule }) => rule === 'splits')
    .map(({ state }) => state);

test('payments under a limit ask something only where limits that nobody set have fewer', async () => {
  const split = Array.from({ length: 12 }, (_, at): MadePayment[] => [
    {
      supplier: `Builder ${at}`,
      unit: 'Roads',
      invoice: `S${at}a`,
      date: '2024-04-03',
      amount: `48${10 + at}.10`,
    },
    {
      supplier: `Builder ${at}`,
      unit: 'Roads',
      invoice: `S${at}b`,
      date: '2024-04-20',
      amount: `49${10 + at}.70`,
    },
  ]).flat();
  const evenly = [30, 35, 40, 50, 60, 65, 70, 80].flatMap((hundreds) =>
    split.map((one, at) => ({
      ...one,
      supplier: `${one.supplier} ${hundreds}`,
      amount: (hundreds * 100 * (0.95 + (at % 4) / 100)).toFixed(2),
    })),
  );
  const planted = await states(split);
  assert.equal(planted.length, 12);
  assert.ok(planted.every((state) => state === 'queued'));
  assert.ok((await states(evenly)).every((state) => state === 'chance'));
});

test('one account of two differently named suppliers is asked about, and of one supplier written twice is not', async () => {
  const ledger = await ledgerOf({
    'a.csv': csvOf([
      { supplier: 'North Quarry', bankAccount: 'GB12 3456', amount: '10.00' },
      { supplier: 'Velvet Catering', bankAccount: 'gb123456', amount: '20.00' },
      { supplier: 'Harbour Works', bankAccount: 'GB99', amount: '10.00' },
      { supplier: 'Harbor Works Ltd', bankAccount: 'GB99', amount: '20.00' },
    ]),
  });
  const asked = screenPayments(ledger).questions.filter(({ rule }) => rule === 'shared-accounts');
  assert.deepEqual(
    asked.map(({ values }) => values.suppliers),
    ['North Quarry; Velvet Catering'],
  );
});

test('an answered question stays answered when files are read again in another order, and leaves room in the queue', async () => {
  const twice: MadePayment = { supplier: 'Ann', invoice: '77123', amount: '120.00' };
  const texts = {
    'a.csv': csvOf([...ordinary.slice(0, 9), twice, twice]),
    'b.csv': csvOf(ordinary.slice(9, 20)),
  };
  const [question] = screenPayments(await ledgerOf(texts)).questions.filter(
    ({ rule }) => rule === 'exact-duplicates',
  );
  assert.ok(question);
  assert.equal(question.state, 'queued');
  const dispositions = [{ id: question.id, rule: question.rule, outcome: 'explained' as const }];
  const again = screenPayments(await ledgerOf({ 'b.csv': texts['b.csv'], 'a.csv': texts['a.csv'] }), {
    dispositions,
  });
  assert.equal(again.questions.find(({ id }) => id === question.id)?.state, 'answered');
});
