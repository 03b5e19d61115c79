import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { validateFile } from '@groundwork-gov/ocds';
import { releaseLines, releaseOf } from '../../../test/support/releases.ts';
import { openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { makeToken } from '../platform/auth/tokens.ts';
import { inPlace, readPlace } from '../platform/db/transaction.ts';
import { enqueue } from '../platform/jobs/enqueue.ts';
import { importReleases } from './import-actions.ts';
import { digestOf, standingLoads } from './load-store.ts';
import { contractMeasures } from './measures.ts';
import { publishRecords } from './publish-actions.ts';
import { renewRows } from './renew-rows.ts';
import { sourceNumbered } from './source-store.ts';

const YEARS = [2022, 2023] as const;
let world: World;
let town: string;
let officer: Somebody;

const release = (year: number) =>
  releaseOf({
    ocid: `ocds-a-${year}`,
    year,
    title: `A bridge of ${year}`,
    supplier: 'Builders',
    buyer: 'The town',
  });

before(async () => {
  world = await openWorld();
  town = await world.addTown('APIS');
  officer = await world.appoint(town, ['places.read', 'procure.import']);
});
after(() => world.close());

const read = async (path: string) => {
  const response = await world.fetch(`/api/v1/places/APIS${path}`);
  assert.equal(response.status, 200, path);
  return response.text();
};

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

/** Sends as a program of the officer's does, to a place where they may load. */
async function sender(code: string, placeId: string, by: Somebody) {
  const token = await makeToken(world.house.connections.open, {
    identityId: by.identityId,
    placeId,
    name: 'A program',
    scopes: ['procure.import'],
    network: '',
    endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  });
  return async (data: unknown): Promise<unknown> => {
    const response = await world.fetch(`/api/v1/places/${code}/procurement`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ source: 'Office', data }),
    });
    assert.equal(response.status, 201);
    return response.json();
  };
}

test('a program sends releases as a draft, and the same again adds nothing', async () => {
  const send = await sender('APIS', town, officer);
  const both = YEARS.map(release);
  assert.deepEqual(await send(both), { load: 1, releases: 2, added: 2, processes: 2, findings: 0 });
  assert.deepEqual(await send(both), { load: 2, releases: 2, added: 0, processes: 0, findings: 0 });
});

test('what a program sends as a text may be lines, and its numbers stay as they were written', async () => {
  const place = await world.addTown('TEXT');
  const send = await sender('TEXT', place, await world.appoint(place, ['places.read', 'procure.import']));
  const lines = YEARS.map((year) => JSON.stringify(release(year)).replace('"id":', '"x_exact":1.50,"id":'));
  const told = await send(lines.join('\n'));
  assert.deepEqual(told, { load: 1, releases: 2, added: 2, processes: 2, findings: 0 });
  const { rows } = await world.admin.query<{ n: number }>(
    `select count(*)::int as n from live.procure_process where place_id = $1 and compiled like '%"x_exact":1.50,%'`,
    [place],
  );
  assert.equal(rows[0]?.n, 2);
});

test('what is published comes as packages that the official schema has nothing against, and as the same records again', async () => {
  const seen = await readPlace(world.house.pool, town, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(town, publishRecords, { source: 1, seen });
  for (const what of ['records', 'releases']) {
    const first = await read(`/ocds/${what}`);
    const { links } = JSON.parse(first) as { links: { next: string } };
    assert.match(links.next, /page=2$/);
    const second = await read(`/ocds/${what}?page=2`);
    const other = await world.addTown(what.toUpperCase().slice(0, 6));
    for (const [at, text] of [first, second].entries()) {
      const counts = await validateFile(bytesOf(text), () => undefined);
      assert.deepEqual([counts.packages, counts.faulty], [1, 0], text);
      const source = { name: 'Again', isOwn: false, licence: null, address: null };
      const { loaded } = await world.act(other, importReleases(), {
        source,
        files: [{ name: `${at}.json`, text }],
      });
      assert.equal(loaded[0]?.added, 1);
    }
    const compiled = async (place: string) =>
      (
        await world.admin.query(
          'select compiled from live.procure_process where place_id = $1 order by ocid',
          [place],
        )
      ).rows;
    assert.deepEqual(await compiled(other), await compiled(town));
  }
  const list = JSON.parse(await read('/contracts?q=bridge&least=500')) as { total: number; items: object[] };
  assert.equal(list.total, 2);
  assert.match(JSON.stringify(list.items[0]), /"amount":1000/);
  assert.equal((JSON.parse(await read('/ocds/records?year=1999')) as { records: [] }).records.length, 0);
});

test('every measure answers for each year, from what is published', async () => {
  const answers = await readPlace(world.house.pool, town, async (tx) =>
    Promise.all(
      contractMeasures.map((each) => each.compute(tx, { from: 2022, to: 2023, asOf: new Date() }, {})),
    ),
  );
  const values = Object.fromEntries(
    answers.map(({ measure, figures }) => [
      measure,
      figures.map(({ value, missing }) => value ?? missing[0]?.code),
    ]),
  );
  assert.deepEqual(values, {
    'procure.competitive-value': [100, 100],
    'procure.competitive-number': [100, 100],
    'procure.just-below': ['no-direct', 'no-direct'],
    'procure.bids': [2, 2],
    'procure.single-bid': [0, 0],
    'procure.tender-days': [31, 31],
    'procure.award-days': [19, 19],
    'procure.concentration': [100, 100],
    'procure.stages': [100, 100],
    'procure.changed': [100, 100],
    'procure.delivery': ['no-schedule', 'no-schedule'],
    'procure.amended': [0, 0],
    'procure.growth': [0, 0],
    'procure.flags': [0, 0],
  });
  assert.equal(answers[0]?.grade, 'A');
});

test('a place whose records say little is told why each figure is not computable', async () => {
  const quiet = await world.addTown('QUIET');
  const little = {
    ocid: 'q',
    id: '1',
    date: '2022-01-01T00:00:00Z',
    tag: ['award'],
    initiationType: 'tender',
  };
  const awards = [{ id: 'a', date: '2022-01-01T00:00:00Z' }];
  // Published in 2023; on which day it was awarded nobody says.
  const undated = { ...little, ocid: 'r', date: '2023-01-01T00:00:00Z', awards: [{ id: 'a' }] };
  await world.act(quiet, importReleases(), {
    source: { name: 'Office', isOwn: true, licence: null, address: null },
    files: [{ name: 'q.json', text: releaseLines({ ...little, awards }, undated) }],
  });
  const who = await world.appoint(quiet, ['procure.publish']);
  const seen = await readPlace(world.house.pool, quiet, async (tx) =>
    digestOf(await standingLoads(tx, (await sourceNumbered(tx, 1))?.sourceId ?? '')),
  );
  await world.act(quiet, publishRecords, { source: 1, seen }, who.identityId);
  const lacks = await readPlace(world.house.pool, quiet, async (tx) => {
    const answers = await Promise.all(
      contractMeasures.map((each) => each.compute(tx, { from: 2022, to: 2022, asOf: new Date() }, {})),
    );
    return answers.map(({ figures }) => figures[0]?.missing[0]?.code ?? figures[0]?.value);
  });
  assert.deepEqual(lacks, [
    'no-methods',
    'no-methods',
    'no-methods',
    'no-bids',
    'no-bids',
    'no-periods',
    'no-days',
    'no-suppliers',
    20,
    0,
    'no-schedule',
    'no-contracts',
    'no-contracts',
    'no-flags',
  ]);
  const [competition] = contractMeasures;
  const later = await readPlace(world.house.pool, quiet, async (tx) =>
    competition?.compute(tx, { from: 2023, to: 2023, asOf: new Date() }, {}),
  );
  assert.deepEqual(later?.figures, [], 'what has no day is in no year');
});

test('rows that an earlier program made are made again, as they would be now', async () => {
  const rows = async () =>
    (
      await world.admin.query(
        `select to_jsonb(contract) as row from public_record.procure_contract contract where place_id = $1 order by row`,
        [town],
      )
    ).rows;
  const now = await rows();
  assert.ok(now.length > 0);
  await world.admin.query('delete from public_record.procure_projection where place_id = $1', [town]);
  await world.admin.query(
    'update public_record.procure_contract set due_on = null, first_amount = null, title = $2 where place_id = $1',
    [town, 'As it was'],
  );
  await inPlace(world.house.pool, town, (tx) => enqueue(tx, renewRows, {}));
  await world.work();
  assert.deepEqual(await rows(), now);
});
