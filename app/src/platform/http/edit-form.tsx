import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../access/access-table.ts';
import { draftOf, dropDraft } from '../drafts/draft-store.ts';
import { OWNER } from '../drafts/form-fields.ts';
import { ownerMark } from '../drafts/parked.ts';
import type { Problem } from '../problems/problem.ts';
import { DraftNotice } from './draft-notice.tsx';
import {
  type DeskContext,
  deskForm,
  deskOwn,
  deskPage,
  type FormRoute,
  type PageContent,
  type Route,
} from './route.ts';

type Values = Record<string, unknown>;
type Desk<Params> = DeskContext<Params, unknown>;

export interface EditForm<Params, Body, Input, Result>
  extends Omit<FormRoute<Params, Body, Input, Result>, 'kind' | 'method' | 'again'> {
  permission: string;
  /** What the fields hold when the form is opened, and `version` of what is changed. */
  values(context: Desk<Params>): Values | Promise<Values>;
  /** The form with these values; the problem when it was refused. */
  page(context: Desk<Params>, values: Values, problem: Problem | null): PageContent | Promise<PageContent>;
}

const question = z.strictObject({ draft: z.literal('use').optional() });
const discardBody = z.strictObject({ requestId: z.uuid().optional(), do: z.literal('discard') });

/**
 * The page of a form and what it sends to, with their lines in the access table. A refused form comes back as it was
 * typed, another's change is shown beside it, and where `draft` names the thing, what was typed is kept.
 */
export function editForm<Params extends Record<string, unknown>, Body, Input, Result>(
  form: EditForm<Params, Body, Input, Result>,
): { routes: Route[]; access: AccessTable } {
  const { path, params, permission, values: _values, page, ...rest } = form;
  const { draft } = form;
  const routes = [
    deskPage<Params, z.infer<typeof question>>({
      path,
      params,
      query: question,
      answer: async (context) => ({ page: await openForm(form, context) }),
    }),
    deskForm<Params, Body, Input, Result>({
      ...rest,
      path,
      params,
      again: async (context, typed, problem) =>
        page(context, { ...(typed as Values), requestId: randomUUID() }, problem),
    }),
  ];
  const access = { [`GET ${path}`]: holders(permission), [`POST ${path}`]: holders(permission) };
  if (!draft) return { routes, access };
  const discard = deskOwn<Params, z.infer<typeof discardBody>>({
    path: `${path}/draft`,
    params,
    body: discardBody,
    async run({ tx, actor, params: at, path: here }) {
      await dropDraft(tx, { personId: actor.personId, form: path, subject: draft(at) });
      return { redirect: here.slice(0, -'/draft'.length), said: { message: 'form.draft-discarded' } };
    },
  });
  return {
    routes: [...routes, discard],
    access: { ...access, [`POST ${path}/draft`]: holders(permission) },
  };
}

async function openForm<Params, Body, Input, Result>(
  form: EditForm<Params, Body, Input, Result>,
  context: DeskContext<Params, z.infer<typeof question>>,
): Promise<PageContent> {
  const { house, tongue, tx, actor, identity, place, params, path, query } = context;
  const fresh = { ...(await form.values(context)), requestId: randomUUID() };
  if (!form.draft) return form.page(context, fresh, null);
  const owned = { ...fresh, [OWNER]: ownerMark(house, identity.id) };
  const key = { personId: actor.personId, form: form.path, subject: form.draft(params) };
  const draft = await draftOf(tx, key);
  if (!draft) return form.page(context, owned, null);
  const inUse = query.draft === 'use';
  // A draft keeps the version it began from: when somebody saved since, both texts are shown before anything is done.
  const version = draft.baseVersion === null ? {} : { version: draft.baseVersion };
  const content = await form.page(context, inUse ? { ...owned, ...draft.fields, ...version } : owned, null);
  const notice = (
    <DraftNotice tongue={tongue} timeZone={place.timeZone} path={path} draft={draft} inUse={inUse} />
  );
  return { ...content, above: notice };
}
