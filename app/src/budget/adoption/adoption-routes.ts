import { z } from 'zod';
import { type AccessTable, holders } from '../../platform/access/access-table.ts';
import { editForm } from '../../platform/http/edit-form.tsx';
import type { DeskContext, Route } from '../../platform/http/route.ts';
import { problem } from '../../platform/problems/platform-problems.ts';
import { budgetsOf } from '../store.ts';
import { keepAdoption } from './adoption-actions.ts';
import { adoptionForm } from './adoption-form.tsx';
import { adoptionStates } from './adoption-store.ts';

const params = z.strictObject({
  code: z.string().max(20),
  year: z.coerce.number().int().min(1900).max(2200),
});

const day = z.literal('').or(z.iso.date()).default('');

/** What is kept of a year that has a budget; of any other there is no page. */
async function statesOf({
  tx,
  params: { year },
}: Pick<DeskContext<z.infer<typeof params>, unknown>, 'tx' | 'params'>) {
  if (!(await budgetsOf(tx)).some((each) => each.year === year)) throw problem('request.not-found');
  return adoptionStates(tx, year);
}

const keeping = editForm({
  path: '/work/places/:code/budgets/:year/adoption',
  params,
  permission: 'budget.import',
  body: z.strictObject({
    requestId: z.uuid(),
    version: z.coerce.number().int().min(0),
    submittedOn: day,
    adoptedOn: day,
    source: z.string(),
    reason: z.string().default(''),
  }),
  action: keepAdoption,
  input: ({ params: { year }, body: { version, submittedOn, adoptedOn, source, reason } }) => ({
    year,
    version,
    submittedOn: submittedOn || null,
    adoptedOn: adoptedOn || null,
    source,
    reason: reason.trim() || null,
  }),
  done: (_result, { params: { code } }) => `/work/places/${code}/budgets`,
  said: () => ({ message: 'budget.adoption.kept-said' }),
  draft: ({ year }) => String(year),
  async values(context) {
    const [newest] = await statesOf(context);
    return {
      version: newest?.version ?? 0,
      submittedOn: newest?.submittedOn ?? '',
      adoptedOn: newest?.adoptedOn ?? '',
      source: newest?.source ?? '',
    };
  },
  page: async (context, values, refused) => adoptionForm(context, await statesOf(context), values, refused),
});

export const adoptionRoutes: readonly Route[] = keeping.routes;

export const adoptionAccess: AccessTable = {
  ...keeping.access,
  'action budget.keep-adoption': holders('budget.import'),
};
