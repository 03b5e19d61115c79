import type { Context } from 'hono';
import type { Rule } from '../access/access-table.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import { publicPlace } from '../publication/store.ts';
import { atDesk } from './at-desk.ts';
import { check, queryOf } from './check-input.ts';
import { readBody } from './read-body.ts';
import type { Shell } from './reply.tsx';
import type { AccountRoute, Answer, DeskRoute, PublicRoute } from './route.ts';

type Loose = Record<string, string>;

/** A resident's page: nobody is asked who they are, and nothing but the public record is read. */
export async function answerPublic(
  house: House,
  route: PublicRoute<Loose, Loose>,
  context: Context,
  shell: Shell,
): Promise<Answer> {
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

/** A page or form of who is signed in, or signing in: no place is chosen yet. */
export async function answerAccount(
  house: House,
  route: AccountRoute<Loose, Loose, unknown>,
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

/** A page of work in a place, read in one moment. */
export async function answerDesk(
  house: House,
  route: DeskRoute<Loose, Loose>,
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

function signInFirst(method: string, context: Context): Answer {
  if (method !== 'GET') throw problem('access.sign-in-needed');
  return { redirect: `/sign-in?to=${encodeURIComponent(context.req.path)}` };
}
