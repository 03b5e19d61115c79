import { randomUUID } from 'node:crypto';
import {
  Breadcrumbs,
  Button,
  Form,
  LinkButton,
  type State,
  StateTag,
} from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { type DeskList } from '../platform/lists/desk-list.tsx';
import { choice } from '../platform/lists/filters.ts';
import { listedInMemory } from '../platform/lists/in-memory.ts';
import { defineList } from '../platform/lists/list.ts';
import { BUDGET_STATES, type DeskBudget, deskBudgets } from './desk-budgets.ts';
import { SIDES } from './phases.ts';
import { sideTitle } from './words.ts';

const STATES: Record<DeskBudget['state'], State> = {
  published: 'good',
  changed: 'ask',
  draft: 'none',
  withdrawn: 'bad',
};

const files = (row: DeskBudget): string => row.loads.map((load) => load.file).join(', ');
const lines = (row: DeskBudget): number => row.loads.reduce((sum, load) => sum + load.lines, 0);
const lastLoad = (row: DeskBudget): Date | null =>
  row.loads.reduce<Date | null>((last, load) => (!last || load.loadedAt > last ? load.loadedAt : last), null);
const stateWord = (tongue: Tongue, state: string): string => tongue.t(`budget.desk.state.${state}`);

/** A finance officer's list: what is loaded, what residents see of it, and the next step. */
const budgets = defineList<DeskBudget, DeskContext<{ code: string }, unknown>>({
  name: 'budget.budgets',
  title: 'budget.desk.title',
  sort: '-year',
  search: 'budget.desk.search',
  columns: [
    {
      name: 'year',
      head: 'budget.desk.what',
      type: 'year',
      value: (row) => row.year,
      cell: (row, { tongue, place }) => (
        <a class="ds-link" href={`/work/places/${place.code}/items/${row.budgetId}`}>
          {sideTitle(tongue, row)}
        </a>
      ),
      sort: true,
      heading: true,
    },
    { name: 'side', head: 'budget.desk.side', type: 'text', value: (row) => row.side, filesOnly: true },
    {
      name: 'state',
      head: 'budget.desk.state',
      type: 'text',
      value: (row) => row.state,
      cell: (row, { tongue }) => (
        <StateTag tongue={tongue} state={STATES[row.state]} word={stateWord(tongue, row.state)} />
      ),
    },
    { name: 'files', head: 'budget.desk.file', type: 'text', value: files, sort: true },
    { name: 'lines', head: 'budget.desk.lines', type: 'number', value: lines, sort: true },
    { name: 'loaded', head: 'budget.desk.loaded', type: 'moment', value: lastLoad, sort: true },
    {
      name: 'adopted',
      head: 'budget.adoption.adopted',
      type: 'date',
      value: (row) => row.adoption?.adoptedOn ?? null,
      cell: (row, context) => <Adopted {...context} row={row} />,
    },
    {
      name: 'next',
      head: 'budget.desk.next',
      type: 'text',
      cell: (row, context) => <NextStep {...context} row={row} />,
    },
  ],
  filters: {
    state: choice('budget.desk.state', BUDGET_STATES, stateWord),
    side: choice('budget.desk.side', SIDES, (tongue, side) => tongue.t(`budget.side.${side}`)),
  },
  empty: {
    title: 'budget.none-title',
    says: 'budget.desk.none',
    action: ({ place, tongue, actor }) =>
      actor.permissions.has('budget.import')
        ? { href: `/work/places/${place.code}/budgets/import/new`, label: tongue.t('budget.desk.import') }
        : null,
  },
  rows: async (query, context) =>
    listedInMemory(
      await deskBudgets(context),
      {
        sort: { year: (row) => row.year, files, lines, loaded: lastLoad },
        search: [files, (row) => String(row.year)],
        filters: { state: (row, value) => row.state === value, side: (row, value) => row.side === value },
      },
      query,
    ),
});

export const budgetsDesk: Omit<DeskList<DeskBudget, { code: string }>, 'params'> = {
  path: '/work/places/:code/budgets',
  permission: 'places.read',
  list: budgets,
  page: ({ tongue, place, actor }, { table, total, query }) => ({
    title: tongue.t('budget.desk.title'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{tongue.t('budget.desk.title')}</h1>
        {actor.permissions.has('budget.import') && (total > 0 || query.q !== '') && (
          <LinkButton href={`/work/places/${place.code}/budgets/import/new`}>
            {tongue.t('budget.desk.import')}
          </LinkButton>
        )}
        {table}
        <p>
          <a class="ds-link" href={`/work/places/${place.code}/budgets/crosswalks`}>
            {tongue.t('budget.crosswalk.title')}
          </a>
        </p>
      </>
    ),
  }),
};

/** The day on which the council adopted it, and the way to it for who may keep it. */
function Adopted({
  tongue,
  place,
  actor,
  row,
}: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'> & { row: DeskBudget }) {
  const day = row.adoption?.adoptedOn ?? null;
  const says = day === null ? null : tongue.date(day);
  if (!actor.permissions.has('budget.import')) return says ?? '–';
  return (
    <a class="ds-link" href={`/work/places/${place.code}/budgets/${row.year}/adoption`}>
      <span aria-hidden="true">{says ?? tongue.t('budget.adoption.keep')}</span>
      <span class="ds-sr-only">
        {tongue.t('budget.adoption.of-this', {
          title: sideTitle(tongue, row),
          known: says === null ? 'no' : 'yes',
          day: says ?? '',
        })}
      </span>
    </a>
  );
}

/** Nothing is offered that would be refused: who only reads is led to what residents read. */
function NextStep({
  tongue,
  place,
  actor,
  row,
}: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place' | 'actor'> & { row: DeskBudget }) {
  const title = sideTitle(tongue, row);
  if (!actor.permissions.has('budget.publish')) {
    if (row.state !== 'published' && row.state !== 'changed') return null;
    return (
      <a class="ds-link" href={`/places/${place.code}/budget/${row.year}/${row.side}`}>
        <span aria-hidden="true">{tongue.t('budget.desk.see')}</span>
        <span class="ds-sr-only">{tongue.t('budget.desk.see-this', { title })}</span>
      </a>
    );
  }
  const at = `/work/places/${place.code}/budgets/${row.year}/${row.side}`;
  if (row.state === 'published') {
    return (
      <LinkButton href={`${at}/withdraw`} variant="tertiary">
        <span aria-hidden="true">{tongue.t('budget.desk.withdraw')}</span>
        <span class="ds-sr-only">{tongue.t('budget.desk.withdraw-this', { title })}</span>
      </LinkButton>
    );
  }
  return (
    <Form tongue={tongue} action={`${at}/publish`} requestId={randomUUID()} version={row.version}>
      <Button variant="secondary">
        <span aria-hidden="true">{tongue.t('budget.desk.publish')}</span>
        <span class="ds-sr-only">{tongue.t('budget.desk.publish-this', { title })}</span>
      </Button>
    </Form>
  );
}
