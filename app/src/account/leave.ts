import { cookieHeaders } from '../platform/auth/cookies.ts';
import { deviceOf } from '../platform/auth/devices.ts';
import { endSession } from '../platform/auth/sessions.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { forgetSaid } from '../platform/http/said.ts';

/**
 * Signs out, and tells the browser to keep nothing of what was seen. The cookie that names the device stays: it opens
 * nothing, and strangers' wrong tries do not count against it.
 */
export async function signOut({ house, request }: AccountContext<unknown, unknown>): Promise<Answer> {
  const { open } = house.connections;
  const { settings } = house.signIn;
  const headers = cookieHeaders([await endSession(open, settings, request.headers)]);
  headers.set('Clear-Site-Data', '"cache", "storage"');
  // What the next page was to say was said to whoever leaves.
  headers.append('Set-Cookie', forgetSaid(house));
  const device = await deviceOf(open, settings, request.headers);
  return { redirect: device?.isShared ? '/sign-in/switch' : '/', headers };
}
