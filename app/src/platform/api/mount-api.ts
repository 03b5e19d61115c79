import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { type Rule, routeKey } from '../access/access-table.ts';
import type { Actor } from '../access/action.ts';
import { perform } from '../access/perform.ts';
import { noteRefusal, placeByCode } from '../access/store.ts';
import type { TokenReading } from '../auth/tokens.ts';
import { readPlace, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { check, queryOf } from '../http/check-input.ts';
import { addressOf, networkOf } from '../http/network.ts';
import { isSameOrigin } from '../http/same-origin.ts';
import { whereItBroke } from '../http/where-it-broke.ts';
import type { Tongue } from '../i18n/tongue.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import { publicPlace } from '../publication/store.ts';
import { type Asking, apiProblem, apiReply } from './answer.ts';
import { LIMITS, type RateLimit } from './limit.ts';
import { MOST_BYTES, readJson } from './read-json.ts';
import type { ApiActRoute, ApiAnswer, ApiDeskRoute, ApiPublicRoute, ApiRoute } from './route.ts';

type Loose = Record<string, string>;

/** One request, as far as the wrapper has come with it. */
interface Call {
  house: House;
  rule: Rule;
  context: Context;
  tongue: Tongue;
  token: TokenReading | null;
}

/** A program that asks at an address that is none gets problem details like any other, and no page for people. */
export function noSuchAddress(house: House, limit: RateLimit, context: Context): Response {
  const asking: Asking = {
    request: context.req.raw,
    tongue: house.tongues.tongue(context.get('language')),
    allowance: limit.take(`network ${networkOf(addressOf(context))}`, LIMITS.network),
    isPublic: true,
  };
  return apiProblem(
    asking,
    problem(asking.allowance.isSpent ? 'api.too-many' : 'request.not-found', {
      seconds: asking.allowance.reset,
    }),
  );
}

/** Mounts an address of the API: limit, token, strict input, place, permission, then the answer. No cookie is read. */
export function mountApi(app: Hono, house: House, limit: RateLimit, route: ApiRoute): void {
  const key = routeKey(route.method, route.path);
  const rule = house.performing.access[key];
  if (!rule) throw new Error(`${key} has no entry in the access table`);
  app.on(route.method, route.path, async (context) => {
    const address = addressOf(context);
    const token = await house.tokens.read(context.req.raw.headers, address);
    const asking: Asking = {
      request: context.req.raw,
      tongue: house.tongues.tongue(context.get('language')),
      allowance: token
        ? limit.take(`token ${token.tokenId}`, LIMITS.token)
        : limit.take(`network ${networkOf(address)}`, LIMITS.network),
      isPublic: route.does === 'read-public',
    };
    try {
      if (asking.allowance.isSpent) throw problem('api.too-many', { seconds: asking.allowance.reset });
      refuseOtherSites(context);
      if (!token && context.req.header('authorization') !== undefined) throw problem('api.token-unknown');
      const call: Call = { house, rule, context, tongue: asking.tongue, token };
      return apiReply(asking, await dispatch(call, route));
    } catch (error) {
      if (!(error instanceof Problem)) return bug(house, asking, route.path, error);
      await noteIfRefused(house, token, key, error);
      return apiProblem(asking, error);
    }
  });
}

/** A program says nothing of where it comes from; a page of another site that sends something is turned away. */
function refuseOtherSites(context: Context): void {
  if (context.req.method === 'GET') return;
  const { headers } = context.req.raw;
  const isBrowser = headers.has('sec-fetch-site') || headers.has('origin');
  if (isBrowser && !isSameOrigin(headers)) throw problem('request.cross-site');
}

function dispatch(call: Call, route: ApiRoute): Promise<ApiAnswer> {
  switch (route.does) {
    case 'read-public':
      return readPublic(call, route);
    case 'read-desk':
      return readDesk(call, route);
    case 'act':
      return act(call, route);
  }
}

async function readPublic(call: Call, route: ApiPublicRoute<never, never>): Promise<ApiAnswer> {
  const { house, context, tongue } = call;
  const params = check(route.params, context.req.param()) as Loose;
  const query = check(route.query, queryOf(context));
  const place = params['code'] ? await publicPlace(house.connections.published, params['code']) : NO_PLACE;
  if (!place) throw problem('request.not-found');
  const asked = { house, tongue, params, query, place };
  return (route as unknown as ApiPublicRoute).answer(asked);
}

const NO_PLACE = {
  placeId: '',
  code: '',
  name: '',
  currency: '',
  isExample: false,
  names: {},
  accent: null,
  crest: null,
  population: null,
  closedFrom: null,
  successorCode: null,
};

async function readDesk(call: Call, route: ApiDeskRoute<never, never>): Promise<ApiAnswer> {
  const { house, context, tongue, rule } = call;
  const token = tokenOf(call);
  const params = check(route.params, context.req.param()) as Loose;
  const query = check(route.query, queryOf(context));
  const place = await ownPlace(call, token, params['code']);
  return readPlace(house.pool, place.id, async (tx) => {
    const actor = await actorOf(house, token, tx, new Date());
    if (!actor) throw problem('request.not-found');
    refuse(rule, actor);
    return (route as unknown as ApiDeskRoute).answer({ house, tongue, params, query, tx, place, actor });
  });
}

const idempotencyKey = z.uuid();

async function act(call: Call, route: ApiActRoute<never, never, never, never>): Promise<ApiAnswer> {
  const { house, context, rule } = call;
  const token = tokenOf(call);
  const params = check(route.params, context.req.param()) as Loose;
  check(route.query, queryOf(context));
  const place = await ownPlace(call, token, params['code']);
  // Permission before the body, as for forms.
  await readPlace(house.pool, place.id, async (tx) => {
    const actor = await actorOf(house, token, tx, new Date());
    if (!actor) throw problem('request.not-found');
    refuse(rule, actor);
  });
  const loose = route as unknown as ApiActRoute;
  if (loose.action.stepUp && !token.proved) throw problem('api.token-unproved');
  const request = idempotencyKey.safeParse(context.req.header('idempotency-key'));
  if (!request.success) throw problem('api.key-needed');
  const body = check(route.body as z.ZodType, await readJson(context.req.raw, route.mostBytes ?? MOST_BYTES));
  const result = await perform(
    { ...house.performing, actorOf: (tx, _identity, now) => actorOf(house, token, tx, now) },
    loose.action,
    {
      placeId: place.id,
      identityId: token.identityId,
      requestId: request.data,
      input: loose.input({ params, body }),
    },
    house.programmeId,
  );
  house.pages.dropPlace(place.id);
  return loose.answer(result);
}

function tokenOf({ token }: Call): TokenReading {
  if (!token) throw problem('api.token-needed');
  return token;
}

/** A token opens one place: any other is, for it, a place that does not exist. */
async function ownPlace({ house }: Call, token: TokenReading, code: string | undefined) {
  const place = await placeByCode(house.connections, code ?? '');
  if (!place || place.id !== token.placeId) throw problem('request.not-found');
  return place;
}

/** Its owner, as their posts stand today, with no more than the token was made for. */
async function actorOf(house: House, token: TokenReading, tx: Transaction, now: Date): Promise<Actor | null> {
  const owner = await house.performing.actorOf(tx, token.identityId, now);
  if (!owner) return null;
  return { ...owner, permissions: new Set([...owner.permissions].filter((each) => token.scopes.has(each))) };
}

function refuse(rule: Rule, actor: Actor): void {
  if (rule.who === 'post' && !actor.permissions.has(rule.permission)) {
    throw problem('access.refused', { permission: rule.permission });
  }
}

async function noteIfRefused(
  house: House,
  token: TokenReading | null,
  what: string,
  error: Problem,
): Promise<void> {
  if (!token || (error.status !== 403 && error.status !== 404)) return;
  await noteRefusal(house.pool, token.placeId, {
    identityId: token.identityId,
    what,
    code: error.code,
  }).catch((failure: Error) => house.log.error({ err: failure.message }, 'a refusal could not be noted'));
}

function bug(house: House, asking: Asking, route: string, error: unknown): Response {
  const id = randomUUID().slice(0, 8);
  house.log.error({ bug: id, route, ...whereItBroke(error) }, 'unexpected error');
  return apiProblem(asking, new Problem('request.bug', 503, { id }), 500);
}
