import { forgetDevicesOf } from '../platform/auth/device-store.ts';
import { ensureDevice, proveOn } from '../platform/auth/devices.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import { setPassword } from '../platform/auth/identities.ts';
import { notice } from '../platform/auth/letters.ts';
import { renew } from '../platform/auth/renew.ts';
import { closeResets } from '../platform/auth/resets.ts';
import { deleteSessionsOf } from '../platform/auth/session-store.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { inOwnName } from './in-own-name.ts';
import { myself, provePassword, userAgentOf } from './myself.ts';
import { faultOf } from './new-password.ts';
import { passwordPage } from './password-page.tsx';

type Context = AccountContext<unknown, unknown>;

/** A new password: every other session ends, no PIN holds any longer, and this session goes on under a new secret. */
export async function changePassword(
  context: Context & { body: { current: string; password: string; again: string } },
): Promise<Answer> {
  const { house, tongue, body, request } = context;
  const me = myself(context);
  const fault =
    (await provePassword(house, me.id, body.current)) ??
    faultOf(body.password, body.again, [me.name, me.email]);
  if (fault) return { page: passwordPage(tongue, me.email, fault), status: fault.status };
  const { settings } = house.signIn;
  const headers = await inOwnName(house, async (tx) => {
    await setPassword(tx.db, me.id, body.password);
    await closeResets(tx.db, me.id);
    await deleteSessionsOf(tx.db, me.id);
    await forgetDevicesOf(tx.db, me.id);
    await noteEvent(tx.db, { identityId: me.id, what: 'password-changed', userAgent: userAgentOf(request) });
    await notice(tx, me, 'password-changed');
    const { device } = await ensureDevice(tx.db, settings, request.headers);
    await proveOn(tx.db, device.id, me.id);
    return renew(tx.db, settings, me, request.headers);
  });
  return { redirect: '/account', headers, said: { message: 'account.said.new-password' } };
}
