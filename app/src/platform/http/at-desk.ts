import type { Rule } from '../access/access-table.ts';
import type { ActingPlace, Actor } from '../access/action.ts';
import { placeByCode } from '../access/store.ts';
import { inPlace, type Transaction } from '../db/transaction.ts';
import { filePath } from '../files/files.ts';
import type { House } from '../house.ts';
import { nameIn } from '../i18n/localized.ts';
import { problem } from '../problems/platform-problems.ts';
import type { Shell, ShellPlace } from './reply.tsx';
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
  mode: 'read write' | 'read only' = 'read only',
): Promise<T> {
  const place = await findPlace(house, shell, params['code']);
  const run = async (tx: Transaction): Promise<T> => {
    const who = await actor(house, tx, shell);
    refuseUnlessPermitted(rule, who);
    const identity = shell.identity;
    if (!identity) throw problem('access.sign-in-needed');
    shell.permissions = who.permissions;
    if (params['code']) shell.place = headOf(place, shell);
    const here = { ...place, name: nameIn(shell.tongue.language, place) };
    return work({ house, tongue: shell.tongue, tx, place: here, actor: who, identity });
  };
  return inPlace(house.pool, place.id, run, mode);
}

const headOf = (place: ActingPlace, shell: Shell): ShellPlace => ({
  code: place.code,
  name: nameIn(shell.tongue.language, place),
  isExample: place.isExample,
  accent: place.accent,
  crestPath: place.crest === null ? null : filePath(place.code, place.crest),
});

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
