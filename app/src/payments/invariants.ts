import type { Invariant } from '../platform/invariants/invariant.ts';
import * as store from './invariants-store.ts';

export const paymentInvariants: readonly Invariant[] = [
  {
    name: 'payments.loads-whole',
    says: 'A load has as many payments as it says, and their sum.',
    broken: store.loadsApart,
  },
  {
    name: 'payments.loads-counted',
    says: 'Loads, screenings and the answers to a question are numbered from one, without a gap.',
    broken: store.numbersApart,
  },
  {
    name: 'payments.questions-whole',
    says: 'A screening has as many questions as it counted, up to the most that are listed, each with payments that are there.',
    broken: store.questionsApart,
  },
  {
    name: 'payments.published-whole',
    says: 'Payments that stand published have the parts and rows that their document names, and their sum.',
    broken: store.publishedApart,
  },
  {
    name: 'payments.only-current-rows',
    says: 'Only what is current and not taken back has public rows.',
    broken: store.rowsOfOthers,
  },
];
