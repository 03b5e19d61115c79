/** A ledger small enough to count by hand, and the mapping that reads it. */

export const ledgerMapping = {
  mapping: 'groundwork.payment-mapping@1',
  title: 'A small ledger',
  currency: 'EUR',
  date: 'Date',
  amount: 'Amount',
  columns: {
    supplier: 'Supplier',
    bankAccount: 'IBAN',
    invoice: 'Invoice',
    unit: 'Unit',
  },
};

/** Twenty payments of a month (`2025-01`), one of them twice. */
export function ledgerCsv(month: string, supplier = 'Supplier'): string {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return `${month}-${day},${supplier} ${at},ES00${at},INV-${month}-${at},Parks,${100 + at * 7}.${10 + at}`;
  });
  return ['Date,Supplier,IBAN,Invoice,Unit,Amount', ...rows, rows[14], ''].join('\n');
}
