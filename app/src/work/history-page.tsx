import { Breadcrumbs } from '../platform/html/components/index.ts';
import type { DeskContext, PageContent } from '../platform/http/route.ts';
import type { List, ListQuery } from '../platform/lists/list.ts';
import { ListView } from '../platform/lists/list-view.tsx';
import type { ToldRow } from './history-list.tsx';

interface Shown<C extends DeskContext<unknown, unknown>> {
  list: List<ToldRow, C>;
  query: ListQuery;
  rows: readonly ToldRow[];
  total: number;
}

/** Everything that was done in a place, as far as this reader may know of it. */
export function historyPage<C extends DeskContext<unknown, unknown>>(
  context: C,
  { list, query, rows, total }: Shown<C>,
): PageContent {
  const { tongue, place, path } = context;
  const title = tongue.t('history.title');
  return {
    title,
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[{ href: `/work/places/${place.code}`, label: place.name }]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t('history.lead')}</p>
        <ListView list={list} context={context} path={path} query={query} rows={rows} total={total} />
      </>
    ),
  };
}
