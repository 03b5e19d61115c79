import type { DeskContext } from '../../platform/http/route.ts';
import { choice, text } from '../../platform/lists/filters.ts';
import { defineList } from '../../platform/lists/list.ts';
import { deskPath } from '../paths.ts';
import { STATES, WAYS } from './answer-store.ts';
import { answerRows, type ListedAnswer } from './answers-list-store.ts';

type At = DeskContext<Record<string, string>, unknown>;

/** What a form calls a set of answers often is the name of a person: it is read by who may read personal answers. */
export const mayName = ({ actor }: Pick<At, 'actor'>): boolean =>
  actor.permissions.has('surveys.read-personal');

export const answersList = defineList<ListedAnswer>({
  name: 'surveys.answers',
  title: 'survey.answers',
  sort: '-sent',
  search: 'survey.answers-search',
  columns: [
    { name: 'id', head: 'survey.answer-id', type: 'text', value: (row) => row.answerId, filesOnly: true },
    {
      name: 'sent',
      head: 'survey.sent-at',
      type: 'moment',
      value: (row) => row.sentAt,
      sort: true,
      heading: true,
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={deskPath(place.code, row.surveyId, `/answers/${row.answerId}`)}>
          {tongue.dateTime(row.sentAt, place.timeZone)}
        </a>
      ),
    },
    {
      name: 'survey',
      head: 'survey.title',
      type: 'text',
      value: (row) => row.title,
      sort: true,
      words: true,
    },
    {
      name: 'way',
      head: 'survey.way',
      type: 'text',
      value: (row) => row.way,
      cell: (row, { tongue }) => tongue.t(`survey.way.${row.way}`),
      sort: true,
    },
    { name: 'paper', head: 'survey.paper-no', type: 'text', value: (row) => row.paperNo, sort: true },
    {
      name: 'called',
      head: 'survey.called',
      type: 'text',
      value: (row, context) => (mayName(context) ? row.name : ''),
    },
    { name: 'version', head: 'survey.version', type: 'number', value: (row) => row.formNo, sort: true },
    {
      name: 'state',
      head: 'survey.state',
      type: 'text',
      value: (row) => row.state,
      cell: (row, { tongue }) => tongue.t(`survey.answer-state.${row.state}`),
      sort: true,
    },
  ],
  filters: {
    survey: text('survey.title', 200),
    way: choice('survey.way', WAYS, (tongue, value) => tongue.t(`survey.way.${value}`)),
    state: choice('survey.state', STATES, (tongue, value) => tongue.t(`survey.answer-state.${value}`)),
  },
  empty: { title: 'survey.no-answers-title', says: 'survey.no-answers' },
  rows: (query, context) => answerRows(context.tx, query, mayName(context)),
});
