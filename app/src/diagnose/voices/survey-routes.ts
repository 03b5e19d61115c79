import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { assessmentAt, atAssessment, backTo, ONE } from '../assessment/at-assessment.ts';
import { deskPath } from '../assessment/paths.ts';
import type { Heard } from '../interviews/at-interview.ts';
import { groupsOf } from './group-store.ts';
import { matchPage } from './match-page.tsx';
import { GROUP, matchGroups, takeSurveys } from './survey-actions.ts';
import { isBehind, type TakenSurvey, takenSurveys } from './survey-store.ts';
import { surveysDocumentOf } from './surveys-document.ts';
import { surveysNow } from './surveys-now.ts';
import type { SurveysShown } from './surveys-part.tsx';

const SURVEY = `${ONE}/surveys/:survey`;
const atTaken = z.strictObject({ ...atAssessment.shape, survey: z.uuid() });
type AtTaken = Pick<DeskContext<z.infer<typeof atTaken>, unknown>, 'tx' | 'params'>;

/** What surveys say as it was taken in, beside what they say now. */
export async function surveysAt(
  { tx, place }: Pick<DeskContext<unknown, unknown>, 'tx' | 'place'>,
  { assessment, groups, mayWrite }: Pick<Heard, 'assessment' | 'groups' | 'mayWrite'>,
): Promise<SurveysShown> {
  const taken = await takenSurveys(tx, assessment.assessmentId);
  const { told, unheard } = await surveysNow(tx, place, assessment, new Date());
  return {
    assessment,
    mayWrite,
    surveys: surveysDocumentOf(taken, groups),
    unheard,
    isBehind: isBehind(taken, told),
  };
}

async function takenAt({ tx, params }: AtTaken): Promise<TakenSurvey> {
  const all = await takenSurveys(tx, params.assessment);
  const survey = all.find(({ surveyId }) => surveyId === params.survey);
  if (!survey) throw problem('request.not-found');
  return survey;
}

/** How the groups of a survey are called is its form's: any field of a group is taken, every other is refused. */
const matchBody = z
  .object({ requestId: z.uuid(), version: z.coerce.number().int().positive() })
  .catchall(z.string().regex(/^[a-z0-9-]{0,40}$/))
  .check((context) => {
    for (const name of Object.keys(context.value))
      if (!['requestId', 'version'].includes(name) && !name.startsWith(GROUP))
        context.issues.push({
          code: 'custom',
          message: 'expected no such field',
          path: [name.slice(0, 100)],
          input: undefined,
        });
  });

const matching = editForm({
  path: SURVEY,
  params: atTaken,
  permission: 'diagnose.assess',
  body: matchBody,
  action: matchGroups,
  input: ({ params, body }) => ({
    assessmentId: params.assessment,
    surveyId: params.survey,
    version: body.version,
    matched: Object.entries(body).flatMap(([name, key]): [string, string][] =>
      name.startsWith(GROUP) && typeof key === 'string' && key !== ''
        ? [[name.slice(GROUP.length), key]]
        : [],
    ),
  }),
  done: (_result, { params }) => `${deskPath(params.code, params.assessment)}/voices`,
  said: () => ({ message: 'voices.matched-said' }),
  async values(context) {
    const { version, matched } = await takenAt(context);
    const keys = Object.entries(matched).map(([name, key]) => [GROUP + name, key] as const);
    return { version, ...Object.fromEntries(keys) };
  },
  async page(context, values, error) {
    const assessment = await assessmentAt(context);
    const groups = await groupsOf(context.tx, context.params.assessment);
    return matchPage(context, { assessment, survey: await takenAt(context), groups }, values, error);
  },
});

export const surveyRoutes: readonly Route[] = [
  deskForm({
    path: `${ONE}/surveys`,
    params: atAssessment,
    body: z.strictObject({ requestId: z.uuid() }),
    action: takeSurveys,
    input: ({ params }) => ({ assessmentId: params.assessment }),
    done: backTo('/voices'),
    said: ({ count }) => ({ message: 'voices.surveys-taken-said', params: { count } }),
  }),
  ...matching.routes,
];

export const surveyAccess: AccessTable = {
  [`POST ${ONE}/surveys`]: holders('diagnose.lead'),
  ...matching.access,
  'action diagnose.take-surveys': holders('diagnose.lead'),
  'action diagnose.match-groups': holders('diagnose.assess'),
};

export const surveyActions = [takeSurveys, matchGroups];
