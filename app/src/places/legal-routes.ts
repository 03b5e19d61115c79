import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { todayIn } from '../platform/calendar/days.ts';
import { type DeskContext, deskForm, deskPage, type Route } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { recordChange, removeChange } from './history-actions.ts';
import { historyPage } from './history-page.tsx';
import * as history from './history-store.ts';
import { removeLaw, setLaw } from './legal-actions.ts';
import { legalPage } from './legal-page.tsx';
import * as legal from './legal-store.ts';
import { none, orNull, placeParams, requestId, text, versionField } from './municipality-forms.ts';
import { settingsPath } from './municipality-settings-parts.tsx';
import { placeHead } from './municipality-store.ts';
import { settingValues } from './municipality-values.ts';
import { without } from './without.ts';

type Desk = Pick<DeskContext<unknown, unknown>, 'tx' | 'tongue' | 'place' | 'actor'>;
type Values = Record<string, unknown>;
const fresh = (values: Values = {}): Values => ({ ...values, requestId: randomUUID() });

async function law(context: Desk, values: Values, problem: Problem | null) {
  const today = todayIn(context.place.timeZone);
  return legalPage(context, await legal.settings(context.tx), today, values, problem);
}

async function changes(context: Desk, values: Values, problem: Problem | null) {
  const head = await placeHead(context.tx);
  return historyPage(context, head, await history.changes(context.tx), values, problem);
}

export const legalRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/settings/law',
    params: placeParams,
    query: z.strictObject({ key: text(60), from: text(10) }),
    async answer(context) {
      const { key, from } = context.query;
      const known = (await legal.settings(context.tx)).find(
        (each) => each.key === key && each.validFrom === from,
      );
      return {
        page: await law(
          context,
          fresh({ ...settingValues(known, context.place.currency), version: String(known?.version ?? 0) }),
          null,
        ),
      };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/law',
    params: placeParams,
    body: z.strictObject({
      requestId,
      version: versionField,
      key: text(60),
      value: text(40),
      validFrom: text(10),
      validTo: text(10),
      law: text(400),
      article: text(200),
      link: text(500),
    }),
    action: setLaw,
    input: ({ body }) => ({ ...without(body, 'requestId'), validTo: orNull(body.validTo) }),
    done: (_result, { params }) => settingsPath(params.code, 'law'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, body, error) => law(context, fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/law/remove',
    params: placeParams,
    body: z.strictObject({ requestId, key: text(60), validFrom: text(10) }),
    action: removeLaw,
    input: ({ body }) => ({ key: body.key, validFrom: body.validFrom }),
    done: (_result, { params }) => settingsPath(params.code, 'law'),
    said: () => ({ message: 'settings.removed-said' }),
  }),
  deskPage({
    path: '/work/places/:code/settings/history',
    params: placeParams,
    query: none,
    answer: async (context) => ({ page: await changes(context, fresh(), null) }),
  }),
  deskForm({
    path: '/work/places/:code/settings/history',
    params: placeParams,
    body: z.strictObject({
      requestId,
      kind: text(20),
      effectiveOn: text(10),
      law: text(400),
      link: text(500),
      other: text(200),
      after: text(200),
    }),
    action: recordChange,
    input: ({ body }) => without(body, 'requestId'),
    // The place may have another code from now on.
    done: (result) => settingsPath(result.code, 'history'),
    said: () => ({ message: 'settings.recorded-said' }),
    again: (context, body, error) => changes(context, fresh(body), error),
  }),
  deskForm({
    path: '/work/places/:code/settings/history/remove',
    params: placeParams,
    body: z.strictObject({ requestId, change: z.uuid() }),
    action: removeChange,
    input: ({ body }) => ({ change: body.change }),
    done: (_result, { params }) => settingsPath(params.code, 'history'),
    said: () => ({ message: 'settings.removed-said' }),
    again: (context, _body, error) => changes(context, fresh(), error),
  }),
];
