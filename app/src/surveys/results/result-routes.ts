import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import { withdrawnContent } from '../../platform/html/withdrawn.tsx';
import { editForm } from '../../platform/http/edit-form.tsx';
import {
  type Answer,
  deskForm,
  deskPage,
  type PageContent,
  type PublicContext,
  publicPage,
  type Route,
} from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { currentSnapshot, currentSnapshots, type PublicSnapshot } from '../../platform/publication/store.ts';
import { type At, surveyAt } from '../keep/keep-routes.ts';
import { mayRead } from '../marks/readable.ts';
import { atPlace, atSurvey, backTo, ONE } from '../paths.ts';
import { countSurvey } from './count-survey.ts';
import { KIND, type ResultsDocument, readResults } from './document.ts';
import { publishable, publishResults, withdrawResults } from './publish-actions.ts';
import { deskResultsPage, publicListPage, publicResultsPage, withdrawPage } from './results-pages.tsx';

const requestId = z.uuid();
const PUBLIC = '/places/:code/survey-results';

const withdrawing = editForm({
  path: `${ONE}/results/withdraw`,
  params: atSurvey,
  permission: 'surveys.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawResults,
  input: ({ params, body }) => ({ surveyId: params.survey, reason: body.reason }),
  done: backTo('/results'),
  said: () => ({ message: 'survey.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const survey = await surveyAt(context);
    if (survey.publishedHash === null) throw problem('request.not-found');
    return withdrawPage(context, survey, values, error);
  },
});

async function showResults(context: At, by: string | undefined, error: Problem | null): Promise<PageContent> {
  const { tx, actor } = context;
  const survey = await surveyAt(context);
  const groupPath = by ?? survey.groupPath;
  const { tally, group } = await countSurvey(tx, survey, groupPath, ({ mark }) =>
    mayRead(mark, actor.permissions, false),
  );
  const publishing = actor.permissions.has('surveys.publish')
    ? { ...(await publishable(context, survey)), requestId: randomUUID() }
    : null;
  const groupable = tally.questions.filter(({ kind, cells }) => kind === 'one' && cells.length <= 12);
  const results = { ...tally, questions: tally.questions.map((each) => each) } as Pick<
    ResultsDocument,
    'answers' | 'groups' | 'questions'
  >;
  const shown = { survey, results, groupable, by: group?.path ?? '', publishing, problem: error };
  return deskResultsPage(context, shown);
}

type Published = PublicContext<z.infer<typeof atSurvey>, unknown>;

async function withResults(
  context: Published,
  answer: (document: ResultsDocument, snapshot: PublicSnapshot) => Answer,
): Promise<Answer> {
  const { house, place, params, tongue } = context;
  const snapshot = await currentSnapshot(house.connections.published, place.placeId, KIND, params.survey);
  if (!snapshot) throw problem('request.not-found');
  if (snapshot.bytes) return answer(readResults(snapshot.bytes), snapshot);
  const title = tongue.t('survey.public-title');
  const words = { tab: '/survey-results', title, says: 'survey.public-withdrawn' };
  return { page: withdrawnContent(context, snapshot, words), status: 410 };
}

export const resultRoutes: readonly Route[] = [
  deskPage({
    path: `${ONE}/results`,
    params: atSurvey,
    query: z.strictObject({ by: z.string().max(500).optional() }),
    answer: async (context) => ({ page: await showResults(context, context.query.by, null) }),
  }),
  deskForm({
    path: `${ONE}/results/publish`,
    params: atSurvey,
    body: z.strictObject({ requestId, content: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
    action: publishResults,
    input: ({ params, body }) => ({ surveyId: params.survey, content: body.content }),
    done: backTo('/results'),
    said: () => ({ message: 'survey.published-said' }),
    again: (context, _typed, error) => showResults(context, undefined, error),
  }),
  ...withdrawing.routes,
  publicPage({
    path: PUBLIC,
    params: atPlace,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const { house, place } = context;
      const all = await currentSnapshots(house.connections.published, place.placeId, KIND);
      const documents = all.flatMap(({ bytes }) => (bytes ? [readResults(bytes)] : []));
      return { page: publicListPage(context, documents) };
    },
  }),
  publicPage({
    path: `${PUBLIC}/:survey`,
    params: atSurvey,
    query: z.object({}),
    cached: true,
    answer: (context) =>
      withResults(context, (document, snapshot) => ({
        page: publicResultsPage(context, document, snapshot),
      })),
  }),
  publicPage({
    path: `${PUBLIC}/:survey/file.json`,
    params: atSurvey,
    query: z.object({}),
    cached: false,
    answer: (context) => withResults(context, (document) => ({ json: document })),
  }),
];

export const resultAccess: AccessTable = {
  [`GET ${ONE}/results`]: holders('surveys.read'),
  [`POST ${ONE}/results/publish`]: holders('surveys.publish'),
  ...withdrawing.access,
  [`GET ${PUBLIC}`]: anyone,
  [`GET ${PUBLIC}/:survey`]: anyone,
  [`GET ${PUBLIC}/:survey/file.json`]: anyone,
  'action surveys.publish-results': holders('surveys.publish'),
  'action surveys.withdraw-results': holders('surveys.publish'),
};
