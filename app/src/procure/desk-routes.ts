import { z } from 'zod';
import { type AccessTable, holders } from '../platform/access/access-table.ts';
import type { Transaction } from '../platform/db/transaction.ts';
import { editForm } from '../platform/http/edit-form.tsx';
import { deskPage, type Route } from '../platform/http/route.ts';
import { deskList } from '../platform/lists/desk-list.tsx';
import { problem } from '../platform/problems/platform-problems.ts';
import { currentHash, currentKeys } from '../platform/publication/store.ts';
import { loadsDesk, processesDesk } from './desk-lists.tsx';
import { draftPage } from './draft-page.tsx';
import { findingsDesk } from './findings-list.tsx';
import { takeBackLoad } from './import-actions.ts';
import { draftProcess, firstFindings } from './lists-store.ts';
import { atLoad, loadPage, takeBackForm } from './load-page.tsx';
import { digestOf, loadById, standingLoads } from './load-store.ts';
import { publicProcess } from './public-store.ts';
import { publishRecords, withdrawRecords } from './publish-actions.ts';
import { type PublishedKey, publishForm, withdrawForm } from './publish-page.tsx';
import { compiledIn } from './record/records.ts';
import { keyOf } from './snapshot.ts';
import { sourceNumbered, sourcesOf } from './source-store.ts';

const BASE = '/work/places/:code/procurement';
const place = z.strictObject({ code: z.string().max(20) });
const atYear = z.strictObject({
  ...place.shape,
  source: z.coerce.number().int().min(1).max(10_000),
  year: z.coerce.number().int().min(0).max(9999),
});
const atProcess = z.strictObject({ ...place.shape, process: z.string().regex(/^[0-9a-f]{20}$/) });
const requestId = z.uuid();
/** Findings that a load's own page shows; all of them have a list. */
const SHOWN = 50;

const processes = deskList({ ...processesDesk, params: place });
const loads = deskList({ ...loadsDesk, params: place });
const findings = deskList({ ...findingsDesk, params: place });

const takingBack = editForm({
  path: `${BASE}/loads/:arrival/take-back`,
  params: atLoad,
  permission: 'procure.import',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: takeBackLoad,
  input: ({ params, body }) => ({ loadId: params.arrival, reason: body.reason }),
  done: (_result, { params }) => `/work/places/${params.code}/procurement/loads`,
  said: () => ({ message: 'procure.taken-back-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const found = await loadById(context.tx, context.params.arrival);
    if (!found) throw problem('request.not-found');
    return takeBackForm(context, found, values, error);
  },
});

const publishing = editForm({
  path: `${BASE}/publish`,
  params: place,
  permission: 'procure.publish',
  body: z.strictObject({ requestId, what: z.string().regex(/^\d{1,5} [0-9a-f]{64}$/) }),
  action: publishRecords,
  input: ({ body }) => {
    const [source = '', seen = ''] = body.what.split(' ');
    return { source: Number(source), seen };
  },
  done: (_result, { params }) => `/work/places/${params.code}/procurement/publish`,
  said: () => ({ message: 'procure.published-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const { tx } = context;
    const sources = [];
    for (const source of await sourcesOf(tx)) {
      const standing = (await standingLoads(tx, source.sourceId)).filter(({ added }) => added > 0);
      if (standing.length > 0) sources.push({ ...source, loads: standing, seen: digestOf(standing) });
    }
    return publishForm(context, sources, await publishedKeys(tx), values, error);
  },
});

async function publishedKeys(tx: Transaction): Promise<PublishedKey[]> {
  const names = new Map((await sourcesOf(tx)).map(({ sourceNo, name }) => [sourceNo, name]));
  const current = (await currentKeys(tx, 'procurement')).filter((each) => each.withdrawn_at === null);
  return current.map(({ key }) => {
    const [source = 0, year = 0] = key.split('/').map(Number);
    return { source, year, name: names.get(source) ?? String(source) };
  });
}

const withdrawing = editForm({
  path: `${BASE}/publish/:source/:year/withdraw`,
  params: atYear,
  permission: 'procure.publish',
  body: z.strictObject({ requestId, reason: z.string().trim().min(1).max(500) }),
  action: withdrawRecords,
  input: ({ params, body }) => ({ source: params.source, year: params.year, reason: body.reason }),
  done: (_result, { params }) => `/work/places/${params.code}/procurement/publish`,
  said: () => ({ message: 'procure.withdrawn-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const { tx, params } = context;
    const source = await sourceNumbered(tx, params.source);
    const hash = await currentHash(tx, 'procurement', keyOf(params.source, params.year));
    if (!source || !hash) throw problem('request.not-found');
    return withdrawForm(
      context,
      { source: params.source, name: source.name, year: params.year },
      values,
      error,
    );
  },
});

export const deskRoutes: readonly Route[] = [
  ...processes.routes,
  deskPage({
    path: `${BASE}/processes/:process`,
    params: atProcess,
    query: z.strictObject({}),
    async answer(context) {
      const { tx, house, params } = context;
      const found = await draftProcess(tx, params.process);
      if (!found) throw problem('request.not-found');
      const compiled = await compiledIn(found.compiled);
      const { published } = house.connections;
      const isPublic = (await publicProcess(published, context.place.id, params.process)) !== undefined;
      const { ocid, source, releases } = found;
      const draft = { processId: params.process, ocid, source, releases, compiled, isPublic };
      return { page: draftPage(context, draft) };
    },
  }),
  ...loads.routes,
  ...findings.routes,
  deskPage({
    path: `${BASE}/loads/:arrival`,
    params: atLoad,
    query: z.strictObject({}),
    async answer(context) {
      const found = await loadById(context.tx, context.params.arrival);
      if (!found) throw problem('request.not-found');
      return { page: loadPage(context, found, await firstFindings(context.tx, found.loadId, SHOWN)) };
    },
  }),
  ...takingBack.routes,
  ...publishing.routes,
  ...withdrawing.routes,
];

export const deskAccess: AccessTable = {
  ...processes.access,
  ...loads.access,
  ...findings.access,
  [`GET ${BASE}/processes/:process`]: holders('procure.read'),
  [`GET ${BASE}/loads/:arrival`]: holders('procure.read'),
  ...takingBack.access,
  ...publishing.access,
  ...withdrawing.access,
};
