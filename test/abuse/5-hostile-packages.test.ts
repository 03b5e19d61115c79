import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { zip } from '../../libs/sheets/src/testing.ts';
import { openWorld, type World } from '../support/town.ts';
import { requestOf } from './forms.ts';

let world: World;
let officer: string;
let listener: Server;
let url: string;
let calls = 0;
let unpacking: string;
before(async () => {
  world = await openWorld();
  // What is unpacked lies below this folder, and nobody else's does.
  unpacking = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
  process.env['TMPDIR'] = unpacking;
  const town = await world.addTown('ALFA');
  officer = await world.signIn(await world.appoint(town, [...world.house.performing.permissions]));
  listener = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/a.csv`;
});
after(async () => {
  listener?.close();
  await world?.close();
  await rm(unpacking, { recursive: true, force: true });
});

const MIB = 1024 * 1024;

async function send(bytes: Uint8Array, name = 'package.zip') {
  const held = process.memoryUsage().rss;
  const file = { field: 'files', name, text: bytes };
  const fields = [
    ['requestId', crypto.randomUUID()],
    ['kept', ''],
  ] as const;
  const sent = requestOf({ fields: [...fields], file });
  const response = await world.fetch('/work/places/ALFA/budgets/import/new', { ...sent, cookies: officer });
  const text = (await response.text()).replace(/[\u2066-\u2069]/g, '');
  return { status: response.status, text, grown: (process.memoryUsage().rss - held) / MIB };
}

const resource = (path: string) => ({ path, schema: { fields: [{ name: 'v', columnType: 'value' }] } });
const description = (...paths: string[]): string => JSON.stringify({ resources: paths.map(resource) });
const CSV = 'code,v\n10,1.00\n';

const repeated = function* (piece: string, times: number): Generator<string> {
  for (let count = 0; count < times; count += 1) yield piece;
};

/** Another name of the same length in place of one, wherever the archive says it. */
const renamed = (bytes: Buffer, from: string, to: string): Buffer => {
  assert.equal(from.length, to.length);
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
};

/** Whether anything waits, or lies where packages are unpacked. */
async function left(): Promise<string[]> {
  const { rows } = await world.admin.query<{ id: string }>('select intake_id as id from live.intake');
  return [...rows.map(({ id }) => id), ...(await readdir(unpacking))];
}

test('abuse 39: a package that unfolds without end, or holds archives, is refused and leaves nothing', async () => {
  const parts = { 'datapackage.json': description('a.csv'), 'a.csv': CSV };
  const inner = (await zip({ 'x.csv': repeated('1,'.repeat(5000), 2000) })).toString('latin1');
  const hostile: [what: string, bytes: Buffer][] = [
    ['a bomb', await zip({ ...parts, 'b.csv': repeated('0'.repeat(100_000), 700) })],
    ['an archive in the archive', await zip({ ...parts, 'b.zip': inner })],
    [
      'too many parts',
      await zip({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.csv`, CSV])),
      }),
    ],
    ['a name twice', renamed(await zip({ ...parts, 'b.csv': CSV }), 'b.csv', 'A.csv')],
    ['an entry that is cut off', (await zip(parts)).subarray(0, 100)],
  ];
  for (const [what, bytes] of hostile) {
    assert.ok(bytes.length < 2 * MIB, what);
    const { status, text, grown } = await send(bytes);
    assert.equal(status, 422, `${what}: ${text.slice(0, 300)}`);
    assert.ok(grown < 150, `${what}: ${grown} MB`);
  }
  assert.deepEqual(await left(), []);
});

test('abuse 42: no path of a package, in its archive or its description, leads out of it', async () => {
  const parts = { 'datapackage.json': description('data/a.csv'), 'data/a.csv': CSV };
  for (const name of ['../../a.csv', '/etc/passwd', 'c:\\a\\a.csv']) {
    const from = 'x'.repeat(name.length);
    const bytes = renamed(await zip({ ...parts, [from]: CSV }), from, name);
    assert.equal((await send(bytes)).status, 422, name);
  }
  for (const path of [
    '../a.csv',
    '/etc/passwd',
    'a/../../../etc/passwd',
    'file:///etc/passwd',
    'C:\\a.csv',
    '..\\a.csv',
  ])
    assert.equal((await send(Buffer.from(description(path)), 'datapackage.json')).status, 422, path);
  assert.deepEqual(await left(), []);
});

test('abuse 41: nothing that a package names elsewhere is fetched', async () => {
  const { status, text } = await send(Buffer.from(description(url)), 'datapackage.json');
  assert.equal(status, 422);
  assert.match(text, /a\.csv/);
  assert.equal(calls, 0);
});

test('abuse 36: a description of text that nothing can hold, or of another shape, is refused and no bug', async () => {
  const zero = JSON.stringify({ title: 'a\0b', resources: [resource('a.csv')] });
  const half = JSON.stringify({ title: '\ud800', resources: [resource('a.csv')] });
  const cases = [
    zero,
    half,
    '[',
    'null',
    '{"resources": 1}',
    '['.repeat(500_000),
    '{"resources": [{"path": {}}]}',
  ];
  for (const text of cases) {
    const bytes = await zip({ 'datapackage.json': text, 'a.csv': CSV });
    const { status } = await send(bytes);
    assert.equal(status, 422, text.slice(0, 60));
  }
  assert.deepEqual(await left(), []);
});
