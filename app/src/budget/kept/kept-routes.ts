import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import { deskForm, type Route } from '../../platform/http/route.ts';
import { deskList } from '../../platform/lists/desk-list.tsx';
import { budgetProblems } from '../problems.ts';
import { copyMapping, keepMapping, renameMapping, retireMapping, shareMapping } from './kept-actions.ts';
import { mappingsDesk } from './kept-list.tsx';
import { keptPage } from './kept-page.tsx';
import { type Kept, keptById } from './kept-store.ts';

const BASE = '/work/places/:code/budgets/mappings';
const place = z.strictObject({ code: z.string().max(20) });
const one = z.strictObject({ ...place.shape, mapping: z.uuid() });
const requestId = z.uuid();
const version = z.coerce.number().int().positive();
const day = z.iso.date().or(z.literal('')).default('');
const toNull = (text: string): string | null => (text === '' ? null : text);
const base = (code: string): string => `/work/places/${code}/budgets/mappings`;

const list = deskList({ ...mappingsDesk, params: place });

async function keptIn(tx: Transaction, keptId: string): Promise<Kept> {
  const kept = await keptById(tx, keptId);
  if (!kept) throw budgetProblems.problem('budget.kept-gone');
  return kept;
}

const renaming = editForm({
  path: `${BASE}/:mapping`,
  params: one,
  permission: 'budget.import',
  body: z.strictObject({ requestId, version, name: z.string().trim().min(1).max(120) }),
  action: renameMapping,
  input: ({ params, body }) => ({ keptId: params.mapping, version: body.version, name: body.name }),
  done: (_result, { params }) => base(params.code),
  said: () => ({ message: 'budget.kept.changed-said' }),
  values: async ({ tx, params }) => {
    const kept = await keptIn(tx, params.mapping);
    return { name: kept.name, version: kept.version };
  },
  page: async (context, values, error) =>
    keptPage(context, await keptIn(context.tx, context.params.mapping), values, error),
});

/** Mappings that stay for next month's file, in this municipality and between those of the programme. */
export const keptRoutes: readonly Route[] = [
  ...list.routes,
  deskForm({
    path: `${BASE}/keep`,
    params: place,
    body: z.strictObject({
      requestId,
      intake: z.uuid(),
      name: z.string().trim().min(1).max(120),
      of: z.uuid().or(z.literal('')).default(''),
      validFrom: day,
      validUntil: day,
    }),
    action: keepMapping,
    input: ({ body }) => ({
      intakeId: body.intake,
      name: body.name,
      of: toNull(body.of),
      validFrom: toNull(body.validFrom),
      validUntil: toNull(body.validUntil),
    }),
    done: (_result, { params, body }) => `/work/places/${params.code}/budgets/import/${body.intake}`,
    said: (_result, { body }) => ({ message: 'budget.kept.kept-said', params: { name: body.name } }),
  }),
  deskForm({
    path: `${BASE}/copy`,
    params: place,
    body: z.strictObject({ requestId, from: z.string().max(20), theirs: z.uuid() }),
    action: copyMapping,
    input: ({ body }) => ({ from: body.from, keptId: body.theirs }),
    done: ({ keptId }, { params }) => `${base(params.code)}/${keptId}`,
    said: () => ({ message: 'budget.kept.copied-said' }),
  }),
  ...renaming.routes,
  deskForm({
    path: `${BASE}/:mapping/share`,
    params: one,
    body: z.strictObject({ requestId, version, shared: z.enum(['yes', 'no']) }),
    action: shareMapping,
    input: ({ params, body }) => ({
      keptId: params.mapping,
      version: body.version,
      shared: body.shared === 'yes',
    }),
    done: (_result, { params }) => `${base(params.code)}/${params.mapping}`,
    said: (_result, { body }) => ({
      message: body.shared === 'yes' ? 'budget.kept.shared-said' : 'budget.kept.unshared-said',
    }),
  }),
  deskForm({
    path: `${BASE}/:mapping/retire`,
    params: one,
    body: z.strictObject({ requestId, version }),
    action: retireMapping,
    input: ({ params, body }) => ({ keptId: params.mapping, version: body.version }),
    done: (_result, { params }) => base(params.code),
    said: () => ({ message: 'budget.kept.retired-said' }),
  }),
];

const rule = holders('budget.import');
export const keptAccess: AccessTable = {
  ...list.access,
  ...renaming.access,
  [`POST ${BASE}/keep`]: rule,
  [`POST ${BASE}/copy`]: rule,
  [`POST ${BASE}/:mapping/share`]: rule,
  [`POST ${BASE}/:mapping/retire`]: rule,
  'action budget.keep-mapping': rule,
  'action budget.rename-mapping': rule,
  'action budget.retire-mapping': rule,
  'action budget.share-mapping': rule,
  'action budget.copy-mapping': rule,
};
