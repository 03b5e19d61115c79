import type { Form as SurveyForm } from '@groundwork-gov/forms';
import {
  Alert,
  Breadcrumbs,
  Confirm,
  DefinitionList,
  LinkButton,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { languageFor } from '../filling/form-language.ts';
import { type MarkedQuestion, mayRead } from '../marks/readable.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import type { StateOfAnswer, StoredAnswer } from './answer-store.ts';
import { toldAnswers } from './told-answers.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export interface AnswerShown {
  survey: Survey;
  form: SurveyForm;
  questions: readonly MarkedQuestion[];
  answer: StoredAnswer;
  states: readonly StateOfAnswer[];
}

/** One set of answers, as far as whoever reads may read it, and what became of it. */
export function answerPage(context: Context, shown: AnswerShown): PageContent {
  const { tongue, place } = context;
  const { survey, answer } = shown;
  const title = tongue.t('survey.answer-of', { when: tongue.dateTime(answer.sentAt, place.timeZone) });
  const to = (below: string): string => answerPath(place.code, survey, answer, below);
  return {
    title,
    body: (
      <>
        <AnswerCrumbs context={context} survey={survey} />
        <h1>{title}</h1>
        {answer.state === 'conflict' && (
          <Alert tongue={tongue} kind="ask">
            <p>{tongue.t('survey.in-conflict')}</p>
            {context.actor.permissions.has('surveys.read-personal') && (
              <LinkButton href={to('/settle')}>{tongue.t('survey.settle')}</LinkButton>
            )}
          </Alert>
        )}
        {answer.answers === null && <p class="lead">{tongue.t('survey.is-erased')}</p>}
        <DefinitionList
          items={[
            { term: tongue.t('survey.way'), says: tongue.t(`survey.way.${answer.way}`) },
            { term: tongue.t('survey.version'), says: tongue.number(answer.formNo) },
            ...(answer.paperNo === null
              ? []
              : [{ term: tongue.t('survey.paper-no'), says: <bdi>{answer.paperNo}</bdi> }]),
          ]}
        />
        <Told context={context} shown={shown} />
        {answer.answers !== null && (
          <p class="acts">
            {context.actor.permissions.has('surveys.read-personal') && (
              <a class="ds-link" href={to('/change')}>
                {tongue.t('survey.change-answer')}
              </a>
            )}
            {context.actor.permissions.has('surveys.read-personal') && (
              <a
                class="ds-link"
                href={deskPath(place.code, survey.surveyId, `/offline/answers/${answer.answerId}`)}
              >
                {tongue.t('survey.change-offline')}
              </a>
            )}
            {context.actor.permissions.has('surveys.keep') && (
              <a class="ds-link" href={to('/erase')}>
                {tongue.t('survey.erase')}
              </a>
            )}
          </p>
        )}
      </>
    ),
  };
}

/** The answers to one survey, in the list of all. */
export const answersPath = (code: string, { title }: Pick<Survey, 'title'>): string =>
  `${deskPath(code, 'answers')}?survey=${encodeURIComponent(title)}`;

export const answerPath = (
  code: string,
  { surveyId }: Pick<Survey, 'surveyId'>,
  { answerId }: Pick<StoredAnswer, 'answerId'>,
  below = '',
): string => deskPath(code, surveyId, `/answers/${answerId}${below}`);

export const AnswerCrumbs = ({
  context: { tongue, place },
  survey,
}: {
  context: Context;
  survey: Survey;
}) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
      { href: deskPath(place.code, survey.surveyId), label: survey.title },
      { href: answersPath(place.code, survey), label: tongue.t('survey.answers') },
    ]}
  />
);

function Told({ context: { tongue, actor }, shown }: { context: Context; shown: AnswerShown }) {
  const { form, questions, answer } = shown;
  if (answer.answers === null) return null;
  const marks = new Map(questions.map(({ path, mark }) => [path, mark] as const));
  const told = toldAnswers(form, answer.answers, languageFor(form, tongue.language));
  const isShown = (question: string): boolean =>
    mayRead(marks.get(question) ?? 'team', actor.permissions, false);
  const hidden = told.filter(({ question }) => !isShown(question)).length;
  return (
    <>
      <DefinitionList
        items={told
          .filter(({ question }) => isShown(question))
          .map(({ label, says }) => ({ term: <bdi>{label}</bdi>, says: <bdi>{says}</bdi> }))}
      />
      {hidden > 0 && <p class="quiet">{tongue.t('survey.hidden-answers', { count: hidden })}</p>}
    </>
  );
}

/** To take somebody's answers back: asked first, because it cannot be undone. */
export function erasePage(
  context: Context,
  { survey, answer }: Pick<AnswerShown, 'survey' | 'answer'>,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const title = tongue.t('survey.erase-title');
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('survey.reason'));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <AnswerCrumbs context={context} survey={survey} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t('survey.erase-says')}
          what={[
            {
              term: tongue.t('survey.sent-at'),
              says: tongue.dateTime(answer.sentAt, place.timeZone),
            },
          ]}
          canBeUndone={false}
          action={answerPath(place.code, survey, answer, '/erase')}
          requestId={form.text('requestId')}
          errors={form.errors()}
          button={tongue.t('survey.erase')}
          back={answerPath(place.code, survey, answer)}
        >
          <TextField {...reason} most={500} required />
        </Confirm>
      </>
    ),
  };
}
