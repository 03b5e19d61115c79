import { readRedflagSettings } from '@groundwork-gov/ocds';
import { z } from 'zod';
import { type AccessTable, anyone, holders } from '../../platform/access/access-table.ts';
import { todayIn } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { type DeskContext, deskPage, publicPage, type Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { currentSnapshots } from '../../platform/publication/store.ts';
import { type Source, sourceById, sourcesOf } from '../source-store.ts';
import { agreeSettings, proposeSettings } from './actions.ts';
import { agreeForm, proposeForm } from './desk-forms.tsx';
import { draftPage, sourcesPage } from './desk-pages.tsx';
import { KIND } from './document.ts';
import { type Draft, readDraft } from './draft.ts';
import { documentOf, fieldsOf, settingsFields } from './form-fields.ts';
import { proposedSettings, rulesOfLaw } from './proposal.ts';
import { settingsPage } from './public-page.tsx';
import { type Proposal, proposalsOf } from './settings-store.ts';

const BASE = '/work/places/:code/procurement';
const place = z.strictObject({ code: z.string().max(20) });
const atSource = z.strictObject({ ...place.shape, origin: z.uuid() });
const requestId = z.uuid();
const none = z.strictObject({});

async function sourceAt(tx: Transaction, { origin }: z.infer<typeof atSource>): Promise<Source> {
  const found = await sourceById(tx, origin);
  if (!found) throw problem('request.not-found');
  return found;
}

/** The newest proposal, where it waits. */
async function waitingFor(tx: Transaction, source: Source): Promise<Proposal | null> {
  const [last] = await proposalsOf(tx, source.sourceId);
  return last?.agreedAt === null ? last : null;
}

type Desk = Pick<DeskContext<unknown, unknown>, 'tx' | 'place'>;
const drafts = new WeakMap<Transaction, Promise<Draft>>();

/** What a form is filled with and what stands above it are one reading: thousands of processes are not read twice for a page. */
function draftOnce({ tx, place: of }: Desk, source: Source): Promise<Draft> {
  const draft = drafts.get(tx) ?? readDraft(tx, source, of.timeZone);
  drafts.set(tx, draft);
  return draft;
}

const proposing = editForm({
  path: `${BASE}/settings/:origin`,
  params: atSource,
  permission: 'procure.settings',
  body: z.strictObject({
    requestId,
    validFrom: z.iso.date(),
    reason: z.string().trim().min(1).max(500),
    ...settingsFields,
  }),
  action: proposeSettings,
  input: ({ params, body }) => ({
    source: params.origin,
    validFrom: body.validFrom,
    reason: body.reason,
    document: documentOf(body),
  }),
  done: (_result, { params }) => `/work/places/${params.code}/procurement/flags/${params.origin}`,
  said: () => ({ message: 'procure.settings-proposed-said' }),
  async values(context) {
    const { tx, params, place: of, tongue } = context;
    const source = await sourceAt(tx, params);
    const { reading, inForce } = await draftOnce(context, source);
    const waiting = await waitingFor(tx, source);
    // A word with a line break has no line of its own: it stays undecided.
    const unknown = (reading?.result.unknownCodes ?? []).filter(({ word }) => !/[\r\n]/.test(word));
    const settings = proposedSettings({
      standing: waiting
        ? readRedflagSettings(waiting.document)
        : inForce.hash === null
          ? null
          : inForce.settings,
      law: await rulesOfLaw(tx, (key) => tongue.t(`law.${key}`)),
      zone: of.timeZone,
      unknown,
    });
    return {
      ...fieldsOf(settings, unknown),
      validFrom: waiting?.validFrom ?? todayIn(of.timeZone),
      reason: waiting?.reason ?? '',
    };
  },
  async page(context, values, error) {
    const source = await sourceAt(context.tx, context.params);
    const { reading } = await draftOnce(context, source);
    const waiting = await waitingFor(context.tx, source);
    return proposeForm(context, source, { found: reading?.result ?? null, waiting }, values, error);
  },
});

async function waitingOf(tx: Transaction, source: Source): Promise<Proposal> {
  const waiting = await waitingFor(tx, source);
  if (!waiting) throw problem('request.not-found');
  return waiting;
}

const agreeing = editForm({
  path: `${BASE}/settings/:origin/agree`,
  params: atSource,
  permission: 'procure.publish',
  body: z.strictObject({ requestId, version: z.coerce.number().int().min(1).max(1_000_000) }),
  action: agreeSettings,
  input: ({ params, body }) => ({ source: params.origin, no: body.version }),
  done: (_result, { params }) => `/work/places/${params.code}/procurement/flags/${params.origin}`,
  said: () => ({ message: 'procure.settings-agreed-said' }),
  values: () => ({}),
  async page(context, values, error) {
    const source = await sourceAt(context.tx, context.params);
    return agreeForm(context, source, await waitingOf(context.tx, source), values, error);
  },
});

export const settingsRoutes: readonly Route[] = [
  deskPage({
    path: `${BASE}/flags`,
    params: place,
    query: none,
    answer: async (context) => ({ page: sourcesPage(context, await sourcesOf(context.tx)) }),
  }),
  deskPage({
    path: `${BASE}/flags/:origin`,
    params: atSource,
    query: none,
    async answer(context) {
      const { tx } = context;
      const source = await sourceAt(tx, context.params);
      const draft = await readDraft(tx, source, context.place.timeZone);
      return { page: draftPage(context, source, draft, await proposalsOf(tx, source.sourceId)) };
    },
  }),
  ...proposing.routes,
  ...agreeing.routes,
  publicPage({
    path: '/places/:code/contracts/settings',
    params: place,
    query: z.object({}),
    cached: true,
    async answer(context) {
      const { house, place: of } = context;
      return {
        page: settingsPage(context, await currentSnapshots(house.connections.published, of.placeId, KIND)),
      };
    },
  }),
];

export const settingsAccess: AccessTable = {
  [`GET ${BASE}/flags`]: holders('procure.read'),
  [`GET ${BASE}/flags/:origin`]: holders('procure.read'),
  ...proposing.access,
  ...agreeing.access,
  'GET /places/:code/contracts/settings': anyone,
};
