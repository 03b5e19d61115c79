import { cookieHeaders } from '../platform/auth/cookies.ts';
import { forgetPersonOn, updateDevice } from '../platform/auth/device-store.ts';
import { deviceOf, ensureDevice, peopleOfToday, proveOn, setPin } from '../platform/auth/devices.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import { pinFault } from '../platform/auth/passwords.ts';
import { renew } from '../platform/auth/renew.ts';
import { setIdleOnDevice } from '../platform/auth/session-store.ts';
import type { AccountContext, Answer, PageContent } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { devicePage } from './device-page.tsx';
import { inOwnName } from './in-own-name.ts';
import { myself, provePassword, userAgentOf } from './myself.ts';
import { accountProblems } from './problems.ts';

type Context = AccountContext<unknown, unknown>;

const hereOf = ({ house, request }: Context) =>
  deviceOf(house.connections.open, house.signIn.settings, request.headers);

/** This computer: one's own, or one that several people use. */
export async function showDevice(context: Context, refused: Problem | null = null): Promise<PageContent> {
  const me = myself(context);
  const device = await hereOf(context);
  const people = device?.isShared ? await peopleOfToday(context.house.connections.open, device.id) : [];
  return devicePage(
    context.tongue,
    {
      sharedName: device?.isShared ? device.name : null,
      hasPin: people.some((each) => each.identityId === me.id && each.hasPin),
      people: people.map((each) => each.name),
      idleMinutes: context.house.signIn.settings.sharedIdleMinutes,
    },
    refused,
  );
}

const again = async (context: Context, refused: Problem): Promise<Answer> => ({
  page: await showDevice(context, refused),
  status: refused.status,
});

/** From now on sessions here end early, the cookie with the browser, and people change over with a PIN. */
export async function shareDevice(context: Context & { body: { name: string } }): Promise<Answer> {
  const { house, body, request } = context;
  const me = myself(context);
  if (body.name === '') return again(context, problem('request.invalid', { fields: ['name: missing'] }));
  const { settings } = house.signIn;
  const headers = await inOwnName(house, async (tx) => {
    const { device, cookies } = await ensureDevice(tx.db, settings, request.headers);
    await updateDevice(tx.db, device.id, { name: body.name, isShared: true });
    await setIdleOnDevice(tx.db, device.id, settings.sharedIdleMinutes * 60);
    await proveOn(tx.db, device.id, me.id);
    await noteEvent(tx.db, { identityId: me.id, what: 'device-shared', userAgent: userAgentOf(request) });
    const renewed = await renew(tx.db, settings, me, request.headers);
    return cookieHeaders([...renewed.getSetCookie(), ...cookies]);
  });
  return { redirect: '/account/device', headers, said: { message: 'account.said.device-shared' } };
}

/** One's own computer again. Takes the password: who walks up to a counter must not make its sessions last. */
export async function unshareDevice(context: Context & { body: { password: string } }): Promise<Answer> {
  const { house, body, request } = context;
  const me = myself(context);
  const { settings } = house.signIn;
  const device = await hereOf(context);
  if (!device?.isShared) return { redirect: '/account/device' };
  const fault = await provePassword(house, me.id, body.password);
  if (fault) return again(context, fault);
  await inOwnName(house, async (tx) => {
    await updateDevice(tx.db, device.id, { name: '', isShared: false });
    await setIdleOnDevice(tx.db, device.id, settings.idleMinutes * 60);
    await noteEvent(tx.db, { identityId: me.id, what: 'device-own', userAgent: userAgentOf(request) });
  });
  return { redirect: '/account/device', said: { message: 'account.said.device-own' } };
}

/** A PIN for this shared computer alone. Only a session that began with more than a PIN may choose one. */
export async function choosePin(
  context: Context & { body: { pin: string; again: string } },
): Promise<Answer> {
  const { house, body, request } = context;
  const me = myself(context);
  const device = await hereOf(context);
  if (!device?.isShared) return again(context, accountProblems.problem('account.not-shared'));
  if (me.session.how === 'pin') return again(context, accountProblems.problem('account.pin-needs-password'));
  const short = pinFault(body.pin);
  if (short) return again(context, accountProblems.problem(`account.pin-${short}`));
  if (body.pin !== body.again) return again(context, accountProblems.problem('account.passwords-differ'));
  await inOwnName(house, async (tx) => {
    await proveOn(tx.db, device.id, me.id);
    await setPin(tx.db, device.id, me.id, body.pin);
    await noteEvent(tx.db, { identityId: me.id, what: 'pin-chosen', userAgent: userAgentOf(request) });
  });
  return { redirect: '/account/device' };
}

/** Takes oneself off the list of a shared computer, PIN and all. */
export async function leaveDevice(context: Context): Promise<Answer> {
  const me = myself(context);
  const device = await hereOf(context);
  if (device) await forgetPersonOn(context.house.connections.open, device.id, me.id);
  return { redirect: '/account/device', said: { message: 'account.said.device-left' } };
}
