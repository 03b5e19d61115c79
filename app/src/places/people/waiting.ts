import { invitationsOf } from '../../platform/auth/invitations.ts';
import { addDays, todayIn } from '../../platform/calendar/days.ts';
import type { DeskReading, Waiting } from '../../platform/slice.ts';
import { SOON_DAYS } from './engagement-state.ts';
import { endingBetween } from './engagements-store.ts';
import { stateOfInvitation } from './invitation-state.ts';
import { posts, sittings } from './posts-store.ts';
import { emptySeats } from './structure-page.tsx';

/** What waits for whoever keeps posts and engagements: an end that comes near, a seat that is empty, an unanswered letter. */
export async function peopleWaiting(desk: DeskReading): Promise<Waiting[]> {
  return [...(await endings(desk)), ...(await vacancies(desk)), ...(await unanswered(desk))];
}

async function endings({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has('places.engage')) return [];
  const today = todayIn(place.timeZone);
  return (await endingBetween(tx, today, addDays(today, SOON_DAYS))).map((engagement) => ({
    message: 'people.waiting-engagement',
    params: { partner: engagement.partner },
    path: `/work/places/${place.code}/engagements/${engagement.engagementId}`,
    due: engagement.to,
  }));
}

/** Official posts alone: residents look for whoever is responsible. */
async function vacancies({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has('places.appoint')) return [];
  const today = todayIn(place.timeZone);
  const official = (await posts(tx, today)).filter((post) => post.official);
  const sitting = await sittings(
    tx,
    official.map((post) => post.postId),
    today,
  );
  const count = official.filter((post) => emptySeats(post, sitting) > 0).length;
  if (count === 0) return [];
  return [
    {
      message: 'people.waiting-vacant',
      params: { count },
      path: `/work/places/${place.code}/posts?state=vacant`,
    },
  ];
}

/** The last letter to each person decides: one that was sent again is no longer unanswered. */
async function unanswered({ tx, place, actor }: DeskReading): Promise<Waiting[]> {
  if (!actor.permissions.has('places.appoint') || !actor.permissions.has('places.see-people')) return [];
  const now = new Date();
  const latest = new Map<string, Awaited<ReturnType<typeof invitationsOf>>[number]>();
  for (const invitation of await invitationsOf(tx)) {
    if (invitation.personId !== null && !latest.has(invitation.personId))
      latest.set(invitation.personId, invitation);
  }
  return [...latest.values()]
    .filter((invitation) => stateOfInvitation(invitation, now) === 'expired')
    .map((invitation) => ({
      message: 'people.waiting-invitation',
      params: { name: invitation.name },
      path: `/work/places/${place.code}/persons/${invitation.personId}`,
    }));
}
