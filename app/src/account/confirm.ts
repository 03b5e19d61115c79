import { proofMark } from '../platform/auth/step-up.ts';
import { readParked } from '../platform/drafts/parked.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { CONFIRM_PATH } from '../platform/http/step-up.ts';
import { confirmedPage } from '../platform/http/step-up-page.tsx';
import { myself } from './myself.ts';

const JUST_NOW_MS = 2 * 60_000;

/** Back from a provider that asked anew: the form that waited, to be sent by one press. Without one, on to work. */
export async function showConfirmed(context: AccountContext<unknown, unknown>): Promise<Answer> {
  const { house, tongue, request } = context;
  const me = myself(context);
  const now = new Date();
  const provedAt = me.session.provedAt?.getTime() ?? 0;
  const parked = await readParked(house, request.headers, { path: CONFIRM_PATH, identityId: me.id });
  if (!parked || now.getTime() - provedAt > JUST_NOW_MS) return { redirect: '/work' };
  const mark = proofMark(house.signIn.settings, me, String(parked.fields['requestId']), now);
  return { page: confirmedPage(tongue, { path: parked.form, values: parked.fields, mark }) };
}
