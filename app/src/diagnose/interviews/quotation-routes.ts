import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import {
  type DeskContext,
  deskForm,
  deskPage,
  type PageContent,
  type Route,
} from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { atAssessment, ONE } from '../assessment/at-assessment.ts';
import { deskPath } from '../assessment/paths.ts';
import { heardAt, interviewAt } from './at-interview.ts';
import { CONSENTS } from './interview-store.ts';
import { atPassage, PASSAGE } from './passage-routes.ts';
import { approveQuotation, endOneQuotation, MOST_QUOTED, proposeQuotation } from './quotation-actions.ts';
import { ATTRIBUTIONS, ENDINGS } from './quotation-store.ts';
import { type ProposeShown, proposePage, quotationsPage } from './quotations-page.tsx';
import { quotationsSeen } from './seen-quotations.ts';

const QUOTATIONS = `${ONE}/quotations`;
const QUOTATION = `${QUOTATIONS}/:quotation`;
const atQuotation = z.strictObject({ ...atAssessment.shape, quotation: z.uuid() });
const requestId = z.uuid();
const version = z.coerce.number().int().positive();

const back = ({ code, assessment }: z.infer<typeof atAssessment>): string =>
  `${deskPath(code, assessment)}/quotations`;

async function proposeAt(context: DeskContext<z.infer<typeof atPassage>, unknown>): Promise<ProposeShown> {
  const heard = await interviewAt(context);
  const passage = heard.passages.find(({ passageId }) => passageId === context.params.passage);
  if (!passage) throw problem('request.not-found');
  return { ...heard, passage };
}

const proposing = editForm({
  path: `${PASSAGE}/quote`,
  params: atPassage,
  permission: 'diagnose.assess',
  body: z.strictObject({
    requestId,
    says: z.string().trim().min(1).max(MOST_QUOTED),
    leaf: z.string().regex(/^[a-z0-9.-]{1,80}$/),
    attributed: z.enum(ATTRIBUTIONS),
    consent: z.enum(CONSENTS),
    consentedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  }),
  action: proposeQuotation,
  input: ({ params, body: { says, leaf, attributed, consent, consentedOn } }) => ({
    assessmentId: params.assessment,
    interviewId: params.interview,
    passageId: params.passage,
    says,
    leaf,
    attributed,
    consent,
    consentedOn,
  }),
  done: (_result, { params }) => back(params),
  said: () => ({ message: 'quotations.proposed-said' }),
  async values(context) {
    const { passage } = await proposeAt(context);
    const [first = '', ...others] = passage.leaves;
    return {
      says: passage.says.slice(0, MOST_QUOTED),
      leaf: others.length === 0 ? first : '',
      consentedOn: todayIn(context.place.timeZone),
    };
  },
  page: async (context, values, error) => proposePage(context, await proposeAt(context), values, error),
});

async function show(
  context: DeskContext<z.infer<typeof atAssessment>, unknown>,
  error: Problem | null,
): Promise<PageContent> {
  const { tx, house, params } = context;
  const heard = await heardAt(context);
  const quotations = await quotationsSeen(tx, params.assessment, heard.interviews);
  const people = quotations.flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy ?? proposedBy]);
  const names = await house.people.namesOf(tx, [...new Set(people)]);
  return quotationsPage(context, { ...heard, quotations, names, problem: error });
}

export const quotationRoutes: readonly Route[] = [
  ...proposing.routes,
  deskPage({
    path: QUOTATIONS,
    params: atAssessment,
    query: z.strictObject({}),
    answer: async (context) => ({ page: await show(context, null) }),
  }),
  deskForm({
    path: `${QUOTATION}/approve`,
    params: atQuotation,
    body: z.strictObject({ requestId, version }),
    action: approveQuotation,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      quotationId: params.quotation,
      version: body.version,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'quotations.approved-said' }),
    again: (context, _typed, error) => show(context, error),
  }),
  deskForm({
    path: `${QUOTATION}/end`,
    params: atQuotation,
    body: z.strictObject({ requestId, version, why: z.enum(ENDINGS) }),
    action: endOneQuotation,
    input: ({ params, body }) => ({
      assessmentId: params.assessment,
      quotationId: params.quotation,
      version: body.version,
      why: body.why,
    }),
    done: (_result, { params }) => back(params),
    said: () => ({ message: 'quotations.ended-said' }),
    again: (context, _typed, error) => show(context, error),
  }),
];

export const quotationAccess: AccessTable = {
  ...proposing.access,
  [`GET ${QUOTATIONS}`]: holders('diagnose.read'),
  [`POST ${QUOTATION}/approve`]: holders('diagnose.assess'),
  [`POST ${QUOTATION}/end`]: holders('diagnose.assess'),
  'action diagnose.propose-quotation': holders('diagnose.assess'),
  'action diagnose.approve-quotation': holders('diagnose.assess'),
  'action diagnose.end-quotation': holders('diagnose.assess'),
};

export const quotationActions = [proposeQuotation, approveQuotation, endOneQuotation];
