import { holders } from '../platform/access/access-table.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { Slice } from '../platform/slice.ts';
import { apiAccess, apiRoutes } from './api-routes.ts';
import { beginScreening } from './begin-screening.ts';
import { commands } from './commands.ts';
import { deskAccess, deskRoutes } from './desk-routes.ts';
import { importPayments, takeBackLoad } from './import-actions.ts';
import { carryOutImport } from './intake/carry-out.ts';
import { loadReceived, previewReceived } from './intake/import-job.ts';
import { importReceived } from './intake/import-received.ts';
import { receivePayments } from './intake/receive.ts';
import { intakeAccess, intakeRoutes } from './intake/routes.ts';
import { paymentInvariants } from './invariants.ts';
import { messages } from './messages/index.ts';
import { paymentProblems } from './problems.ts';
import { publicAccess, publicRoutes } from './public-routes.ts';
import { publishPayments, withdrawPayments } from './publish-actions.ts';
import { answerQuestion } from './review-actions.ts';
import { screenLedger } from './screen-actions.ts';
import { screenJob } from './screen-job.ts';
import { findableFiles, paymentsWaiting } from './waiting.ts';

export const payments: Slice = {
  name: 'payments',
  permissions: ['payments.read', 'payments.import', 'payments.screen', 'payments.review', 'payments.publish'],
  access: {
    ...publicAccess,
    ...deskAccess,
    ...intakeAccess,
    ...apiAccess,
    'action payments.import': holders('payments.import'),
    'action payments.take-back': holders('payments.import'),
    'action payments.screen': holders('payments.screen'),
    'action payments.begin-screening': holders('payments.screen'),
    'action payments.answer': holders('payments.review'),
    'action payments.publish': holders('payments.publish'),
    'action payments.withdraw': holders('payments.publish'),
  },
  routes: [...publicRoutes, ...deskRoutes, ...intakeRoutes, ...apiRoutes],
  actions: [
    importPayments(),
    receivePayments,
    importReceived,
    carryOutImport(),
    takeBackLoad,
    screenLedger(),
    beginScreening,
    answerQuestion,
    publishPayments,
    withdrawPayments,
  ],
  measures: [],
  kinds: ['payment-file'],
  jobs: [screenJob, loadReceived, previewReceived] as unknown as readonly Job<never>[],
  problems: paymentProblems.table,
  messages,
  commands,
  tabs: [{ path: '/payments', message: 'payments.tab' }],
  deskLinks: [{ path: '/payments', message: 'payments.title', part: 'work' }],
  waiting: paymentsWaiting,
  searchable: findableFiles,
  invariants: paymentInvariants,
  roles: {
    'finance-officer': ['payments.read', 'payments.import', 'payments.screen', 'payments.publish'],
    'internal-auditor': ['payments.read', 'payments.screen', 'payments.review'],
    'external-auditor': ['payments.read'],
    clerk: ['payments.read', 'payments.import'],
  },
  migrations: 'payments/migrations',
};
