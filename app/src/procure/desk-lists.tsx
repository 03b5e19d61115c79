import { Breadcrumbs, LinkButton, StateTag } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { choice, day, text } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { Linked } from './linked.tsx';
import { type LoadRow, listedLoads, listedProcesses, type ProcessRow } from './lists-store.ts';
import { STAGES } from './record/stages.ts';

type Context = DeskContext<{ code: string }, unknown>;

const base = (code: string): string => `/work/places/${code}/procurement`;

const firstStep = ({ place, tongue, actor }: Context) =>
  actor.permissions.has('procure.import')
    ? { href: `${base(place.code)}/import`, label: tongue.t('procure.import') }
    : null;

const processes = defineList<ProcessRow, Context>({
  name: 'procure.processes',
  title: 'procure.processes',
  sort: '-day',
  search: 'procure.processes-search',
  columns: [
    {
      name: 'title',
      head: 'procure.title-of',
      type: 'text',
      heading: true,
      sort: true,
      words: true,
      value: (row) => row.title ?? row.ocid,
      cell: (row, { place }) => (
        <Linked href={`${base(place.code)}/processes/${row.processId}`}>{row.title ?? row.ocid}</Linked>
      ),
    },
    { name: 'buyer', head: 'procure.buyer', type: 'text', value: (row) => row.buyer },
    {
      name: 'stage',
      head: 'procure.stage',
      type: 'text',
      value: (row) => row.stage,
      cell: (row, { tongue }) => tongue.t(`procure.stage.${row.stage}`),
    },
    { name: 'day', head: 'procure.day', type: 'date', sort: true, value: (row) => row.day },
    { name: 'releases', head: 'procure.releases', type: 'number', sort: true, value: (row) => row.releases },
    { name: 'source', head: 'procure.source', type: 'text', roomy: true, value: (row) => row.source },
    { name: 'ocid', head: 'procure.ocid', type: 'text', filesOnly: true, value: (row) => row.ocid },
    { name: 'year', head: 'procure.year', type: 'year', filesOnly: true, value: (row) => row.year },
  ],
  filters: {
    stage: choice('procure.stage', STAGES, (tongue, stage) => tongue.t(`procure.stage.${stage}`)),
    source: text('procure.filter-source', 200),
    from: day('procure.filter-from'),
    until: day('procure.filter-until'),
  },
  empty: { title: 'procure.none-title', says: 'procure.none', action: firstStep },
  rows: (query, { tx }) => listedProcesses(tx, query),
});

export const processesDesk: Omit<DeskList<ProcessRow, { code: string }>, 'params'> = {
  path: '/work/places/:code/procurement',
  permission: 'procure.read',
  list: processes,
  page: ({ tongue, place, actor }, { table }) => ({
    title: tongue.t('procure.title'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{tongue.t('procure.title')}</h1>
        <div class="acts">
          {actor.permissions.has('procure.import') && (
            <LinkButton href={`${base(place.code)}/import`}>{tongue.t('procure.import')}</LinkButton>
          )}
          <LinkButton href={`${base(place.code)}/loads`} variant="secondary">
            {tongue.t('procure.loads')}
          </LinkButton>
          <LinkButton href={`${base(place.code)}/flags`} variant="secondary">
            {tongue.t('procure.flags')}
          </LinkButton>
          {actor.permissions.has('procure.reply') && (
            <LinkButton href={`${base(place.code)}/replies`} variant="secondary">
              {tongue.t('reply.desk-title')}
            </LinkButton>
          )}
          {actor.permissions.has('procure.publish') && (
            <LinkButton href={`${base(place.code)}/publish`} variant="secondary">
              {tongue.t('procure.publish')}
            </LinkButton>
          )}
        </div>
        {table}
      </>
    ),
  }),
};

const loads = defineList<LoadRow, Context>({
  name: 'procure.loads',
  title: 'procure.loads',
  sort: '-number',
  search: 'procure.loads-search',
  columns: [
    { name: 'number', head: 'procure.load', type: 'number', sort: true, value: (row) => row.loadNo },
    {
      name: 'file',
      head: 'procure.file',
      type: 'text',
      heading: true,
      sort: true,
      value: (row) => row.file,
      cell: (row, { place }) => (
        <a class="ds-link" href={`${base(place.code)}/loads/${row.loadId}`}>
          <bdi>{row.file}</bdi>
        </a>
      ),
    },
    { name: 'source', head: 'procure.source', type: 'text', value: (row) => row.source },
    {
      name: 'state',
      head: 'procure.load-state',
      type: 'text',
      value: (row) => (row.backReason === null ? 'standing' : 'taken-back'),
      cell: (row, { tongue }) => (
        <StateTag
          tongue={tongue}
          state={row.backReason === null ? 'good' : 'none'}
          word={tongue.t(`procure.load-${row.backReason === null ? 'standing' : 'taken-back'}`)}
        />
      ),
    },
    { name: 'releases', head: 'procure.releases', type: 'number', roomy: true, value: (row) => row.releases },
    { name: 'added', head: 'procure.added', type: 'number', sort: true, value: (row) => row.added },
    {
      name: 'findings',
      head: 'procure.findings',
      type: 'number',
      sort: true,
      value: (row) => row.findingCount,
    },
    { name: 'loaded', head: 'procure.loaded-at', type: 'moment', roomy: true, value: (row) => row.loadedAt },
    {
      name: 'why',
      head: 'procure.why',
      type: 'text',
      words: true,
      roomy: true,
      value: (row) => row.backReason,
    },
  ],
  empty: { title: 'procure.none-title', says: 'procure.none', action: firstStep },
  rows: (query, { tx }) => listedLoads(tx, query),
});

export const loadsDesk: Omit<DeskList<LoadRow, { code: string }>, 'params'> = {
  path: '/work/places/:code/procurement/loads',
  permission: 'procure.read',
  list: loads,
  page: ({ tongue, place }, { table }) => ({
    title: tongue.t('procure.loads'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{tongue.t('procure.loads')}</h1>
        {table}
      </>
    ),
  }),
};

export const crumbsTo = ({ tongue, place }: Pick<Context, 'tongue' | 'place'>) => [
  { href: `/work/places/${place.code}`, label: place.name },
  { href: base(place.code), label: tongue.t('procure.title') },
];
