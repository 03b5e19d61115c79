import { forgetCodeTries, mayTryCode, takeCode } from '../platform/auth/prove.ts';
import type { How } from '../platform/auth/session-store.ts';
import { sessionOf } from '../platform/auth/sessions.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { safePath } from '../platform/http/safe-path.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { enter } from './enter.ts';
import { inOwnName } from './in-own-name.ts';
import { accountProblems } from './problems.ts';
import { secondStepPage } from './second-step-page.tsx';

type Context = AccountContext<unknown, unknown>;

/** Whoever comes without a right password first begins at the beginning. */
export async function showSecondStep({ house, tongue, request }: Context, to: string): Promise<Answer> {
  const half = await sessionOf(house.connections.open, house.signIn.settings, request.headers);
  if (half?.stage !== 'half') return { redirect: '/sign-in' };
  return { page: secondStepPage(tongue, safePath(to), null) };
}

/** The code after the password. The session becomes another one, under a new secret. */
export async function secondStep(context: Context & { body: { code: string; to: string } }): Promise<Answer> {
  const { house, tongue, request, body } = context;
  const { open } = house.connections;
  const { settings } = house.signIn;
  const to = safePath(body.to);
  const half = await sessionOf(open, settings, request.headers);
  if (half?.stage !== 'half') return { redirect: '/sign-in' };
  if (!(await mayTryCode(open, half.identityId))) {
    return { page: secondStepPage(tongue, to, problem('sign-in.too-many')), status: 429 };
  }
  const headers = await inOwnName(house, async (tx) => {
    if (!(await takeCode(tx, settings, half.identityId, body.code))) return null;
    const how = half.how as How;
    return enter(tx.db, settings, { identityId: half.identityId, how, headers: request.headers });
  });
  if (!headers) {
    return { page: secondStepPage(tongue, to, accountProblems.problem('account.code-wrong')), status: 401 };
  }
  await forgetCodeTries(open, half.identityId);
  return { redirect: to || '/work', headers };
}
