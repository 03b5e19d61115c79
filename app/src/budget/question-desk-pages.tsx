import type { Child } from 'hono/jsx';
import {
  Breadcrumbs,
  Button,
  Confirm,
  DefinitionList,
  Form,
  LinkButton,
  RadioGroup,
  StateTag,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { Spoken } from '../platform/spoken/spoken.tsx';
import { figurePath } from './figure.ts';
import { figureWords } from './figure-words.tsx';
import { MOST_OF_ANSWER, MOST_OF_NAME, MOST_OF_QUESTION } from './question-actions.ts';
import { REASONS } from './question-states.ts';
import type { Question } from './question-store.ts';
import { stateOf } from './question-words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;
type Values = Record<string, unknown>;

const baseOf = ({ place }: Context): string => `/work/places/${place.code}/questions`;
const pathOf = (context: Context, { questionId }: Question): string => `${baseOf(context)}/${questionId}`;

const Crumbs = ({ context }: { context: Context }) => (
  <Breadcrumbs
    tongue={context.tongue}
    crumbs={[{ href: baseOf(context), label: context.tongue.t('question.title') }]}
  />
);

/** One question as it came, how it stands, and what can be done with it now. */
export function questionPage(context: Context, question: Question, age: number | null): PageContent {
  const { tongue, place } = context;
  const at = pathOf(context, question);
  const { state, light, word } = stateOf(tongue, question);
  const isPublic = state === 'published' || state === 'answered';
  const facts = [
    {
      term: tongue.t('question.about'),
      says: (
        <a class="ds-link" href={figurePath(place.code, question)}>
          {figureWords(tongue, question)}
        </a>
      ),
    },
    { term: tongue.t('question.asked'), says: tongue.date(question.askedOn) },
    ...(age === null ? [] : [{ term: tongue.t('question.age'), says: tongue.number(age) }]),
    {
      term: tongue.t('question.name'),
      says: question.name === null ? tongue.t('question.no-name') : <bdi>{question.name}</bdi>,
    },
    {
      term: tongue.t('question.email'),
      says: tongue.t(question.email === null ? 'question.no-email' : 'question.has-email'),
    },
  ];
  const title = tongue.t('question.one');
  return {
    title,
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p>
          <StateTag tongue={tongue} state={light} word={word} />
        </p>
        <AsItCame context={context} question={question} />
        <DefinitionList items={facts} />
        {isPublic && question.isShortened && question.shown !== null && (
          <>
            <h2>{tongue.t('question.as-published')}</h2>
            <Spoken text={question.shown} language={question.language} />
          </>
        )}
        {question.answer !== null && (
          <>
            <h2>{tongue.t('question.answer')}</h2>
            <Spoken text={question.answer} />
          </>
        )}
        {question.reason !== null && (
          <p>
            {tongue.t(`question.reason.${question.reason}`)} <bdi>{question.reasonSays}</bdi>
          </p>
        )}
        <div class="acts">
          {(state === 'received' || state === 'declined') && question.question !== null && (
            <LinkButton href={`${at}/publish`}>{tongue.t('question.publish')}</LinkButton>
          )}
          {isPublic && (
            <LinkButton href={`${at}/answer`}>
              {tongue.t(state === 'published' ? 'question.write-answer' : 'question.change-answer')}
            </LinkButton>
          )}
          {state === 'received' && (
            <LinkButton href={`${at}/decline`} variant="secondary">
              {tongue.t('question.decline')}
            </LinkButton>
          )}
          {isPublic && (
            <LinkButton href={`${at}/withdraw`} variant="tertiary">
              {tongue.t('question.withdraw')}
            </LinkButton>
          )}
          {state !== 'received' && question.question !== null && (
            <LinkButton href={`${at}/erase`} variant="tertiary">
              {tongue.t('question.erase')}
            </LinkButton>
          )}
        </div>
        <p>
          <a class="ds-link" href={`/work/places/${place.code}/items/${question.questionId}`}>
            {tongue.t('question.item')}
          </a>
        </p>
      </>
    ),
  };
}

const AsItCame = ({ context: { tongue }, question }: { context: Context; question: Question }) =>
  question.question === null ? (
    <p class="quiet">{tongue.t('question.erased')}</p>
  ) : (
    <Spoken text={question.question} language={question.language} />
  );

interface FormPage {
  title: string;
  says: string;
  button: string;
  action: string;
  fields: Child;
  props: ReturnType<ReturnType<typeof formOf>['props']>;
}

function formPage(
  context: Context,
  question: Question,
  { title, says, button, action, fields, props }: FormPage,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        <AsItCame context={context} question={question} />
        <Form {...props} action={`${pathOf(context, question)}/${action}`}>
          {fields}
          <div class="acts">
            <Button>{button}</Button>
            <a class="ds-link" href={pathOf(context, question)}>
              {tongue.t('form.confirm-back')}
            </a>
          </div>
        </Form>
      </>
    ),
  };
}

/** What names somebody or insults somebody is taken out here; the question as it came stays above, for the office alone. */
export function publishForm(context: Context, question: Question, values: Values, problem: Problem | null) {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const shown = form.field('shown', tongue.t('question.shown'));
  const name = form.field('name', tongue.t('question.shown-name'));
  const answer = form.field('answer', tongue.t('question.answer'));
  const page: FormPage = {
    title: tongue.t('question.publish'),
    says: tongue.t('question.publish-says'),
    button: tongue.t('question.publish'),
    action: 'publish',
    fields: (
      <>
        <TextField
          {...shown}
          hint={tongue.t('question.shown-hint')}
          rows={6}
          most={MOST_OF_QUESTION}
          required
        />
        <TextField {...name} most={MOST_OF_NAME} />
        <TextField {...answer} hint={tongue.t('question.answer-later')} rows={8} most={MOST_OF_ANSWER} />
      </>
    ),
    props: form.props(),
  };
  return formPage(context, question, page, problem);
}

export function answerForm(context: Context, question: Question, values: Values, problem: Problem | null) {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const answer = form.field('answer', tongue.t('question.answer'));
  const title = tongue.t(question.answer === null ? 'question.write-answer' : 'question.change-answer');
  const page: FormPage = {
    title,
    says: tongue.t('question.answer-says'),
    button: tongue.t('question.publish-answer'),
    action: 'answer',
    fields: <TextField {...answer} rows={10} most={MOST_OF_ANSWER} required />,
    props: form.props(),
  };
  return formPage(context, question, page, problem);
}

export function declineForm(context: Context, question: Question, values: Values, problem: Problem | null) {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const options = REASONS.map((value) => ({ value, label: tongue.t(`question.reason.${value}`) }));
  const reason = form.choice('reason', tongue.t('question.why-not'), options);
  const says = form.field('says', tongue.t('question.why-says'));
  const page: FormPage = {
    title: tongue.t('question.decline'),
    says: tongue.t('question.decline-says'),
    button: tongue.t('question.decline'),
    action: 'decline',
    fields: (
      <>
        <RadioGroup {...reason} required />
        <TextField {...says} hint={tongue.t('question.why-says-hint')} rows={4} most={500} />
      </>
    ),
    props: form.props(),
  };
  return formPage(context, question, page, problem);
}

/** Both take something from the public or from the office for good, and say why. */
export function finalForm(
  context: Context,
  question: Question,
  values: Values,
  problem: Problem | null,
  what: 'withdraw' | 'erase',
): PageContent {
  const { tongue } = context;
  const form = formOf(tongue, values, problem);
  const reason = form.field('reason', tongue.t('budget.desk.withdraw-reason'));
  const title = tongue.t(`question.${what}`);
  const at = pathOf(context, question);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Crumbs context={context} />
        <Confirm
          tongue={tongue}
          title={title}
          says={tongue.t(`question.${what}-says`)}
          what={[
            { term: tongue.t('question.about'), says: figureWords(tongue, question) },
            {
              term: tongue.t('question.one'),
              says: <Spoken text={question.question ?? question.shown ?? ''} language={question.language} />,
            },
          ]}
          canBeUndone={false}
          action={`${at}/${what}`}
          requestId={form.text('requestId')}
          version={form.text('version')}
          errors={form.errors()}
          button={title}
          back={at}
        >
          <TextField {...reason} hint={tongue.t('question.reason-public')} rows={3} most={500} required />
        </Confirm>
      </>
    ),
  };
}
