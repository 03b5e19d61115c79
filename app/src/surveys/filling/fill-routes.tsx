import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { TRAP, Trap } from '../../platform/html/components/index.ts';
import {
  deskForm,
  deskPage,
  type PageContent,
  publicForm,
  publicFormPage,
  type Route,
} from '../../platform/http/route.ts';
import { problem as platformProblem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import { answerSurvey, collectAnswer } from '../answers/answer-actions.ts';
import { atLink, atSurvey, deskPath, LINKED, linkPath, ONE } from '../paths.ts';
import { surveyProblems } from '../problems.ts';
import { surveyById, surveyByLink } from '../survey-store.ts';
import { pairsOf } from './answer-fields.ts';
import { by, type Filled, fillBody, languageOf, stepBy, writerOf } from './fill-body.ts';
import { fillPage } from './fill-page.tsx';
import { AboutSurvey, PaperNumber } from './fill-parts.tsx';
import { languageFor } from './form-language.ts';
import { firstStep, type Step } from './go-on.ts';
import { momentIn } from './moment.ts';
import { atDeskSurvey, type Desk, type Linked, type Opened, openedBy, tongueFor } from './opened.ts';
import { closedPage, collectedPage, sentPage } from './sent-pages.tsx';

/** An office or a school behind one address may answer this much in an hour, and a whole town that. */
const LIMITS = { network: 60, place: 1000 };
const MOST_BYTES = 256 * 1024;

const linkedBody = fillBody({ [TRAP]: z.string() });
const deskBody = fillBody({ way: z.enum(['interview', 'paper']), paper: z.string().trim().max(40), by });

const linkedPage = (
  { house, tongue, params }: Linked,
  { survey, form, no }: Opened,
  language: string,
  requestId: string,
  step: Step,
  problem: Problem | null = null,
): PageContent => {
  const speaking = tongueFor(house, tongue, language);
  return fillPage({
    tongue: speaking,
    survey,
    form,
    no,
    language,
    requestId,
    action: linkPath(params.code, params.link),
    step,
    problem: problem ? problemSentence(speaking, problem) : undefined,
    above: (
      <>
        <AboutSurvey tongue={speaking} survey={survey} />
        <p>
          <a class="ds-link" href={linkPath(params.code, params.link, '/offline/form')}>
            {speaking.t('survey.offline-link')}
          </a>
        </p>
      </>
    ),
    carried: <Trap tongue={speaking} />,
  });
};

interface Carried {
  requestId: string;
  isPaper: boolean;
  paper: string;
}

const deskFillPage = (
  { house, tongue, params }: Desk,
  { survey, form, no }: Opened,
  language: string,
  carried: Carried,
  step: Step,
  problem: Problem | null = null,
): PageContent => {
  const speaking = tongueFor(house, tongue, language);
  return fillPage({
    tongue: speaking,
    survey,
    form,
    no,
    language,
    requestId: carried.requestId,
    action: deskPath(params.code, params.survey, '/fill'),
    step,
    problem: problem ? problemSentence(speaking, problem) : undefined,
    above: <AboutSurvey tongue={speaking} survey={survey} />,
    carried: <PaperNumber tongue={speaking} isFirst={step.page === 0} {...carried} />,
  });
};

const carriedIn = (body: Record<string, unknown>): Carried => ({
  requestId: typeof body['requestId'] === 'string' ? body['requestId'] : randomUUID(),
  isPaper: body['way'] === 'paper',
  paper: typeof body['paper'] === 'string' ? body['paper'] : '',
});

export const fillRoutes: readonly Route[] = [
  publicFormPage({
    path: LINKED,
    params: atLink,
    query: z.strictObject({}),
    async answer(context) {
      const opened = await openedBy(context);
      if (!opened.isOpen) return { page: closedPage(context, opened.survey) };
      const language = languageFor(opened.form, context.tongue.language);
      const step = firstStep(opened.form, [], momentIn(opened.timeZone, new Date(), language));
      return { page: linkedPage(context, opened, language, randomUUID(), step) };
    },
  }),
  publicForm({
    path: LINKED,
    params: atLink,
    body: linkedBody,
    action: answerSurvey,
    limits: LIMITS,
    mostBytes: MOST_BYTES,
    async goOn(context, body) {
      const filled = body as Filled;
      const opened = await openedBy(context, filled.form);
      const language = languageOf(opened.form, filled);
      const step = stepBy(opened.form, filled, momentIn(opened.timeZone, new Date(), language));
      if (!opened.isOpen) throw surveyProblems.problem('surveys.not-open', { title: opened.survey.title });
      return step.isDone ? null : linkedPage(context, opened, language, filled.requestId, step);
    },
    input: ({ params, body, reference }) => inputOf(body as Filled, { link: params.link, reference }),
    done: ({ answerId }, { params, reference }) =>
      `${linkPath(params.code, params.link, '/sent')}?ref=${reference}&instance=${answerId}`,
    async again(context, values, problem) {
      const parsed = linkedBody.safeParse(values);
      const body = parsed.success ? (parsed.data as Filled) : null;
      const opened = await openedBy(context, body?.form);
      if (!opened.isOpen) return closedPage(context, opened.survey);
      const language = body
        ? languageOf(opened.form, body)
        : languageFor(opened.form, context.tongue.language);
      const moment = momentIn(opened.timeZone, new Date(), language);
      const step = body ? stepBy(opened.form, body, moment) : firstStep(opened.form, [], moment);
      return linkedPage(context, opened, language, body?.requestId ?? randomUUID(), step, problem);
    },
  }),
  publicFormPage({
    path: `${LINKED}/sent`,
    params: atLink,
    query: z.strictObject({ ref: z.string().max(100).default(''), instance: z.uuid().optional() }),
    async answer(context) {
      const survey = await context.read((tx) => surveyByLink(tx, context.params.link));
      if (!survey?.isPublic) throw platformProblem('request.not-found');
      return { page: sentPage(context, survey, context.query.ref) };
    },
  }),
  deskPage({
    path: `${ONE}/fill`,
    params: atSurvey,
    query: z.strictObject({ way: z.enum(['interview', 'paper']).default('interview') }),
    async answer(context) {
      const { tongue, place, query } = context;
      const opened = await atDeskSurvey(context);
      const today = todayIn(place.timeZone);
      if (opened.survey.opensOn === null || opened.survey.opensOn > today)
        throw surveyProblems.problem('surveys.not-open', { title: opened.survey.title });
      const language = languageFor(opened.form, tongue.language);
      const step = firstStep(opened.form, [], momentIn(place.timeZone, new Date(), language));
      const carried = { requestId: randomUUID(), isPaper: query.way === 'paper', paper: '' };
      return { page: deskFillPage(context, opened, language, carried, step) };
    },
  }),
  deskForm({
    path: `${ONE}/fill`,
    params: atSurvey,
    body: deskBody,
    action: collectAnswer,
    async goOn(context, body) {
      const filled = body as Filled;
      const carried = carriedIn(body);
      if (carried.isPaper && carried.paper === '')
        throw surveyProblems.problem('surveys.paper-missing', { field: 'paper' });
      const opened = await atDeskSurvey(context, filled.form);
      const language = languageOf(opened.form, filled);
      const step = stepBy(opened.form, filled, momentIn(context.place.timeZone, new Date(), language));
      return step.isDone ? null : deskFillPage(context, opened, language, carried, step);
    },
    input: ({ params, body }) => {
      const { isPaper, paper } = carriedIn(body);
      const more = { surveyId: params.survey, paperNo: isPaper ? paper : null, by: writerOf(body) };
      return inputOf(body as Filled, more);
    },
    done: ({ answerId }, { params }) =>
      `${deskPath(params.code, params.survey, '/sent')}?instance=${answerId}`,
    async again(context, values, problem) {
      const parsed = deskBody.safeParse(values);
      const body = parsed.success ? (parsed.data as Filled) : null;
      const opened = await atDeskSurvey(context, body?.form);
      const language = body
        ? languageOf(opened.form, body)
        : languageFor(opened.form, context.tongue.language);
      const moment = momentIn(context.place.timeZone, new Date(), language);
      const step = body ? stepBy(opened.form, body, moment) : firstStep(opened.form, [], moment);
      // A paper's number is asked for on the first page alone.
      const shown = problem.details['field'] === 'paper' ? { ...step, page: 0 } : step;
      return deskFillPage(context, opened, language, carriedIn(values), shown, problem);
    },
  }),
  deskPage({
    path: `${ONE}/sent`,
    params: atSurvey,
    query: z.strictObject({ instance: z.uuid().optional() }),
    async answer(context) {
      const survey = await surveyById(context.tx, context.params.survey);
      if (!survey) throw platformProblem('request.not-found');
      return { page: collectedPage(context, survey) };
    },
  }),
];

const inputOf = <More,>(filled: Filled, more: More) => ({
  answerId: filled.requestId,
  form: filled.form,
  language: filled.language,
  pairs: pairsOf(filled).map(([name, value]): [string, string] => [name, value]),
  ...more,
});

export const fillAccess: AccessTable = {
  [`GET ${LINKED}`]: anyone,
  [`POST ${LINKED}`]: anyone,
  [`GET ${LINKED}/sent`]: anyone,
  [`GET ${ONE}/fill`]: holders('surveys.collect'),
  [`POST ${ONE}/fill`]: holders('surveys.collect'),
  [`GET ${ONE}/sent`]: holders('surveys.collect'),
  'action surveys.answer': anyone,
  'action surveys.collect': holders('surveys.collect'),
};
