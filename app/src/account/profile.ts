import { eventsOf, noteEvent } from '../platform/auth/event-store.ts';
import { identityById, providersOf, updateIdentity } from '../platform/auth/identity-store.ts';
import { notice } from '../platform/auth/letters.ts';
import { codesLeft } from '../platform/auth/second-factor.ts';
import { sessionsOf } from '../platform/auth/session-store.ts';
import { tokensOf } from '../platform/auth/tokens.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import type { Language } from '../platform/i18n/languages.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import type { Problem } from '../platform/problems/problem.ts';
import { accountPage } from './account-page.tsx';
import { inOwnName } from './in-own-name.ts';
import { myself, userAgentOf } from './myself.ts';

const EVENTS_SHOWN = 10;

type Context = AccountContext<unknown, unknown>;

/** Everything of one's account on one page, each with the way to change it. */
export async function showAccount(
  context: Context,
  values?: Record<string, unknown>,
  refused: Problem | null = null,
) {
  const { house, tongue } = context;
  const me = myself(context);
  const { open } = house.connections;
  const [who, sessions, tokens, left, linked, events] = await Promise.all([
    identityById(open, me.id),
    sessionsOf(open, me.id),
    tokensOf(open, me.id),
    codesLeft(open, me.id),
    providersOf(open, me.id),
    eventsOf(open, me.id, EVENTS_SHOWN),
  ]);
  const { providers } = house.signIn.settings;
  return accountPage(tongue, {
    values: values ?? { name: me.name, language: me.language ?? tongue.language },
    problem: refused,
    email: me.email,
    hasPassword: who?.passwordHash != null,
    hasSecondFactor: me.session.hasSecondFactor,
    codesLeft: left,
    sessions: sessions.length,
    tokens: tokens.length,
    onSharedDevice: me.session.onSharedDevice,
    providers: providers.filter((each) => linked.includes(each.id)).map((each) => each.name),
    events,
  });
}

/** The name that is shown beside the way out, and the language of letters. What a municipality calls one stays its own. */
export async function saveProfile(
  context: Context & { body: { name: string; language: Language | '' } },
): Promise<Answer> {
  const { house, body, request } = context;
  const me = myself(context);
  const { name, language } = body;
  if (name === '' || language === '') {
    const fields = [
      ...(name === '' ? ['name: missing'] : []),
      ...(language === '' ? ['language: missing'] : []),
    ];
    const refused = problem('request.invalid', { fields });
    return { page: await showAccount(context, body, refused), status: refused.status };
  }
  await inOwnName(house, async (tx) => {
    await updateIdentity(tx.db, me.id, { name, language });
    await noteEvent(tx.db, { identityId: me.id, what: 'profile-changed', userAgent: userAgentOf(request) });
    await notice(tx, { email: me.email, name, language }, 'profile-changed');
  });
  return { redirect: `/account?lang=${language}`, said: { message: 'account.said.profile' } };
}
