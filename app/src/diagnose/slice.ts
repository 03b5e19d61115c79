import { anyone, holders } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { liftOutlier, markOutlier, publishDiagnosis, withdrawDiagnosis } from './actions.ts';
import { apiRoutes } from './api-routes.ts';
import {
  deskAccess as assessmentAccess,
  assessmentActions,
  deskRoutes as assessmentRoutes,
} from './assessment/desk-routes.ts';
import { dimensionsOf } from './assessment/dimensions.ts';
import { findableAssessments } from './assessment/findable.ts';
import { deskPath } from './assessment/paths.ts';
import { publicAccess, publicRoutes } from './assessment/public-routes.ts';
import { assessmentWaiting } from './assessment/waiting.ts';
import { commands } from './commands.ts';
import { withdrawing } from './desk-routes.ts';
import { reliabilityFacts } from './facts.tsx';
import { draftActions } from './frameworks/draft-actions.ts';
import { keepFramework } from './frameworks/framework-actions.ts';
import { frameworkAccess, frameworkRoutes } from './frameworks/framework-routes.ts';
import { diagnoseInvariants } from './invariants.ts';
import { measures } from './measures.ts';
import { messages } from './messages/index.ts';
import { diagnoseProblems } from './problems.ts';
import { routes } from './routes.ts';
import { diagnosisWaiting, runTitle } from './waiting.ts';

export const diagnose: Slice = {
  name: 'diagnose',
  permissions: [
    'diagnose.publish',
    'diagnose.mark-outlier',
    'diagnose.read',
    'diagnose.lead',
    'diagnose.assess',
    'diagnose.sign',
    'diagnose.keep-frameworks',
  ],
  access: {
    'GET /places/:code/reliability': anyone,
    'GET /places/:code/reliability.csv': anyone,
    'GET /places/:code/reliability.json': anyone,
    'GET /places/:code/reliability/:measure/:year{[0-9]+}': anyone,
    'GET /places/:code/reliability/:measure/:year{[0-9]+}/rows.csv': anyone,
    'GET /places/:code/reliability/:measure/:year{[0-9]+}/rows.json': anyone,
    'GET /api/v1/measures': anyone,
    'GET /api/v1/places/:code/reliability': anyone,
    'POST /api/v1/places/:code/outlier-years': holders('diagnose.mark-outlier'),
    'GET /work/places/:code/diagnosis': holders('places.read'),
    'POST /work/places/:code/diagnosis/publish': holders('diagnose.publish'),
    ...withdrawing.access,
    'POST /work/places/:code/diagnosis/outliers': holders('diagnose.mark-outlier'),
    'POST /work/places/:code/diagnosis/outliers/lift': holders('diagnose.mark-outlier'),
    'action diagnose.publish': holders('diagnose.publish'),
    'action diagnose.withdraw': holders('diagnose.publish'),
    'action diagnose.mark-outlier': holders('diagnose.mark-outlier'),
    'action diagnose.lift-outlier': holders('diagnose.mark-outlier'),
    ...assessmentAccess,
    ...publicAccess,
    ...frameworkAccess,
  },
  routes: [...routes, ...apiRoutes, ...assessmentRoutes, ...publicRoutes, ...frameworkRoutes],
  actions: [
    publishDiagnosis,
    withdrawDiagnosis,
    markOutlier,
    liftOutlier,
    ...assessmentActions,
    keepFramework,
    ...draftActions,
  ],
  measures,
  kinds: ['measure-run', 'assessment', 'cause'],
  itemParts: { assessment: dimensionsOf },
  itemPages: {
    assessment: { permission: 'diagnose.read', path: (code, id) => deskPath(code, id) },
    cause: { permission: 'diagnose.read', path: (code, id) => `/work/places/${code}/causes/${id}` },
  },
  searchable: findableAssessments,
  problems: diagnoseProblems.table,
  invariants: diagnoseInvariants,
  messages,
  commands,
  tabs: [
    { path: '/reliability', message: 'diagnose.tab' },
    { path: '/assessments', message: 'assessment.tab' },
  ],
  deskLinks: [
    { path: '/diagnosis', message: 'diagnose.desk.title', part: 'work' },
    {
      path: '/assessments',
      message: 'assessment.desk.title',
      part: 'work',
      also: ['/frameworks', '/framework-drafts'],
    },
  ],
  facts: reliabilityFacts,
  waiting: async (desk) => [...(await diagnosisWaiting(desk)), ...(await assessmentWaiting(desk))],
  itemTitles: { 'measure-run': runTitle },
  roles: {
    'finance-officer': ['diagnose.publish', 'diagnose.mark-outlier', 'diagnose.read'],
    mayor: ['diagnose.read', 'diagnose.assess', 'diagnose.sign'],
    adviser: ['diagnose.read', 'diagnose.assess'],
    evaluator: ['diagnose.read', 'diagnose.assess', 'diagnose.sign'],
    'programme-manager': ['diagnose.read', 'diagnose.lead', 'diagnose.keep-frameworks'],
  },
  migrations: 'diagnose/migrations',
};
