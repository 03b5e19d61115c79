import type { ActContext } from '../../platform/access/action.ts';
import type { Day } from '../../platform/calendar/days.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { type Post, permissionsOf } from './posts-store.ts';

/** What this part of the house tells people. */
export const notices = [
  'people.notice-appointed',
  'people.notice-deputy',
  'people.notice-engagement-ends',
  'people.notice-entrusted',
] as const;

type Telling = Pick<ActContext, 'tx' | 'place' | 'actor'>;

/** Whoever takes a post hears of it, and is led to it where they may see it. */
export async function tellAppointed(
  context: Telling,
  post: Post,
  personId: string,
  from: Day,
): Promise<void> {
  if (personId === context.actor.personId) return;
  const maySee = (await permissionsOf(context.tx, post.postId)).includes('places.read');
  await notify(context.tx, {
    personIds: [personId],
    message: 'people.notice-appointed',
    params: { post: post.title, place: context.place.name, from },
    path: maySee ? `/work/places/${context.place.code}/posts/${post.postId}` : '/work',
    itemId: post.postId,
  });
}

export async function tellDeputy(
  context: Telling,
  personId: string,
  part: { stead: string; from: Day; to: Day },
): Promise<void> {
  if (personId === context.actor.personId) return;
  await notify(context.tx, {
    personIds: [personId],
    message: 'people.notice-deputy',
    params: { ...part, place: context.place.name },
    path: '/work',
  });
}

/** Those who see to it that power is given rightly hear of what somebody gave without having it. */
export async function tellEntrusted(
  context: Telling,
  personIds: readonly string[],
  { postId, post }: { postId: string; post: string },
): Promise<void> {
  await notify(context.tx, {
    personIds,
    message: 'people.notice-entrusted',
    params: { person: context.actor.name, post, place: context.place.name },
    path: `/work/places/${context.place.code}/posts/${postId}`,
    itemId: postId,
  });
}
