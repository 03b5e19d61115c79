import { anyone, holders } from '../platform/access/access-table.ts';
import type { Slice } from '../platform/slice.ts';
import { liftOutlier, markOutlier, publishDiagnosis, withdrawDiagnosis } from './actions.ts';
import { apiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import { withdrawing } from './desk-routes.ts';
import { reliabilityFacts } from './facts.tsx';
import { diagnoseInvariants } from './invariants.ts';
import { measures } from './measures.ts';
import { messages } from './messages/index.ts';
import { diagnoseProblems } from './problems.ts';
import { routes } from './routes.ts';
import { diagnosisWaiting, runTitle } from './waiting.ts';

export const diagnose: Slice = {
  name: 'diagnose',
  permissions: ['diagnose.publish', 'diagnose.mark-outlier'],
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
  },
  routes: [...routes, ...apiRoutes],
  actions: [publishDiagnosis, withdrawDiagnosis, markOutlier, liftOutlier],
  measures,
  kinds: ['measure-run'],
  problems: diagnoseProblems.table,
  invariants: diagnoseInvariants,
  messages,
  commands,
  tabs: [{ path: '/reliability', message: 'diagnose.tab' }],
  deskLinks: [{ path: '/diagnosis', message: 'diagnose.desk.title', part: 'work' }],
  facts: reliabilityFacts,
  waiting: diagnosisWaiting,
  itemTitles: { 'measure-run': runTitle },
  roles: {
    'finance-officer': ['diagnose.publish', 'diagnose.mark-outlier'],
  },
  migrations: 'diagnose/migrations',
};
