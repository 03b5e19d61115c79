import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type DeskContext, deskForm, deskPage, type Route } from '../platform/http/route.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { setColour } from './municipality-actions.ts';
import { none, orNull, placeParams, requestId, text, versionField } from './municipality-forms.ts';
import { settingsPath } from './municipality-settings-parts.tsx';
import { type PlaceHead, placeHead } from './municipality-store.ts';
import { CREST_BYTES, removeCrest, setCrest } from './profile-crest-actions.ts';
import { lookPage } from './profile-look-page.tsx';

type Desk = DeskContext<unknown, unknown>;

const lookValues = (head: PlaceHead) => ({
  accent: head.accent ?? '',
  version: head.lookVersion,
  requestId: randomUUID(),
});

/** The page of the look once more, after its image was refused. */
async function look(context: Desk, error: Problem) {
  const head = await placeHead(context.tx);
  return lookPage(context, head, lookValues(head), error);
}

export const lookRoutes: readonly Route[] = [
  deskPage({
    path: '/work/places/:code/settings/look',
    params: placeParams,
    query: none,
    async answer(context) {
      const head = await placeHead(context.tx);
      return { page: lookPage(context, head, lookValues(head), null) };
    },
  }),
  deskForm({
    path: '/work/places/:code/settings/look',
    params: placeParams,
    body: z.strictObject({ requestId, version: versionField, accent: text(10) }),
    action: setColour,
    input: ({ body }) => ({ version: body.version, accent: orNull(body.accent) }),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.saved-said' }),
    again: async (context, body, error) =>
      lookPage(context, await placeHead(context.tx), { ...body, requestId: randomUUID() }, error),
  }),
  deskForm({
    path: '/work/places/:code/settings/look/crest',
    params: placeParams,
    body: z.strictObject({ requestId }),
    files: { field: 'image', maxBytes: CREST_BYTES, maxFiles: 1 },
    action: setCrest,
    input: ({ files }) => ({ image: files[0] }),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.saved-said' }),
    again: (context, _body, error) => look(context, error),
  }),
  deskForm({
    path: '/work/places/:code/settings/look/crest/remove',
    params: placeParams,
    body: z.strictObject({ requestId }),
    action: removeCrest,
    input: () => ({}),
    done: (_result, { params }) => settingsPath(params.code, 'look'),
    said: () => ({ message: 'settings.removed-said' }),
    again: (context, _body, error) => look(context, error),
  }),
];
