import type { Rule } from '../access/access-table.ts';
import type { Actor } from '../access/action.ts';
import { placeByCode } from '../access/store.ts';
import { readPlace, type Transaction } from '../db/transaction.ts';
import type { House } from '../house.ts';
import { problem } from '../problems/platform-problems.ts';
import type { Shell } from './reply.tsx';
import type { DeskContext } from './route.ts';

type Loose = Record<string, string>;
type Desk = Omit<DeskContext<unknown, unknown>, 'params' | 'query' | 'path'>;

/** Runs a reader of the place that the path names (or of the programme), as the person who is signed in. */
export async function atDesk<T>(
  house: House,
  rule: Rule,
  shell: Shell,
  params: Loose,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const place = await findPlace(house, shell, params['code']);
  return readPlace(house.pool, place.id, async (tx) => {
    const who = await actor(house, tx, shell);
    refuseUnlessPermitted(rule, who);
    const identity = shell.identity;
    if (!identity) throw problem('access.sign-in-needed');
    if (params['code']) shell.place = { code: place.code, name: place.name, isExample: place.isExample };
    return work({ house, tongue: shell.tongue, tx, place, actor: who, identity });
  });
}

export async function findPlace(house: House, shell: Shell, code: string | undefined) {
  const place = await placeByCode(house.connections, code ?? 'PROGRAMME');
  if (!place) throw problem('request.not-found');
  shell.placeId = place.id;
  return place;
}

export async function actor(house: House, tx: Transaction, shell: Shell): Promise<Actor> {
  const found = await house.performing.actorOf(tx, shell.identity?.id ?? '', new Date());
  if (!found) throw problem('request.not-found');
  return found;
}

export function refuseUnlessPermitted(rule: Rule, who: Actor): void {
  if (rule.who === 'post' && !who.permissions.has(rule.permission)) {
    throw problem('access.refused', { permission: rule.permission });
  }
}
