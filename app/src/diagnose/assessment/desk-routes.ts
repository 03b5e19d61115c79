import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { rankingAccess, rankingActions, rankingRoutes } from '../bottlenecks/ranking-routes.ts';
import { interviewAccess, interviewActions, interviewRoutes } from '../interviews/interview-routes.ts';
import { offlineAccess, offlineActions, offlineRoutes } from '../interviews/offline-routes.ts';
import { passageAccess, passageActions, passageRoutes } from '../interviews/passage-routes.ts';
import { quotationAccess, quotationActions, quotationRoutes } from '../interviews/quotation-routes.ts';
import { voicesAccess, voicesActions, voicesRoutes } from '../voices/voices-routes.ts';
import { assessmentsOf } from './assessment-store.ts';
import { type At, atAssessment, atPlace, BASE, backTo, ONE } from './at-assessment.ts';
import { beginAccess, beginActions, beginRoutes } from './begin-routes.ts';
import { comparePage } from './compare-page.tsx';
import { assessmentFile, FILE_FORMATS } from './export.ts';
import { leafAccess, leafActions, leafRoutes } from './leaf-routes.ts';
import { assessmentsPage } from './list-page.tsx';
import { overviewPage } from './overview-page.tsx';
import { proposeScores } from './propose-actions.ts';
import { toldPublicly } from './public-store.ts';
import { reviewLeaves } from './review-actions.ts';
import { signableOf } from './sign-actions.ts';
import { signAccess, signActions, signRoutes } from './sign-routes.ts';
import { type Standing, standingOf } from './standing.ts';

const none = z.strictObject({});
const requestId = z.uuid();
/** A dimension with the version that was seen: `pi-2.1@4`. */
const seenLeaf = z.string().regex(/^[a-z0-9.-]{1,80}@\d{1,9}$/);

async function stands({ tx, params, actor }: Pick<At, 'tx' | 'params' | 'actor'>): Promise<Standing> {
  const standing = await standingOf(tx, params.assessment, actor.personId);
  if (!standing) throw problem('request.not-found');
  return standing;
}

export const deskRoutes: readonly Route[] = [
  deskPage({
    path: BASE,
    params: atPlace,
    query: none,
    answer: async (context) => ({ page: assessmentsPage(context, await assessmentsOf(context.tx)) }),
  }),
  ...beginRoutes,
  deskPage({
    path: ONE,
    params: atAssessment,
    query: z.strictObject({ show: z.enum(['all', 'mine']).default('all') }),
    async answer(context) {
      const standing = await stands(context);
      const names = await context.house.people.namesOf(
        context.tx,
        standing.team.map(({ personId }) => personId),
      );
      return { page: overviewPage(context, { standing, names, show: context.query.show }) };
    },
  }),
  deskForm({
    path: `${ONE}/review`,
    params: atAssessment,
    body: z.strictObject({ requestId, leaves: seenLeaf.or(z.array(seenLeaf).max(300)) }),
    action: reviewLeaves,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      leaves: [body.leaves].flat().map((each) => {
        const [leaf = '', version = ''] = each.split('@');
        return { leaf, version: Number(version) };
      }),
      verdict: 'sound',
      note: '',
    }),
    done: backTo(),
    said: ({ reviewed }) => ({ message: 'assessment.reviewed-many-said', params: { count: reviewed } }),
  }),
  deskForm({
    path: `${ONE}/propose`,
    params: atAssessment,
    body: z.strictObject({ requestId }),
    action: proposeScores,
    input: ({ params }) => ({ assessmentId: params.assessment }),
    done: backTo(),
    said: ({ proposed }) => ({ message: 'assessment.proposed-said', params: { count: proposed } }),
  }),
  ...leafRoutes,
  ...rankingRoutes,
  ...offlineRoutes,
  ...interviewRoutes,
  ...passageRoutes,
  ...quotationRoutes,
  ...voicesRoutes,
  ...signRoutes,
  deskPage({
    path: `${ONE}/compare`,
    params: atAssessment,
    query: none,
    async answer(context) {
      const newer = await stands(context);
      const { previousId } = newer.assessment;
      const older =
        previousId === null ? null : await standingOf(context.tx, previousId, context.actor.personId);
      if (!older) throw problem('request.not-found');
      return { page: comparePage(context, older, newer) };
    },
  }),
  ...FILE_FORMATS.map((as) =>
    deskPage({
      path: `${ONE}/file.${as}`,
      params: atAssessment,
      query: none,
      async answer(context) {
        const { tongue, house, place, params } = context;
        const { document, standing } = await signableOf(context, params.assessment);
        const { press } = house;
        // What is public has no draft any more: its report is the one that everybody gets.
        const isPublic = as === 'pdf' && standing.assessment.publishedHash !== null;
        const told = isPublic ? await toldPublicly(house, place, params.assessment) : null;
        return assessmentFile({ tongue, press, ...(told ?? { document, published: null }) }, as);
      },
    }),
  ),
];

export const deskAccess: AccessTable = {
  [`GET ${BASE}`]: holders('diagnose.read'),
  ...beginAccess,
  [`GET ${ONE}`]: holders('diagnose.read'),
  [`POST ${ONE}/review`]: holders('diagnose.assess'),
  [`POST ${ONE}/propose`]: holders('diagnose.lead'),
  ...leafAccess,
  ...rankingAccess,
  ...offlineAccess,
  ...interviewAccess,
  ...passageAccess,
  ...quotationAccess,
  ...voicesAccess,
  ...signAccess,
  [`GET ${ONE}/compare`]: holders('diagnose.read'),
  [`GET ${ONE}/file.pdf`]: holders('diagnose.read'),
  [`GET ${ONE}/file.xlsx`]: holders('diagnose.read'),
  [`GET ${ONE}/file.json`]: holders('diagnose.read'),
  'action diagnose.propose': holders('diagnose.lead'),
};

export const assessmentActions = [
  ...beginActions,
  proposeScores,
  ...signActions,
  ...leafActions,
  ...rankingActions,
  ...interviewActions,
  ...offlineActions,
  ...passageActions,
  ...quotationActions,
  ...voicesActions,
];
