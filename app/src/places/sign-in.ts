import { createHash } from 'node:crypto';
import * as attempts from '../platform/auth/attempts-store.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { signInPage } from './pages.tsx';

interface Body {
  email: string;
  password: string;
  to: string;
}

/**
 * Signs in and leads back to where the person was going. A wrong address and a wrong password answer alike, and
 * after too many wrong ones for an address further tries wait.
 */
export async function signIn(context: AccountContext<unknown, unknown> & { body: Body }): Promise<Answer> {
  const { house, body } = context;
  const key = `sign-in ${createHash('sha256').update(body.email.toLowerCase()).digest('base64url')}`;
  const values = { email: body.email, to: safePath(body.to) };
  if (await attempts.areTooMany(house.connections.open, key)) {
    return { page: signInPage(context, values, problem('sign-in.too-many')), status: 429 };
  }
  const cookies = await house.signIn.enter(body.email.toLowerCase(), body.password);
  if (!cookies) {
    await attempts.count(house.connections.open, key);
    return { page: signInPage(context, values, problem('sign-in.wrong')), status: 401 };
  }
  await attempts.forget(house.connections.open, key);
  return { redirect: values.to || '/work', headers: onlyCookies(cookies) };
}

/** Only a path of ours: `//elsewhere`, `/\elsewhere` and whole addresses lead nowhere. */
export function safePath(path: string): string {
  return /^\/(?![/\\])[\w\-./~%?=&:]*$/.test(path) ? path : '';
}

function onlyCookies(from: Headers): Headers {
  const headers = new Headers();
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie);
  return headers;
}
