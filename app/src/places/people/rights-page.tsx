import { z } from 'zod';
import type { Day } from '../../platform/calendar/days.ts';
import { actsAbout } from '../../platform/history/history.ts';
import { readerOf } from '../../platform/history/reader.ts';
import { Alert, DataTable, Details } from '../../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { choice, day } from '../../platform/lists/filters.ts';
import { defineList, type List, type ListQuery } from '../../platform/lists/list.ts';
import { ListView } from '../../platform/lists/list-view.tsx';
import { at, peoplePage } from './parts.tsx';
import { ENTRUSTED } from './powers.ts';
import { listedRights, type Right } from './rights-store.ts';
import type { HeldBy, RightsWarning } from './rights-warnings.ts';
import { titled } from './structure-page.tsx';

/** What the list may be asked. Permissions and people differ from house to house, so their values are checked here. */
export const rightsQuery = z.strictObject({
  on: z.literal('').or(z.iso.date()).optional(),
  permission: z.string().max(60).optional(),
  person: z.literal('').or(z.uuid()).optional(),
  by: z.enum(['', 'holding', 'deputy']).optional(),
  q: z.string().trim().max(100).optional(),
  sort: z
    .enum(['person', 'permission', 'post', 'since', 'until'])
    .or(z.enum(['-person', '-permission', '-post', '-since', '-until']))
    .optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  size: z.enum(['10', '25', '50']).optional(),
  columns: z.union([z.string().max(20), z.array(z.string().max(20)).max(20)]).optional(),
  as: z.enum(['csv', 'xlsx', 'json']).optional(),
});

export type RightsContext = DeskContext<{ code: string }, z.infer<typeof rightsQuery>>;

type Shown = Right & { given: Given | null };
interface Given {
  name: string;
  at: Date;
  /** Whoever gave it did not have it, and was entrusted to. */
  entrusted: boolean;
}

/** Who may do what on a day, one line for each permission in each hand. */
export function rightsList(context: RightsContext, on: Day, personName: string): List<Shown, RightsContext> {
  const { house, query, tongue } = context;
  const known = house.slices.flatMap((slice) => slice.permissions);
  const said = (told: Tongue, permission: string): string =>
    known.includes(permission) ? told.t(`permission.${permission}`) : permission;
  return defineList<Shown, RightsContext>({
    name: 'places.rights',
    title: 'rights.title',
    sort: 'person',
    search: 'rights.search',
    columns: [
      {
        name: 'person',
        head: 'people.person-name',
        type: 'text',
        value: (row) => row.person,
        sort: true,
        heading: true,
        cell: (row) => (
          <a class="ds-link" href={at(context, 'persons', row.personId)}>
            <bdi>{row.person}</bdi>
          </a>
        ),
      },
      {
        name: 'permission',
        head: 'rights.permission',
        type: 'text',
        value: (row) => said(tongue, row.permission),
        sort: true,
        words: true,
      },
      {
        name: 'permission_code',
        head: 'people.id',
        type: 'text',
        value: (row) => row.permission,
        filesOnly: true,
      },
      {
        name: 'post',
        head: 'thread.kind.post',
        type: 'text',
        value: (row) => titled(tongue, { title: row.post, titles: row.titles }),
        sort: true,
        cell: (row) => (
          <a class="ds-link" href={at(context, 'posts', row.postId)}>
            <bdi>{titled(tongue, { title: row.post, titles: row.titles })}</bdi>
          </a>
        ),
      },
      {
        name: 'how',
        head: 'rights.how',
        type: 'text',
        value: (row) => howOf(tongue, row),
        cell: (row) => (
          <>
            {howOf(tongue, row)}
            {row.partner !== null && (
              <span class="quiet">
                {' · '}
                {tongue.t('rights.partner')} <bdi>{row.partner}</bdi>
              </span>
            )}
          </>
        ),
      },
      { name: 'since', head: 'rights.since', type: 'date', value: (row) => row.from, sort: true },
      { name: 'until', head: 'rights.until', type: 'date', value: (row) => row.until, sort: true },
      { name: 'given', head: 'rights.given', type: 'text', value: (row) => givenOf(tongue, row) },
      { name: 'partner', head: 'rights.partner', type: 'text', value: (row) => row.partner, filesOnly: true },
      {
        name: 'did',
        head: 'rights.did',
        type: 'text',
        cell: (row) => (
          <a class="ds-link" href={`${at(context, 'history')}?person=${row.personId}`}>
            {tongue.t('rights.did-link')}
            <span class="ds-sr-only"> {row.person}</span>
          </a>
        ),
      },
    ],
    filters: {
      on: day('rights.on'),
      permission: choice('rights.permission', known, said),
      by: choice('rights.how', ['holding', 'deputy'], (told, value) => told.t(`rights.by-${value}`)),
      ...(query.person ? { person: choice('people.person-name', [query.person], () => personName) } : {}),
    },
    empty: { title: 'rights.none-title', says: 'rights.none' },
    rows: (asked) => rowsOf(context, on, asked),
  });
}

const howOf = (tongue: Tongue, row: Right): string =>
  row.by === 'person-deputy'
    ? tongue.t('rights.by-person-deputy', { name: row.stead ?? '' })
    : tongue.t(`rights.by-${row.by}`);

const givenOf = (tongue: Tongue, { given }: Shown): string =>
  given === null
    ? ''
    : tongue.t(given.entrusted ? 'rights.given-entrusted' : 'rights.given-by', {
        name: given.name,
        day: tongue.date(given.at.toISOString().slice(0, 10)),
      });

/** With who gave it, out of the history as far as this reader may know of it: one question a page. */
function rowsOf(context: RightsContext, on: Day, asked: ListQuery) {
  const { house, tx, actor } = context;
  return listedRights(tx, on, asked).map(async (rows) => {
    const items = [...new Set(rows.map((row) => row.postId)), ...new Set(rows.map((row) => row.personId))];
    const acts = await actsAbout(
      tx,
      readerOf(house, actor),
      ['post.filled', 'deputy.named', ENTRUSTED],
      items,
    );
    const names = await house.people.namesOf(tx, [...new Set(acts.map((each) => each.personId))]);
    return rows.map((row): Shown => {
      const act = row.by === 'holding' ? 'post.filled' : 'deputy.named';
      const about = row.by === 'person-deputy' ? (row.steadId ?? '') : row.postId;
      const given = acts.findLast(
        (each) => each.act === act && each.items.includes(row.personId) && each.items.includes(about),
      );
      if (!given) return { ...row, given: null };
      const entrusted = acts.some(
        (each) =>
          each.act === ENTRUSTED &&
          each.items.includes(row.postId) &&
          each.at.getTime() === given.at.getTime() &&
          each.personId === given.personId,
      );
      return { ...row, given: { name: names.get(given.personId) ?? '', at: given.at, entrusted } };
    });
  });
}

interface View {
  list: List<Shown, RightsContext>;
  query: ListQuery;
  rows: readonly Shown[];
  total: number;
  held: HeldBy;
  warnings: readonly RightsWarning[];
  on: Day;
  isToday: boolean;
}

/** What is worth a look, who may do each thing, and every permission in every hand. */
export function rightsPage(context: RightsContext, view: View): PageContent {
  const { tongue, path } = context;
  return peoplePage(
    context,
    tongue.t('rights.title'),
    <>
      {!view.isToday && <p>{tongue.t('rights.other-day')}</p>}
      <Warnings tongue={tongue} warnings={view.warnings} />
      <Details summary={tongue.t('rights.by-permission')}>
        <DataTable
          tongue={tongue}
          id="by-permission"
          caption={tongue.t('rights.by-permission')}
          captionHidden
          cards
          rows={view.held}
          columns={[
            {
              head: tongue.t('rights.permission'),
              heading: true,
              cell: (row) => (
                <a class="ds-link" href={`${path}?on=${view.on}&permission=${row.permission}`}>
                  {tongue.t(`permission.${row.permission}`)}
                </a>
              ),
            },
            {
              head: tongue.t('rights.people'),
              cell: (row) => tongue.t('rights.people-count', { count: row.people }),
            },
            {
              head: tongue.t('people.person-name'),
              cell: (row) => (
                <>
                  {tongue.list(row.names)}
                  {row.people > row.names.length && ' …'}
                </>
              ),
            },
          ]}
        />
      </Details>
      <ListView
        list={view.list}
        context={context}
        path={path}
        query={view.query}
        rows={view.rows}
        total={view.total}
      />
    </>,
    { lead: tongue.t('rights.lead', { day: tongue.date(view.on) }) },
  );
}

const Warnings = ({ tongue, warnings }: { tongue: Tongue; warnings: readonly RightsWarning[] }) =>
  warnings.length === 0 ? null : (
    <Alert tongue={tongue} kind="ask" title={tongue.t('rights.worth-a-look')}>
      <ul>
        {warnings.map(({ says, href }) => (
          <li>
            {href ? (
              <a class="ds-link" href={href}>
                {says}
              </a>
            ) : (
              says
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
