import type { ActContext } from '../../platform/access/action.ts';
import { addDays, type Day, todayIn } from '../../platform/calendar/days.ts';
import { placesProblems } from '../problems.ts';
import * as grants from './grants-store.ts';
import { coveredUntil, endsSooner } from './spans.ts';

export const todayOf = ({ place, now }: Pick<ActContext, 'place' | 'now'>): Day =>
  todayIn(place.timeZone, now);

/** Nobody gives what they do not have themselves, in whatever way it would come into other hands. (abuse case 9) */
export function refuseBeyond(context: ActContext, permissions: readonly string[]): void {
  const unknown = permissions.find(
    (each) => !context.permissions.includes(each) && !context.actor.permissions.has(each),
  );
  if (unknown) throw placesProblems.problem('place.permission-unknown', { permission: unknown });
  const beyond = permissions.find((each) => !context.actor.permissions.has(each));
  if (beyond) throw placesProblems.problem('place.permission-not-held', { permission: beyond });
}

/**
 * Who may fill posts only for a time, by an engagement or as a deputy, gives nothing to themselves: it would outlast
 * what it came from. For whoever may do so for good it would be nothing new. (abuse cases 7 and 9)
 */
export async function refuseForOneself(context: ActContext, personId: string): Promise<void> {
  if (personId !== context.actor.personId) return;
  const lasting = await grants.holdsForGood(context.tx, personId, 'places.appoint', todayOf(context));
  if (!lasting) throw placesProblems.problem('holding.for-oneself');
}

/**
 * Does what changes who may do what, one at a time in a place, and lets it stand only if the place will not be without
 * an administrator of its own any sooner than it would have been. (abuse case 9)
 */
export async function keepingAdministrators<T>(context: ActContext, work: () => Promise<T>): Promise<T> {
  await grants.oneAtATime(context.tx);
  const today = todayOf(context);
  const before = coveredUntil(await grants.ownAdministrators(context.tx), today);
  const done = await work();
  const after = coveredUntil(await grants.ownAdministrators(context.tx), today);
  if (after !== null && endsSooner(after, before))
    throw placesProblems.problem('place.last-administrator', { from: addDays(after, 1) });
  return done;
}
