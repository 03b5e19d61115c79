import { holders } from '../platform/access/access-table.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { Slice } from '../platform/slice.ts';
import { apiAccess, apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { deskAccess, deskRoutes } from './desk-routes.ts';
import { findableFiles } from './findable.ts';
import { flagApiAccess, flagApiRoutes } from './flags/api-routes.ts';
import { flagAccess, flagRoutes } from './flags/routes.ts';
import { importReleases, takeBackLoad } from './import-actions.ts';
import { procureInvariants } from './invariants.ts';
import { contractMeasures } from './measures.ts';
import { messages } from './messages/index.ts';
import { contractFacts } from './overview-fact.tsx';
import { procureProblems } from './problems.ts';
import { publicAccess, publicRoutes } from './public-routes.ts';
import { publishRecords, withdrawRecords } from './publish-actions.ts';
import { carryOutImport } from './received/carry-out.ts';
import { loadReceivedFiles, previewReceivedFiles } from './received/import-job.ts';
import { importReceived } from './received/import-received.ts';
import { receiveReleases } from './received/receive.ts';
import { receivedAccess, receivedRoutes } from './received/routes.ts';
import { renewRows } from './renew-rows.ts';
import { noteCheck, withdrawCheck } from './replies/check-actions.ts';
import { replyAccess, replyRoutes } from './replies/replies-routes.ts';
import * as replying from './replies/reply-actions.ts';
import { replyDeskAccess, replyDeskRoutes } from './replies/reply-desk-routes.ts';
import { forgetRepliers } from './replies/reply-jobs.ts';
import { signWord } from './replies/said-parts.tsx';
import { repliesWaiting } from './replies/waiting.ts';
import { agreeSettings, proposeSettings } from './settings/actions.ts';
import { settingsAccess, settingsRoutes } from './settings/routes.ts';
import { confirmSubscription, stopSubscription, subscribe } from './subscriptions/subscription-actions.ts';
import { forgetSubscribers, tellSubscribers } from './subscriptions/subscription-jobs.ts';
import { subscriptionAccess, subscriptionRoutes } from './subscriptions/subscription-routes.ts';
import { tableAccess, tableRoutes } from './tables/tables-routes.ts';

export const procure: Slice = {
  name: 'procure',
  permissions: ['procure.read', 'procure.import', 'procure.publish', 'procure.settings', replying.REPLYING],
  apart: [['procure.import', 'procure.publish']],
  access: {
    ...publicAccess,
    ...flagAccess,
    ...settingsAccess,
    ...deskAccess,
    ...receivedAccess,
    ...apiAccess,
    ...subscriptionAccess,
    ...tableAccess,
    ...replyAccess,
    ...replyDeskAccess,
    ...flagApiAccess,
    'action procure.import': holders('procure.import'),
    'action procure.take-back': holders('procure.import'),
    'action procure.publish': holders('procure.publish'),
    'action procure.withdraw': holders('procure.publish'),
    'action procure.propose-settings': holders('procure.settings'),
    'action procure.agree-settings': holders('procure.publish'),
  },
  routes: [
    ...publicRoutes,
    ...flagRoutes,
    ...settingsRoutes,
    ...subscriptionRoutes,
    ...tableRoutes,
    ...replyRoutes,
    ...replyDeskRoutes,
    ...deskRoutes,
    ...receivedRoutes,
    ...apiRoutes,
    ...flagApiRoutes,
  ],
  actions: [
    importReleases(),
    receiveReleases,
    importReceived,
    carryOutImport(),
    takeBackLoad,
    publishRecords,
    withdrawRecords,
    proposeSettings,
    agreeSettings,
    subscribe,
    confirmSubscription,
    stopSubscription,
    replying.inviteReply,
    replying.replyToFlag,
    replying.publishReplied,
    replying.declineReply,
    replying.withdrawReply,
    replying.eraseReplier,
    noteCheck,
    withdrawCheck,
  ],
  jobs: [
    tellSubscribers,
    forgetSubscribers,
    renewRows,
    forgetRepliers,
    previewReceivedFiles,
    loadReceivedFiles,
  ] as unknown as readonly Job<never>[],
  measures: contractMeasures,
  kinds: ['procurement-file', 'flag-reply'],
  itemPages: {
    'flag-reply': {
      permission: replying.REPLYING,
      path: (code, id) => `/work/places/${code}/procurement/replies/${id}`,
    },
  },
  itemTitles: { 'flag-reply': signWord },
  notices: ['reply.notice-came'],
  waiting: repliesWaiting,
  problems: procureProblems.table,
  messages,
  commands,
  tabs: [{ path: '/contracts', message: 'procure.tab' }],
  deskLinks: [{ path: '/procurement', message: 'procure.title', part: 'work' }],
  searchable: findableFiles,
  facts: contractFacts,
  invariants: procureInvariants,
  roles: {
    'finance-officer': ['procure.read', 'procure.publish', 'procure.settings', replying.REPLYING],
    'internal-auditor': ['procure.read'],
    'external-auditor': ['procure.read'],
    clerk: ['procure.read', 'procure.import', 'procure.settings'],
  },
  migrations: 'procure/migrations',
};
