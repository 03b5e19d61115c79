import { Breadcrumbs, EmptyState, LinkButton, StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { choice } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { listed } from '../platform/lists/list-store.ts';
import { currentKeys } from '../platform/publication/store.ts';
import { Spoken } from '../platform/spoken/spoken.tsx';
import { figurePath } from './figure.ts';
import { figureWords } from './figure-words.tsx';
import { NOTE } from './note-actions.ts';
import { type Note, noteRows } from './note-store.ts';
import { SIDES, type Side } from './phases.ts';
import { sideTitle } from './words.ts';

const noteList = defineList<Note, DeskContext<{ code: string }, unknown>>({
  name: 'budget.notes',
  title: 'note.link',
  sort: '-written',
  search: 'note.search',
  columns: [
    {
      name: 'figure',
      head: 'question.about',
      type: 'text',
      heading: true,
      words: true,
      value: (row, { tongue }) => figureWords(tongue, row),
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={figurePath(place.code, row)}>
          {figureWords(tongue, row)}
        </a>
      ),
    },
    {
      name: 'text',
      head: 'note.one',
      type: 'text',
      words: true,
      value: (row) => row.text,
      cell: (row, { tongue }) =>
        row.text === null ? (
          <StateTag tongue={tongue} state="none" word={tongue.t('note.removed')} />
        ) : (
          <Spoken text={row.text} />
        ),
    },
    { name: 'post', head: 'note.post', type: 'text', value: (row) => row.post, roomy: true },
    { name: 'written', head: 'note.day', type: 'date', value: (row) => row.writtenOn, sort: true },
    {
      name: 'next',
      head: 'budget.desk.next',
      type: 'text',
      cell: (row, { tongue, place }) =>
        row.text === null ? null : (
          <span class="acts">
            {(['change', 'remove'] as const).map((what) => (
              <a class="ds-link" href={`/work/places/${place.code}/budget-notes/${row.noteId}/${what}`}>
                <span aria-hidden="true">{tongue.t(`note.${what}`)}</span>
                <span class="ds-sr-only">
                  {tongue.t(`note.${what}-this`, { figure: figureWords(tongue, row) })}
                </span>
              </a>
            ))}
          </span>
        ),
    },
  ],
  filters: {
    side: choice('budget.desk.side', SIDES, (tongue, side) => tongue.t(`budget.side.${side}`)),
  },
  empty: { title: 'note.none-title', says: 'note.none' },
  rows: (query, { tx }) =>
    listed(
      tx,
      noteRows(tx),
      {
        sort: { written: 'state.written_at' },
        unique: ['note.note_id'],
        search: ['state.text', 'note.label'],
        filters: { side: (eb, value) => eb('note.side', '=', value) },
      },
      query,
    ).map((rows) => rows.map((row) => ({ ...row, side: row.side as Side }))),
});

export const notesDesk: Omit<DeskList<Note, { code: string }>, 'params'> = {
  path: '/work/places/:code/budget-notes',
  permission: NOTE,
  list: noteList,
  async page({ tongue, place, tx }, { table }) {
    const published = (await currentKeys(tx, 'budget')).filter((each) => each.withdrawn_at === null);
    const base = `/work/places/${place.code}/budget-notes`;
    return {
      title: tongue.t('note.link'),
      body: (
        <>
          <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
          <h1>{tongue.t('note.link')}</h1>
          <p class="lead">{tongue.t('note.lead')}</p>
          {published.length === 0 ? (
            <EmptyState title={tongue.t('budget.none-title')}>{tongue.t('note.no-budget')}</EmptyState>
          ) : (
            <section>
              <h2>{tongue.t('note.write')}</h2>
              <div class="acts">
                {published.toReversed().map(({ key }) => {
                  const [year = '', side = ''] = key.split('/');
                  return (
                    <LinkButton href={`${base}/${key}/write`} variant="secondary">
                      {sideTitle(tongue, { year: Number(year), side: side as Side })}
                    </LinkButton>
                  );
                })}
              </div>
            </section>
          )}
          {table}
        </>
      ),
    };
  },
};
