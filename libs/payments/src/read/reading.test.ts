import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FiscalError } from '@groundwork-gov/fiscal';
import { dayText, textAt } from '../payments.ts';
import { PaymentsError } from '../payments-error.ts';
import { ledgerOf, smallMapping } from '../testing.ts';
import { explainPaymentFault } from './faults.ts';
import { parsePaymentMapping } from './payment-mapping.ts';

const plain = smallMapping({ columns: { supplier: 'supplier' } });
const file = (rows: string[]): string => `supplier,date,amount\n${rows.join('\n')}\n`;
const one = (text: string, mapping = plain) => ledgerOf({ 'a.csv': text }, mapping);
const codeOf = (code: string) => (error: unknown) =>
  (error instanceof PaymentsError || error instanceof FiscalError) && error.code === code;

test('one date that can only be day first settles every other date of its file, and of no other file', async () => {
  const ledger = await ledgerOf(
    {
      'uk.csv': file(['A,03/04/2024,1.00', 'A,25/12/2024,1.00']),
      'us.csv': file(['A,03/04/2024,1.00', 'A,12/25/2024,1.00']),
    },
    plain,
  );
  assert.deepEqual([...ledger.payments.day].map(dayText), [
    '2024-04-03',
    '2024-12-25',
    '2024-03-04',
    '2024-12-25',
  ]);
  assert.deepEqual(
    ledger.files.map(({ dates }) => [dates.order, dates.decidedBy]),
    [
      ['day-month', 3],
      ['month-day', 3],
    ],
  );
});

test('a file whose dates can all be read both ways is refused with what to write, and read once it is written', async () => {
  const text = file(['A,03/04/2024,1.00', 'A,05/06/2024,1.00']);
  await assert.rejects(one(text), codeOf('payments.date-order-ambiguous'));
  await assert.rejects(one(text), /"order": "day-month"/);
  const said = smallMapping({ columns: { supplier: 'supplier' }, dates: { order: 'month-day' } });
  const { payments } = await one(text, said);
  assert.deepEqual([...payments.day].map(dayText), ['2024-03-04', '2024-05-06']);
});

test('a file in which both orders are certain is refused with a line of each', async () => {
  const text = file(['A,25/12/2024,1.00', 'A,12/25/2024,1.00']);
  await assert.rejects(one(text), codeOf('payments.date-orders-mixed'));
});

test('days are read as ISO, as spreadsheets count them, in words, and with a time', async () => {
  const cells = [
    '2024-02-29',
    '45351',
    '29 Feb 2024',
    '29 de febrero de 2024',
    '29-févr.-2024',
    '2024-02-29T13:05:00',
    '20240229',
    '29 fevereiro 2024',
    '45351.5',
  ];
  const { payments, files } = await one(file(cells.map((cell) => `A,${cell},1.00`)));
  assert.deepEqual(files[0]?.faults, []);
  assert.deepEqual([...new Set([...payments.day].map(dayText))], ['2024-02-29']);
  assert.equal(payments.minute[5], 13 * 60 + 5);
  assert.equal(payments.minute[8], 720);
});

test('a day the calendar does not have, a blank one and a time without a day are listed by line', async () => {
  const { files, payments } = await one(
    file(['A,2024-02-30,1.00', 'A,,1.00', 'A,00:00:00,1.00', 'A,2024-03-01,1.00']),
  );
  assert.equal(payments.count, 1);
  assert.deepEqual(
    files[0]?.faults.map(({ line, code }) => [line, code]),
    [
      [2, 'payments.date-wrong'],
      [3, 'payments.date-missing'],
      [4, 'payments.date-is-time'],
    ],
  );
  assert.match(explainPaymentFault(files[0].faults[2] ?? assert.fail()), /the day was lost/);
});

test('marks of amounts are found from amounts that settle them, and a file without any is refused', async () => {
  const comma = await one('supplier;date;amount\nA;2024-03-01;1.234\nA;2024-03-01;12,50\n');
  assert.deepEqual([...comma.payments.amount], [123_400n, 1250n]);
  const point = await one(file(['A,2024-03-01,"1,234"', 'A,2024-03-01,12.50']));
  assert.deepEqual([...point.payments.amount], [123_400n, 1250n]);
  const space = await one('supplier;date;amount\nA;2024-03-01;1 234,00\nA;2024-03-01;$5\n');
  assert.deepEqual([...space.payments.amount], [123_400n, 500n]);
  await assert.rejects(one('supplier;date;amount\nA;2024-03-01;1.234\n'), codeOf('payments.marks-ambiguous'));
});

test('an amount that would be right with other marks is listed with what would be right', async () => {
  const stated = smallMapping({ columns: { supplier: 'supplier' }, file: { decimal: '.', thousands: ',' } });
  const { files } = await one('supplier;date;amount\nA;2024-03-01;1.234,50\n', stated);
  const [fault] = files[0]?.faults ?? [];
  assert.equal(fault?.code, 'fiscal.amount-misplaced-thousands');
  assert.equal(fault?.instead, '1234.50');
});

test('debit and credit columns, and a sign turned round, give what was paid', async () => {
  const split = smallMapping({
    columns: { supplier: 'supplier' },
    amount: { debit: 'paid', credit: 'back' },
  });
  const two = await one('supplier,date,paid,back\nA,2024-03-01,5.00,\nA,2024-03-01,,2.00\n', split);
  assert.deepEqual([...two.payments.amount], [500n, -200n]);
  const turned = smallMapping({
    columns: { supplier: 'supplier' },
    amount: { from: 'amount', sign: 'negated' },
  });
  assert.deepEqual([...(await one(file(['A,2024-03-01,-5.00']), turned)).payments.amount], [500n]);
});

test('UTF-8 and Windows-1252 are told apart at the first letter beyond ASCII, wherever it comes', async () => {
  const early = file(['Añil,2024-03-01,1.00']);
  const late = file([...Array.from({ length: 20_000 }, () => 'A,2024-03-01,1.00'), 'Añil,2024-03-01,1.00']);
  for (const text of [early, late]) {
    for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
      const bytes = Buffer.from((encoding === 'utf16le' ? '\ufeff' : '') + text, encoding);
      const { payments } = await ledgerOf({ 'a.csv': bytes }, plain);
      assert.equal(textAt(payments, 'supplier', payments.count - 1), 'Añil', encoding);
    }
  }
});

test('titles above the header, blank rows, a header that comes again and totals are no payments', async () => {
  const mapping = smallMapping({
    columns: { supplier: 'supplier' },
    leaveOut: [{ field: 'supplier', is: ['total', 'grand total*'], reason: 'Totals' }],
  });
  const text = `Town of Example\n\n${file(['Total Gas Ltd,2024-03-01,1.00', ',,', 'supplier,date,amount', 'TOTAL,,1.00', 'Grand total 2024,,1.00'])}`;
  const { payments, files } = await one(text, mapping);
  assert.equal(payments.count, 1);
  assert.deepEqual(files[0]?.leftOut, [
    { reason: 'Totals', rows: 2 },
    { reason: 'blank', rows: 1 },
    { reason: 'header', rows: 1 },
  ]);
});

test('a file without the columns of the mapping is refused with their names, and leaves nothing in the ledger', async () => {
  await assert.rejects(one('who,date,amount\nA,2024-03-01,1.00\n'), codeOf('fiscal.column-missing'));
  await assert.rejects(
    one('supplier,supplier,date,amount\nA,A,2024-03-01,1.00\n'),
    codeOf('fiscal.column-twice'),
  );
  await assert.rejects(one(''), codeOf('fiscal.file-empty'));
  await assert.rejects(one('supplier,date,amount\n'), codeOf('fiscal.file-header-only'));
  await assert.rejects(one('%PDF-1.4'), codeOf('fiscal.file-binary'));
});

test('of two columns of one name the mapping says which it means, and of two beside each other too', async () => {
  const mapping = smallMapping({
    columns: {
      supplier: ['Name(T)', { column: 'Name', nth: 2 }, 'Name'],
      supplierId: [
        { column: 'Name', beside: 'Name(T)' },
        { column: 'Name', nth: 1 },
      ],
    },
  });
  for (const head of ['Name,Name (T)', 'name,NAME']) {
    const { payments } = await one(`${head},date,amount\n7,Ann,2024-03-01,1.00\n`, mapping);
    assert.deepEqual(
      [textAt(payments, 'supplier', 0), textAt(payments, 'supplierId', 0)],
      ['Ann', '7'],
      head,
    );
  }
  const { payments } = await one('Name,date,amount\nAnn,2024-03-01,1.00\n', mapping);
  assert.deepEqual([textAt(payments, 'supplier', 0), textAt(payments, 'supplierId', 0)], ['Ann', '']);
});

test('a mapping with an unknown field or nobody who is paid is refused by its path', () => {
  const base = {
    mapping: 'groundwork.payment-mapping@1',
    title: 'T',
    currency: 'EUR',
    date: 'd',
    amount: 'a',
  };
  const code = codeOf('fiscal.mapping-invalid');
  assert.throws(() => parsePaymentMapping({ ...base, columns: {} }), code);
  assert.throws(() => parsePaymentMapping({ ...base, columns: { supplier: 's' }, colour: 'red' }), code);
  assert.throws(() => parsePaymentMapping('{'), code);
});
