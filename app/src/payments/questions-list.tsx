import { rules } from '@groundwork-gov/payments';
import type { Transaction } from '../platform/db/transaction.ts';
import { type State, StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import { listedJobs } from '../platform/jobs/list-store.ts';
import type { JobRow } from '../platform/jobs/store.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { standingLoads } from './load-store.ts';
import { QUESTION_STATES, type QuestionState } from './outcomes.ts';
import { latestScreening, listedQuestions, type QuestionRow } from './question-store.ts';
import { queuePage } from './queue-page.tsx';
import { screenJob } from './screen-job.ts';
import { sayChance, sayQuestion } from './words.ts';

const LIGHTS: Record<QuestionState, State> = {
  queued: 'ask',
  waiting: 'none',
  answered: 'good',
  muted: 'none',
  chance: 'none',
};

const stateOf = (row: QuestionRow): QuestionState =>
  row.outcome === null ? (row.state as QuestionState) : 'answered';

/** What is worth asking, in the order of its evidence. */
const questions = defineList<QuestionRow, DeskContext<{ code: string }, unknown>>({
  name: 'payments.questions',
  title: 'payments.questions',
  sort: 'rank',
  search: 'payments.questions-search',
  size: 25,
  columns: [
    {
      name: 'id',
      head: 'payments.question-id',
      type: 'text',
      value: (row) => row.questionId,
      filesOnly: true,
    },
    {
      name: 'rank',
      head: 'payments.rank',
      type: 'number',
      value: (row) => row.rank,
      sort: true,
      roomy: true,
    },
    {
      name: 'question',
      head: 'payments.question',
      type: 'text',
      heading: true,
      words: true,
      value: (row, { tongue, place }) => sayQuestion(tongue, row, place.currency),
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={`/work/places/${place.code}/payments/questions/${row.questionId}`}>
          {sayQuestion(tongue, row, place.currency)}
        </a>
      ),
    },
    {
      name: 'rule',
      head: 'payments.rule',
      type: 'text',
      sort: true,
      roomy: true,
      value: (row, { tongue }) => tongue.t(`payments.rule.${row.rule}`),
    },
    { name: 'amount', head: 'payments.at-stake', type: 'amount', value: (row) => row.amount, sort: true },
    {
      name: 'chance',
      head: 'payments.chance',
      type: 'text',
      words: true,
      roomy: true,
      value: (row, { tongue }) => sayChance(tongue, row),
    },
    {
      name: 'state',
      head: 'payments.state',
      type: 'text',
      value: (row, { tongue }) => tongue.t(`payments.state.${stateOf(row)}`),
      cell: (row, { tongue }) => (
        <StateTag
          tongue={tongue}
          state={LIGHTS[stateOf(row)]}
          word={
            row.outcome === null
              ? tongue.t(`payments.state.${stateOf(row)}`)
              : tongue.t(`payments.outcome.${row.outcome}`)
          }
        />
      ),
    },
  ],
  filters: {
    state: choice('payments.state', QUESTION_STATES, (tongue, state) => tongue.t(`payments.state.${state}`)),
    rule: choice('payments.rule', rules, (tongue, rule) => tongue.t(`payments.rule.${rule}`)),
  },
  empty: { title: 'payments.no-questions-title', says: 'payments.no-questions' },
  rows: (query, { tx }) => listedQuestions(tx, query),
});

export const questionsDesk: Omit<DeskList<QuestionRow, { code: string }>, 'params'> = {
  path: '/work/places/:code/payments/questions',
  permission: 'payments.read',
  list: questions,
  page: async (context, { table }) =>
    queuePage(context, {
      screening: await latestScreening(context.tx),
      job: await screeningJob(context.tx),
      loads: await standingLoads(context.tx),
      table,
    }),
};

/** The newest job of this slice in the place, unless it is done. */
async function screeningJob(tx: Transaction): Promise<JobRow | undefined> {
  const sort = { by: 'added', descending: true };
  const newest = await listedJobs(tx, { q: '', sort, page: 1, size: 25, filters: {}, columns: null }).page();
  const job = newest.rows.find(({ name }) => name === screenJob.name);
  return job && job.state !== 'done' && job.state !== 'cancelled' ? job : undefined;
}
