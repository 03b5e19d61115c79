import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import { type AccessTable, holders } from '../access/access-table.ts';
import { Breadcrumbs } from '../html/components/index.ts';
import { type DeskContext, deskOwn, deskPage, type PageContent, type Route } from '../http/route.ts';
import { problem } from '../problems/platform-problems.ts';
import { exported } from './export.ts';
import type { List, ListQuery } from './list.ts';
import { ListView } from './list-view.tsx';
import { type Asked, listQuerySchema, readQuery } from './query.ts';
import { actOnView, questionOf, SHARE, shareBody, shareView, viewBody } from './views.ts';
import type { ShownViews } from './views-nav.tsx';
import { viewsPage } from './views-page.tsx';
import { type SavedView, viewsOf } from './views-store.ts';

type Of<Params> = DeskContext<Params, Asked>;

export interface ShownList {
  /** The whole list: kept views, form, table, pages, downloads. */
  table: Child;
  total: number;
  query: ListQuery;
}

export interface DeskList<Row, Params> {
  path: string;
  params: z.ZodType<Params>;
  /** Who may see it, and with it every file of it. */
  permission: string;
  list: List<Row, DeskContext<Params, Asked>>;
  /** The page around the table; a heading and the way back unless told. */
  page?(context: Of<Params>, shown: ShownList): PageContent | Promise<PageContent>;
}

/** The routes of a list and their lines in the access table: spread both into the manifest. */
export function deskList<Row, Params extends Record<string, unknown>>(
  desk: DeskList<Row, Params>,
): { routes: Route[]; access: AccessTable } {
  const { list, params, permission } = desk;
  const views = `${desk.path}-views`;
  return {
    routes: [
      deskPage({
        path: desk.path,
        params,
        query: listQuerySchema(list),
        answer: (context) => answerList(desk, context),
      }),
      deskPage({
        path: views,
        params,
        query: listQuerySchema({ columns: list.columns, sort: list.sort }),
        answer: async (context) => ({
          page: viewsPage({
            tongue: context.tongue,
            title: context.tongue.t(list.title),
            path: context.path.slice(0, -'-views'.length),
            views: await shownViews(context, list.name, null),
          }),
        }),
      }),
      deskOwn({
        path: views,
        params,
        body: viewBody,
        run: (context, body) => actOnView(context, list, context.path.slice(0, -'-views'.length), body),
      }),
      deskOwn({
        path: `${views}/share`,
        params,
        body: shareBody,
        run: (context, body) => {
          if (!context.actor.permissions.has(permission)) throw problem('access.refused', { permission });
          return shareView(context, list, context.path.slice(0, -'-views/share'.length), body);
        },
      }),
    ],
    access: {
      [`GET ${desk.path}`]: holders(permission),
      [`GET ${views}`]: holders(permission),
      [`POST ${views}`]: holders(permission),
      [`POST ${views}/share`]: holders(SHARE),
    },
  };
}

async function answerList<Row, Params extends Record<string, unknown>>(
  { list, page }: DeskList<Row, Params>,
  context: Of<Params>,
) {
  const views = await viewsOf(context.tx, list.name, context.actor.personId);
  const open = opened(views, context.query);
  const asked = open ? { ...questionOf(list, open.settings), page: context.query.page } : context.query;
  const query = readQuery(list, asked);
  const found = await list.rows(query, context);
  if (context.query.as) return exported({ list, context, query, found }, context.query.as);
  const shown = await found.page();
  const read = { ...query, page: shown.page };
  const table = (
    <ListView
      list={list}
      context={context}
      path={context.path}
      query={read}
      rows={shown.rows}
      total={shown.total}
      views={await shownViews(context, list.name, open?.viewId ?? null, views)}
    />
  );
  const around = page ?? plainPage;
  return { page: await around(context, { table, total: shown.total, query: read }) };

  function plainPage(): PageContent {
    const { tongue, place, params } = context;
    const title = tongue.t(list.title);
    const home = 'code' in params ? `/work/places/${place.code}` : '/work';
    return {
      title,
      body: (
        <>
          <Breadcrumbs tongue={tongue} crumbs={[{ href: home, label: place.name }]} />
          <h1>{title}</h1>
          {table}
        </>
      ),
    };
  }
}

/** The view that the address names; without any question, the one this person wants to begin with. */
function opened(views: readonly SavedView[], asked: Asked): SavedView | null {
  if (asked.view === 'all') return null;
  if (asked.view !== undefined) {
    const named = views.find((view) => view.viewId === asked.view);
    if (!named) throw problem('request.not-found');
    return named;
  }
  const isBare = Object.entries(asked).every(([name, value]) => value === undefined || name === 'page');
  return (isBare && views.find((view) => view.first)) || null;
}

async function shownViews(
  { tx, actor }: Pick<DeskContext<unknown, unknown>, 'tx' | 'actor'>,
  list: string,
  open: string | null,
  known?: readonly SavedView[],
): Promise<ShownViews> {
  return {
    views: known ?? (await viewsOf(tx, list, actor.personId)),
    open,
    personId: actor.personId,
    mayShare: actor.permissions.has(SHARE),
  };
}
