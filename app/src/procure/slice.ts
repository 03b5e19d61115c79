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
import { procureProblems } from './problems.ts';
import { publicAccess, publicRoutes } from './public-routes.ts';
import { publishRecords, withdrawRecords } from './publish-actions.ts';
import { renewRows } from './renew-rows.ts';
import { agreeSettings, proposeSettings } from './settings/actions.ts';
import { settingsAccess, settingsRoutes } from './settings/routes.ts';
import { confirmSubscription, stopSubscription, subscribe } from './subscriptions/subscription-actions.ts';
import { forgetSubscribers, tellSubscribers } from './subscriptions/subscription-jobs.ts';
import { subscriptionAccess, subscriptionRoutes } from './subscriptions/subscription-routes.ts';
import { tableAccess, tableRoutes } from './tables/tables-routes.ts';

export const procure: Slice = {
  name: 'procure',
  permissions: ['procure.read', 'procure.import', 'procure.publish', 'procure.settings'],
  apart: [['procure.import', 'procure.publish']],
  access: {
    ...publicAccess,
    ...flagAccess,
    ...settingsAccess,
    ...deskAccess,
    ...apiAccess,
    ...subscriptionAccess,
    ...tableAccess,
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
    ...deskRoutes,
    ...apiRoutes,
    ...flagApiRoutes,
  ],
  actions: [
    importReleases(),
    takeBackLoad,
    publishRecords,
    withdrawRecords,
    proposeSettings,
    agreeSettings,
    subscribe,
    confirmSubscription,
    stopSubscription,
  ],
  jobs: [tellSubscribers, forgetSubscribers, renewRows] as unknown as readonly Job<never>[],
  measures: contractMeasures,
  kinds: ['procurement-file'],
  problems: procureProblems.table,
  messages,
  commands,
  tabs: [{ path: '/contracts', message: 'procure.tab' }],
  deskLinks: [{ path: '/procurement', message: 'procure.title', part: 'work' }],
  searchable: findableFiles,
  invariants: procureInvariants,
  roles: {
    'finance-officer': ['procure.read', 'procure.publish', 'procure.settings'],
    'internal-auditor': ['procure.read'],
    'external-auditor': ['procure.read'],
    clerk: ['procure.read', 'procure.import', 'procure.settings'],
  },
  migrations: 'procure/migrations',
};
