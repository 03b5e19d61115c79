import { ledgerMapping } from '../support/ledger-files.ts';

/** What is sent about payments, besides the file of an import. */
export const paymentFields: Readonly<Record<string, Record<string, string>>> = {
  'POST /work/places/:code/payments/import': {
    stored: '',
    mapping: JSON.stringify(ledgerMapping),
    reason: '',
  },
  'POST /work/places/:code/payments/import/new': { stored: '' },
  // In the order in which they succeed: what ends an intake comes last.
  'POST /work/places/:code/payments/import/:sent/preview': { previewOf: 'unseen', reason: '' },
  'POST /work/places/:code/payments/import/:sent/stated': { stated: '1.00' },
  'POST /work/places/:code/payments/import/:sent/json': { json: JSON.stringify(ledgerMapping) },
  'POST /work/places/:code/payments/import/:sent': { go: 'keep', title: 'A title' },
  'POST /work/places/:code/payments/import/:sent/give-up': {},
  'POST /work/places/:code/payments/screen': {},
  'POST /work/places/:code/payments/questions/:asked': {
    version: '0',
    outcome: 'explained',
    recovered: '',
    currency: 'EUR',
    note: 'Somebody looked',
  },
  'POST /work/places/:code/payments/loads/:load/take-back': { reason: 'It was a mistake' },
  'POST /work/places/:code/payments/publish': {
    ledger: '0'.repeat(64),
    year: '2019',
    fields: 'supplier',
    withheld: '',
  },
  'POST /work/places/:code/payments/publish/:year/withdraw': { reason: 'It was wrong' },
};

/** The ledger, or the preview, is another than the one that was seen; and what is not published is not withdrawn. */
export const paymentAnswers: Readonly<Record<string, number>> = {
  'POST /work/places/:code/payments/import/:sent/preview': 409,
  'POST /work/places/:code/payments/publish': 409,
  'POST /work/places/:code/payments/publish/:year/withdraw': 404,
};
