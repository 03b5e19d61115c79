import { type Column, DataTable, DownloadList, EmptyState, Pager } from '../html/components/index.ts';
import { Chips } from './chips.tsx';
import { FilterForm } from './filter-form.tsx';
import type { List, ListColumn, ListContext, ListQuery } from './list.ts';
import { MOST_COUNTED } from './list.ts';
import { FORMATS, narrows, searchOf } from './query.ts';
import { isNumeric, shownCell } from './values.ts';
import { type ShownViews, Views } from './views-nav.tsx';

export interface ListViewProps<Row, C extends ListContext> {
  list: List<Row, C>;
  context: C;
  /** The address of the list, without a question. */
  path: string;
  query: ListQuery;
  rows: readonly Row[];
  total: number;
  /** What this reader has kept of the list; none for residents. */
  views?: ShownViews;
}

/** A list as people see it: kept views, search and filters, what is shown of how many, the rows, pages, files. */
export function ListView<Row, C extends ListContext>(props: ListViewProps<Row, C>) {
  const { list, context, path, query, rows, total, views } = props;
  const { tongue } = context;
  const narrowed = narrows(query);
  const href = (change: Partial<ListQuery>) => `${path}${searchOf(list, { ...query, ...change })}`;
  if (total === 0 && !narrowed) return <NothingYet {...props} />;
  return (
    <div class="list">
      {views && (
        <Views tongue={tongue} path={path} views={views} query={searchOf(list, { ...query, page: 1 })} />
      )}
      <FilterForm list={list} tongue={tongue} path={path} query={query} />
      <Chips
        list={list}
        tongue={tongue}
        query={query}
        href={href}
        everything={views ? `${path}?view=all` : path}
      />
      {total === 0 ? (
        <EmptyState title={tongue.t('list.no-match-title')}>{tongue.t('list.no-match')}</EmptyState>
      ) : (
        <>
          <p class="list-count" role="status">
            {countOf(props)}
          </p>
          <DataTable
            tongue={tongue}
            id={list.name.split('.').pop() ?? 'list'}
            caption={tongue.t(list.title)}
            captionHidden
            cards
            columns={shownColumns(props, href)}
            rows={rows}
          />
          <Pager
            tongue={tongue}
            page={query.page}
            pages={Math.ceil(Math.min(total, list.counted ?? MOST_COUNTED) / query.size)}
            href={(page) => href({ page })}
          />
          <DownloadList
            tongue={tongue}
            downloads={FORMATS.map((format) => ({
              format,
              href: `${path}${searchOf(list, { ...query, page: 1 }, { as: format })}`,
            }))}
          />
        </>
      )}
    </div>
  );
}

function NothingYet<Row, C extends ListContext>({ list, context }: ListViewProps<Row, C>) {
  const { tongue } = context;
  const action = list.empty.action?.(context);
  return (
    <EmptyState title={tongue.t(list.empty.title)} {...(action ? { action } : {})}>
      {tongue.t(list.empty.says)}
    </EmptyState>
  );
}

function countOf<Row, C extends ListContext>(props: ListViewProps<Row, C>): string {
  const { list, context, query, rows, total } = props;
  const most = list.counted ?? MOST_COUNTED;
  const { tongue } = context;
  const from = (query.page - 1) * query.size + 1;
  const shown = { from, to: from + rows.length - 1 };
  return total > most
    ? tongue.t('list.shown-of-more', { ...shown, most })
    : tongue.t('list.shown-of', { ...shown, total });
}

function shownColumns<Row, C extends ListContext>(
  { list, context, query }: ListViewProps<Row, C>,
  href: (change: Partial<ListQuery>) => string,
): Column<Row>[] {
  const isShown = ({ name, filesOnly, heading }: ListColumn<Row, C>) =>
    !filesOnly && (heading || (query.columns?.includes(name) ?? true));
  return list.columns.filter(isShown).map((column) => ({
    head: context.tongue.t(column.head),
    cell: (row: Row) => {
      const shown = shownCell(column, row, context);
      return column.type === 'text' && typeof shown === 'string' ? <bdi>{shown}</bdi> : shown;
    },
    // What names the row is read and not added up, also where it is a year.
    numeric: isNumeric(column) && !column.heading,
    heading: column.heading ?? false,
    roomy: column.roomy ?? false,
    words: column.words ?? false,
    whole: column.type === 'date' || column.type === 'moment',
    ...(column.sort ? { sort: sortOf(column.name, query, href) } : {}),
  }));
}

/** The first press sorts from the beginning, the second from the end. */
function sortOf(name: string, { sort }: ListQuery, href: (change: Partial<ListQuery>) => string) {
  const isOn = sort.by === name;
  const state = !isOn ? 'none' : sort.descending ? 'descending' : 'ascending';
  return {
    state,
    href: href({ sort: { by: name, descending: isOn && !sort.descending }, page: 1 }),
  } as const;
}
