import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, deskPage, type PageContent, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { type At, assessmentAt, atAssessment, backTo, ONE } from './at-assessment.ts';
import { checkAssessment, surveyFindings } from './check.ts';
import { checkPage, withdrawAssessmentPage } from './check-page.tsx';
import { publishAssessment, withdrawAssessment } from './publish-actions.ts';
import { signAssessment, signableOf } from './sign-actions.ts';

const none = z.strictObject({});
const requestId = z.uuid();
const content = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const withdrawing = editForm({
  path: `${ONE}/withdraw`,
  params: atAssessment,
  permission: 'diagnose.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawAssessment,
  input: ({ params, body }) => ({ assessmentId: params.assessment, reason: body.reason }),
  done: backTo('/check'),
  said: () => ({ message: 'assessment.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const assessment = await assessmentAt(context);
    if (assessment.publishedHash === null) throw problem('request.not-found');
    return withdrawAssessmentPage(context, assessment, values, error);
  },
});

async function showCheck(context: At, error: Problem | null): Promise<PageContent> {
  const { tx, house, params, place } = context;
  const { standing, content: address } = await signableOf(context, params.assessment);
  const now = new Date();
  const findings = [
    ...(await checkAssessment(tx, standing, now)),
    ...(await surveyFindings(tx, place, standing, now)),
  ];
  const names = await house.people.namesOf(
    tx,
    standing.signatures.map(({ personId }) => personId),
  );
  return checkPage(context, { standing, findings, content: address, names, problem: error });
}

export const signRoutes: readonly Route[] = [
  deskPage({
    path: `${ONE}/check`,
    params: atAssessment,
    query: none,
    answer: async (context) => ({ page: await showCheck(context, null) }),
  }),
  deskForm({
    path: `${ONE}/sign`,
    params: atAssessment,
    body: z.strictObject({ requestId, content }),
    action: signAssessment,
    input: ({ params, body }) => ({ assessmentId: params.assessment, content: body.content }),
    done: backTo('/check'),
    said: () => ({ message: 'assessment.signed-said' }),
    again: (context, _typed, error) => showCheck(context, error),
  }),
  deskForm({
    path: `${ONE}/publish`,
    params: atAssessment,
    body: z.strictObject({ requestId, content }),
    action: publishAssessment,
    input: ({ params, body }) => ({ assessmentId: params.assessment, content: body.content }),
    done: backTo('/check'),
    said: () => ({ message: 'assessment.published-said' }),
    again: (context, _typed, error) => showCheck(context, error),
  }),
  ...withdrawing.routes,
];

export const signAccess: AccessTable = {
  [`GET ${ONE}/check`]: holders('diagnose.read'),
  [`POST ${ONE}/sign`]: holders('diagnose.sign'),
  [`POST ${ONE}/publish`]: holders('diagnose.publish'),
  ...withdrawing.access,
  'action diagnose.sign': holders('diagnose.sign'),
  'action diagnose.publish-assessment': holders('diagnose.publish'),
  'action diagnose.withdraw-assessment': holders('diagnose.publish'),
};

export const signActions = [signAssessment, publishAssessment, withdrawAssessment];
