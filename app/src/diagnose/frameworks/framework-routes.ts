import { frameworkWorkbook } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskPage, type Route } from '../../platform/http/route.ts';
import { dayTyped } from '../../platform/http/typed-input.ts';
import { diagnoseProblems } from '../problems.ts';
import { draftAccess, draftRoutes } from './draft-routes.ts';
import { openDrafts } from './draft-store.ts';
import { keepFramework } from './framework-actions.ts';
import { BASE, ONE, one, XLSX } from './framework-addresses.ts';
import { frameworkPage, frameworksPage, importPage } from './framework-pages.tsx';
import { choosable, frameworkOf } from './known-frameworks.ts';

const place = z.strictObject({ code: z.string().max(20) });
const none = z.strictObject({});

const BIGGEST_WORKBOOK = 20_000_000;

const importing = editForm({
  path: `${BASE}/import`,
  params: place,
  permission: 'diagnose.keep-frameworks',
  body: z.strictObject({ requestId: z.uuid(), validFrom: z.string().trim().min(1).max(40) }),
  files: { field: 'file', maxBytes: BIGGEST_WORKBOOK, maxFiles: 1 },
  action: keepFramework,
  input: ({ tongue, body, files }) => {
    const [file] = files;
    if (!file) throw diagnoseProblems.problem('diagnose.evidence-incomplete', { field: 'file' });
    const label = tongue.t('framework.valid-from');
    return { file, validFrom: dayTyped(tongue, body.validFrom, { name: 'validFrom', label }) };
  },
  done: ({ framework }, { params }) =>
    `/work/places/${params.code}/frameworks/${framework.replace('@', '/')}`,
  said: () => ({ message: 'framework.kept-said' }),
  values: ({ place: of }) => ({ validFrom: todayIn(of.timeZone) }),
  page: (context, values, error) => importPage(context, values, error),
});

export const frameworkRoutes: readonly Route[] = [
  deskPage({
    path: BASE,
    params: place,
    query: none,
    async answer(context) {
      const mayKeep = context.actor.permissions.has('diagnose.keep-frameworks');
      const drafts = mayKeep ? await openDrafts(context.tx) : [];
      return { page: frameworksPage(context, await choosable(context.tx, context.tongue), drafts) };
    },
  }),
  ...importing.routes,
  ...draftRoutes,
  deskPage({
    path: ONE,
    params: one,
    query: none,
    async answer(context) {
      const { framework, edition } = context.params;
      return { page: frameworkPage(context, await frameworkOf(context.tx, `${framework}@${edition}`)) };
    },
  }),
  deskPage({
    path: `${ONE}/file.xlsx`,
    params: one,
    query: none,
    async answer({ tx, params }) {
      const document = await frameworkOf(tx, `${params.framework}@${params.edition}`);
      const file = `${document.id}-${document.version}.xlsx`;
      return { download: { name: file, type: XLSX, body: frameworkWorkbook(document) } };
    },
  }),
];

export const frameworkAccess: AccessTable = {
  [`GET ${BASE}`]: holders('diagnose.read'),
  ...importing.access,
  ...draftAccess,
  [`GET ${ONE}`]: holders('diagnose.read'),
  [`GET ${ONE}/file.xlsx`]: holders('diagnose.read'),
  'action diagnose.keep-framework': holders('diagnose.keep-frameworks'),
};
