import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { type Rule, routeKey } from '../access/access-table.ts';
import type { Actor } from '../access/action.ts';
import { perform } from '../access/perform.ts';
import { noteRefusal, placeByCode } from '../access/store.ts';
import { readPlace, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { Problem } from '../problems/problem.ts';
import { publicPlace } from '../publication/store.ts';
import { collect, readBody } from './read-body.ts';
import { reply, replyProblem, type Shell } from './reply.tsx';
import type { AccountRoute, Answer, DeskContext, DeskRoute, FormRoute, PublicRoute, Route } from './route.ts';
import { isSameOrigin } from './same-origin.ts';
import { dropUploads, type UploadedFile } from './upload.ts';

type Loose = Record<string, string>;
type AnyPublic = PublicRoute<Loose, Loose>;
type AnyAccount = AccountRoute<Loose, Loose, unknown>;
type AnyDesk = DeskRoute<Loose, Loose>;
type AnyForm = FormRoute<Loose, Record<string, unknown>, unknown, unknown>;

/**
 * Mounts a route behind the one wrapper: origin, language, who is asking, strict input, place, permission, then the
 * handler, then the answer. Handlers return values and never touch the response.
 */
export function mount(app: Hono, house: House, route: Route): void {
  const key = routeKey(route.method, route.path);
  const rule = house.performing.access[key];
  if (!rule) throw new Error(`${key} has no entry in the access table`);
  app.on(route.method, route.path, async (context) => {
    const shell = shellOf(context, house, route);
    try {
      if (route.method === 'POST' && !isSameOrigin(context.req.raw.headers))
        throw problem('request.cross-site');
      const answer = await dispatch(house, route, rule, context, shell);
      return await reply(house, shell, answer);
    } catch (error) {
      if (!(error instanceof Problem)) return replyBug(house, shell, error);
      await noteIfRefused(house, shell, key, error);
      return replyProblem(house, shell, error);
    }
  });
}

function shellOf(context: Context, house: House, route: Route): Shell {
  return {
    context,
    tongue: house.tongues.tongue(context.get('language')),
    route,
    place: null,
    placeId: null,
    identity: null,
    generation: house.pages.generation,
    cached: false,
  };
}

function dispatch(house: House, route: Route, rule: Rule, context: Context, shell: Shell): Promise<Answer> {
  switch (route.kind) {
    case 'public':
      return answerPublic(house, route, context, shell);
    case 'account':
      return answerAccount(house, route, rule, context, shell);
    case 'desk':
      return answerDesk(house, route, rule, context, shell);
    case 'form':
      return answerForm(house, route, rule, context, shell);
  }
}

async function answerPublic(house: House, route: AnyPublic, context: Context, shell: Shell): Promise<Answer> {
  const params = check(route.params, context.req.param());
  const asked = queryOf(context);
  const query = check(route.query, asked);
  const place = params['code'] ? await publicPlace(house.connections.published, params['code']) : undefined;
  if (params['code'] && !place) throw problem('request.not-found');
  if (place) {
    shell.place = { code: place.code, name: place.name, isExample: place.isExample };
    shell.placeId = place.placeId;
  }
  // Links that carry strange words (a network's click id) get their page, and no room in the cache.
  shell.cached = route.cached && Object.keys(asked).every((name) => Object.hasOwn(query, name));
  return route.answer({
    house,
    tongue: shell.tongue,
    params,
    query,
    path: context.req.path,
    place: place ?? { placeId: '', code: '', name: '', currency: '', isExample: false },
  });
}

async function answerAccount(
  house: House,
  route: AnyAccount,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (rule.who !== 'anyone' && !shell.identity) return signInFirst(route.method, context);
  const params = check(route.params, context.req.param());
  const query = check(route.query, queryOf(context));
  const body = route.body
    ? check(route.body, (await readBody(context.req.raw, house.uploads)).values)
    : undefined;
  return route.answer({
    house,
    tongue: shell.tongue,
    params,
    query,
    body,
    path: context.req.path,
    identity: shell.identity,
    request: context.req.raw,
  });
}

async function answerDesk(
  house: House,
  route: AnyDesk,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (!shell.identity) return signInFirst('GET', context);
  const params = check(route.params, context.req.param());
  const query = check(route.query, queryOf(context));
  return atDesk(house, rule, shell, params, (desk) =>
    route.answer({ ...desk, params, query, path: context.req.path }),
  );
}

async function answerForm(
  house: House,
  route: AnyForm,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (!shell.identity) throw problem('access.sign-in-needed');
  const params = check(route.params, context.req.param());
  check(noQuestion, queryOf(context));
  const place = await findPlace(house, shell, params['code']);
  // Permission before the body: a stranger's upload is not worth reading.
  await readPlace(house.pool, place.id, async (tx) =>
    refuseUnlessPermitted(rule, await actor(house, tx, shell)),
  );
  const sent = await readBody(context.req.raw, house.uploads, route.files);
  try {
    return await act(house, route, rule, shell, {
      params,
      placeId: place.id,
      values: sent.values,
      files: sent.files,
    });
  } finally {
    await dropUploads(sent.files);
  }
}

interface Sent {
  params: Loose;
  placeId: string;
  values: Record<string, unknown>;
  files: UploadedFile[];
}

async function act(house: House, route: AnyForm, rule: Rule, shell: Shell, sent: Sent): Promise<Answer> {
  const { params, values } = sent;
  try {
    const body = check(route.body, values);
    const request = requestIdSchema.safeParse(body['requestId']);
    if (!request.success)
      throw problem('request.invalid', { fields: ['requestId: expected the id the form carries'] });
    const result = await perform(
      house.performing,
      route.action,
      {
        placeId: sent.placeId,
        identityId: shell.identity?.id ?? '',
        requestId: request.data,
        input: await route.input({ house, params, body, files: sent.files }),
      },
      house.programmeId,
    );
    house.pages.dropPlace(sent.placeId);
    return { redirect: route.done(result, { params, body }) };
  } catch (error) {
    const again = route.again;
    const hopeless = !(error instanceof Problem) || error.status === 403 || error.status === 404;
    if (hopeless || !again) throw error;
    const page = await atDesk(house, rule, shell, params, async (desk) => ({
      page: await again({ ...desk, params, query: {}, path: route.path }, values, error),
      status: error.status,
    }));
    return page;
  }
}

const requestIdSchema = z.uuid();
/** A form says everything in its body: a field beside it, in the address, is an unknown field. */
const noQuestion = z.strictObject({});

type Desk = Omit<DeskContext<unknown, unknown>, 'params' | 'query' | 'path'>;

/** Runs a reader of the place that the path names (or of the programme), as the person who is signed in. */
async function atDesk<T>(
  house: House,
  rule: Rule,
  shell: Shell,
  params: Loose,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const place = await findPlace(house, shell, params['code']);
  return readPlace(house.pool, place.id, async (tx) => {
    const who = await actor(house, tx, shell);
    refuseUnlessPermitted(rule, who);
    const identity = shell.identity;
    if (!identity) throw problem('access.sign-in-needed');
    if (params['code']) shell.place = { code: place.code, name: place.name, isExample: place.isExample };
    return work({ house, tongue: shell.tongue, tx, place, actor: who, identity });
  });
}

async function findPlace(house: House, shell: Shell, code: string | undefined) {
  const place = await placeByCode(house.connections, code ?? 'PROGRAMME');
  if (!place) throw problem('request.not-found');
  shell.placeId = place.id;
  return place;
}

async function actor(house: House, tx: Transaction, shell: Shell): Promise<Actor> {
  const found = await house.performing.actorOf(tx, shell.identity?.id ?? '', new Date());
  if (!found) throw problem('request.not-found');
  return found;
}

function refuseUnlessPermitted(rule: Rule, who: Actor): void {
  if (rule.who === 'post' && !who.permissions.has(rule.permission)) {
    throw problem('access.refused', { permission: rule.permission });
  }
}

function signInFirst(method: string, context: Context): Answer {
  if (method !== 'GET') throw problem('access.sign-in-needed');
  return { redirect: `/sign-in?to=${encodeURIComponent(context.req.path)}` };
}

function check<T>(schema: z.ZodType<T>, value: unknown): T {
  if (holdsZero(value))
    throw problem('request.invalid', { fields: ['expected text without a zero character'] });
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw problem('request.invalid', {
    fields: parsed.error.issues.map((issue) => `${issue.path.join('.') || '(all)'}: ${issue.message}`),
  });
}

/** PostgreSQL has no text with a zero in it, and nobody types one. */
function holdsZero(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsZero);
}

/** The question after the path, without the language, which every page takes. A word asked twice becomes a list. */
function queryOf(context: Context): Record<string, unknown> {
  const { lang: _, ...query } = collect([...new URL(context.req.url).searchParams]);
  return query;
}

async function noteIfRefused(house: House, shell: Shell, what: string, error: Problem): Promise<void> {
  const refused = error.status === 403 || (error.status === 404 && shell.identity !== null);
  if (!refused) return;
  await noteRefusal(house.pool, shell.placeId ?? house.programmeId, {
    identityId: shell.identity?.id ?? '',
    what,
    code: error.code,
  }).catch((failure: Error) => house.log.error({ err: failure.message }, 'a refusal could not be noted'));
}

function replyBug(house: House, shell: Shell, error: unknown): Promise<Response> {
  const id = randomUUID().slice(0, 8);
  house.log.error({ bug: id, route: shell.route.path, ...whereItBroke(error) }, 'unexpected error');
  return replyProblem(house, shell, new Problem('request.bug', 503, { id }), 500);
}

/** The kind of error and the places in our code; its message is left out, because it may hold what somebody typed. */
function whereItBroke(error: unknown): { error: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: 'code' in error ? error.code : undefined,
    at: at.map((line) => line.trim()),
  };
}
