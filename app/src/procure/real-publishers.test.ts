import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { validateFile } from '@groundwork-gov/ocds';
import type { Pool } from 'pg';
import { adminPool } from '../../../test/support/admin-pool.ts';
import { brokenIn } from '../../../test/support/invariants.ts';
import { openWorld, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { importReleases } from './import-actions.ts';
import { digestOf, standingLoads } from './load-store.ts';
import { publishRecords } from './publish-actions.ts';
import { sourceNumbered } from './source-store.ts';

const data = resolve(process.env['GROUNDWORK_SHARED'] ?? '../shared', 'data/ocds');
const PUBLISHERS = [
  'canada-montreal',
  'mexico-gacm',
  'moldova',
  'paraguay',
  'taiwan',
  'uk-contracts-finder',
  'ukraine',
];
let world: World;
let admin: Pool;

before(async () => {
  world = await openWorld();
  admin = adminPool(world.databaseUrl);
});
after(async () => {
  await admin.end();
  await world.close();
});

const take = (place: string, name: string, file: Awaited<ReturnType<World['file']>>) =>
  world.act(place, importReleases(), {
    source: { name, isOwn: true, licence: null, address: null },
    files: [file],
  });

/** Each process by its number, with the hash of what it says. */
async function compiled(place: string, source: string): Promise<string[]> {
  const { rows } = await world.admin.query<{ ocid: string; compiled: string }>(
    `select ocid, compiled from live.procure_process join live.procure_source using (place_id, source_id)
     where place_id = $1 and name = $2 order by ocid collate "C"`,
    [place, source],
  );
  return rows.map((row) => `${row.ocid} ${createHash('sha256').update(row.compiled).digest('hex')}`);
}

/** How many releases and records break the official schema. */
const faultsOf = async (bytes: Parameters<typeof validateFile>[0]): Promise<number> =>
  (await validateFile(bytes, () => undefined)).faulty;

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

test('every real publisher comes in, is published, and comes out as it was', {
  skip: existsSync(data) ? false : 'no data/ocds',
}, async () => {
  const real = await world.addTown('REAL');
  const copy = await world.addTown('COPY');
  const officer = await world.appoint(real, ['procure.publish']);
  for (const [at, name] of PUBLISHERS.entries()) {
    const path = resolve(data, name, 'releases.jsonl');
    await take(real, name, await world.file(`${name}.jsonl`, await readFile(path)));
    const seen = await readPlace(world.house.pool, real, async (tx) => {
      const source = await sourceNumbered(tx, at + 1);
      return digestOf(await standingLoads(tx, source?.sourceId ?? ''));
    });
    const { years } = await world.act(real, publishRecords, { source: at + 1, seen }, officer.identityId);
    let out = '';
    for (const { year } of years) {
      const file = await world.fetch(`/places/REAL/contracts/files/${at + 1}/${year}`);
      assert.equal(file.status, 200);
      out += await file.text();
    }
    await take(copy, name, await world.file(`${name}.jsonl`, out));
    const [one, other] = [await compiled(real, name), await compiled(copy, name)];
    assert.ok(one.length > 0, name);
    assert.deepEqual(other, one, name);
    if ((await faultsOf(createReadStream(path))) === 0) assert.equal(await faultsOf(bytesOf(out)), 0, name);
  }
  assert.deepEqual(await brokenIn(admin, real), []);
});
