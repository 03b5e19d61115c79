import type { ActContext } from '../platform/access/action.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { directory } from './directory.ts';

/** The post in which somebody speaks for the municipality: who they are is not the public's. Empty where they hold none. */
export async function ownPost(
  { tx, place, actor, now }: Pick<ActContext, 'tx' | 'place' | 'actor' | 'now'>,
  permission: string,
): Promise<string> {
  const holders = await directory.holdersOf(tx, permission, todayIn(place.timeZone, now));
  return holders.find((each) => each.personId === actor.personId)?.posts[0] ?? '';
}
