import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as fc from 'fast-check';
import { openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv, townMapping } from '../../../test/support/town-files.ts';
import { importPayments } from '../payments/import-actions.ts';
import { publishPayments, withdrawPayments } from '../payments/publish-actions.ts';
import { screenLedger } from '../payments/screen-actions.ts';
import { settingsInput } from '../payments/settings.ts';
import { publishBudget } from './actions.ts';
import { codeFinder, joinPaid } from './paid.ts';

const codes = { '41': 'Roads', '4102': 'Street lighting', '61': 'Schools', '71': 'Other', '72': 'Other' };
const find = codeFinder(codes);

test('a text is a code, a code with more behind it, or a name that one code alone has', () => {
  assert.deepEqual(find('41'), { code: '41', by: 'code' });
  assert.deepEqual(find('4102 Street lighting'), { code: '4102', by: 'code' });
  assert.deepEqual(find('41-02'), { code: '41', by: 'code' });
  assert.deepEqual(find('STREET  Lighting'), { code: '4102', by: 'name' });
  for (const none of ['410', '41022', 'Other', 'Road', '', 'constructor', '__proto__'])
    assert.equal(find(none), null, none);
});

const total = (all: readonly { amount: bigint }[]) => all.reduce((n, { amount }) => n + amount, 0n);

test('every payment of a ledger is joined or told apart, whatever the ledger writes', () => {
  const text = fc.oneof(
    fc.constantFrom(null, ...Object.keys(codes), ...Object.values(codes)),
    fc.string({ maxLength: 12 }),
  );
  const sum = fc.record({ value: text, payments: fc.nat(1000), amount: fc.bigInt(-9999n, 9999n) });
  fc.assert(
    fc.property(fc.array(sum), fc.constantFrom('41', '4', ''), (sums, head) => {
      const { here, joined, apart } = joinPaid(sums, find, (code) => code.startsWith(head));
      assert.equal(joined.amount + total(apart), total(sums));
      assert.equal(here.amount, total(here.texts));
      if (head === '') assert.deepEqual([here.payments, here.amount], [joined.payments, joined.amount]);
    }),
  );
});

const mapping = {
  mapping: 'groundwork.payment-mapping@1',
  title: 'A ledger with programmes',
  currency: 'EUR',
  date: 'Date',
  amount: 'Amount',
  columns: { supplier: 'Supplier', unit: 'Office', category: 'For', account: 'Programme' },
  budget: { programme: 'account', administrative: 'unit' },
};
const ledger = [
  'Date,Supplier,Office,For,Programme,Amount',
  '2023-01-05,Road Works Ltd,Works,Stones,41,120.00',
  '2023-02-06,Lamps & Co,Works,Lamps,41 Roads,30.50',
  '2023-02-07,School Supplies,20,Books,Schools,80.00',
  '2023-03-08,Gardeners,Parks,Plants,45,9.00',
  '2023-03-09,Nobody Knows,,Things,,1.00',
  '',
].join('\n');

const HEAD = '/places/ALFA/budget/2023/expenditure/head';
let world: World;
let alfa: string;

before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  await world.load(alfa, '2023-spending.csv', spendingCsv());
  await world.act(alfa, publishBudget, { year: 2023, side: 'expenditure', version: 1 });
});
after(() => world.close());

async function html(path: string): Promise<string> {
  const answer = await world.fetch(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}
const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

const publish = async (fields: readonly ('supplier' | 'unit' | 'account')[], town = alfa) => {
  const { ledger: seen } = await world.act(town, screenLedger(), { settings: settingsInput.parse({}) });
  await world.act(town, publishPayments, { year: 2023, ledger: seen, fields: [...fields], withheld: [] });
};

test('a head leads to what was paid under it and back, and says how they were joined and what is missing', async (t) => {
  await t.test('without a published ledger it says what is missing, also where one is loaded', async () => {
    const files = [await world.file('ledger.csv', ledger)];
    await world.act(alfa, importPayments(), { mapping, files, reason: null });
    const text = plain(await html(`${HEAD}?by=programme&code=41`));
    assert.match(text, /No payment ledger of 2023 is published/);
    assert.doesNotMatch(text, /120\.00|Lamps/);
  });

  await t.test('with one it shows its payments, by code and with more behind the code', async () => {
    await publish(['supplier', 'unit', 'account']);
    const page = await html(`${HEAD}?by=programme&code=41`);
    assert.match(plain(page), /has 2 payments under this head: (?:€|EUR)?\s?150\.50/);
    assert.match(plain(page), /Of 5 payments \([^)]*240\.50\), 3 \([^)]*230\.50\) could be joined/);
    assert.match(page, /href="\/places\/ALFA\/payments\/2023\/all\?account=41%20Roads"/);
    assert.match(plain(page), /2 things the ledger writes and the budget does not have/);
  });

  await t.test(
    'a name joins where one code alone has it, and another classification by its own column',
    async () => {
      assert.match(plain(await html(`${HEAD}?by=programme&code=61`)), /one payment under this head/);
      const office = plain(await html(`${HEAD}?by=administrative&code=10`));
      assert.match(office, /has 2 payments under this head/);
      assert.match(office, /the name of 10/);
      const kind = plain(await html(`${HEAD}?by=economic&take=1&code=2`));
      assert.match(kind, /does not say which of its columns holds the budget’s Kind of money/);
      assert.match(kind, /It does for (?:Programme and Department|Department and Programme)/);
    },
  );

  await t.test('the lines of a head show the same, and revenue shows nothing', async () => {
    const lines = plain(
      await html('/places/ALFA/budget/2023/expenditure/lines?by=programme&head=41&whole=1&counted=1'),
    );
    assert.match(lines, /has 2 payments under this head/);
    assert.doesNotMatch(plain(await html('/places/ALFA/budget/2023/expenditure/lines')), /What was paid/);
  });

  await t.test('a payment leads to its head, and one that no head has is told so', async () => {
    const list = await html('/places/ALFA/payments/2023/all');
    const to = '/places/ALFA/budget/2023/expenditure/of-payment?by=programme&amp;value=41';
    assert.ok(list.includes(`href="${to}+Roads"`), 'a payment links to its head');
    const answer = await world.fetch(`${to.replace('&amp;', '&')}+Roads`, { redirect: 'manual' });
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get('location') ?? '', /head\?by=programme&code=41#paid$/);
    const none = plain(await html('/places/ALFA/budget/2023/expenditure/of-payment?by=programme&value=45'));
    assert.match(none, /The ledger writes 45\. The published budget of 2023 has no such code/);
  });

  await t.test('a column that was not published joins nothing, and withdrawn payments are gone', async () => {
    await publish(['supplier', 'unit']);
    assert.match(
      plain(await html(`${HEAD}?by=programme&code=41`)),
      /does not say which of its columns holds the budget’s Programme, .* It does for Department\./,
    );
    await world.act(alfa, withdrawPayments, { year: 2023, reason: 'A mistake' });
    assert.match(plain(await html(`${HEAD}?by=programme&code=41`)), /No payment ledger of 2023 is published/);
  });
});

test('nothing was paid under the lines that have no code, where heads go by beginnings of codes', async () => {
  const beta = await world.addTown('BETA');
  const area = { classification: 'programme', take: 1, rule: 'all' };
  const { codes: named, phases } = townMapping;
  const planned = {
    ...townMapping,
    key: ['economic'],
    heads: { 'programme-area': area },
    phases: { original: phases.original },
  };
  // What was spent comes from a file that has no programmes.
  const spent = {
    ...planned,
    codes: { economic: named.economic },
    heads: {},
    phases: { executed: phases.executed },
  };
  await world.load(beta, '2023-spending-executed.csv', spendingCsv({}, 90), spent);
  await world.load(beta, '2023-spending.csv', spendingCsv(), planned);
  await world.act(beta, publishBudget, { year: 2023, side: 'expenditure', version: 2 });
  const files = [await world.file('ledger.csv', ledger)];
  await world.act(beta, importPayments(), { mapping, files, reason: null });
  await publish(['supplier', 'account'], beta);
  const head = '/places/BETA/budget/2023/expenditure/head?by=programme&take=1';
  assert.match(plain(await html(`${head}&code=4`)), /has 2 payments under this head/);
  assert.match(plain(await html(`${head}&code=`)), /has no payment under this head/);
});
