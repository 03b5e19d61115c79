import { Breadcrumbs } from '../platform/html/components/index.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { DeskList } from '../platform/lists/desk-list.tsx';
import { choice, text } from '../platform/lists/filters.ts';
import { defineList } from '../platform/lists/list.ts';
import { crumbsTo } from './desk-lists.tsx';
import { FINDING_CODES, findingKey } from './intake/findings.ts';
import { type FindingRow, listedFindings } from './lists-store.ts';

/** Everything that was found in any file: by line and path. */
const findings = defineList<FindingRow, DeskContext<{ code: string }, unknown>>({
  name: 'procure.findings',
  title: 'procure.findings',
  sort: '-load',
  search: 'procure.findings-search',
  columns: [
    { name: 'load', head: 'procure.load', type: 'number', sort: true, value: (row) => row.loadNo },
    {
      name: 'code',
      head: 'procure.finding',
      type: 'text',
      heading: true,
      sort: true,
      words: true,
      value: (row) => row.code,
      cell: (row, { tongue }) => tongue.t(findingKey(row.code)),
    },
    { name: 'line', head: 'procure.line', type: 'number', sort: true, value: (row) => row.line },
    { name: 'path', head: 'procure.path', type: 'text', value: (row) => row.path },
    { name: 'value', head: 'procure.came', type: 'text', value: (row) => row.value },
    { name: 'expected', head: 'procure.expected', type: 'text', roomy: true, value: (row) => row.expected },
    { name: 'file', head: 'procure.file', type: 'text', roomy: true, value: (row) => row.file },
  ],
  filters: {
    load: text('procure.load', 10),
    code: choice('procure.finding', FINDING_CODES, (tongue, code) => tongue.t(findingKey(code))),
  },
  empty: { title: 'procure.no-findings-title', says: 'procure.no-findings' },
  rows: (query, { tx }) => listedFindings(tx, query),
});

export const findingsDesk: Omit<DeskList<FindingRow, { code: string }>, 'params'> = {
  path: '/work/places/:code/procurement/findings',
  permission: 'procure.read',
  list: findings,
  page: ({ tongue, place }, { table }) => ({
    title: tongue.t('procure.findings'),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo({ tongue, place })} />
        <h1>{tongue.t('procure.findings')}</h1>
        {table}
      </>
    ),
  }),
};
