import { type Framework, type FrameworkNode, frameworkWorkbook } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, deskPage, type Route } from '../../platform/http/route.ts';
import { dayTyped } from '../../platform/http/typed-input.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import {
  beginFrameworkDraft,
  changeFrameworkHead,
  changeFrameworkNode,
  draftActions,
  dropFrameworkDraft,
  keepFrameworkDraft,
  moveFrameworkNode,
  removeFrameworkNode,
  undoFrameworkChange,
} from './draft-actions.ts';
import { draftPage, draftPath, dropPage, keepPage, revisePage } from './draft-pages.tsx';
import { draftById, type FrameworkDraft } from './draft-store.ts';
import { BASE, ONE, one, XLSX } from './framework-addresses.ts';
import { fieldsOf, headValues, headWords } from './head-words.ts';
import { builtIn, frameworkKey, frameworkOf, partHash } from './known-frameworks.ts';
import { headPage, nodePage } from './node-pages.tsx';
import { NOTHING, nodeValues, nodeWords, TOP } from './node-words.ts';

const DRAFT = `${BASE.replace('/frameworks', '/framework-drafts')}/:draft`;
const permission = 'diagnose.keep-frameworks';
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/);
const atDraft = z.strictObject({ code: z.string().max(20), draft: z.uuid() });
const atNode = z.strictObject({ ...atDraft.shape, node: name });
const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const seen = z.string().max(80);

type AtDraft = z.infer<typeof atDraft>;

async function draftAt({ tx, params }: DeskContext<AtDraft, unknown>): Promise<FrameworkDraft> {
  const found = await draftById(tx, params.draft);
  if (!found) throw problem('request.not-found');
  return found;
}

function nodeIn(document: Framework, id: string): FrameworkNode {
  const node = document.nodes.find((each) => each.id === id);
  if (!node) throw problem('request.not-found');
  return node;
}

const back = ({ code, draft }: AtDraft): string => draftPath(code, draft);
const withUndo = (message: string, { code, draft }: AtDraft, at: number) => ({
  message,
  undo: { path: draftPath(code, draft, 'undo'), fields: { version: String(at) } },
});

const revising = editForm({
  path: `${ONE}/revise`,
  params: one,
  permission,
  body: z.strictObject({
    requestId,
    title: z.string().trim().min(1).max(200),
    id: z.string().trim().max(80),
    edition: z.string().trim().max(80),
  }),
  action: beginFrameworkDraft,
  input: ({ params, body }) => ({
    from: `${params.framework}@${params.edition}`,
    id: body.id,
    version: body.edition,
    title: body.title,
  }),
  done: ({ draftId }, { params }) => draftPath(params.code, draftId),
  said: () => ({ message: 'framework.draft-begun-said' }),
  async values({ tx, params, place }) {
    const from = await frameworkOf(tx, `${params.framework}@${params.edition}`);
    const isOurs = !builtIn.some(({ id }) => id === from.id);
    const id = isOurs ? from.id : `${from.id}-${place.code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    return { title: from.names.en, id, edition: isOurs ? '' : '1' };
  },
  page: async (context, values, error) =>
    revisePage(
      context,
      await frameworkOf(context.tx, `${context.params.framework}@${context.params.edition}`),
      values,
      error,
    ),
});

const heading = editForm({
  path: `${DRAFT}/about`,
  params: atDraft,
  permission,
  body: z.strictObject({ requestId, version: seen, ...headWords.shape }),
  action: changeFrameworkHead,
  input: ({ params, body }) => ({
    draftId: params.draft,
    seen: body.version,
    head: fieldsOf(headWords, body),
  }),
  done: (_result, { params }) => back(params),
  said: (result, { params }) => withUndo('framework.changed-said', params, result.version),
  async values(context) {
    const values = headValues((await draftAt(context)).document);
    return { ...values, version: partHash(values) };
  },
  page: async (context, values, error) => headPage(context, await draftAt(context), values, error),
});

const changing = editForm({
  path: `${DRAFT}/nodes/:node`,
  params: atNode,
  permission,
  body: z.strictObject({ requestId, version: seen, ...nodeWords.shape }),
  action: changeFrameworkNode,
  input: ({ params, body }) => ({
    draftId: params.draft,
    node: params.node,
    under: null,
    seen: body.version,
    words: fieldsOf(nodeWords, body),
  }),
  done: (_result, { params }) => back(params),
  said: (result, { params }) => withUndo('framework.changed-said', params, result.version),
  async values(context) {
    const values = nodeValues(nodeIn((await draftAt(context)).document, context.params.node));
    return { ...values, version: partHash(values) };
  },
  async page(context, values, error) {
    const draft = await draftAt(context);
    return nodePage(
      context,
      { draft, node: nodeIn(draft.document, context.params.node), under: null },
      values,
      error,
    );
  },
});

const atUnder = z.strictObject({ ...atDraft.shape, under: name });

const adding = editForm({
  path: `${DRAFT}/add/:under`,
  params: atUnder,
  permission,
  body: z.strictObject({ requestId, node: z.string().trim().max(80), ...nodeWords.shape }),
  action: changeFrameworkNode,
  input: ({ params, body }) => ({
    draftId: params.draft,
    node: body.node,
    under: params.under,
    seen: '',
    words: fieldsOf(nodeWords, body),
  }),
  done: (_result, { params }) => back(params),
  said: (result, { params }) => withUndo('framework.added-said', params, result.version),
  async values(context) {
    const { document } = await draftAt(context);
    return { ...NOTHING, ...likeTheOthers(document, context.params.under) };
  },
  async page(context, values, error) {
    const draft = await draftAt(context);
    const { under } = context.params;
    const parent = under === TOP ? null : nodeIn(draft.document, under);
    return nodePage(context, { draft, node: null, under: parent }, values, error);
  },
});

/** A new part is of the kind of those beside it, until somebody says otherwise. */
function likeTheOthers({ nodes }: Framework, under: string): Record<string, string> {
  const beside = nodes.filter(({ parent }) => parent === (under === TOP ? null : under));
  const last = beside.at(-1);
  const ids = new Set(nodes.map(({ id }) => id));
  const stem = under === TOP ? '' : `${under}.`;
  let no = beside.length + 1;
  while (ids.has(`${stem}${no}`)) no += 1;
  if (!last) return { node: `${stem}${no}` };
  const { level, scale, rule, source, provenance } = nodeValues(last);
  return { node: `${stem}${no}`, level, scale, rule, source, provenance };
}

const keeping = editForm({
  path: `${DRAFT}/keep`,
  params: atDraft,
  permission,
  body: z.strictObject({ requestId, version, validFrom: z.string().trim().min(1).max(40) }),
  action: keepFrameworkDraft,
  input: ({ tongue, params, body }) => {
    const label = tongue.t('framework.valid-from');
    const validFrom = dayTyped(tongue, body.validFrom, { name: 'validFrom', label });
    return { draftId: params.draft, version: body.version, validFrom };
  },
  done: ({ framework }, { params }) =>
    `/work/places/${params.code}/frameworks/${framework.replace('@', '/')}`,
  said: () => ({ message: 'framework.kept-said' }),
  values: async (context) => ({
    version: (await draftAt(context)).version,
    validFrom: todayIn(context.place.timeZone),
  }),
  page: async (context, values, error) => keepPage(context, await draftAt(context), values, error),
});

const dropping = editForm({
  path: `${DRAFT}/drop`,
  params: atDraft,
  permission,
  body: z.strictObject({ requestId, version }),
  action: dropFrameworkDraft,
  input: ({ params, body }) => ({ draftId: params.draft, version: body.version }),
  done: (_result, { params }) => `/work/places/${params.code}/frameworks`,
  said: () => ({ message: 'framework.dropped-said' }),
  values: async (context) => ({ version: (await draftAt(context)).version }),
  page: async (context, values, error) => dropPage(context, await draftAt(context), values, error),
});

export const draftRoutes: readonly Route[] = [
  ...revising.routes,
  deskPage({
    path: DRAFT,
    params: atDraft,
    query: z.strictObject({}),
    answer: async (context) => ({ page: draftPage(context, await draftAt(context)) }),
  }),
  deskPage({
    path: `${DRAFT}/file.xlsx`,
    params: atDraft,
    query: z.strictObject({}),
    async answer(context) {
      const { document } = await draftAt(context);
      const file = `${frameworkKey(document).replace('@', '-')}.xlsx`;
      return { download: { name: file, type: XLSX, body: frameworkWorkbook(document) } };
    },
  }),
  ...heading.routes,
  ...changing.routes,
  ...adding.routes,
  ...keeping.routes,
  ...dropping.routes,
  deskForm({
    path: `${DRAFT}/nodes/:node/move`,
    params: atNode,
    body: z.strictObject({ requestId, version, by: z.enum(['up', 'down']) }),
    action: moveFrameworkNode,
    input: ({ params, body }) => ({
      draftId: params.draft,
      node: params.node,
      version: body.version,
      by: body.by,
    }),
    done: (_result, { params }) => draftPath(params.code, params.draft, 'nodes', params.node),
    said: (result, { params }) => withUndo('framework.moved-said', params, result.version),
  }),
  deskForm({
    path: `${DRAFT}/nodes/:node/remove`,
    params: atNode,
    body: z.strictObject({ requestId, version }),
    action: removeFrameworkNode,
    input: ({ params, body }) => ({ draftId: params.draft, node: params.node, version: body.version }),
    done: (_result, { params }) => back(params),
    said: (result, { params }) => withUndo('framework.removed-said', params, result.version),
  }),
  deskForm({
    path: `${DRAFT}/undo`,
    params: atDraft,
    body: z.strictObject({ requestId, version }),
    action: undoFrameworkChange,
    input: ({ params, body }) => ({ draftId: params.draft, version: body.version }),
    done: (_result, { params }) => back(params),
    said: (result, { params }) => withUndo('framework.undone-said', params, result.version),
  }),
];

export const draftAccess: AccessTable = {
  ...revising.access,
  ...heading.access,
  ...changing.access,
  ...adding.access,
  ...keeping.access,
  ...dropping.access,
  [`GET ${DRAFT}`]: holders(permission),
  [`GET ${DRAFT}/file.xlsx`]: holders(permission),
  [`POST ${DRAFT}/nodes/:node/move`]: holders(permission),
  [`POST ${DRAFT}/nodes/:node/remove`]: holders(permission),
  [`POST ${DRAFT}/undo`]: holders(permission),
  ...Object.fromEntries(draftActions.map((action) => [`action ${action.name}`, holders(permission)])),
};
