import { forget, NETWORK_TRIES, PASSWORD_TRIES, take } from '../platform/auth/attempts-store.ts';
import { deviceOf, isKnownDevice } from '../platform/auth/devices.ts';
import { plainAddress } from '../platform/auth/identities.ts';
import { identityByEmail } from '../platform/auth/identity-store.ts';
import { isPassword } from '../platform/auth/passwords.ts';
import { hashOf } from '../platform/auth/secret-text.ts';
import { networkOf } from '../platform/http/network.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { safePath } from '../platform/http/safe-path.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { enter } from './enter.ts';
import { inOwnName } from './in-own-name.ts';
import { signInPage } from './sign-in-page.tsx';

type Context = AccountContext<unknown, unknown>;

interface Body {
  email: string;
  password: string;
  to: string;
}

/** Whoever is signed in already is led on. On a shared computer that may be somebody else, so the page asks. */
export async function comeToSignIn(context: Context, to: string): Promise<Answer> {
  const { house, request, identity } = context;
  const device = identity && (await deviceOf(house.connections.open, house.signIn.settings, request.headers));
  if (identity && !device?.isShared) return { redirect: to || '/work' };
  return { page: await showSignIn(context, { email: '', to }) };
}

/** The page to sign in on, as this browser sees it: a shared computer offers the people of the day. */
async function showSignIn(
  context: Context,
  values: { email: string; to: string },
  refused: Problem | null = null,
) {
  const { house, request } = context;
  const device = await deviceOf(house.connections.open, house.signIn.settings, request.headers);
  return signInPage(context.tongue, {
    ...values,
    problem: refused,
    sharedDevice: device?.isShared ? device.name : null,
    providers: house.signIn.settings.providers,
  });
}

/**
 * Signs in and leads back to where the person was going. A wrong address and a wrong password answer alike and do the
 * same work, and after too many wrong ones for an address further tries wait.
 */
export async function signIn(context: Context & { body: Body }): Promise<Answer> {
  const { house, body, request } = context;
  const { open } = house.connections;
  const { settings } = house.signIn;
  const email = plainAddress(body.email);
  const values = { email: body.email, to: safePath(body.to) };
  const refuse = async (code: 'sign-in.wrong' | 'sign-in.too-many'): Promise<Answer> => {
    const refused = problem(code);
    return { page: await showSignIn(context, values, refused), status: refused.status };
  };

  // Tries of a stranger are counted apart from those on a device the person used before, and cannot lock it out.
  const isKnown = await isKnownDevice(open, settings, request.headers, email);
  const key = `sign-in ${isKnown ? 'known ' : ''}${hashOf(email)}`;
  const network = networkOf(context.address);
  const networkKey = `sign-in network ${hashOf(network)}`;
  if (!isKnown && network !== '' && !(await take(open, networkKey, NETWORK_TRIES))) {
    return refuse('sign-in.too-many');
  }
  if (!(await take(open, key, PASSWORD_TRIES))) return refuse('sign-in.too-many');
  const who = await identityByEmail(open, email);
  const isRight = await isPassword(who?.passwordHash ?? null, body.password);
  if (!isRight || !who) return refuse('sign-in.wrong');

  await forget(open, key);
  const headers = await inOwnName(house, (tx) =>
    enter(tx.db, settings, {
      identityId: who.id,
      how: 'password',
      headers: request.headers,
      isHalf: who.hasSecondFactor,
    }),
  );
  if (!who.hasSecondFactor) return { redirect: values.to || '/work', headers };
  const to = values.to === '' ? '' : `?to=${encodeURIComponent(values.to)}`;
  return { redirect: `/sign-in/code${to}`, headers };
}
