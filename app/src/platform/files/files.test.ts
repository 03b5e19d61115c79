import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { inPlace } from '../db/transaction.ts';
import { workOff } from '../jobs/worker.ts';
import { addItem } from '../thread/thread.ts';
import { keyOf } from './byte-store.ts';
import { cleanFiles } from './clean-files.ts';
import {
  filePath,
  holdFile,
  letGoOfFile,
  nameFor,
  type Purpose,
  publicFilePath,
  publishFile,
  storeFile,
} from './files.ts';
import type { Scanner } from './scanner.ts';
import { fileById } from './store.ts';
import { typeOf } from './type-of.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const MB = 1_000_000;
const anything: Purpose = {
  accept: ['png', 'jpeg', 'webp', 'pdf', 'xlsx', 'csv', 'json'],
  maxBytes: 5 * MB,
};
/** As the wrapper hands it over. */
async function sent(bytes: Buffer | string, name = 'file') {
  const path = join(world.house.uploads, randomUUID());
  await writeFile(path, bytes);
  return { field: 'file', name, path, bytes: Buffer.byteLength(bytes), sha256: '' };
}
const keep = async (bytes: Buffer | string, purpose: Partial<Purpose> = {}, name = 'file', place = town) => {
  const uploaded = await sent(bytes, name);
  return inPlace(world.house.pool, place, (tx) =>
    storeFile(world.house, tx, uploaded, { ...anything, ...purpose }),
  );
};
const onDisk = (hash: string, place = town): string => join(world.house.uploads, 'files', keyOf(place, hash));

const picture = () => sharp({ create: { width: 60, height: 20, channels: 3, background: '#3366cc' } });
const MARK = 'WhistleblowerCamera';
/** A photograph lying on its side, with its camera, its place and its time in it. */
const photograph = () =>
  picture()
    .withExif({
      IFD0: { Make: MARK, Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();

test('a photograph keeps its pixels, stands upright, and loses its camera, place, time and profile (abuse 17)', async () => {
  const original = await photograph();
  assert.ok(original.includes(MARK), 'the test itself plants it');
  const file = await keep(original, {}, 'my house.JPEG');
  assert.deepEqual([file.type, file.name, file.keepsTraces], ['jpeg', 'my house.jpg', false]);
  const kept = await readFile(onDisk(file.hash));
  const { exif, icc, xmp, orientation, width, height } = await sharp(kept).metadata();
  assert.deepEqual([exif, icc, xmp, orientation], [undefined, undefined, undefined, undefined]);
  assert.deepEqual([width, height], [20, 60]);
  assert.ok(!kept.includes(MARK));
});

test('what is hidden behind the end of a picture does not come along (abuse 43)', async () => {
  const tail = '<script>alert(1)</script>';
  const file = await keep(Buffer.concat([await picture().png().toBuffer(), Buffer.from(tail)]));
  assert.ok(!(await readFile(onDisk(file.hash))).includes('<script>'));
});

test('a picture that unfolds without end is refused, and one that is broken too', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  assert.ok(bomb.length < MB, 'small as a file');
  await assert.rejects(keep(bomb), { code: 'file.image-too-large', status: 413 });
  const whole = await photograph();
  await assert.rejects(keep(whole.subarray(0, 300)), { code: 'file.image-unreadable' });
});

test('a large picture is made smaller, within what its purpose asks for', async () => {
  const wide = await sharp({ create: { width: 1000, height: 500, channels: 3, background: 'red' } })
    .webp()
    .toBuffer();
  const file = await keep(wide, { maxSide: 200 });
  const { width, height } = await sharp(await readFile(onDisk(file.hash))).metadata();
  assert.deepEqual([width, height], [200, 100]);
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>';

test('what a file is, its bytes say: markup is refused under every name, and by every purpose (abuse 43)', async () => {
  for (const markup of [SVG, '<!doctype html><p>x', '\ufeff  \n<html>', '<?xml version="1.0"?><a/>']) {
    await assert.rejects(keep(markup, {}, 'table.csv'), { code: 'file.type-refused', status: 415 }, markup);
  }
  await assert.rejects(keep('MZ\u0000\u0000binary', {}, 'photo.png'), { code: 'file.type-refused' });
  await assert.rejects(keep('', {}, 'empty.csv'), { code: 'file.type-refused' });
  await assert.rejects(keep(Buffer.from([0x61, 0xff, 0xfe, 0x62])), { code: 'file.type-refused' });
  await assert.rejects(keep(await picture().gif().toBuffer()), { code: 'file.type-refused' });
});

const types = async (text: string) => (await typeOf((await sent(text)).path)).type;

test('text is a table, or JSON where it can be read as that', async () => {
  assert.equal(await types('a,b\n1,2\n'), 'csv');
  assert.equal(await types('{"a":[1]}'), 'json');
  assert.equal(await types('{"a":[1}'), 'csv');
  assert.equal(await types(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'json');
});

test('a purpose says what it takes and how much; who must stay unknown cannot send what names them', async () => {
  await assert.rejects(keep(PDF, { accept: ['png'] }), { code: 'file.type-refused' });
  await assert.rejects(keep('a,b\n'.repeat(100), { maxBytes: 100 }), { code: 'file.too-large', status: 413 });
  assert.equal((await keep(PDF)).keepsTraces, true);
  await assert.rejects(keep(PDF, { withoutTraces: true }), { code: 'file.type-refused' });
});

test('a name is shown and never a path, turns no line round, and ends as its bytes say (abuse 42)', () => {
  const cases: [string, string][] = [
    ['../../etc/passwd', '.._.._etc_passwd.png'],
    ['invoice\u202egnp.exe', 'invoicegnp.png'],
    ['photo.html', 'photo.png'],
    ['a\r\nSet-Cookie: x', 'aSet-Cookie_ x.png'],
    ['...', 'file.png'],
    ['', 'file.png'],
    ['صورة.jpg', 'صورة.png'],
    ['CON', 'CON.png'],
    ['x'.repeat(500), `${'x'.repeat(120)}.png`],
  ];
  for (const [given, shown] of cases) assert.equal(nameFor(given, 'png'), shown);
});

test('the same bytes are kept once in a place, and once more in another, so that none learns of the other', async () => {
  const other = await world.addTown('BETA');
  const csv = 'same,bytes\n';
  const [one, two] = [await keep(csv), await keep(csv)];
  const elsewhere = await keep(csv, {}, 'file', other);
  assert.equal(one.hash, two.hash);
  assert.notEqual(one.fileId, two.fileId);
  assert.equal(elsewhere.hash, one.hash);
  assert.notEqual(onDisk(one.hash), onDisk(one.hash, other));
  assert.equal((await stat(onDisk(one.hash))).mode & 0o777, 0o600);
});

/** Somebody at a desk of the town, with their cookies. */
async function somebody(
  permissions: string[],
): Promise<{ who: Somebody; cookies: string; personId: string }> {
  const who = await world.appoint(town, permissions);
  const actor = await inPlace(world.house.pool, town, (tx) =>
    world.house.performing.actorOf(tx, who.identityId, new Date()),
  );
  return { who, cookies: await world.signIn(who), personId: actor?.personId ?? '' };
}
const itemOf = (kind: string) => inPlace(world.house.pool, town, (tx) => addItem(tx, kind, 'An item'));

test('a file opens for who may see the item that holds it, and for nobody else (abuse 1, 15)', async () => {
  const budget = await itemOf('budget');
  const file = await keep('a,b\n', { heldBy: budget }, 'figures.csv');
  const path = filePath('ALFA', file.fileId);
  const clerk = await somebody(['places.read', 'budget.import']);
  const [, needed] = [...world.house.performing.kindPermissions].find(([kind]) => kind === 'budget') ?? [
    '',
    '',
  ];
  const reader = await somebody(['places.read', needed]);
  const answer = await world.fetch(path, { cookies: reader.cookies });
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), 'a,b\n');
  assert.equal(
    answer.headers.get('content-disposition'),
    `attachment; filename="figures.csv"; filename*=UTF-8''figures.csv`,
  );
  assert.equal(answer.headers.get('cache-control'), 'private, no-store');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('content-security-policy'), "default-src 'none'; sandbox");
  assert.equal((await world.fetch(path)).status, 303, 'signed out');
  if (needed !== 'places.read') {
    const narrow = await somebody(['places.read']);
    assert.equal((await world.fetch(path, { cookies: narrow.cookies })).status, 404);
  }
  assert.equal((await world.fetch(filePath('BETA', file.fileId), { cookies: clerk.cookies })).status, 404);
  assert.equal((await world.fetch(filePath('ALFA', randomUUID()), { cookies: clerk.cookies })).status, 404);
});

test('what nothing holds yet opens for who sent it alone', async () => {
  const [mine, other] = [await somebody(['places.read']), await somebody(['places.read'])];
  const file = await keep(await photograph(), { personId: mine.personId });
  const path = filePath('ALFA', file.fileId);
  const answer = await world.fetch(path, { cookies: mine.cookies });
  assert.equal(answer.headers.get('content-disposition')?.split(';')[0], 'inline');
  assert.equal(answer.headers.get('content-type'), 'image/jpeg');
  assert.equal(Number(answer.headers.get('content-length')), (await answer.arrayBuffer()).byteLength);
  assert.equal((await world.fetch(path, { cookies: other.cookies })).status, 404);
});

test('a PDF is saved and never shown, whatever it would run (abuse 43)', async () => {
  const mine = await somebody(['places.read']);
  const file = await keep(PDF, { personId: mine.personId }, 'plan "2027"; x.pdf');
  const answer = await world.fetch(filePath('ALFA', file.fileId), { cookies: mine.cookies });
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /^attachment; filename="plan__2027___x\.pdf"; /,
  );
  await answer.text();
});

async function snapshot(): Promise<string> {
  const hash = `sha256:${randomUUID().replaceAll('-', '').repeat(2)}`;
  await world.admin.query(
    `insert into public_record.snapshot (place_id, hash, kind, key, format, bytes, entry_id, entry_hash)
     values ($1, $2, 'testing', $3, 1, 'x', $4, 'x')`,
    [town, hash, hash, randomUUID()],
  );
  return hash;
}

test('a file is public while a snapshot names it, and no longer', async () => {
  await world.admin.query(
    `insert into public_record.place (place_id, code, name, currency, is_example, hash)
     values ($1, 'ALFA', 'Alfa', 'EUR', false, 'x') on conflict do nothing`,
    [town],
  );
  const file = await keep(await photograph());
  const path = publicFilePath('ALFA', file.hash);
  assert.equal((await world.fetch(path)).status, 404);
  const hash = await snapshot();
  await inPlace(world.house.pool, town, (tx) => publishFile(tx, file.fileId, hash));
  const answer = await world.fetch(path);
  assert.equal(answer.status, 200);
  await answer.arrayBuffer();
  assert.equal(answer.headers.get('cache-control'), 'public, no-cache');
  const known = await world.fetch(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  assert.equal(known.status, 304);
  await world.admin.query(
    "update public_record.snapshot set bytes = null, withdrawn_at = now(), withdrawn_reason = 'x' where hash = $1",
    [hash],
  );
  assert.equal((await world.fetch(path)).status, 404);
});

test('while a scanner is set a file stays closed until it was found clean, and for good when it was not', async () => {
  const mine = await somebody(['places.read']);
  const verdicts: (boolean | Error)[] = [];
  const scanner: Scanner = {
    async isClean(bytes) {
      bytes.destroy();
      const verdict = verdicts.shift();
      if (verdict instanceof Error) throw verdict;
      return verdict ?? true;
    },
  };
  const files = { ...world.house.files, scanner };
  const house = { ...world.house, files };
  const bring = async () => {
    const uploaded = await sent(`${randomUUID()},x\n`);
    return inPlace(house.pool, town, (tx) =>
      storeFile(house, tx, uploaded, { ...anything, personId: mine.personId }),
    );
  };
  const open = async (fileId: string): Promise<[number, string]> => {
    const answer = await world.fetch(filePath('ALFA', fileId), { cookies: mine.cookies });
    return [answer.status, await answer.text()];
  };
  const clean = await bring();
  const [closed, words] = await open(clean.fileId);
  assert.equal(closed, 409);
  assert.match(words, /file\.being-checked/);
  await workOff(house);
  assert.equal((await open(clean.fileId))[0], 200);
  verdicts.push(false);
  const bad = await bring();
  await workOff(house);
  assert.match((await open(bad.fileId))[1], /file\.infected/);
  verdicts.push(new Error('nobody answers'));
  const unknown = await bring();
  await workOff(house);
  assert.equal((await open(unknown.fileId))[0], 409, 'a scanner that is down opens nothing');
  await assert.rejects(
    inPlace(house.pool, town, (tx) => publishFile(tx, unknown.fileId, 'sha256:0')),
    {
      code: 'file.not-ready',
    },
  );
});

const isThere = (hash: string) =>
  stat(onDisk(hash)).then(
    () => true,
    () => false,
  );

test('what nobody holds goes after a day with its bytes, and what is held or public stays', async () => {
  const item = await itemOf('budget');
  const held = await keep('held,x\n', { heldBy: item });
  const loose = await keep('loose,x\n');
  const fresh = await keep('fresh,x\n');
  const dropped = await keep('dropped,x\n');
  await inPlace(world.house.pool, town, (tx) => holdFile(tx, dropped.fileId, item));
  await inPlace(world.house.pool, town, (tx) => letGoOfFile(tx, dropped.fileId));
  const old = new Date(Date.now() - 2 * 86_400_000);
  for (const { hash } of [held, loose, dropped]) await utimes(onDisk(hash), old, old);
  await world.admin.query('update live.file set added_at = $1 where hash = any($2)', [
    old,
    [held, loose, dropped].map((file) => file.hash),
  ]);
  await cleanFiles.run(
    {
      house: world.house,
      placeId: town,
      jobId: '',
      inPlace: (work) => inPlace(world.house.pool, town, work),
      progress: async () => {},
      signal: new AbortController().signal,
    },
    {},
  );
  assert.deepEqual(await Promise.all([held, loose, dropped, fresh].map((file) => isThere(file.hash))), [
    true,
    false,
    false,
    true,
  ]);
  assert.equal(await inPlace(world.house.pool, town, (tx) => fileById(tx, loose.fileId)), undefined);
});
