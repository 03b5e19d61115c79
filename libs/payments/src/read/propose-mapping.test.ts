import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappingOf, needsData, realData, realLedger } from '../testing.ts';
import { proposePaymentMapping } from './propose-mapping.ts';

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
