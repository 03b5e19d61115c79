import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { appoint } from '../../app/src/places/actions.ts';
import { addPlace } from '../../app/src/places/municipality-add-actions.ts';
import { slices } from '../../app/src/slices.ts';
import { adminPool } from '../support/admin-pool.ts';
import { openWorld, type World } from '../support/town.ts';

export const CLIENTS = 16;
/** The last few may less: what they are refused must leave nothing. */
const OF_THE_DESK = 1;
const READERS = 1;

const ALL = slices.flatMap((slice) => slice.permissions);
const NOT_OF_TOWNS = new Set(['places.add']);
const DESK = ['places.read', 'places.keep-people', 'places.organise', 'budget.import', 'work.comment'];

export interface Client {
  identityId: string;
  /** As a person of the town, and of the programme where they are one there. */
  inTown: string;
  inProgramme: string;
}

export interface RacedTown {
  placeId: string;
  clients: Client[];
}

export interface Races {
  world: World;
  /** Of the database's administrator, for the invariants. */
  admin: Pool;
  /** Administrators of the programme, the same in every history. */
  staff: { identityId: string; inProgramme: string }[];
  close(): Promise<void>;
}

export async function openRaces(): Promise<Races> {
  const world = await openWorld();
  const admin = adminPool(world.databaseUrl, 2);
  const staff: Races['staff'] = [];
  for (let at = 0; at < CLIENTS; at += 1) {
    const identityId = await world.house.signIn.addIdentity({
      name: `Client ${at}`,
      email: `${randomUUID()}@test.invalid`,
    });
    const mayRun = at < CLIENTS - OF_THE_DESK - READERS;
    const permissions = mayRun
      ? ['places.add', 'places.read', 'places.settings', 'places.appoint']
      : ['places.read'];
    staff.push({
      identityId,
      inProgramme: await appointed(world, world.house.programmeId, identityId, permissions),
    });
  }
  // Whoever asks a second step of others has one.
  await world.admin.query(
    `insert into sign_in.second_factor (identity_id, secret, confirmed_at) select unnest($1::text[]), 'x', now()`,
    [staff.map(({ identityId }) => identityId)],
  );
  return {
    world,
    admin,
    staff,
    async close() {
      await admin.end();
      await world.close();
    },
  };
}

/** A town of its own for a history, in which most clients may do everything. */
export async function openTown({ world, staff }: Races, code: string): Promise<RacedTown> {
  const { placeId } = await world.act(world.house.programmeId, addPlace, {
    code,
    name: code,
    currency: 'EUR',
    isExample: false,
  });
  const clients: Client[] = [];
  for (const [at, { identityId, inProgramme }] of staff.entries()) {
    const permissions =
      at < CLIENTS - OF_THE_DESK - READERS
        ? ALL.filter((each) => !NOT_OF_TOWNS.has(each))
        : at < CLIENTS - READERS
          ? DESK
          : ['places.read', 'work.comment'];
    clients.push({
      identityId,
      inProgramme,
      inTown: await appointed(world, placeId, identityId, permissions),
    });
  }
  return { placeId, clients };
}

async function appointed(
  world: World,
  placeId: string,
  identityId: string,
  permissions: readonly string[],
): Promise<string> {
  const { personId } = await world.act(placeId, appoint, {
    body: 'Office',
    post: `Client ${randomUUID().slice(0, 8)}`,
    permissions: [...permissions],
    name: 'A client',
    identityId,
    from: '2020-01-01',
    to: null,
  });
  return personId;
}
