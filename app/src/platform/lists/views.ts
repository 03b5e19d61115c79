import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DeskContext, Onward } from '../http/route.ts';
import { problem } from '../problems/platform-problems.ts';
import type { List, ListContext } from './list.ts';
import { type Asked, listQuerySchema, readQuery, searchOf } from './query.ts';
import * as store from './views-store.ts';

/** The permission to let everybody in the place see a view. */
export const SHARE = 'work.share-views';
const MOST_VIEWS = 30;

export const viewBody = z.strictObject({
  requestId: z.uuid().optional(),
  do: z.enum(['keep', 'rename', 'remove', 'call-back', 'open-with', 'open-with-all']),
  view: z.uuid().optional(),
  name: z.string().trim().min(1).max(80).optional(),
  settings: z.string().max(4000).optional(),
});

type Body = z.infer<typeof viewBody>;
type Context = Pick<DeskContext<unknown, unknown>, 'tx' | 'actor'>;

/** What a person does with their views of a list. Nobody changes a view of somebody else. */
export async function actOnView<Row, C extends ListContext>(
  context: Context,
  list: List<Row, C>,
  path: string,
  body: Body,
): Promise<Onward> {
  const { tx, actor } = context;
  const own = { list: list.name, personId: actor.personId };
  const page = `${path}-views`;
  switch (body.do) {
    case 'keep': {
      if ((await store.countOwn(tx, own)) >= MOST_VIEWS)
        throw problem('list.too-many-views', { most: MOST_VIEWS });
      const settings = settingsOf(list, body.settings ?? '');
      const view = { viewId: randomUUID(), name: needed(body.name, 'name'), settings };
      const kept = await store.keepView(tx, own, view);
      return {
        redirect: `${path}?view=${kept}`,
        said: { message: 'list.view-kept', params: { name: view.name } },
      };
    }
    case 'rename': {
      const name = needed(body.name, 'name');
      if (!(await store.renameView(tx, own, viewOf(body), name))) throw problem('request.not-found');
      return { redirect: page, said: { message: 'list.view-renamed', params: { name } } };
    }
    case 'remove': {
      if (!(await store.removeView(tx, own, viewOf(body), true))) throw problem('request.not-found');
      const undo = { path: page, fields: { do: 'call-back', view: viewOf(body) } };
      return { redirect: page, said: { message: 'list.view-removed', undo } };
    }
    case 'call-back':
      if (!(await store.removeView(tx, own, viewOf(body), false))) throw problem('request.not-found');
      return { redirect: page, said: { message: 'list.view-called-back' } };
    case 'open-with': {
      const known = await store.viewsOf(tx, list.name, actor.personId);
      if (!known.some((view) => view.viewId === body.view)) throw problem('request.not-found');
      await store.openWith(tx, own, viewOf(body));
      return { redirect: page, said: { message: 'list.view-opens' } };
    }
    case 'open-with-all':
      await store.openWith(tx, own, null);
      return { redirect: page, said: { message: 'list.view-opens-all' } };
  }
}

export const shareBody = z.strictObject({
  requestId: z.uuid().optional(),
  name: z.string().trim().min(1).max(80),
  shared: z.enum(['yes', 'no']),
});

/** One's own view, shown to everybody in the place who may see the list, or to oneself alone again. */
export async function shareView(
  { tx, actor }: Context,
  list: { name: string },
  path: string,
  { name, shared }: z.infer<typeof shareBody>,
): Promise<Onward> {
  const own = { list: list.name, personId: actor.personId };
  if (!(await store.shareView(tx, own, name, shared === 'yes'))) throw problem('request.not-found');
  const undo = { path: `${path}-views/share`, fields: { name, shared: shared === 'yes' ? 'no' : 'yes' } };
  const message = shared === 'yes' ? 'list.view-shared' : 'list.view-unshared';
  return { redirect: `${path}-views`, said: { message, undo } };
}

const viewOf = (body: Body): string => needed(body.view, 'view');

function needed(value: string | undefined, field: string): string {
  if (value === undefined) throw problem('request.invalid', { fields: [`${field}: expected a value`] });
  return value;
}

/** What a view keeps of an address: each field checked as the list's own address would be, and no page. */
function settingsOf<Row, C extends ListContext>(
  list: List<Row, C>,
  search: string,
): Record<string, string | string[]> {
  const asked: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = asked[name];
    asked[name] = before === undefined ? value : [before, value].flat();
  }
  const checked = listQuerySchema(list).safeParse(asked);
  if (!checked.success)
    throw problem('request.invalid', { fields: ['settings: expected a question of this list'] });
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(
    searchOf(list, { ...readQuery(list, checked.data), page: 1 }),
  ))
    kept[name] = name === 'columns' ? [kept[name] ?? [], value].flat() : value;
  return kept;
}

/** A view as a question, field by field: one that the list no longer has is passed over, and the rest holds. */
export function questionOf<Row, C extends ListContext>(list: List<Row, C>, settings: unknown): Asked {
  const schema = listQuerySchema(list);
  const entries = Object.entries(typeof settings === 'object' && settings !== null ? settings : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const field = schema.safeParse({ [name]: value });
      return field.success ? Object.entries(field.data) : [];
    }),
  );
}
