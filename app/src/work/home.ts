import type { Role } from '../platform/access/roles.ts';
import { todayIn } from '../platform/calendar/days.ts';
import { type HistoryRow, historyCount, historyRows } from '../platform/history/history.ts';
import { readerOf } from '../platform/history/reader.ts';
import type { DeskContext } from '../platform/http/route.ts';
import type { Slice, Waiting } from '../platform/slice.ts';
import { type FirstTask, firstTaskOf } from './first-tasks.ts';
import { peopleIn } from './told.ts';
import * as store from './visit-store.ts';

type Context = Pick<DeskContext<unknown, unknown>, 'house' | 'tx' | 'place' | 'actor' | 'identity'>;

/** Acts of one kind since the last visit: the newest speaks for them all. */
export interface Change {
  newest: HistoryRow;
  count: number;
}

export interface Home {
  today: string;
  late: readonly Waiting[];
  waiting: readonly Waiting[];
  /** The last visit; null when this is the first. */
  since: Date | null;
  changes: readonly Change[];
  changeCount: number;
  names: ReadonlyMap<string, string>;
  firstTask: FirstTask | null;
}

const MOST_CHANGES = 200;

/** What a person finds when they come to a town: what waits, what is late, and what happened without them. */
export async function gatherHome(context: Context): Promise<Home> {
  const { house, tx, place, actor, identity } = context;
  const today = todayIn(place.timeZone);
  const roles = await house.people.rolesOf(tx, actor.personId, today);
  const all = await waitingFor(context, today, roles);
  const { since } = await store.visitOf(tx, identity.id);
  const question = { notBy: actor.personId, ...(since ? { from: since } : {}) };
  const reader = readerOf(house, actor);
  const rows = await historyRows(tx, reader, { ...question, limit: since ? MOST_CHANGES : 5 });
  return {
    today,
    late: all.filter((each) => isLate(each, today)),
    waiting: all.filter((each) => !isLate(each, today)),
    since,
    changes: byAct(rows),
    changeCount: rows.length < MOST_CHANGES ? rows.length : await historyCount(tx, reader, question),
    names: await house.people.namesOf(tx, peopleIn(rows)),
    firstTask: all.length === 0 ? firstTaskOf(roles, actor.permissions) : null,
  };
}

export const isLate = (waiting: Waiting, today: string): boolean =>
  waiting.due !== undefined && waiting.due < today;

/** Every slice is asked; those made for the person's role come first, and of each what is due soonest. */
export async function waitingFor(
  { house, tx, place, actor }: Omit<Context, 'identity'>,
  today: string,
  roles: readonly Role[],
): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const slice of house.slices.toSorted((one, other) => weight(other, roles) - weight(one, roles))) {
    const own = (await slice.waiting?.({ house, tx, place, actor, today })) ?? [];
    found.push(...own.toSorted((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1)));
  }
  return found;
}

const weight = (slice: Slice, roles: readonly Role[]): number =>
  roles.some((role) => slice.roles?.[role] !== undefined) ? 1 : 0;

function byAct(rows: readonly HistoryRow[]): Change[] {
  const acts = new Map<string, Change>();
  for (const row of rows) {
    const before = acts.get(row.act);
    acts.set(row.act, before ? { ...before, count: before.count + 1 } : { newest: row, count: 1 });
  }
  return [...acts.values()];
}
