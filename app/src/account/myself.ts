import type { Identity } from '../platform/auth/identity.ts';
import * as prove from '../platform/auth/prove.ts';
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
  const proof = await prove.provePassword(house.connections.open, identityId, password);
  if (proof === 'too-many') return problem('sign-in.too-many');
  return proof === 'wrong' ? accountProblems.problem('account.password-wrong') : null;
}
