import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { addPlace } from '../app/src/places/municipality-add-actions.ts';
import { appoint } from '../app/src/places/people/appoint-actions.ts';
import { addPeople } from '../app/src/places/people/people-actions.ts';
import { publishPlace } from '../app/src/places/profile-actions.ts';
import { inPlace } from '../app/src/platform/db/transaction.ts';
import type { House } from '../app/src/platform/house.ts';
import { createWeb } from '../app/src/platform/http/web.ts';
import { median, printTable, times, whole } from './support/figures.ts';
import { act, houseOn } from './support/house.ts';
import { freshDatabase, inScratchFolder, withPostgres } from './support/scratch.ts';
import { watchStatements } from './support/statements.ts';

/**
 * What a programme of many costs: 500 municipalities and 20,000 people brought in, and each list beside the bare
 * queries that find the same rows, in time and in statements: a busy machine changes the one and not the other.
 */

const TOWNS = 500;
const PEOPLE = 20_000;
const ROUNDS = Number(process.argv[2] ?? 15);
const CODE = 'T001';

/** Statements since it was last set to nothing. */
let sent = 0;
watchStatements(() => {
  sent += 1;
});

async function measureLists(house: House): Promise<void> {
  const { placeId, cookies } = await fill(house);
  const web = createWeb(house);
  const open = async (path: string): Promise<string> => {
    const request = new Request(new URL(path, 'http://localhost'), {
      headers: { host: 'localhost', cookie: cookies },
    });
    const response = await web.fetch(request);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  const table = [['list', 'ours', 'bare queries', 'ratio', 'statements', 'weight']];
  for (const { path, bare } of listsOf(house.pool, placeId)) {
    const ours: number[] = [];
    const theirs: number[] = [];
    let weight = 0;
    let statements = 0;
    for (let round = 0; round < ROUNDS + 3; round += 1) {
      sent = 0;
      const [one, html] = await timed(() => open(path));
      statements = sent;
      const [other] = await timed(bare);
      weight = gzipSync(html).length;
      if (round < 3) continue;
      ours.push(one);
      theirs.push(other);
    }
    const [mine, least] = [median(ours), median(theirs)];
    table.push([
      path,
      `${mine.toFixed(1)} ms`,
      `${least.toFixed(1)} ms`,
      times(mine / least),
      whole(statements),
      `${(weight / 1000).toFixed(1)} kB`,
    ]);
  }
  printTable(table);
  await house.connections.close();
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const from = performance.now();
  const done = await work();
  return [performance.now() - from, done];
}

/** Municipalities one by one, as a form adds them; people by the thousands, as a file brings them. */
async function fill(house: House): Promise<{ placeId: string; cookies: string }> {
  const ids: string[] = [];
  const [towns] = await timed(async () => {
    for (let number = 0; number < TOWNS; number += 1) {
      const code = `T${String(number).padStart(3, '0')}`;
      const name = `${NAMES[number % NAMES.length]} ${Math.floor(number / NAMES.length) + 1}`;
      const given = { code, name, currency: 'EUR', timeZone: 'UTC', isExample: true };
      const { placeId } = await act(house, house.programmeId, addPlace, given);
      await act(house, placeId, publishPlace, {});
      ids.push(placeId);
    }
  });
  const placeId = ids[1] ?? '';
  const cookies = await enter(house, placeId);
  const [people] = await timed(async () => {
    for (let from = 0; from < PEOPLE; from += 5000) {
      const batch = Array.from({ length: 5000 }, (_, at) => personOf(from + at));
      await act(house, placeId, addPeople, { people: batch });
    }
  });
  console.log(`${whole(TOWNS)} municipalities added and published: ${(towns / 1000).toFixed(1)} s`);
  console.log(`${whole(PEOPLE)} people added: ${(people / 1000).toFixed(1)} s`);
  return { placeId, cookies };
}

const NAMES = ['Nyabera', 'Valdorma', 'Tomboukré', 'Alto Merim', 'عين زروان', "Ol'Kirama", 'Puerto Luén'];

const personOf = (number: number) => ({
  name: `${NAMES[number % NAMES.length]} Person ${number}`,
  email: `person-${number}@test.invalid`,
  phone: '',
  language: null,
  sex: null,
  ageBand: null,
});

async function enter(house: House, placeId: string): Promise<string> {
  const email = `${randomUUID()}@test.invalid`;
  const password = randomUUID();
  const identityId = await house.signIn.addIdentity({ name: 'Somebody', email, password });
  const post = { body: 'Office', name: 'Somebody', identityId, from: '2020-01-01', to: null };
  const may = [...house.performing.permissions];
  const asked = { email: '', language: null, invite: false, role: null, official: false, engagementId: null };
  await act(house, placeId, appoint, { ...asked, ...post, post: 'Clerk', permissions: may });
  await act(house, house.programmeId, appoint, {
    ...asked,
    ...post,
    post: 'Manager',
    permissions: ['places.read', 'places.add', 'places.settings'],
  });
  const response = await createWeb(house).fetch(
    new Request('http://localhost/sign-in', {
      method: 'POST',
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ email, password }).toString(),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

interface Listed {
  path: string;
  /** The rows that the list shows, and how many there are. */
  bare(): Promise<void>;
}

function listsOf(pool: Pool, placeId: string): Listed[] {
  const inTown = (rows: string, count: string) => () =>
    inPlace(pool, placeId, async (tx) => {
      await tx.client.query(rows, [placeId]);
      await tx.client.query(count, [placeId]);
    });
  const places = async () => {
    await pool.query(
      'select code, name, currency from live.place order by name collate "und-x-icu" limit 50',
    );
    await pool.query('select count(*) from live.place');
  };
  const people = (where: string, paging = '') =>
    inTown(
      `select person_id, name, email from live.person where place_id = $1 ${where} order by name collate "und-x-icu", person_id limit 50 ${paging}`,
      `select count(*) from live.person where place_id = $1 ${where}`,
    );
  const history = inTown(
    'select seq, at, act, person_id from live.history where place_id = $1 order by seq desc limit 50',
    'select count(*) from live.history where place_id = $1',
  );
  return [
    { path: '/', bare: places },
    { path: '/?q=merim&page=1', bare: places },
    { path: '/work/programme/municipalities', bare: places },
    { path: `/work/places/${CODE}/persons`, bare: people('') },
    {
      path: `/work/places/${CODE}/persons?q=person-19999`,
      bare: people("and search_text like '%person-19999%'"),
    },
    { path: `/work/places/${CODE}/persons?page=400`, bare: people('', 'offset 19950') },
    { path: `/work/places/${CODE}/history`, bare: history },
    { path: `/work/places/${CODE}/search?q=person`, bare: people("and search_text like '%person%'") },
  ];
}

await inScratchFolder((folder) =>
  withPostgres(folder, async (adminUrl) => {
    await measureLists(await houseOn(await freshDatabase(adminUrl, 'workspace')));
  }),
);
