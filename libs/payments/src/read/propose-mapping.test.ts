import assert from 'node:assert/strict';
import { createReadStream, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mappingOf, needsData, realData, realLedger } from '../testing.ts';
import { parsePaymentMapping } from './payment-mapping.ts';
import { proposePaymentFile } from './propose-file.ts';
import { proposePaymentMapping } from './propose-mapping.ts';
import { readLedger } from './read-ledger.ts';

const known = { currency: 'EUR', title: 'Proposed' };
const fieldsOf = (header: string[]): Record<string, string> =>
  Object.fromEntries(
    proposePaymentMapping(header, known).columns.map(({ field, column }) => [field, column]),
  );

test('headers of five languages are understood', () => {
  assert.deepEqual(fieldsOf(['Fecha de pago', 'Proveedor', 'NIF', 'Nº factura', 'Importe (€)']), {
    date: 'Fecha de pago',
    supplier: 'Proveedor',
    supplierId: 'NIF',
    invoice: 'Nº factura',
    amount: 'Importe (€)',
  });
  assert.deepEqual(fieldsOf(['Date de paiement', 'Bénéficiaire', 'Montant TTC', 'Libellé']), {
    date: 'Date de paiement',
    supplier: 'Bénéficiaire',
    amount: 'Montant TTC',
    description: 'Libellé',
  });
  assert.deepEqual(fieldsOf(['Data do pagamento', 'Fornecedor', 'CNPJ', 'Valor pago', 'Órgão']), {
    date: 'Data do pagamento',
    supplier: 'Fornecedor',
    supplierId: 'CNPJ',
    amount: 'Valor pago',
    unit: 'Órgão',
  });
  assert.deepEqual(fieldsOf(['تاريخ الدفع', 'اسم المورد', 'المبلغ', 'الإدارة']), {
    date: 'تاريخ الدفع',
    supplier: 'اسم المورد',
    amount: 'المبلغ',
    unit: 'الإدارة',
  });
});

test('numbers under the name of suppliers are taken for their numbers, and the names beside them for the names', () => {
  const header = ['Payment Date', 'Supplier Name', 'Supplier Name(T)', 'Net Amount'];
  const proposed = (row: string[]) => {
    const { columns } = proposePaymentMapping(header, { currency: 'GBP', title: 'x' }, [row]);
    return Object.fromEntries(columns.map(({ field, column }) => [field, column]));
  };
  const { supplier, supplierId } = proposed(['2022-03-28', '200227', 'BOB COWELL', '59.14']);
  assert.deepEqual([supplier, supplierId], ['Supplier Name(T)', 'Supplier Name']);
  assert.equal(proposed(['2022-03-28', 'BOB COWELL', '200227', '59.14'])['supplier'], 'Supplier Name');
});

test('without a date, an amount or a supplier there is no proposal, and it is said which is missing', () => {
  const proposal = proposePaymentMapping(['Colour', 'Amount'], known);
  assert.equal(proposal.mapping, null);
  assert.deepEqual(proposal.missing, ['date', 'supplier']);
  assert.deepEqual(proposal.unused, ['Colour']);
});

test(
  'every layout of Oxford gets the supplier, date and amount that its own mapping names',
  needsData('ledgers/oxford'),
  async () => {
    assert.ok(realData('ledgers/oxford'));
    const { files } = await realLedger('ledgers/oxford', mappingOf('oxford.json'));
    for (const { header, name, columns } of files) {
      const found = fieldsOf([...header]);
      assert.match(found.date ?? '', /^paid[ _]date$/i, name);
      assert.match(found.amount ?? '', /^amount$/i, name);
      assert.equal(found.supplier, columns.supplier, name);
      assert.equal(found.supplierId, columns.supplierId, name);
      assert.equal(found.transaction, columns.transaction, name);
    }
  },
);

test('a file of another encoding is proposed with it, and an old workbook is refused with what to do', async () => {
  // Windows-1251: "Поставщик;Дата;Сумма" with letters that no Western encoding has words for.
  const russian = Buffer.from('cfeee1f2e0e2f9e8ea', 'hex');
  const rows = Buffer.from(';Date;Amount\n', 'latin1');
  const line = Buffer.concat([russian, Buffer.from(';2024-03-01;1.00\n')]);
  const { document } = await proposePaymentFile('a.csv', Buffer.concat([russian, rows, line, line]), known);
  assert.deepEqual((document['file'] as { encoding: string }).encoding, 'windows-1251');
  const xls = Buffer.from('d0cf11e0a1b11ae100000000', 'hex');
  await assert.rejects(proposePaymentFile('a.xls', xls, known), { code: 'fiscal.file-binary' });
});

for (const town of ['oxford', 'harrogate'] as const) {
  test(
    `every file of ${town} is proposed from its bytes, and the proposal reads it as the mapping made by hand does, or lacks what is named`,
    needsData(`ledgers/${town}`),
    async () => {
      const byHand = await realLedger(`ledgers/${town}`, mappingOf(`${town}.json`));
      let whole = 0;
      for (const { name, total, payments } of byHand.files) {
        const path = `${realData(`ledgers/${town}`)}/${name}`;
        const proposal = await proposePaymentFile(name, readFileSync(path), { currency: 'GBP', title: name });
        if (proposal.missing.length > 0) continue;
        const mapping = parsePaymentMapping({ ...proposal.document, dates: { missing: 'unknown' } });
        const read = await readLedger([{ name, bytes: createReadStream(path) }], { mapping, digits: 2 });
        const [file] = read.files;
        if (file?.faultCount !== 0) continue;
        whole += 1;
        // What a person wrote leaves out a mark below the list; a proposal knows nothing of it.
        assert.ok(Math.abs((file.payments ?? 0) - payments) <= 1, `${name}: ${file.payments} of ${payments}`);
        assert.equal(file.total, total, name);
      }
      assert.ok(whole >= byHand.files.length / 2, `${whole} of ${byHand.files.length}`);
    },
  );
}
