import type { Context } from 'hono';
import { z } from 'zod';
import { perform } from '../access/perform.ts';
import type { RateLimit } from '../api/limit.ts';
import { take } from '../auth/attempts-store.ts';
import { readPlace } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { TRAP } from '../html/components/index.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import type { PublicPlace } from '../publication/store.ts';
import { atNewCode, placeForResidents } from './answer-page.ts';
import { check, queryOf, refuseZeros } from './check-input.ts';
import { addressOf, networkOf } from './network.ts';
import { readBody } from './read-body.ts';
import { newReference, requestIdFor } from './reference.ts';
import type { Shell } from './reply.tsx';
import type { Answer, PublicFormContext, PublicFormPageRoute, PublicFormRoute } from './route.ts';

type Loose = Record<string, string>;
type AnyForm = PublicFormRoute<Loose, Record<string, unknown>, unknown, unknown>;
type AnyPage = PublicFormPageRoute<Loose, Loose>;

export const SENDING_WINDOW_MS = 3_600_000;
/** A few thousand characters in any script, as a form encodes them. */
const MOST_BYTES = 32 * 1024;
/** How many pages of a form are turned for each time that it may be sent. */
const PAGES_A_SENDING = 30;

const requestIdSchema = z.uuid();
const noQuestion = z.strictObject({});

/**
 * A page or form for whoever comes, which nobody keeps: no cookie is read or set, no address is stored. What is sent
 * meets in this order: its site, its place, its size, its fields, the trap, how often, and then the one open action.
 */
export async function answerPublicForm(
  house: House,
  sent: RateLimit,
  route: AnyPage | AnyForm,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  const params = check(route.params, context.req.param());
  const place = await placeForResidents(house, shell, params['code'] ?? '');
  if (!place)
    return route.method === 'GET'
      ? atNewCode(house, route.path, context, params['code'] ?? '')
      : Promise.reject(problem('request.not-found'));
  const asked = {
    house,
    tongue: shell.tongue,
    params,
    path: context.req.path,
    place,
    read: reader(house, place),
  };
  if (route.method === 'GET') return route.answer({ ...asked, query: check(route.query, queryOf(context)) });
  check(noQuestion, queryOf(context));
  const { values } = await readBody(context.req.raw, house.uploads, undefined, route.mostBytes ?? MOST_BYTES);
  refuseZeros(values);
  const network = networkOf(addressOf(context));
  return act(house, sent, route, { asked: { ...asked, query: {} }, values, network });
}

const reader =
  (house: House, { placeId }: PublicPlace): PublicFormContext<unknown, unknown>['read'] =>
  (work) =>
    readPlace(house.pool, placeId, work);

interface Sent {
  asked: PublicFormContext<Loose, Record<string, never>>;
  values: Record<string, unknown>;
  network: string;
}

async function act(house: House, limit: RateLimit, route: AnyForm, sent: Sent): Promise<Answer> {
  const { asked, values, network } = sent;
  const { params, tongue, place } = asked;
  try {
    const body = check(route.body, values);
    const formId = requestIdSchema.safeParse(body['requestId']);
    if (!formId.success)
      throw problem('request.invalid', { fields: ['requestId: expected the id the form carries'] });
    // A program fills in every field it sees; a browser that did it for a person gets the form back, and says so.
    if (body[TRAP] !== '') throw problem('request.trapped');
    const page = route.goOn ? await goOn(limit, route, sent, body) : null;
    if (page) return { page };
    await refuseTooOften(house, limit, route, place.placeId, network);
    const secret = { key: house.performing.pseudonymKey, placeId: place.placeId, formId: formId.data };
    const reference = newReference(secret);
    const requestId = requestIdFor(secret);
    const input = route.input({ tongue, params, body, reference });
    const request = { placeId: place.placeId, identityId: '', requestId, input };
    const result = await perform(house.performing, route.action, request, house.programmeId);
    return { redirect: route.done(result, { params, body, reference }) };
  } catch (error) {
    if (!(error instanceof Problem) || error.status === 404) throw error;
    return { page: await route.again(asked, values, error), status: error.status };
  }
}

/** Turning pages keeps nothing, and is work all the same. */
async function goOn(
  limit: RateLimit,
  route: AnyForm,
  { asked, network }: Sent,
  body: Record<string, unknown>,
) {
  const most = route.limits.network * PAGES_A_SENDING;
  const allowance = network === '' ? null : limit.take(`${route.path} pages ${network}`, most);
  if (allowance?.isSpent) throw problem('request.too-often', { minutes: Math.ceil(allowance.reset / 60) });
  return (await route.goOn?.(asked, body)) ?? null;
}

/**
 * Two counts: of the network, which is forgotten within the hour and never written down, and of the place, which says
 * nothing of anybody. A place that is flooded tells people to come back, and its officers keep a queue they can read.
 */
async function refuseTooOften(
  house: House,
  limit: RateLimit,
  { path, limits }: AnyForm,
  placeId: string,
  network: string,
): Promise<void> {
  if (network !== '') {
    const allowance = limit.take(`${path} ${network}`, limits.network);
    if (allowance.isSpent) throw problem('request.too-often', { minutes: Math.ceil(allowance.reset / 60) });
  }
  const ofPlace = { most: limits.place, minutes: SENDING_WINDOW_MS / 60_000 };
  if (!(await take(house.connections.open, `form ${path} ${placeId}`, ofPlace)))
    throw problem('place.too-often');
}
