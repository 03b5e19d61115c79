import { randomUUID } from 'node:crypto';
import { digestOf } from '../../app/src/payments/ledger.ts';
import { ledgerCsv, ledgerMapping } from '../support/ledger-files.ts';
import type { InputMaker } from './moment.ts';

const OUTCOMES = ['explained', 'no-issue', 'mended', 'passed-on'] as const;

export const paymentInputs: Readonly<Record<string, InputMaker>> = {
  'payments.import': async ({ dice, world }) => ({
    mapping: ledgerMapping,
    files: [await world.file('ledger.csv', ledgerCsv(dice.one(['2021-01', '2021-02', '2021-03'])))],
    reason: dice.once(3) ? null : 'It came again',
  }),
  'payments.take-back': ({ dice, seen }) => ({
    loadId: dice.any(seen.paymentLoads)?.id ?? randomUUID(),
    reason: 'It came twice',
  }),
  'payments.screen': () => ({}),
  'payments.begin-screening': () => ({}),
  'payments.answer': ({ dice, seen }) => {
    const question = dice.any(seen.paymentQuestions) ?? { id: '0'.repeat(20), answers: 0 };
    return {
      questionId: question.id,
      version: question.answers,
      outcome: dice.one(OUTCOMES),
      note: 'Somebody looked',
    };
  },
  'payments.publish': ({ seen }) => ({
    year: 2021,
    ledger: digestOf(seen.paymentLoads.filter((load) => !load.takenBack).map(({ id }) => ({ loadId: id }))),
    fields: ['supplier', 'unit'],
  }),
  'payments.withdraw': () => ({ year: 2021, reason: 'It was wrong' }),
};
