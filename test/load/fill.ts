import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importBudget, publishSeveral } from '../../app/src/budget/actions.ts';
import { openHouse } from '../../app/src/house.ts';
import { appoint } from '../../app/src/places/actions.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import { publishPlace } from '../../app/src/places/profile-actions.ts';
import type { Action } from '../../app/src/platform/access/action.ts';
import { perform } from '../../app/src/platform/access/perform.ts';
import { OPERATOR } from '../../app/src/platform/command.ts';
import type { House } from '../../app/src/platform/house.ts';
import { silentLog } from '../../app/src/platform/log/log.ts';
import { slices } from '../../app/src/slices.ts';
import { useTrueCost } from '../support/quick-passwords.ts';
import { townMapping } from '../support/town-files.ts';
import { planTowns, spendingFile, type TownFacts, type TownPlan, YEARS } from './towns.ts';

export interface OfficerKeys {
  email: string;
  password: string;
  town: { code: string; name: string };
}

export interface Filled {
  towns: TownFacts[];
  officers: OfficerKeys[];
  seconds: number;
  lines: number;
}

/** Towns that are filled at once: the program reads one while the database writes another. */
const LANES = 3;
const SIDE = 'expenditure' as const;
const PERMISSIONS = slices.flatMap((slice) => slice.permissions).filter((each) => each !== 'places.add');

export interface FillPlan {
  places: number;
  lines: number;
  officers: number;
  seed: number;
  adminUrl: string;
  secret: string;
  baseUrl: string;
  folder: string;
  tell(line: string): void;
}

/** Towns, their budgets and whoever works in them: all of it by the actions that a person would use. */
export async function fill(plan: FillPlan): Promise<Filled> {
  useTrueCost();
  const house = await openHouse({
    adminUrl: plan.adminUrl,
    secret: plan.secret,
    baseUrl: plan.baseUrl,
    roleKey: plan.secret,
    log: silentLog,
    uploads: plan.folder,
  });
  const from = performance.now();
  try {
    const waiting = planTowns(plan.places, plan.lines);
    const towns = new Map<number, TownFacts>();
    let next = 0;
    const work = async (): Promise<void> => {
      for (let town = waiting[next++]; town; town = waiting[next++]) {
        towns.set(town.number, await fillTown(house, plan, town));
        if (towns.size % 25 === 0)
          plan.tell(`${towns.size} towns after ${Math.round((performance.now() - from) / 1000)} s`);
      }
    };
    await Promise.all(Array.from({ length: LANES }, work));
    const all = waiting.flatMap(({ number }) => towns.get(number) ?? []);
    return {
      towns: all,
      officers: await appointOfficers(house, plan, all),
      seconds: (performance.now() - from) / 1000,
      lines: all.flatMap((town) => town.budgets).reduce((sum, budget) => sum + budget.lines, 0),
    };
  } finally {
    await house.connections.close();
  }
}

function act<Input, Answer>(
  house: House,
  placeId: string,
  action: Action<Input, Answer>,
  input: unknown,
): Promise<Answer> {
  const asked = { placeId, identityId: OPERATOR.id, requestId: randomUUID(), input };
  return perform(house.performing, action, asked, house.programmeId);
}

async function fillTown(house: House, plan: FillPlan, town: TownPlan): Promise<TownFacts> {
  const { code, name } = town;
  const { placeId } = await act(house, house.programmeId, addPlace, {
    code,
    name,
    currency: 'EUR',
    isExample: false,
  });
  await act(house, placeId, publishPlace, {});
  const facts: TownFacts = { code, name, budgets: [] };
  const files = [];
  for (const year of YEARS) {
    const made = spendingFile(year, town.linesAYear, plan.seed + town.number * 100 + (year % 100));
    const path = join(plan.folder, `${code}-${year}.csv`);
    await writeFile(path, made.csv);
    files.push({
      name: `${year}-spending.csv`,
      path,
      sha256: createHash('sha256').update(made.csv).digest('hex'),
    });
    facts.budgets.push(made.facts);
  }
  await act(house, placeId, importBudget(), { mapping: townMapping, files, correction: null });
  await Promise.all(files.map(({ path }) => rm(path)));
  const budgets = YEARS.map((year) => ({ year, side: SIDE, version: 1 }));
  await act(house, placeId, publishSeveral, { budgets });
  return facts;
}

/** One in each town, from the smallest on: two who publish the same budget would only refuse each other. */
async function appointOfficers(
  house: House,
  plan: FillPlan,
  towns: readonly TownFacts[],
): Promise<OfficerKeys[]> {
  const places = await house.pool.query<{ placeId: string; code: string }>(
    'select place_id as "placeId", code from live.place',
  );
  const officers: OfficerKeys[] = [];
  for (const town of towns.slice(-plan.officers)) {
    const placeId = places.rows.find((each) => each.code === town.code)?.placeId ?? '';
    const [email, password] = [`${randomUUID()}@test.invalid`, randomUUID()];
    const identityId = await house.signIn.addIdentity({ name: 'An officer', email, password });
    await act(house, placeId, appoint, {
      body: 'Office',
      post: 'Officer',
      permissions: PERMISSIONS,
      name: 'An officer',
      identityId,
      from: '2020-01-01',
      to: null,
    });
    officers.push({ email, password, town: { code: town.code, name: town.name } });
  }
  return officers;
}
