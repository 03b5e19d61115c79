import type { Rule } from '../access/access-table.ts';
import type { Action } from '../access/action.ts';
import { noteEvent } from '../auth/event-store.ts';
import type { Identity } from '../auth/identity.ts';
import { identityById, providersOf } from '../auth/identity-store.ts';
import * as prove from '../auth/prove.ts';
import { renew } from '../auth/renew.ts';
import { isFresh, isProofMark } from '../auth/step-up.ts';
import { inPlace } from '../db/transaction.ts';
import { ownerMark, park } from '../drafts/parked.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { atDesk } from './at-desk.ts';
import type { Shell } from './reply.tsx';
import type { Answer } from './route.ts';
import { CODE, confirmPage, MARK, PASSWORD, type Way } from './step-up-page.tsx';

type Values = Record<string, unknown>;

/** Where whoever comes back from a provider finds the form that waited. */
export const CONFIRM_PATH = '/account/confirm';
/** 401: it is known who this is, and not whether they are still sitting there. */
const ASKED = 401;

export const isStepUp = (route: { action: Pick<Action, 'stepUp'> }): boolean => route.action.stepUp === true;

export interface Proof {
  code: string;
  password: string;
  mark: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 1000) : '');

/** What a form says to prove who sends it, apart from all else: no schema, draft or page ever sees it. */
export function splitProof(sent: Values): { proof: Proof; values: Values } {
  const { [CODE]: code, [PASSWORD]: password, [MARK]: mark, ...values } = sent;
  return { proof: { code: text(code).trim(), password: text(password), mark: text(mark) }, values };
}

interface Asking {
  rule: Rule;
  params: Record<string, string>;
  path: string;
  values: Values;
  requestId: string;
  proof: Proof;
  /** Of the browser that sent it. */
  headers: Headers;
}

/**
 * Asks whoever sends a form that publishes or gives power to show again who they are, where the last time is too long
 * ago. Null where they did, now or lately; else the page that asks, with the whole form in it, so that one press sends
 * it again under the same request id. A right proof gives the session another secret (OWASP ASVS 5.0, 7.2.4, 7.5.3).
 */
export async function askAgain(house: House, shell: Shell, asking: Asking): Promise<Answer | null> {
  const { identity } = shell;
  if (!identity) throw problem('access.sign-in-needed');
  const now = new Date();
  const { settings } = house.signIn;
  if (isFresh(settings, identity.session, now)) return null;
  if (isProofMark(settings, identity, asking.requestId, asking.proof.mark, now)) return null;
  const way = await wayOf(house, identity);
  const refused = await refusalOf(house, shell, identity, way, asking);
  if (refused === null) return null;
  const parked = way.asks === 'provider' ? await parkIt(house, identity, asking) : null;
  if (parked) shell.cookies.push(parked);
  const view = { path: asking.path, values: asking.values, way, problem: refused ?? null };
  return atDesk(house, asking.rule, shell, asking.params, async ({ tongue, place }) => ({
    page: confirmPage(tongue, { ...view, back: backTo(place.code, asking.params) }),
    status: refused?.status ?? ASKED,
  }));
}

const backTo = (code: string, params: Record<string, string>): string =>
  params['code'] ? `/work/places/${code}` : '/work';

/** What this person can show: a code where they have a second factor, else the password, else their provider's word. */
async function wayOf(house: House, identity: Identity): Promise<Way> {
  if (identity.session.hasSecondFactor) return { asks: 'code' };
  const { open } = house.connections;
  const who = await identityById(open, identity.id);
  if (who?.passwordHash != null) return { asks: 'password' };
  const linked = new Set(await providersOf(open, identity.id));
  return {
    asks: 'provider',
    providers: house.signIn.settings.providers.filter((each) => linked.has(each.id)),
  };
}

/** Null for a right proof, which is used up; undefined where none was given yet. */
async function refusalOf(
  house: House,
  shell: Shell,
  identity: Identity,
  way: Way,
  { proof, headers }: Asking,
): Promise<Problem | null | undefined> {
  const { open } = house.connections;
  const { settings } = house.signIn;
  const given = way.asks === 'code' ? proof.code : way.asks === 'password' ? proof.password : '';
  if (given === '') return undefined;
  if (way.asks === 'password') {
    const proved = await prove.provePassword(open, identity.id, given);
    if (proved !== 'right')
      return problem(proved === 'wrong' ? 'step-up.password-wrong' : 'sign-in.too-many');
  } else if (!(await prove.mayTryCode(open, identity.id))) return problem('sign-in.too-many');
  // Acts on an identity belong to no municipality: they happen in the programme's own place, and so do their letters.
  const renewed = await inPlace(house.pool, house.programmeId, async (tx) => {
    if (way.asks === 'code' && !(await prove.takeCode(tx, settings, identity.id, given))) return null;
    const userAgent = headers.get('user-agent') ?? '';
    await noteEvent(tx.db, { identityId: identity.id, what: 'confirmed', userAgent });
    return renew(tx.db, settings, identity, headers, new Date());
  });
  if (!renewed) return problem('step-up.code-wrong');
  if (way.asks === 'code') await prove.forgetCodeTries(open, identity.id);
  shell.cookies.push(...renewed.getSetCookie());
  return null;
}

/** The provider is another site, and a form cannot be sent on through it: it waits here, sealed, until they are back. */
function parkIt(house: House, identity: Identity, { path, values }: Asking): Promise<string | null> {
  return park(house, {
    path: CONFIRM_PATH,
    owner: ownerMark(house, identity.id),
    form: path,
    subject: '',
    fields: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(String) : String(value),
      ]),
    ),
    baseVersion: null,
  });
}
