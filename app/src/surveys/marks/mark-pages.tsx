import { type Form as SurveyForm, textIn } from '@groundwork-gov/forms';
import {
  Breadcrumbs,
  Button,
  CheckGroup,
  type Column,
  DataTable,
  Form,
  RadioGroup,
  Select,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import type { ItemPart } from '../../platform/slice.ts';
import { languageFor } from '../filling/form-language.ts';
import { choicesOf } from '../offline/everything.ts';
import { deskPath } from '../paths.ts';
import type { Survey } from '../survey-store.ts';
import { MARKS } from './mark-store.ts';
import type { MarkedQuestion } from './readable.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;

export interface Marking {
  survey: Survey;
  form: SurveyForm;
  questions: readonly MarkedQuestion[];
  /** Of the assessment for which it is asked. */
  dimensions: readonly ItemPart[];
}

/** A question's own words, in the reader's language where the form has it. */
export function questionWords({ tongue }: Pick<Context, 'tongue'>, form: SurveyForm) {
  const language = languageFor(form, tongue.language);
  return ({ question }: Pick<MarkedQuestion, 'question'>): string =>
    textIn(question.label, language, form.defaultLanguage).replace(/\$\{[^{}]*\}/gu, '…') || question.name;
}

const crumbs = ({ tongue, place }: Context, survey: Survey) => (
  <Breadcrumbs
    tongue={tongue}
    crumbs={[
      { href: deskPath(place.code), label: tongue.t('survey.desk.title') },
      { href: deskPath(place.code, survey.surveyId), label: survey.title },
    ]}
  />
);

/** All questions, with who may read what is answered to each. */
export function questionsPage(
  context: Context,
  marking: Marking,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place, actor } = context;
  const { survey, form, questions, dimensions } = marking;
  const said = new Map(dimensions.map((each) => [each.id, each.say(tongue)]));
  const title = tongue.t('survey.questions');
  const words = questionWords(context, form);
  const mayKeep = actor.permissions.has('surveys.keep');
  const to = (path: string): string =>
    deskPath(place.code, survey.surveyId, `/questions/mark?path=${encodeURIComponent(path)}`);
  const columns: Column<MarkedQuestion>[] = [
    {
      head: tongue.t('survey.question'),
      heading: true,
      words: true,
      cell: (row) =>
        mayKeep ? (
          <a class="ds-link" href={to(row.path)}>
            <bdi>{words(row)}</bdi>
          </a>
        ) : (
          <bdi>{words(row)}</bdi>
        ),
    },
    { head: tongue.t('survey.mark'), cell: ({ mark }) => tongue.t(`survey.mark.${mark}`) },
    {
      head: tongue.t('survey.leaf'),
      words: true,
      cell: ({ leaf }) => (leaf === null ? '' : <bdi>{said.get(leaf) ?? leaf}</bdi>),
    },
  ];
  const state = formOf(tongue, values, problem);
  const choices = questions.filter(({ question, isRepeated }) => question.answer === 'one' && !isRepeated);
  const path = state.choice(
    'path',
    tongue.t('survey.group-question'),
    choices.map((each) => ({ value: each.path, label: words(each) })),
  );
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        {crumbs(context, survey)}
        <h1>{title}</h1>
        <p class="lead">{tongue.t('survey.questions-says')}</p>
        {mayKeep && (
          <Form {...state.props()} action={deskPath(place.code, survey.surveyId, '/questions')}>
            <Select {...path} value={state.text('path')} hint={tongue.t('survey.group-question-hint')} />
            <Button variant="secondary">{tongue.t('survey.save')}</Button>
          </Form>
        )}
        <DataTable
          tongue={tongue}
          id="questions"
          caption={title}
          captionHidden
          cards
          columns={columns}
          rows={questions}
        />
      </>
    ),
  };
}

export function markPage(
  context: Context,
  { survey, form, questions, dimensions }: Marking,
  path: string,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const marked = questions.find((each) => each.path === path);
  const title = marked ? questionWords(context, form)(marked) : path;
  const state = formOf(tongue, values, problem);
  const mark = state.choice(
    'mark',
    tongue.t('survey.mark'),
    MARKS.map((value) => ({
      value,
      label: tongue.t(`survey.mark.${value}`),
      hint: tongue.t(`survey.mark-says.${value}`),
    })),
  );
  // One that is no more, or that whoever marks may not see by name, stays what it was.
  const before = marked?.leaf ?? null;
  const known = dimensions.map((each) => ({ value: each.id, label: each.say(tongue) }));
  const offered =
    before === null || known.some(({ value }) => value === before)
      ? known
      : [...known, { value: before, label: before }];
  const leaf = state.select('leaf', tongue.t('survey.leaf'), offered);
  const language = languageFor(form, tongue.language);
  const options = (marked ? (choicesOf(form, marked.question) ?? []) : []).map(({ name, label }) => ({
    value: name,
    label: textIn(label, language, form.defaultLanguage) || name,
  }));
  const bad = state.choice('problem', tongue.t('survey.problem-choices'), options);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        {crumbs(context, survey)}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <Form {...state.props()} action={deskPath(place.code, survey.surveyId, '/questions/mark')}>
          <input type="hidden" name="path" value={path} />
          <RadioGroup {...mark} required />
          {survey.assessmentId === null ? (
            <>
              <input type="hidden" name="leaf" value="" />
              <p class="quiet">{tongue.t('survey.no-leaf')}</p>
            </>
          ) : (
            <Select {...leaf} hint={tongue.t('survey.leaf-hint')} />
          )}
          {options.length > 0 && <CheckGroup {...bad} hint={tongue.t('survey.problem-choices-hint')} />}
          <Button>{tongue.t('survey.save')}</Button>
        </Form>
      </>
    ),
  };
}
