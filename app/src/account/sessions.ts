import { noteEvent } from '../platform/auth/event-store.ts';
import { deleteSessionById, deleteSessionsOf, sessionsOf } from '../platform/auth/session-store.ts';
import type { AccountContext, Answer, PageContent } from '../platform/http/route.ts';
import { inOwnName } from './in-own-name.ts';
import { myself, userAgentOf } from './myself.ts';
import { sessionsPage } from './sessions-page.tsx';

type Context = AccountContext<unknown, unknown>;

/** Where one is signed in, the latest first. Those that were left so long that they open nothing are not shown. */
export async function showSessions(context: Context): Promise<PageContent> {
  const me = myself(context);
  const now = Date.now();
  const all = await sessionsOf(context.house.connections.open, me.id);
  const open = all.filter((each) => each.seenAt.getTime() + each.idleSeconds * 1000 > now);
  return sessionsPage(
    context.tongue,
    open.map((each) => ({ ...each, isThis: each.handle === me.session.handle })),
  );
}

export async function endOneSession(context: Context & { body: { session: string } }): Promise<Answer> {
  const { house, body, request } = context;
  const me = myself(context);
  await inOwnName(house, async (tx) => {
    if (!(await deleteSessionById(tx.db, me.id, body.session))) return;
    await noteEvent(tx.db, { identityId: me.id, what: 'session-ended', userAgent: userAgentOf(request) });
  });
  return body.session === me.session.handle
    ? { redirect: '/sign-in', said: { message: 'account.said.signed-out' } }
    : { redirect: '/account/sessions', said: { message: 'account.said.session-ended' } };
}

export async function endOtherSessions(context: Context): Promise<Answer> {
  const { house, request } = context;
  const me = myself(context);
  await inOwnName(house, async (tx) => {
    await deleteSessionsOf(tx.db, me.id, me.session.handle);
    await noteEvent(tx.db, { identityId: me.id, what: 'sessions-ended', userAgent: userAgentOf(request) });
  });
  return { redirect: '/account/sessions', said: { message: 'account.said.sessions-ended' } };
}
