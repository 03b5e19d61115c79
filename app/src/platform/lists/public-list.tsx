import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import { type AccessTable, anyone } from '../access/access-table.ts';
import { type PageContent, type PublicContext, publicPage, type Route } from '../http/route.ts';
import { exported } from './export.ts';
import { type List, type ListQuery } from './list.ts';
import { ListView } from './list-view.tsx';
import { type Asked, publicQuerySchema, readQuery } from './query.ts';

export interface PublicList<Row, Params> {
  path: string;
  params: z.ZodType<Params>;
  list: List<Row, PublicContext<Params, Asked>>;
  page(
    context: PublicContext<Params, Asked>,
    shown: { table: Child; total: number; query: ListQuery },
  ): PageContent | Promise<PageContent>;
}

/** A list that residents read: the same, without kept views. What nobody searched for is kept ready. */
export function publicList<Row, Params>({
  path,
  params,
  list,
  page,
}: PublicList<Row, Params>): {
  routes: Route[];
  access: AccessTable;
} {
  const route = publicPage<Params, Asked>({
    path,
    params,
    query: publicQuerySchema(list),
    cached: true,
    worthKeeping: (asked) => !asked.q && !asked.as,
    async answer(context) {
      const query = readQuery(list, context.query);
      const found = await list.rows(query, context);
      if (context.query.as) return exported({ list, context, query, found }, context.query.as);
      const { rows, total, page: at } = await found.page();
      const read = { ...query, page: at };
      const table = (
        <ListView list={list} context={context} path={context.path} query={read} rows={rows} total={total} />
      );
      return { page: await page(context, { table, total, query: read }) };
    },
  });
  return { routes: [route], access: { [`GET ${path}`]: anyone } };
}
