import type { Context } from 'hono';
import { inPlace } from '../db/transaction.ts';
import { dropDraft, keepDraft } from '../drafts/draft-store.ts';
import { fieldsOf, OWNER, worthKeeping } from '../drafts/form-fields.ts';
import { forgetParked, park, unpark } from '../drafts/parked.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { actor, findPlace } from './at-desk.ts';
import { refuseZeros } from './check-input.ts';
import { readBody } from './read-body.ts';
import type { Shell } from './reply.tsx';
import type { FormRoute, Onward } from './route.ts';

type Loose = Record<string, string>;
type Values = Record<string, unknown>;
type AnyForm = Pick<FormRoute<Loose, Record<string, unknown>, unknown, unknown>, 'path' | 'body' | 'draft'>;

const versionIn = (values: Values): string | null =>
  typeof values['version'] === 'string' ? values['version'] : null;

/** The draft of a form, for whoever sends it; null for forms that keep none. */
export function draftOfForm(
  house: House,
  route: AnyForm,
  at: { placeId: string; personId: string; params: Loose },
) {
  if (!route.draft) return null;
  const key = { personId: at.personId, form: route.path, subject: route.draft(at.params) };
  // A draft is a kindness: that it cannot be kept is no reason to fail.
  const quietly = (work: Promise<void>): Promise<void> =>
    work.catch((error: Error) => house.log.error({ err: error.message }, 'a draft could not be kept'));
  return {
    keep: (values: Values) =>
      quietly(
        inPlace(house.pool, at.placeId, (tx) =>
          keepDraft(tx, key, {
            fields: worthKeeping(values, fieldsOf(route.body)),
            baseVersion: versionIn(values),
          }),
        ),
      ),
    drop: () => quietly(inPlace(house.pool, at.placeId, (tx) => dropDraft(tx, key))),
  };
}

/** A form that comes after the session's end waits beside it, and its sender is led to sign in. */
export async function parkForm(
  house: House,
  route: AnyForm,
  context: Context,
  params: Loose,
): Promise<Onward> {
  const type = context.req.header('content-type') ?? '';
  if (!route.draft || !type.startsWith('application/x-www-form-urlencoded'))
    throw problem('access.sign-in-needed');
  const { values } = await readBody(context.req.raw, house.uploads);
  refuseZeros(values);
  const { path } = context.req;
  const cookie = await park(house, {
    path,
    owner: String(values[OWNER] ?? ''),
    form: route.path,
    subject: route.draft(params),
    fields: worthKeeping(values, fieldsOf(route.body)),
    baseVersion: versionIn(values),
  });
  if (!cookie) throw problem('access.sign-in-needed');
  return {
    redirect: `/sign-in?to=${encodeURIComponent(path)}`,
    headers: new Headers({ 'Set-Cookie': cookie }),
    said: { message: 'form.parked', kind: 'info' },
  };
}

/** Back from signing in: what was parked for this page becomes a draft, and the page opens with it. */
export async function takeBackParked(
  house: House,
  context: Context,
  shell: Shell,
  params: Loose,
): Promise<Onward | null> {
  const { path } = context.req;
  const identityId = shell.identity?.id ?? '';
  const parked = await unpark(house, context.req.raw.headers, { path, identityId });
  if (!parked) return null;
  const headers = new Headers({ 'Set-Cookie': forgetParked(house) });
  if (parked === 'gone') return { redirect: path, headers };
  const place = await findPlace(house, shell, params['code']);
  await inPlace(house.pool, place.id, async (tx) => {
    const { personId } = await actor(house, tx, shell);
    await keepDraft(tx, { personId, form: parked.form, subject: parked.subject }, parked);
  });
  return { redirect: `${path}?draft=use`, headers };
}
