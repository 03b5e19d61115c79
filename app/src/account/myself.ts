import { CODE_TRIES, forget, take } from '../platform/auth/attempts-store.ts';
import type { Identity } from '../platform/auth/identity.ts';
import { identityById } from '../platform/auth/identity-store.ts';
import { isPassword } from '../platform/auth/passwords.ts';
import type { House } from '../platform/house.ts';
import type { AccountContext } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { accountProblems } from './problems.ts';

/** Whoever is signed in; the access table lets nobody else come here. */
export function myself(context: Pick<AccountContext<unknown, unknown>, 'identity'>): Identity {
  if (!context.identity) throw problem('access.sign-in-needed');
  return context.identity;
}

export const userAgentOf = (request: Request): string => request.headers.get('user-agent') ?? '';

/** Whether the person at the keyboard knows the password: asked again before what would lock its owner out. */
export async function provePassword(
  house: House,
  identityId: string,
  password: string,
): Promise<Problem | null> {
  const { open } = house.connections;
  const key = `prove ${identityId}`;
  if (!(await take(open, key, CODE_TRIES))) return problem('sign-in.too-many');
  const who = await identityById(open, identityId);
  if (!(await isPassword(who?.passwordHash ?? null, password))) {
    return accountProblems.problem('account.password-wrong');
  }
  await forget(open, key);
  return null;
}
