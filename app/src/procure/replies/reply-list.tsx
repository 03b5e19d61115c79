import { type WorkingCalendar, workingCalendar, workingDaysBetween } from '../../places/api.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { StateTag } from '../../platform/html/components/index.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import { choice } from '../../platform/lists/filters.ts';
import { defineList } from '../../platform/lists/list.ts';
import { listed } from '../../platform/lists/list-store.ts';
import { type Reply, replyRows } from './reply-store.ts';
import { signWord } from './said-parts.tsx';
import { REPLY_STATES, ROLES, stateOf } from './words.ts';

type At = DeskContext<{ code: string }, unknown>;
/** A reply with its age: working days since it came, as long as nobody has read it. */
type Row = Reply & { age: number | null };

const BEGINNING = 120;
const beginning = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > BEGINNING ? `${letters.slice(0, BEGINNING).join('')}…` : letters.join('');
};

export const repliesPath = (code: string): string => `/work/places/${code}/procurement/replies`;

/** What came beside flags, those that wait longest first. */
export const replyList = defineList<Row, At>({
  name: 'procure.replies',
  title: 'reply.desk-title',
  sort: 'came',
  search: 'reply.search',
  columns: [
    {
      name: 'text',
      head: 'reply.one',
      type: 'text',
      heading: true,
      words: true,
      value: (row) => row.text ?? row.shown,
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={`${repliesPath(place.code)}/${row.replyId}`}>
          <bdi class="talk-beginning">{beginning(row.text ?? row.shown ?? tongue.t('reply.erased'))}</bdi>
        </a>
      ),
    },
    {
      name: 'sign',
      head: 'procure.flag',
      type: 'text',
      words: true,
      value: (row, { tongue }) => signWord(tongue, row.code),
    },
    { name: 'about', head: 'reply.about', type: 'text', words: true, value: (row) => row.label },
    { name: 'name', head: 'reply.name', type: 'text', value: (row) => row.name },
    {
      name: 'role',
      head: 'reply.role',
      type: 'text',
      roomy: true,
      value: (row) => row.role,
      cell: (row, { tongue }) => tongue.t(`reply.role.${row.role}`),
    },
    {
      name: 'state',
      head: 'reply.state',
      type: 'text',
      sort: true,
      value: (row) => row.state,
      cell: (row, { tongue }) => {
        const { light, word } = stateOf(tongue, row.state);
        return <StateTag tongue={tongue} state={light} word={word} />;
      },
    },
    { name: 'came', head: 'reply.came', type: 'date', value: (row) => row.cameOn, sort: true },
    { name: 'age', head: 'reply.age', type: 'number', value: (row) => row.age },
  ],
  filters: {
    state: choice('reply.state', REPLY_STATES, (tongue, state) => tongue.t(`reply.state.${state}`)),
    role: choice('reply.role', ROLES, (tongue, role) => tongue.t(`reply.role.${role}`)),
  },
  empty: { title: 'reply.none-title', says: 'reply.desk-none' },
  async rows(query, { tx, place }) {
    const calendar = await workingCalendar(tx);
    const today = todayIn(place.timeZone);
    return listed(
      tx,
      replyRows(tx),
      {
        sort: { came: 'came_at', state: 'state' },
        unique: ['reply_id'],
        search: ['text', 'shown', 'name', 'label'],
        filters: {
          state: (eb, value) => eb('state', '=', value),
          role: (eb, value) => eb('role', '=', value),
        },
      },
      query,
    ).map((rows) => rows.map((row) => ({ ...row, age: ageOf(calendar, row, today) })));
  },
});

const ageOf = (calendar: WorkingCalendar, { state, cameOn }: Reply, today: string): number | null =>
  state === 'received' ? workingDaysBetween(calendar, cameOn, today) : null;
