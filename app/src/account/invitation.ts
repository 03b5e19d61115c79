import { NETWORK_TRIES, take } from '../platform/auth/attempts-store.ts';
import { noteEvent } from '../platform/auth/event-store.ts';
import { setPassword } from '../platform/auth/identities.ts';
import { type IdentityRow, identityById, updateIdentity } from '../platform/auth/identity-store.ts';
import { acceptInvitation, openInvitation } from '../platform/auth/invitations.ts';
import { hashOf } from '../platform/auth/secret-text.ts';
import { networkOf } from '../platform/http/network.ts';
import type { AccountContext, Answer } from '../platform/http/route.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { closedLink } from './closed-link.tsx';
import { enter } from './enter.ts';
import { inOwnName } from './in-own-name.ts';
import { type InvitationView, invitationPage } from './invitation-page.tsx';
import { faultOf } from './new-password.ts';
import { accountProblems } from './problems.ts';

type Context = AccountContext<{ token: string }, unknown>;

/**
 * What somebody with the link may do here: choose a first password, accept as who they are signed in as, sign in
 * first, or, signed in as another, nothing.
 */
function wayIn(context: Context, invited: Pick<IdentityRow, 'id' | 'passwordHash'>): InvitationView['way'] {
  const { identity } = context;
  if (identity) return identity.id === invited.id ? 'accept' : 'other-session';
  return invited.passwordHash === null ? 'first-password' : 'sign-in-first';
}

async function find(context: Context) {
  const { open } = context.house.connections;
  const network = networkOf(context.address);
  if (network !== '' && !(await take(open, `invitation network ${hashOf(network)}`, NETWORK_TRIES))) {
    throw problem('sign-in.too-many');
  }
  const invitation = await openInvitation(open, context.params.token);
  const invited = invitation && (await identityById(open, invitation.identityId));
  return invitation && invited ? { invitation, invited } : null;
}

export async function showInvitation(context: Context): Promise<Answer> {
  const found = await find(context);
  if (!found) return closedLink(context.tongue);
  const way = wayIn(context, found.invited);
  return { page: invitationPage(context, { ...found.invitation, way, token: context.params.token }, null) };
}

/** Accepts an invitation, once. Bound to the address it was sent to: another person's session cannot. */
export async function answerInvitation(
  context: Context & { body: { password: string; again: string } },
): Promise<Answer> {
  const { house, tongue, params, body, request } = context;
  const found = await find(context);
  if (!found) return closedLink(tongue);
  const { invitation, invited } = found;
  const way = wayIn(context, invited);
  if (way === 'other-session') throw accountProblems.problem('account.other-session');
  if (way === 'sign-in-first') return { redirect: `/sign-in?to=/invitation/${params.token}` };
  if (way === 'first-password') {
    const fault = faultOf(body.password, body.again, [invited.name, invited.email]);
    if (fault) {
      const view = { ...invitation, way, token: params.token };
      return { page: invitationPage(context, view, fault), status: fault.status };
    }
  }
  const headers = await inOwnName(house, async (tx) => {
    if (!(await acceptInvitation(tx.db, params.token))) return null;
    const userAgent = request.headers.get('user-agent') ?? '';
    await noteEvent(tx.db, { identityId: invited.id, what: 'invitation-accepted', userAgent });
    await updateIdentity(tx.db, invited.id, {
      email_verified: true,
      language: invited.language ?? tongue.language,
    });
    if (way === 'accept') return new Headers();
    await setPassword(tx.db, invited.id, body.password);
    return enter(tx.db, house.signIn.settings, {
      identityId: invited.id,
      how: 'invitation',
      headers: request.headers,
      isHalf: invited.hasSecondFactor,
    });
  });
  if (!headers) return closedLink(tongue);
  if (way === 'first-password' && invited.hasSecondFactor) return { redirect: '/sign-in/code', headers };
  const home = invitation.placeKind === 'programme' ? '/work' : `/work/places/${invitation.placeCode}`;
  return { redirect: home, headers, said: { message: 'account.said.accepted' } };
}
