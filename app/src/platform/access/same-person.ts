import type { Actor } from './action.ts';

/** Who stands behind something that was signed: a person and, where they signed as a deputy, those they stood in for. */
export interface Hand {
  personId: string;
  inSteadOf: readonly string[];
}

/** Whose hand it is when this actor uses this permission. */
export const handOf = (actor: Actor, permission: string): Hand => ({
  personId: actor.personId,
  inSteadOf: actor.inSteadOf?.get(permission) ?? [],
});

/**
 * Two sign-offs are of two persons. A deputy is the person that they are, whatever post they stand in for; and what is
 * signed for somebody is no second signature beside that somebody's own, nor beside another one for the same.
 * (abuse case 30)
 */
export function samePerson(one: Hand, other: Hand): boolean {
  if (one.personId === other.personId) return true;
  if (one.inSteadOf.includes(other.personId) || other.inSteadOf.includes(one.personId)) return true;
  return one.inSteadOf.some((each) => other.inSteadOf.includes(each));
}
