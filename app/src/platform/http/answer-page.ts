import type { Context } from 'hono';
import type { Rule } from '../access/access-table.ts';
import { publicFilePath } from '../files/files.ts';
import type { House } from '../house.ts';
import { nameIn } from '../i18n/localized.ts';
import { problem } from '../problems/platform-problems.ts';
import { newCodeOf, type PublicPlace, publicPlace } from '../publication/store.ts';
import { atDesk } from './at-desk.ts';
import { check, queryOf } from './check-input.ts';
import { takeBackParked } from './form-drafts.ts';
import { addressOf } from './network.ts';
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
  const code = params['code'];
  const place = code ? await placeForResidents(house, shell, code) : undefined;
  if (code && !place) return atNewCode(house, route.path, context, code);
  // Links that carry strange words (a network's click id) get their page, and no room in the cache.
  const worthIt = route.cached && (route.worthKeeping?.(query) ?? true);
  shell.cached = worthIt && Object.keys(asked).every((name) => Object.hasOwn(query, name));
  return route.answer({
    house,
    tongue: shell.tongue,
    params,
    query,
    path: context.req.path,
    place: place ?? NO_PLACE,
  });
}

/** A place that has published, as this reader knows it; the page around the answer is its own from here on. */
export async function placeForResidents(
  house: House,
  shell: Shell,
  code: string,
): Promise<PublicPlace | undefined> {
  const found = await publicPlace(house.connections.published, code);
  if (!found) return undefined;
  const place = { ...found, name: nameIn(shell.tongue.language, found) };
  const { name, isExample, accent } = place;
  shell.place = {
    code: place.code,
    name,
    isExample,
    accent,
    crestPath: place.crest === null ? null : publicFilePath(place.code, place.crest),
  };
  shell.placeId = place.placeId;
  return place;
}

/** A municipality that has another code by now is found under its old one too: printed addresses go on working. */
export async function atNewCode(
  house: House,
  pattern: string,
  context: Context,
  code: string,
): Promise<Answer> {
  const now = await newCodeOf(house.connections.published, code);
  if (!now) throw problem('request.not-found');
  const url = new URL(context.req.url);
  const at = pattern.split('/').indexOf(':code');
  const path = url.pathname.split('/').with(at, encodeURIComponent(now)).join('/');
  return { redirect: path + url.search, status: 301 };
}

const NO_PLACE: PublicPlace = {
  placeId: '',
  code: '',
  name: '',
  names: {},
  currency: '',
  isExample: false,
  accent: null,
  crest: null,
  population: null,
  closedFrom: null,
  successorCode: null,
};

/** A page or form of who is signed in, or signing in: no place is chosen yet. */
export async function answerAccount(
  house: House,
  route: AccountRoute<Loose, Loose, unknown>,
  rule: Rule,
  context: Context,
  shell: Shell,
): Promise<Answer> {
  shell.identity = await house.signIn.identityOf(context.req.raw.headers);
  if (rule.who !== 'anyone') {
    if (!shell.identity) return signInFirst(route.method, context);
    const isOwnAccount = route.path === '/account' || route.path.startsWith('/account/');
    if (shell.identity.session.mustAddSecondFactor && !isOwnAccount) return secondFactorFirst(route.method);
  }
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
    address: addressOf(context),
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
  if (shell.identity.session.mustAddSecondFactor) return secondFactorFirst('GET');
  const params = check(route.params, context.req.param());
  const query = check(route.query, queryOf(context));
  const back = await takeBackParked(house, context, shell, params);
  if (back) return back;
  return atDesk(house, rule, shell, params, (desk) =>
    route.answer({ ...desk, params, query, path: context.req.path }),
  );
}

function signInFirst(method: string, context: Context): Answer {
  if (method !== 'GET') throw problem('access.sign-in-needed');
  // With its question: a link to a view of a list, or to one of its pages, leads there after all.
  const { search } = new URL(context.req.url);
  return { redirect: `/sign-in?to=${encodeURIComponent(context.req.path + search)}` };
}

/** A place of this person asks for a second factor: it is added before anything else opens. */
function secondFactorFirst(method: string): Answer {
  if (method !== 'GET') throw problem('access.second-factor-needed');
  return { redirect: '/account/second-factor' };
}
