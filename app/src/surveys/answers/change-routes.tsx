import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import { Button, Form, TextField, TRAP, Trap } from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import { readReference } from '../../platform/http/reference.ts';
import {
  deskForm,
  deskPage,
  type PageContent,
  type PublicFormContext,
  publicForm,
  publicFormPage,
  type Route,
} from '../../platform/http/route.ts';
import { problem as platformProblem } from '../../platform/problems/platform-problems.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import { pairsFrom, pairsOf } from '../filling/answer-fields.ts';
import { by, type Filled, fillBody, languageOf, stepBy, writerOf } from '../filling/fill-body.ts';
import { fillPage } from '../filling/fill-page.tsx';
import { languageFor } from '../filling/form-language.ts';
import { firstStep, type Step } from '../filling/go-on.ts';
import { momentIn } from '../filling/moment.ts';
import { tongueFor } from '../filling/opened.ts';
import type { At } from '../keep/keep-routes.ts';
import { offlinePage } from '../offline/offline-page.tsx';
import { atLink, deskPath, LINKED, linkPath, none, ONE } from '../paths.ts';
import { surveyProblems } from '../problems.ts';
import { surveyByLink } from '../survey-store.ts';
import { type AnswerShown, answerPath } from './answer-page.tsx';
import { atAnswer, shownAt } from './answer-routes.tsx';
import { changeAnswer, takeBackAnswer } from './change-actions.ts';

const CHANGE = `${ONE}/answers/:answer/change`;
const changeBody = fillBody({ base: z.coerce.number().int().positive(), by });

type AtAnswer = Omit<At, 'params'> & { params: z.infer<typeof atAnswer> };

interface Changing {
  language: string;
  requestId: string;
  base: number;
  step: Step;
  problem?: Problem | null;
}

function changePage(
  { house, tongue, place }: AtAnswer,
  { survey, form, answer }: AnswerShown,
  { language, requestId, base, step, problem }: Changing,
): PageContent {
  const speaking = tongueFor(house, tongue, language);
  return fillPage({
    tongue: speaking,
    survey,
    form,
    no: answer.formNo,
    language,
    requestId,
    action: answerPath(place.code, survey, answer, '/change'),
    step,
    problem: problem ? problemSentence(speaking, problem) : undefined,
    above: <p class="lead">{speaking.t('survey.change-says')}</p>,
    carried: <input type="hidden" name="base" value={String(base)} />,
  });
}

/** What is mended, as long as anything is left of it. */
async function changeable(context: AtAnswer): Promise<AnswerShown> {
  const shown = await shownAt(context);
  if (shown.answer.answers === null) throw surveyProblems.problem('surveys.erased');
  return shown;
}

export const changeRoutes: readonly Route[] = [
  deskPage({
    path: CHANGE,
    params: atAnswer,
    query: none,
    async answer(context) {
      const shown = await changeable(context);
      const { form, answer } = shown;
      const language = form.languages.includes(answer.language)
        ? answer.language
        : languageFor(form, context.tongue.language);
      const moment = momentIn(context.place.timeZone, new Date(), language);
      const step = firstStep(form, pairsFrom(form.items, answer.answers ?? {}), moment);
      const base = answer.version;
      return { page: changePage(context, shown, { language, requestId: randomUUID(), base, step }) };
    },
  }),
  deskForm({
    path: CHANGE,
    params: atAnswer,
    body: changeBody,
    action: changeAnswer,
    async goOn(context, body) {
      const shown = await changeable(context);
      const filled = body as Filled & { base: number };
      const language = languageOf(shown.form, filled);
      const step = stepBy(shown.form, filled, momentIn(context.place.timeZone, new Date(), language));
      const { requestId, base } = filled;
      return step.isDone ? null : changePage(context, shown, { language, requestId, base, step });
    },
    input: ({ params, body }) => ({
      surveyId: params.survey,
      answerId: params.answer,
      base: (body as { base: number }).base,
      by: writerOf(body),
      language: (body as Filled).language,
      pairs: pairsOf(body as Filled).map(([name, value]): [string, string] => [name, value]),
    }),
    // A phone sends all of it at once, and takes this page for the confirmation.
    done: ({ answerId }, { params, body }) =>
      (body as Filled).go === 'send'
        ? `${deskPath(params.code, params.survey, '/sent')}?instance=${answerId}`
        : deskPath(params.code, params.survey, `/answers/${answerId}`),
    said: ({ stands }) => ({ message: stands ? 'survey.changed-said' : 'survey.conflicted-said' }),
    async again(context, values, problem) {
      const shown = await changeable(context);
      const parsed = changeBody.safeParse(values);
      if (!parsed.success) throw problem;
      const filled = parsed.data as Filled & { base: number };
      const language = languageOf(shown.form, filled);
      const step = stepBy(shown.form, filled, momentIn(context.place.timeZone, new Date(), language));
      const { requestId, base } = filled;
      return changePage(context, shown, { language, requestId, base, step, problem });
    },
  }),
  deskPage({
    path: `${ONE}/offline/answers/:answer`,
    params: atAnswer,
    query: none,
    async answer(context) {
      const shown = await changeable(context);
      const { survey, form, answer } = shown;
      const language = form.languages.includes(answer.language)
        ? answer.language
        : languageFor(form, context.tongue.language);
      const speaking = tongueFor(context.house, context.tongue, language);
      const to = answerPath(context.place.code, survey, answer, '/change');
      return {
        page: offlinePage({
          tongue: speaking,
          survey,
          form,
          no: answer.formNo,
          language,
          requestId: randomUUID(),
          action: to,
          online: to,
          owner: context.actor.personId,
          // Somebody's answers stand on it: it is not kept, and leads away once they are sent.
          worker: null,
          onward: answerPath(context.place.code, survey, answer),
          languages: [],
          above: (
            <>
              <p class="lead">{speaking.t('survey.change-says')}</p>
              <p>{speaking.t('survey.change-on-phone')}</p>
            </>
          ),
          carried: <input type="hidden" name="base" value={String(answer.version)} />,
          mending: {
            answerId: answer.answerId,
            fields: pairsFrom(form.items, answer.answers ?? {}),
          },
        }),
      };
    },
  }),
  publicFormPage({
    path: `${LINKED}/take-back`,
    params: atLink,
    query: z.strictObject({ done: z.literal('1').optional() }),
    answer: async (context) => ({
      page: await takeBackPage(context, context.query.done === '1', { requestId: randomUUID() }, null),
    }),
  }),
  publicForm({
    path: `${LINKED}/take-back`,
    params: atLink,
    body: z.strictObject({ requestId: z.uuid(), reference: z.string().max(100), [TRAP]: z.string() }),
    action: takeBackAnswer,
    limits: { network: 20, place: 200 },
    input: ({ params, body }) => {
      const reference = readReference(body.reference);
      if (reference === null)
        throw surveyProblems.problem('surveys.reference-unreadable', { field: 'reference' });
      return { link: params.link, reference };
    },
    done: (_result, { params }) => linkPath(params.code, params.link, '/take-back?done=1'),
    again: (context, values, problem) =>
      takeBackPage(context, false, { ...values, requestId: randomUUID() }, problem),
  }),
];

async function takeBackPage(
  { tongue, read, params }: PublicFormContext<z.infer<typeof atLink>, unknown>,
  isDone: boolean,
  values: Record<string, unknown>,
  problem: Problem | null,
): Promise<PageContent> {
  const survey = await read((tx) => surveyByLink(tx, params.link));
  if (!survey?.isPublic) throw platformProblem('request.not-found');
  const title = tongue.t(isDone ? 'survey.taken-back-title' : 'survey.take-back-do');
  const form = formOf(tongue, values, problem);
  const reference = form.field('reference', tongue.t('survey.take-back-code'));
  return {
    title: titleOf(tongue, title, problem),
    noindex: true,
    body: (
      <>
        <h1>{title}</h1>
        {isDone ? (
          <p class="lead">{tongue.t('survey.taken-back-says')}</p>
        ) : (
          <Form {...form.props()} action={linkPath(params.code, params.link, '/take-back')}>
            <TextField {...reference} hint={tongue.t('survey.take-back-hint')} size={20} dir="ltr" required />
            <Trap tongue={tongue} />
            <Button danger>{tongue.t('survey.take-back-do')}</Button>
          </Form>
        )}
      </>
    ),
  };
}

export const changeAccess: AccessTable = {
  [`GET ${CHANGE}`]: holders('surveys.read-personal'),
  [`POST ${CHANGE}`]: holders('surveys.read-personal'),
  [`GET ${ONE}/offline/answers/:answer`]: holders('surveys.read-personal'),
  [`GET ${LINKED}/take-back`]: anyone,
  [`POST ${LINKED}/take-back`]: anyone,
  'action surveys.take-back': anyone,
};
