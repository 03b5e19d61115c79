import { markOutlier } from '../../app/src/diagnose/actions.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';
import { revenueCsv, spendingCsv } from '../support/town-files.ts';

/** What each of a town's people may do; `undefined` cookies are a resident who never signed in. */
export interface Town {
  code: string;
  placeId: string;
  /** A year of which this town alone has budgets. */
  ownYear: number;
  people: Record<'clerk' | 'administrator' | 'adviser', string>;
  administrator: Somebody;
  adviser: Somebody;
}

export interface TwoTowns {
  world: World;
  a: Town;
  b: Town;
  /** Cookies of somebody who runs the programme and has no post in either town. */
  programme: string;
}

export const SHARED_YEARS = [2021, 2022, 2023] as const;
/** As long as the towns' codes, and of no town. */
export const NO_TOWN = 'QNIX';
/** A year of which nobody has a budget. */
export const NO_YEAR = 1984;

/** Two municipalities that know nothing of each other, each with its people, its drafts and a year set aside. */
export async function openTwoTowns(): Promise<TwoTowns> {
  const world = await openWorld();
  try {
    return await settleBoth(world);
  } catch (error) {
    // What stays open would keep the whole file from ending.
    await world.close();
    throw error;
  }
}

async function settleBoth(world: World): Promise<TwoTowns> {
  const a = await settle(world, 'QAYE', 2020);
  const b = await settle(world, 'QBEE', 2017);
  const head = await world.appoint(world.house.programmeId, ['places.add', 'places.read', 'places.appoint']);
  return { world, a, b, programme: await world.signIn(head) };
}

async function settle(world: World, code: string, ownYear: number): Promise<Town> {
  const placeId = await world.addTown(code, `Town of ${code}`);
  for (const year of [ownYear, ...SHARED_YEARS]) {
    const words = { roads: `Roads of ${code}`, schools: `Schools of ${code}` };
    await world.load(placeId, `${year}-spending-${code}.csv`, spendingCsv(words, 70 + (year % 10)));
    await world.load(placeId, `${year}-revenue-${code}.csv`, revenueCsv(70 + (year % 10) + code.length));
  }
  await world.act(placeId, markOutlier, { year: 2023, reason: `A flood in ${code}` });
  const clerk = await world.appoint(placeId, [
    'places.read',
    'budget.import',
    'budget.publish',
    'diagnose.publish',
    'diagnose.mark-outlier',
  ]);
  const administrator = await world.appoint(placeId, [...world.house.performing.permissions]);
  const adviser = await world.appoint(placeId, ['places.read']);
  const people = {
    clerk: await world.signIn(clerk),
    administrator: await world.signIn(administrator),
    adviser: await world.signIn(adviser),
  };
  return { code, placeId, ownYear, people, administrator, adviser };
}

/** Everyone of a town who may come to the door, the resident without an account among them. */
export function visitorsOf(town: Town): { who: string; cookies: string | undefined }[] {
  const known = Object.entries(town.people).map(([who, cookies]) => ({ who, cookies }));
  return [...known, { who: 'resident', cookies: undefined }];
}
