import { type WorkingCalendar, workingCalendar, workingDaysBetween } from '../places/api.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';
import { figureWords } from './figure-words.tsx';
import { SIDES } from './phases.ts';
import { QUESTION_STATES } from './question-states.ts';
import { type Question, questionRows } from './question-store.ts';
import { stateOf } from './question-words.ts';

/** A question with its age: working days until it was answered, or until today where it still waits. */
type Row = Question & { age: number | null };

const BEGINNING = 120;
const beginning = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > BEGINNING ? `${letters.slice(0, BEGINNING).join('')}…` : letters.join('');
};

/** What residents asked, those that wait longest first. */
export const questionList = defineList<Row, DeskContext<{ code: string }, unknown>>({
  name: 'budget.questions',
  title: 'question.title',
  sort: 'asked',
  search: 'question.search',
  columns: [
    {
      name: 'question',
      head: 'question.one',
      type: 'text',
      heading: true,
      words: true,
      value: (row) => row.question ?? row.shown,
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={`/work/places/${place.code}/questions/${row.questionId}`}>
          <bdi class="talk-beginning">
            {beginning(row.question ?? row.shown ?? tongue.t('question.erased'))}
          </bdi>
        </a>
      ),
    },
    {
      name: 'about',
      head: 'question.about',
      type: 'text',
      words: true,
      value: (row, { tongue }) => figureWords(tongue, row),
    },
    {
      name: 'state',
      head: 'budget.desk.state',
      type: 'text',
      sort: true,
      value: (row) => row.state,
      cell: (row, { tongue }) => {
        const { light, word } = stateOf(tongue, row);
        return <StateTag tongue={tongue} state={light} word={word} />;
      },
    },
    { name: 'asked', head: 'question.asked', type: 'date', value: (row) => row.askedOn, sort: true },
    { name: 'age', head: 'question.age', type: 'number', value: (row) => row.age },
  ],
  filters: {
    state: choice('budget.desk.state', QUESTION_STATES, (tongue, state) =>
      tongue.t(`question.state.${state}`),
    ),
    side: choice('budget.desk.side', SIDES, (tongue, side) => tongue.t(`budget.side.${side}`)),
  },
  empty: { title: 'question.desk-none-title', says: 'question.desk-none' },
  async rows(query, { tx, place }) {
    const calendar = await workingCalendar(tx);
    const today = todayIn(place.timeZone);
    return listed(
      tx,
      questionRows(tx),
      {
        sort: { asked: 'asked_at', state: 'state' },
        unique: ['question_id'],
        search: ['question', 'shown', 'answer'],
        filters: {
          state: (eb, value) => eb('state', '=', value),
          side: (eb, value) => eb('side', '=', value),
        },
      },
      query,
    ).map((rows) => rows.map((row) => ({ ...row, age: ageOf(calendar, row, today) })));
  },
});

/** Nothing for what was decided without an answer. */
export function ageOf(
  calendar: WorkingCalendar,
  { state, askedOn, answeredOn }: Pick<Question, 'state' | 'askedOn' | 'answeredOn'>,
  today: string,
): number | null {
  if (state === 'declined' || state === 'withdrawn') return null;
  return workingDaysBetween(calendar, askedOn, answeredOn ?? today);
}
