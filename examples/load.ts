import { placeByCode } from '../app/src/platform/access/store.ts';
import { todayIn } from '../app/src/platform/calendar/days.ts';
import type { House } from '../app/src/platform/house.ts';
import { currentSnapshot } from '../app/src/platform/publication/store.ts';
import { actingIn } from './programme/acting.ts';
import { loadBudgets } from './programme/load-budgets.ts';
import { loadPayments } from './programme/load-payments.ts';
import { loadPeople } from './programme/load-people.ts';
import { loadProcurement } from './programme/load-procurement.ts';
import { addTown, loadProfile } from './programme/load-profile.ts';
import { SIGN_TOWNS } from './programme/planted.ts';
import { type Town, towns } from './programme/towns.ts';

/** So many towns at once: the database and the program each have something to do while the other works. */
const AT_ONCE = 4;

/** Those with assessments and signs to look into take longest: begun last, they would keep everybody waiting. */
const FIRST = SIGN_TOWNS;

/**
 * Loads the example programme through the same actions as everybody's. Each step has a request id of its own, so a
 * start that was interrupted goes on where it stopped, and a finished one does nothing.
 */
export async function loadExample(
  house: House,
  administrator: string,
  tell: (message: string) => void,
  which: readonly Town[] = towns,
): Promise<void> {
  const waiting: Town[] = [];
  for (const town of which) if (!(await isLoaded(house, town))) waiting.push(town);
  if (waiting.length === 0) return;
  waiting.sort((a, b) => Number(FIRST.includes(b.code)) - Number(FIRST.includes(a.code)));
  tell(`Loading the example programme of ${which.length} municipalities…`);
  const loadNext = async (): Promise<void> => {
    for (let town = waiting.shift(); town; town = waiting.shift()) await loadTown(house, town, administrator);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
}

async function loadTown(house: House, town: Town, administrator: string): Promise<void> {
  const acting = actingIn(house, town, await addTown(house, town));
  const place = await placeByCode(house.connections, town.code);
  if (!place) throw new Error(`${town.code} was added and is not there`);
  await loadProfile(acting);
  // The day on which the town was added: a load that goes on the next day asks for the same as before.
  const today = todayIn(town.timeZone, place.addedAt);
  await loadPeople(acting, administrator, today);
  await loadPayments(acting);
  await loadProcurement(acting, administrator);
  await loadBudgets(acting, today);
}

/** The diagnosis is the last that is loaded. */
async function isLoaded(house: House, town: Town): Promise<boolean> {
  const place = await placeByCode(house.connections, town.code);
  if (!place) return false;
  const { published } = house.connections;
  return (await currentSnapshot(published, place.id, 'budget-reliability', 'latest')) !== undefined;
}
