import { deskPage, type Route } from '../../platform/http/route.ts';
import { exported } from '../../platform/lists/export.ts';
import { readQuery } from '../../platform/lists/query.ts';
import { placeParams } from '../municipality-forms.ts';
import { todayAt } from './bodies-routes.ts';
import { rightsList, rightsPage, rightsQuery } from './rights-page.tsx';
import { holdersByPermission } from './rights-store.ts';
import { warningsOf } from './rights-warnings.ts';

export const rightsRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/rights',
    params: placeParams,
    query: rightsQuery,
    async answer(context) {
      const today = todayAt(context);
      const on = context.query.on || today;
      const asked = context.query.person;
      const names = await context.house.people.namesOf(context.tx, asked ? [asked] : []);
      const list = rightsList(context, on, names.get(asked ?? '') ?? '');
      const query = readQuery(list, context.query);
      const found = await list.rows(query, context);
      if (context.query.as) return exported({ list, context, query, found }, context.query.as);
      const { rows, total, page } = await found.page();
      const held = await holdersByPermission(context.tx, on);
      const warnings = await warningsOf(context, held, { day: on, today });
      const view = { list, query: { ...query, page }, rows, total, held, warnings };
      return { page: rightsPage(context, { ...view, on, isToday: on === today }) };
    },
  }),
];
