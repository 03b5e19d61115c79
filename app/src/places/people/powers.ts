import type { ActContext } from '../../platform/access/action.ts';
import { addDays, type Day, todayIn } from '../../platform/calendar/days.ts';
import type { Saying } from '../../platform/problems/problem.ts';
import { placesProblems } from '../problems.ts';
import * as grants from './grants-store.ts';
import type { Post } from './posts-store.ts';
import { coveredUntil, endsSooner, isWithin } from './spans.ts';
import { tellEntrusted } from './tell.ts';

export type { Power } from './grants-store.ts';

export const todayOf = ({ place, now }: Pick<ActContext, 'place' | 'now'>): Day =>
  todayIn(place.timeZone, now);

/** What an action that gives power may record beside its own act. */
export const ENTRUSTED = 'post.entrusted';

export const powersOf = (
  { postId, title, role }: Pick<Post, 'title' | 'role'> & { postId: string },
  permissions: readonly string[],
): grants.Power[] => permissions.map((permission) => ({ permission, postId, post: title, role }));

const said = (permission: string): Saying => ({ message: `permission.${permission}`, params: {} });

/** Nobody gives what they do not have themselves, in whatever way it would come into other hands. (abuse case 9) */
export function refuseUnheld(context: ActContext, permissions: readonly string[]): void {
  const unknown = permissions.find(
    (each) => !context.permissions.includes(each) && !context.actor.permissions.has(each),
  );
  if (unknown) throw placesProblems.problem('place.permission-unknown', { permission: unknown });
  const beyond = permissions.find((each) => !context.actor.permissions.has(each));
  if (beyond) throw placesProblems.problem('place.permission-not-held', { permission: said(beyond) });
}

/** The same, and what one has in somebody's stead alone is none of one's own. */
export function refuseUnowned(context: ActContext, powers: readonly grants.Power[]): void {
  const { actor } = context;
  const other = powers.find(
    ({ permission }) => !actor.permissions.has(permission) || actor.inSteadOf?.has(permission),
  );
  if (other)
    throw placesProblems.problem('place.permission-not-held', { permission: said(other.permission) });
}

/**
 * The same, but that whoever may entrust, by a post of their own that has no end, gives a post what its role proposes
 * without having it. Answers what is given in this way: it must be said with `entrust`. (docs/decisions/entrusting.md)
 */
export async function refuseBeyond(
  context: ActContext,
  powers: readonly grants.Power[],
): Promise<grants.Power[]> {
  const { actor, tx, rolePermissions } = context;
  const beyond = powers.filter(({ permission }) => !actor.permissions.has(permission));
  const proposed = ({ role, permission }: grants.Power) =>
    role !== null && (rolePermissions.get(role)?.has(permission) ?? false);
  const may =
    beyond.length > 0 &&
    beyond.every(proposed) &&
    (await grants.holdsForGood(tx, actor.personId, 'places.entrust', todayOf(context)));
  if (may) return beyond;
  refuseUnheld(
    context,
    powers.map(({ permission }) => permission),
  );
  return [];
}

/** What was given without being one's own is on record, and told to those who see to it. */
export async function entrust(context: ActContext, beyond: readonly grants.Power[]): Promise<void> {
  if (beyond.length === 0) return;
  const told = (await grants.overseers(context.tx, todayOf(context))).filter(
    (personId) => personId !== context.actor.personId,
  );
  for (const [postId, post] of new Map(beyond.map((power) => [power.postId, power.post]))) {
    const given = beyond.filter((power) => power.postId === postId);
    context.record({
      act: ENTRUSTED,
      subject: `post/${postId}`,
      item: postId,
      detail: { post, permissions: given.map(({ permission }) => permission).join(' ') },
    });
    await tellEntrusted(context, told, { postId, post });
  }
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
 * Does what gives power, and lets it stand only if whoever does it may do nothing by it that they could not do before,
 * and nothing for longer: not by a post, nor as a deputy, nor in the stead of who gets it. (abuse case 9)
 */
export async function gainingNothing<T>(context: ActContext, work: () => Promise<T>): Promise<T> {
  const { tx, actor } = context;
  const today = todayOf(context);
  const before = await grants.handsOf(tx, actor.personId);
  const done = await work();
  const gained = (await grants.handsOf(tx, actor.personId)).find(
    (span) =>
      !isWithin(
        span,
        before.filter(({ permission }) => permission === span.permission),
        today,
      ),
  );
  if (gained) throw placesProblems.problem('holding.gained', { permission: said(gained.permission) });
  return done;
}

/**
 * Does what changes who may do what, one at a time in a place, and lets it stand only if the place will not be without
 * an administrator of its own any sooner than it would have been, and nobody gave themselves anything. (abuse case 9)
 */
export async function keepingAdministrators<T>(context: ActContext, work: () => Promise<T>): Promise<T> {
  await grants.oneAtATime(context.tx);
  const today = todayOf(context);
  const before = coveredUntil(await grants.ownAdministrators(context.tx), today);
  const done = await gainingNothing(context, work);
  const after = coveredUntil(await grants.ownAdministrators(context.tx), today);
  if (after !== null && endsSooner(after, before))
    throw placesProblems.problem('place.last-administrator', { from: addDays(after, 1) });
  return done;
}
