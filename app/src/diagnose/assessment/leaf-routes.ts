import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, type PageContent, type Route } from '../../platform/http/route.ts';
import { frozenResults } from '../../platform/measures/store.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { addEvidence, BIGGEST_EVIDENCE, removeEvidence } from './evidence-actions.ts';
import { EVIDENCE_KINDS } from './evidence-store.ts';
import { leafPage } from './leaf-page.tsx';
import { leafPath } from './paths.ts';
import { commentLeaf, reviewLeaves } from './review-actions.ts';
import { giveScore, reconcile } from './score-actions.ts';
import { standingOf } from './standing.ts';

const LEAF = '/work/places/:code/assessments/:assessment/leaves/:leaf';
const atLeaf = z.strictObject({
  code: z.string().max(20),
  assessment: z.uuid(),
  leaf: z.string().regex(/^[a-z0-9.-]{1,80}$/),
});
const atEvidence = z.strictObject({ ...atLeaf.shape, evidence: z.uuid() });
const requestId = z.uuid();
const version = z.coerce.number().int().min(0);
const words = z.string().trim().max(2000);
const answer = z.string().trim().min(1).max(40);

type Params = z.infer<typeof atLeaf>;

async function showLeaf(
  context: DeskContext<Params, unknown>,
  values: Record<string, unknown>,
  error: Problem | null,
): Promise<PageContent> {
  const { tx, params, actor, house } = context;
  const standing = await standingOf(tx, params.assessment, actor.personId);
  const at = standing?.byLeaf.get(params.leaf);
  if (!standing || !at) throw problem('request.not-found');
  const people = [...at.scores, ...at.evidence].map(({ personId }) => personId);
  const names = await house.people.namesOf(tx, [...new Set(people)]);
  const { runId } = at.leaf;
  const run = runId === null ? null : ((await frozenResults(tx, [runId])).get(runId) ?? null);
  return leafPage(context, { standing, at, names, run, values, problem: error });
}

/** A form that was refused comes back where it stands, among the others as they are. */
const again = (
  form: string,
  context: DeskContext<Params, unknown>,
  typed: object,
  error: Problem,
): Promise<PageContent> => showLeaf(context, { ...typed, form, requestId: randomUUID() }, error);

const back = ({ code, assessment, leaf }: Params): string => leafPath(code, assessment, leaf);

const ofLeaf = ({ assessment, leaf }: Params) => ({ assessmentId: assessment, leaf });

/** The page of a dimension is the form of one's own score, of which a draft is kept. */
const scoring = editForm({
  path: LEAF,
  params: atLeaf,
  permission: 'diagnose.assess',
  body: z.strictObject({
    requestId,
    version,
    score: answer,
    reason: words.default(''),
    lock: z.enum(['yes', 'no']).default('no'),
  }),
  action: giveScore,
  input: ({ params, body }) => ({
    ...ofLeaf(params),
    version: body.version,
    score: body.score,
    reason: body.reason,
    lock: body.lock === 'yes',
  }),
  done: (_result, { params }) => back(params),
  said: ({ locked }) => ({ message: locked ? 'assessment.locked-said' : 'assessment.kept-said' }),
  draft: ({ assessment, leaf }) => `${assessment} ${leaf}`,
  async values({ tx, params, actor }) {
    const standing = await standingOf(tx, params.assessment, actor.personId);
    const mine = standing?.byLeaf
      .get(params.leaf)
      ?.scores.find(({ personId, seat }) => personId === actor.personId && seat === standing.seat);
    return { version: mine?.version ?? 0, score: mine?.score ?? '', reason: mine?.reason ?? '' };
  },
  page: (context, values, error) => showLeaf(context, values, error),
});

export const leafRoutes: readonly Route[] = [
  ...scoring.routes,
  deskForm({
    path: `${LEAF}/evidence`,
    params: atLeaf,
    body: z.strictObject({
      requestId,
      kind: z.enum(EVIDENCE_KINDS),
      says: words.min(1),
      page: z.string().trim().max(40).default(''),
      link: z.string().trim().max(500).default(''),
      isPublic: z.literal('yes').optional(),
    }),
    files: { field: 'file', maxBytes: BIGGEST_EVIDENCE, maxFiles: 1 },
    action: addEvidence,
    input: ({ params, body, files }) => ({
      ...ofLeaf(params),
      kind: body.kind,
      says: body.says,
      page: body.page,
      link: body.link,
      isPublic: body.isPublic === 'yes',
      file: files[0] ?? null,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'assessment.evidence-said' }),
    again: (context, typed, error) => again('evidence', context, typed, error),
  }),
  deskForm({
    path: `${LEAF}/evidence/:evidence/remove`,
    params: atEvidence,
    body: z.strictObject({ requestId }),
    action: removeEvidence,
    input: ({ params }) => ({ ...ofLeaf(params), evidenceId: params.evidence }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'assessment.evidence-removed-said' }),
  }),
  deskForm({
    path: `${LEAF}/reconcile`,
    params: atLeaf,
    body: z.strictObject({ requestId, version, agreed: answer, why: words.min(1) }),
    action: reconcile,
    input: ({ params, body }) => ({
      ...ofLeaf(params),
      version: body.version,
      agreed: body.agreed,
      why: body.why,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'assessment.reconciled-said' }),
    again: (context, typed, error) => again('reconcile', context, typed, error),
  }),
  deskForm({
    path: `${LEAF}/review`,
    params: atLeaf,
    body: z.strictObject({
      requestId,
      version,
      verdict: z.enum(['sound', 'look-again']),
      note: words.default(''),
    }),
    action: reviewLeaves,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      leaves: [{ leaf: params.leaf, version: body.version }],
      verdict: body.verdict,
      note: body.note,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'assessment.reviewed-said' }),
    again: (context, typed, error) => again('review', context, typed, error),
  }),
  deskForm({
    path: `${LEAF}/comment`,
    params: atLeaf,
    body: z.strictObject({ requestId, version, comment: words.default('') }),
    action: commentLeaf,
    input: ({ params, body }) => ({
      ...ofLeaf(params),
      version: body.version,
      comment: body.comment,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'assessment.commented-said' }),
    again: (context, typed, error) => again('comment', context, typed, error),
  }),
];

const rule = holders('diagnose.assess');
export const leafAccess: AccessTable = {
  ...scoring.access,
  [`GET ${LEAF}`]: holders('diagnose.read'),
  [`POST ${LEAF}/evidence`]: rule,
  [`POST ${LEAF}/evidence/:evidence/remove`]: rule,
  [`POST ${LEAF}/reconcile`]: rule,
  [`POST ${LEAF}/review`]: rule,
  [`POST ${LEAF}/comment`]: rule,
  'action diagnose.score': rule,
  'action diagnose.reconcile': rule,
  'action diagnose.add-evidence': rule,
  'action diagnose.remove-evidence': rule,
  'action diagnose.review': rule,
  'action diagnose.comment': rule,
};

export const leafActions = [giveScore, reconcile, addEvidence, removeEvidence, reviewLeaves, commentLeaf];
