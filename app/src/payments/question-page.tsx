import { currencyOf } from '@groundwork-gov/money';
import {
  AmountField,
  Breadcrumbs,
  Button,
  type Column,
  DataTable,
  DefinitionList,
  Form,
  RadioGroup,
  TextField,
} from '../platform/html/components/index.ts';
import { formOf, titleOf } from '../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { TEXT_FIELDS } from './fields.ts';
import { crumbsTo } from './import-page.tsx';
import { OUTCOMES } from './outcomes.ts';
import type { answersTo, EvidenceRow, QuestionRow } from './question-store.ts';
import { fieldKey, sayChance, sayQuestion } from './words.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'>;
type Answer = Awaited<ReturnType<typeof answersTo>>[number];

interface Shown {
  question: QuestionRow;
  rows: readonly EvidenceRow[];
  answers: readonly Answer[];
  names: ReadonlyMap<string, string>;
}

/** One question with its payments beside each other, what was said of it, and the form to say what came of it. */
export function questionPage(
  context: Context,
  { question, rows, answers, names }: Shown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place, actor } = context;
  const says = sayQuestion(tongue, question, place.currency);
  const title = tongue.t(`payments.rule.${question.rule}`);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[
            ...crumbsTo(context),
            { href: `/work/places/${place.code}/payments/questions`, label: tongue.t('payments.questions') },
          ]}
        />
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        <DefinitionList
          items={[
            {
              term: tongue.t('payments.at-stake'),
              says: tongue.money(question.amount, currencyOf(place.currency)),
            },
            { term: tongue.t('payments.chance'), says: sayChance(tongue, question) },
            { term: tongue.t('payments.rule-asks'), says: tongue.t(`payments.rule-says.${question.rule}`) },
          ]}
        />
        <h2>{tongue.t('payments.evidence')}</h2>
        {question.rowCount > rows.length && (
          <p>{tongue.t('payments.evidence-first', { shown: rows.length, of: question.rowCount })}</p>
        )}
        <DataTable
          tongue={tongue}
          id="evidence"
          caption={tongue.t('payments.evidence')}
          captionHidden
          cards
          columns={columnsOf(context, rows)}
          rows={rows}
        />
        <h2>{tongue.t('payments.answers')}</h2>
        {answers.length === 0 ? (
          <p>{tongue.t('payments.answers-none')}</p>
        ) : (
          <DefinitionList items={answers.map((answer) => answerShown(context, answer, names))} />
        )}
        {actor.permissions.has('payments.review') && (
          <AnswerForm {...context} question={question} values={values} problem={problem} />
        )}
      </>
    ),
  };
}

const answerShown = ({ tongue, place }: Context, answer: Answer, names: ReadonlyMap<string, string>) => ({
  term: tongue.t('payments.answer-by', {
    person: names.get(answer.personId) ?? '',
    at: tongue.dateTime(answer.at, place.timeZone),
  }),
  says: (
    <>
      <p>
        {tongue.t(`payments.outcome.${answer.outcome}`)}
        {answer.recovered !== null && `: ${tongue.money(answer.recovered, currencyOf(place.currency))}`}
      </p>
      <p>
        <bdi>{answer.note}</bdi>
      </p>
    </>
  ),
});

/** Only what at least one of the payments has; what all share and what differs stands under each other. */
function columnsOf({ tongue, place, actor }: Context, rows: readonly EvidenceRow[]): Column<EvidenceRow>[] {
  const mayReview = actor.permissions.has('payments.review');
  const texts = TEXT_FIELDS.filter(
    (field) => (field !== 'bankAccount' || mayReview) && rows.some((row) => row[field]),
  );
  return [
    {
      head: tongue.t('payments.payment'),
      heading: true,
      words: true,
      cell: (row) => (
        <a class="ds-link" href={`/work/places/${place.code}/payments/rows/${row.loadId}/${row.line}`}>
          {tongue.t('payments.line-of-file', { line: String(row.line), file: row.file })}
        </a>
      ),
    },
    {
      head: tongue.t('payments.day'),
      whole: true,
      cell: (row) => (row.day === null ? tongue.t('payments.not-known') : tongue.date(row.day)),
    },
    {
      head: tongue.t('payments.amount'),
      numeric: true,
      cell: (row) => tongue.money(row.amount, currencyOf(place.currency), 'exact', { currency: false }),
    },
    ...texts.map(
      (field): Column<EvidenceRow> => ({
        head: tongue.t(fieldKey(field)),
        ...(field === 'description' ? { words: true } : {}),
        cell: (row) => <bdi>{row[field] ?? ''}</bdi>,
      }),
    ),
  ];
}

function AnswerForm({
  tongue,
  place,
  question,
  values,
  problem,
}: Context & { question: QuestionRow; values: Record<string, unknown>; problem: Problem | null }) {
  const form = formOf(tongue, values, problem);
  const outcome = form.choice(
    'outcome',
    tongue.t('payments.answer-outcome'),
    OUTCOMES.map((value) => ({ value, label: tongue.t(`payments.outcome.${value}`) })),
  );
  const recovered = form.field('recovered', tongue.t('payments.answer-recovered'), [
    'payments.recovered-amount',
  ]);
  const note = form.field('note', tongue.t('payments.answer-note'));
  return (
    <>
      <h2>{tongue.t('payments.answer')}</h2>
      <p>{tongue.t('payments.answer-says')}</p>
      <Form {...form.props()} action={`/work/places/${place.code}/payments/questions/${question.questionId}`}>
        <RadioGroup {...outcome} required />
        <AmountField {...recovered} currency={place.currency} />
        <input type="hidden" name="currency" value={place.currency} />
        <TextField {...note} hint={tongue.t('payments.answer-note-hint')} rows={4} most={2000} required />
        <div class="acts">
          <Button>{tongue.t('payments.answer-do')}</Button>
        </div>
      </Form>
    </>
  );
}
