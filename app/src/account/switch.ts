import { deviceOf, openByPin, peopleOfToday } from '../platform/auth/devices.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { safePath } from '../platform/http/safe-path.ts';
import { forgetSaid } from '../platform/http/said.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { enter } from './enter.ts';
import { inOwnName } from './in-own-name.ts';
import { accountProblems } from './problems.ts';
import { switchPage } from './switch-page.tsx';

type Context = AccountContext<unknown, unknown>;

/** The people of the day on a shared computer. Any other computer has no such list. */
export async function showSwitch(
  context: Context,
  to: string,
  chosen = '',
  refused: Problem | null = null,
): Promise<Answer> {
  const { house, tongue, request, identity } = context;
  const { open } = house.connections;
  const device = await deviceOf(open, house.signIn.settings, request.headers);
  if (!device?.isShared) return { redirect: '/sign-in' };
  const people = (await peopleOfToday(open, device.id)).filter((each) => each.hasPin);
  const view = { device: device.name, people, chosen, to: safePath(to), now: identity?.name ?? null };
  return { page: switchPage(tongue, view, refused), status: refused?.status ?? 200 };
}

/** Changes over: the session that was visible ends, whoever's it was, and another begins under a secret of its own. */
export async function changeOver(
  context: Context & { body: { who: string; pin: string; to: string } },
): Promise<Answer> {
  const { house, request, body } = context;
  const { settings } = house.signIn;
  const { open } = house.connections;
  const device = await deviceOf(open, settings, request.headers);
  if (!device?.isShared) return { redirect: '/sign-in' };
  const identityId = await openByPin(open, device.id, body.who, body.pin);
  if (identityId === null) {
    return showSwitch(context, body.to, body.who, accountProblems.problem('account.pin-wrong'));
  }
  const headers = await inOwnName(house, (tx) =>
    enter(tx.db, settings, { identityId, how: 'pin', headers: request.headers }),
  );
  headers.set('Clear-Site-Data', '"cache", "storage"');
  headers.append('Set-Cookie', forgetSaid(house));
  return { redirect: safePath(body.to) || '/work', headers };
}
