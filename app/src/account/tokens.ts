import { type PlaceOfMine, placesOfIdentity } from '../places/api.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import type { Identity } from '../platform/auth/identity.ts';
import { notice } from '../platform/auth/letters.ts';
import { mayTryCode, takeCode } from '../platform/auth/prove.ts';
import { isNetwork, makeToken, revokeToken, tokensOf } from '../platform/auth/tokens.ts';
import { readPlace } from '../platform/db/transaction.ts';
import type { House } from '../platform/house.ts';
import type { AccountContext, Answer, PageContent } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { inOwnName } from './in-own-name.ts';
import { myself, provePassword, userAgentOf } from './myself.ts';
import { accountProblems } from './problems.ts';
import { newTokenPage, tokenShownPage, tokensPage } from './tokens-page.tsx';

type Context = AccountContext<unknown, unknown>;

const LONGEST_DAYS = 365;
const USUAL_DAYS = 90;

export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function showTokens(context: Context): Promise<PageContent> {
  const me = myself(context);
  const { open } = context.house.connections;
  const [tokens, places] = await Promise.all([tokensOf(open, me.id), placesOfIdentity(open, me.id)]);
  return tokensPage(context.tongue, tokens, places);
}

/** What the person may do in a municipality of theirs today; a place where they are nobody is none. */
async function mineIn(house: House, me: Identity, code: string) {
  const places = await placesOfIdentity(house.connections.open, me.id);
  const place: PlaceOfMine | undefined = places.find((each) => each.code === code);
  if (!place) throw problem('request.not-found');
  const actor = await readPlace(house.pool, place.id, (tx) =>
    house.performing.actorOf(tx, me.id, new Date()),
  );
  if (!actor) throw problem('request.not-found');
  return { place, permissions: [...actor.permissions].sort() };
}

export async function showNewToken(
  context: Context,
  code: string,
  values?: Record<string, unknown>,
  refused: Problem | null = null,
): Promise<PageContent> {
  const me = myself(context);
  const { place, permissions } = await mineIn(context.house, me, code);
  // What only reads is proposed; whatever changes something has to be chosen.
  const usual = { ends: dayIn(USUAL_DAYS), scopes: permissions.filter((each) => each.endsWith('.read')) };
  const asksCode = me.session.hasSecondFactor;
  return newTokenPage(context.tongue, place, permissions, asksCode, values ?? usual, refused);
}

interface Body {
  place: string;
  name: string;
  scopes: string | string[];
  ends: string;
  network: string;
  password: string;
  code: string;
}

function faultIn(body: Body, scopes: readonly string[], permissions: readonly string[]): Problem | null {
  if (body.name === '') return problem('request.invalid', { fields: ['name: missing'] });
  if (scopes.length === 0 || scopes.some((each) => !permissions.includes(each))) {
    return accountProblems.problem('account.token-scopes');
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(body.ends) && !Number.isNaN(Date.parse(body.ends));
  if (!isDay || body.ends < dayIn(0) || body.ends > dayIn(LONGEST_DAYS)) {
    return accountProblems.problem('account.token-end', { last: dayIn(LONGEST_DAYS) });
  }
  if (body.network !== '' && !isNetwork(body.network)) {
    return accountProblems.problem('account.token-network');
  }
  return null;
}

/**
 * Makes a token: of one municipality, with some of what one may do there, until a day within the year. Shown once. Takes
 * all that its maker can show, for it will be asked for neither: password, and a code where there is a second factor.
 */
export async function createToken(context: Context & { body: Body }): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  const { place, permissions } = await mineIn(house, me, body.place);
  const scopes = [...new Set([body.scopes].flat())];
  const refuse = async (fault: Problem): Promise<Answer> => {
    const { password: _, code: __, ...typed } = body;
    return { page: await showNewToken(context, body.place, typed, fault), status: fault.status };
  };
  const fault = faultIn(body, scopes, permissions) ?? (await provePassword(house, me.id, body.password));
  if (fault) return refuse(fault);
  const { hasSecondFactor } = me.session;
  if (hasSecondFactor && !(await mayTryCode(house.connections.open, me.id))) {
    return refuse(problem('sign-in.too-many'));
  }
  const text = await inOwnName(house, async (tx) => {
    if (hasSecondFactor && !(await takeCode(tx, house.signIn.settings, me.id, body.code))) return null;
    await noteEvent(tx.db, { identityId: me.id, what: 'token-made', userAgent: userAgentOf(request) });
    await notice(tx, { ...me, language: me.language ?? tongue.language }, 'token-made', {
      token: body.name,
      place: place.name,
    });
    return makeToken(tx.db, {
      placeId: place.id,
      identityId: me.id,
      name: body.name,
      scopes,
      network: body.network,
      endsOn: body.ends,
      proved: true,
    });
  });
  if (text === null) return refuse(accountProblems.problem('account.code-wrong'));
  return { page: tokenShownPage(tongue, body.name, text) };
}

export async function endToken(context: Context & { body: { token: string } }): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  await inOwnName(house, async (tx) => {
    const name = await revokeToken(tx.db, me.id, body.token);
    if (name === null) return;
    await noteEvent(tx.db, { identityId: me.id, what: 'token-revoked', userAgent: userAgentOf(request) });
    await notice(tx, { ...me, language: me.language ?? tongue.language }, 'token-revoked', { token: name });
  });
  return { redirect: '/account/tokens', said: { message: 'account.said.token-ended' } };
}
