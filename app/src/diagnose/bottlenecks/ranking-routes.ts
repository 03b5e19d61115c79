import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { assessmentAt, atAssessment, ONE } from '../assessment/at-assessment.ts';
import { leafIn } from '../assessment/hold.ts';
import { causesPath, deskPath } from '../assessment/paths.ts';
import { signableOf } from '../assessment/sign-actions.ts';
import { addCause, changeCause, MOST_SAID, removeCause } from './cause-actions.ts';
import { causesOf, whoseCause } from './cause-store.ts';
import { type CausesShown, causesPage, changeCausePage } from './causes-page.tsx';
import { rankingPage } from './ranking-page.tsx';
import { FIRST_WEIGHTS, MOST_WEIGHT, SIGNS } from './weights.ts';
import { stateWeights } from './weights-actions.ts';
import { weightsPage } from './weights-page.tsx';

const CAUSES = `${ONE}/leaves/:leaf/causes`;
const CAUSE = `${CAUSES}/:cause`;
const WHEREVER = '/work/places/:code/causes/:cause';
const atLeaf = z.strictObject({ ...atAssessment.shape, leaf: z.string().regex(/^[a-z0-9.-]{1,80}$/) });
const atCause = z.strictObject({ ...atLeaf.shape, cause: z.uuid() });
const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const says = z.string().trim().min(1).max(MOST_SAID);
const weight = z.coerce.number().int().min(0).max(MOST_WEIGHT);

type At = z.infer<typeof atLeaf>;

async function shownAt(context: DeskContext<At, unknown>): Promise<CausesShown> {
  const { tx, params, actor } = context;
  const { standing, document } = await signableOf(context, params.assessment);
  const { assessment, seat, team } = standing;
  const own = team.find(({ personId }) => personId === actor.personId);
  return {
    document,
    node: leafIn(assessment.document, params.leaf),
    causes: (await causesOf(tx, params.assessment)).filter(({ leaf }) => leaf === params.leaf),
    mayChange:
      assessment.publishedHash === null &&
      seat !== null &&
      own?.declaredAt !== null &&
      actor.permissions.has('diagnose.assess'),
  };
}

const back = ({ code, assessment, leaf }: At): string => causesPath(code, assessment, leaf);

const weighing = editForm({
  path: `${ONE}/weights`,
  params: atAssessment,
  permission: 'diagnose.lead',
  body: z.strictObject({
    requestId,
    version,
    score: weight.min(1),
    measure: weight,
    trend: weight,
    voices: weight,
    comparison: weight,
    reason: z.string().trim().min(1).max(500),
  }),
  action: stateWeights,
  input: ({ params, body: { version: seen, score, measure, trend, voices, comparison, reason } }) => ({
    assessmentId: params.assessment,
    version: seen,
    score,
    measure,
    trend,
    voices,
    comparison,
    reason,
  }),
  done: (_result, { params }) => `${deskPath(params.code, params.assessment)}/ranking`,
  said: () => ({ message: 'ranking.weighed-said' }),
  async values(context) {
    const assessment = await assessmentAt(context);
    const { reason, ...weights } = assessment.weights ?? FIRST_WEIGHTS;
    const texts = SIGNS.map((sign) => [sign, String(weights[sign])] as const);
    return { version: assessment.version, reason, ...Object.fromEntries(texts) };
  },
  page: async (context, values, error) => weightsPage(context, await assessmentAt(context), values, error),
});

/** The page of what lies behind a dimension is the form of one why more. */
const adding = editForm({
  path: CAUSES,
  params: atLeaf,
  permission: 'diagnose.assess',
  body: z.strictObject({ requestId, under: z.literal('dimension').or(z.uuid()), says }),
  action: addCause,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    leaf: params.leaf,
    underId: body.under === 'dimension' ? null : body.under,
    says: body.says,
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'ranking.cause-added-said' }),
  values: () => ({}),
  page: async (context, values, error) => causesPage(context, await shownAt(context), values, error),
});

const ofCause = ({ assessment, leaf, cause }: z.infer<typeof atCause>) => ({
  assessmentId: assessment,
  leaf,
  causeId: cause,
});

const changing = editForm({
  path: CAUSE,
  params: atCause,
  permission: 'diagnose.assess',
  body: z.strictObject({ requestId, version, says }),
  action: changeCause,
  input: ({ params, body }) => ({ ...ofCause(params), version: body.version, says: body.says }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'ranking.cause-changed-said' }),
  async values({ tx, params }) {
    const causes = await causesOf(tx, params.assessment);
    const cause = causes.find(({ causeId, leaf }) => causeId === params.cause && leaf === params.leaf);
    if (!cause) throw problem('request.not-found');
    return { version: cause.version, says: cause.says };
  },
  async page(context, values, error) {
    const { document, node } = await shownAt(context);
    return changeCausePage(context, { document, node, causeId: context.params.cause }, values, error);
  },
});

export const rankingRoutes: readonly Route[] = [
  // The thread knows a cause by its id alone; it is read where it stands in its tree.
  deskPage({
    path: WHEREVER,
    params: z.strictObject({ code: z.string().max(20), cause: z.uuid() }),
    query: z.strictObject({}),
    async answer({ tx, params }) {
      const whose = await whoseCause(tx, params.cause);
      if (!whose) throw problem('request.not-found');
      return { redirect: causesPath(params.code, whose.assessmentId, whose.leaf) };
    },
  }),
  deskPage({
    path: `${ONE}/ranking`,
    params: atAssessment,
    query: z.strictObject({}),
    async answer(context) {
      const { standing, document } = await signableOf(context, context.params.assessment);
      return { page: rankingPage(context, document, standing.assessment.publishedHash === null) };
    },
  }),
  ...weighing.routes,
  ...adding.routes,
  ...changing.routes,
  deskForm({
    path: `${CAUSE}/remove`,
    params: atCause,
    body: z.strictObject({ requestId, version }),
    action: removeCause,
    input: ({ params, body }) => ({ ...ofCause(params), version: body.version }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'ranking.cause-removed-said' }),
  }),
];

const rule = holders('diagnose.assess');
export const rankingAccess: AccessTable = {
  [`GET ${WHEREVER}`]: holders('diagnose.read'),
  [`GET ${ONE}/ranking`]: holders('diagnose.read'),
  ...weighing.access,
  ...adding.access,
  [`GET ${CAUSES}`]: holders('diagnose.read'),
  ...changing.access,
  [`POST ${CAUSE}/remove`]: rule,
  'action diagnose.state-weights': holders('diagnose.lead'),
  'action diagnose.add-cause': rule,
  'action diagnose.change-cause': rule,
  'action diagnose.remove-cause': rule,
};

export const rankingActions = [stateWeights, addCause, changeCause, removeCause];
