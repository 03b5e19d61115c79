import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskForm, deskOwn, deskPage, type Route } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { sentBy } from '../../platform/read-files/intake-store.ts';
import { KEPT_MS, ownIntake } from '../../platform/read-files/own-intake.ts';
import { giveUp, jobOf, refuseWhileAtWork } from '../../platform/read-files/steer-intake.ts';
import { importForm } from '../import-page.tsx';
import { sourceNamed, sourcesOf } from '../source-store.ts';
import { importReceived } from './import-received.ts';
import { lookAt } from './look.ts';
import { type StoredPreview, sourceSaid, standingOf } from './preview.ts';
import { receivedPage } from './preview-page.tsx';
import { receiveReleases } from './receive.ts';

const BASE = '/work/places/:code/procurement';
const IMPORT = `${BASE}/import`;
const ONE = `${IMPORT}/:incoming`;
const BIGGEST_FILE = 1024 ** 3;

const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, incoming: z.uuid() });
type One = z.infer<typeof one>;
const requestId = z.uuid();
const at = ({ code, incoming }: One): string => `/work/places/${code}/procurement/import/${incoming}`;

const receivedOf = (context: DeskContext<One, unknown>) =>
  ownIntake<StoredPreview>(context, 'procurement', context.params.incoming);

async function shown(
  context: DeskContext<One, unknown>,
  values: Record<string, unknown>,
  refused: Problem | null,
) {
  const { tx } = context;
  const received = await receivedOf(context);
  const given = sourceSaid(received);
  const isOld = received.preview?.standing !== (await standingOf(tx, given));
  const known = (await sourceNamed(tx, given.name)) ?? null;
  const job = await jobOf(tx, received);
  return receivedPage(context, { received, known, job, isOld }, values, refused);
}

/** Files in, looked at, kept or dropped. Nothing of it needs a script. */
const receiving = editForm({
  path: IMPORT,
  params: place,
  permission: 'procure.import',
  body: z.strictObject({
    requestId,
    source: z.string().trim().min(1).max(200),
    foreign: z.enum(['yes', '']).default(''),
    licence: z.string().trim().max(500).default(''),
    address: z.string().trim().max(1000).default(''),
  }),
  files: { field: 'files', maxBytes: BIGGEST_FILE, maxFiles: 40 },
  action: receiveReleases,
  input: ({ body, files }) => ({
    source: {
      name: body.source,
      isOwn: body.foreign !== 'yes',
      licence: body.licence || null,
      address: body.address || null,
    },
    files,
  }),
  done: ({ intakeId }, { params }) => at({ ...params, incoming: intakeId }),
  values: () => ({}),
  async page(context, values, error) {
    const { tx, actor } = context;
    const since = new Date(Date.now() - KEPT_MS);
    const undecided = await sentBy(tx, 'procurement', { personId: actor.personId, since });
    return importForm(context, { sources: await sourcesOf(tx), undecided }, values, error);
  },
});

export const receivedRoutes: readonly Route[] = [
  ...receiving.routes,
  deskPage({
    path: ONE,
    params: one,
    query: z.strictObject({}),
    answer: async (context) => ({ page: await shown(context, { requestId: randomUUID() }, null) }),
  }),
  deskForm({
    path: ONE,
    params: one,
    body: z.strictObject({ requestId, previewOf: z.string().max(64) }),
    action: importReceived,
    input: ({ params, body }) => ({ intakeId: params.incoming, previewOf: body.previewOf }),
    // What one file brought is shown at once, with its findings.
    done({ loaded, jobId }, { params }) {
      if (jobId !== null) return at(params);
      return `/work/places/${params.code}/procurement/loads${loaded.length === 1 ? `/${loaded[0]?.loadId}` : ''}`;
    },
    said: ({ jobId }) => ({ message: jobId === null ? 'procure.loaded-said' : 'reading.begun-said' }),
    again: (context, body, refused) => shown(context, { ...body, requestId: randomUUID() }, refused),
  }),
  deskOwn({
    path: `${ONE}/look`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional() }),
    async run(context) {
      const received = await receivedOf(context);
      await refuseWhileAtWork(context.tx, received);
      await lookAt({ ...context, files: context.house.files }, received);
      return { redirect: at(context.params) };
    },
  }),
  deskOwn({
    path: `${ONE}/give-up`,
    params: one,
    body: z.strictObject({ requestId: requestId.optional() }),
    async run(context) {
      await giveUp(context.tx, await receivedOf(context));
      return {
        redirect: `/work/places/${context.params.code}/procurement`,
        said: { message: 'reading.given-up-said', kind: 'info' },
      };
    },
  }),
];

const rule = holders('procure.import');
export const receivedAccess: AccessTable = {
  ...receiving.access,
  [`GET ${ONE}`]: rule,
  [`POST ${ONE}`]: rule,
  [`POST ${ONE}/look`]: rule,
  [`POST ${ONE}/give-up`]: rule,
  'action procure.receive': rule,
  'action procure.import-received': rule,
  'action procure.carry-out-import': rule,
};
