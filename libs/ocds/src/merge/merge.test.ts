import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  assert as always,
  array,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record,
  shuffledSubarray,
} from 'fast-check';
import { type Json, type JsonObject, NumberText } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { Spill } from '../node/spill.ts';
import type { OcdsItem } from '../read/items.ts';
import { readOcds } from '../read/read-ocds.ts';
import { bookOf, type Schema, type SchemaBook } from '../schema/schema.ts';
import { releaseBooks } from '../schema/schemas.ts';
import { all, bytesOf, needsData, realBytes, realJson, realNames, Told } from '../testing.ts';
import { mergeAll, mergeReleases } from './merge.ts';
import type { WaitingOptions } from './waiting.ts';

const FIXTURES = 'fixtures/ocds-merge/tests/fixtures';

const official = (name: string): SchemaBook => bookOf(realJson(`${FIXTURES}/${name}`) as Schema);

function merged(values: readonly JsonObject[], book: SchemaBook, told = new Told()) {
  const releases = values.map((value, at) => ({ value, line: at + 1, path: '' }));
  return mergeReleases(String(values[0]?.['ocid']), releases, book, told.tell);
}

/** By what it is worth: `1.0` and `1` are one number. */
const plain = (value: Json | undefined): unknown => JSON.parse(writeJson(value ?? null));

test('every compiled and versioned expectation of the reference is met', needsData(FIXTURES), async (t) => {
  const books = {
    '1.0': [releaseBooks['1.0'], official('release-schema-1__0__3.json')],
    '1.1': [releaseBooks['1.1'], official('release-schema-1__1__4.json')],
    schema: [official('schema.json')],
  };
  const met = { compiled: 0, versioned: 0 };
  for (const [folder, each] of Object.entries(books))
    for (const name of realNames(`${FIXTURES}/${folder}`)) {
      const kind = /-(compiled|versioned)\.json$/.exec(name)?.[1] as 'compiled' | 'versioned' | undefined;
      if (!kind) continue;
      met[kind]++;
      await t.test(`${folder} ${name}`, () => {
        const releases = realJson(`${FIXTURES}/${folder}/${name.replace(`-${kind}`, '')}`) as JsonObject[];
        for (const book of each)
          assert.deepEqual(
            plain(merged(releases, book)?.[kind]),
            plain(realJson(`${FIXTURES}/${folder}/${name}`)),
          );
      });
    }
  assert.deepEqual(met, { compiled: 31, versioned: 19 });
});

const REAL = 'fixtures/ocdskit/tests/fixtures/realdata';

test('real packages are read and merged as ocdskit merges them', needsData(REAL), async () => {
  for (const number of [1, 2]) {
    const items = readOcds(bytesOf(realBytes(`${REAL}/release-package-${number}.json`)), () => {});
    const [one, ...more] = await all(mergeAll(items, () => {}));
    assert.deepEqual(more, []);
    assert.deepEqual(plain(one?.compiled), plain(realJson(`${REAL}/compiled-release-${number}.json`)));
    assert.deepEqual(plain(one?.versioned), plain(realJson(`${REAL}/versioned-release-${number}.json`)));
  }
});

const release = (id: string, date: string, more: JsonObject): JsonObject => ({
  ocid: 'a',
  id,
  date,
  tag: ['tender'],
  ...more,
});

test('releases are put in the order of their instants, whatever the offset says', () => {
  const values = [
    release('later', '2026-01-01T01:00:00Z', { language: 'fr' }),
    release('earlier', '2026-01-01T02:00:00+03:00', { language: 'en' }),
  ];
  assert.equal(merged(values, releaseBooks['1.1'])?.compiled['language'], 'fr');
});

test('a release without a date is told of and left out', () => {
  const told = new Told();
  const values = [
    { ocid: 'a', language: 'fr' },
    release('1', '31/12/2025', { language: 'es' }),
    release('2', '2026-01-01T00:00:00Z', { language: 'en' }),
  ];
  assert.equal(merged(values, releaseBooks['1.1'], told)?.compiled['language'], 'en');
  assert.deepEqual(told.places, ['ocds.date 1 /date', 'ocds.date 2 /date']);
});

test('releases that contradict each other in kind are told of, and the later one holds', () => {
  const told = new Told();
  const values = [
    release('1', '2026-01-01T00:00:00Z', { tender: { id: 't' }, awards: [{ id: 1 }], planning: 'none' }),
    release('2', '2026-01-02T00:00:00Z', {
      tender: 'see awards',
      awards: { id: 1 },
      planning: { rationale: 'r' },
    }),
    release('3', '2026-01-03T00:00:00Z', { tender: null }),
  ];
  const { compiled } = merged(values, releaseBooks['1.1'], told)!;
  assert.deepEqual(
    [compiled['tender'], compiled['awards'], compiled['planning']],
    [undefined, { id: 1 }, { rationale: 'r' }],
  );
  assert.deepEqual(told.places, [
    'ocds.merge-kinds 2 /tender',
    'ocds.merge-kinds 2 /awards',
    'ocds.merge-kinds 2 /planning',
  ]);
});

test('the order in which releases stand in a file changes nothing', async () => {
  const values = [1, 2, 3, 4, 5].map((day) =>
    release(String(day), `2026-01-0${day}T00:00:00Z`, {
      tender: { id: 't', title: day % 2 === 0 ? null : `t${day}`, items: [{ id: day % 3, n: day }] },
    }),
  );
  const expected = plain(merged(values, releaseBooks['1.1'])?.versioned);
  await always(
    asyncProperty(shuffledSubarray(values, { minLength: 5 }), async (shuffled) => {
      const items = shuffled.map(
        (value): OcdsItem => ({ kind: 'release', value, line: 1, path: '', version: '1.1' }),
      );
      assert.deepEqual(plain((await all(mergeAll(items, () => {})))[0]?.versioned), expected);
    }),
    { numRuns: 30 },
  );
});

test('two processes stay two, and a release of none is told of', async () => {
  const told = new Told();
  const items = ['a', 'b', 'a', 7, ''].map(
    (ocid, at): OcdsItem => ({
      kind: 'release',
      value: { ocid, date: '2026-01-01T00:00:00Z' },
      line: at + 1,
      path: '',
      version: '1.1',
    }),
  );
  const list = await all(mergeAll(items, told.tell));
  assert.deepEqual(
    list.map(({ ocid }) => ocid),
    ['a', 'b'],
  );
  assert.deepEqual(told.places, ['ocds.ocid 4 /ocid', 'ocds.ocid 5 /ocid']);
});

async function mergedAll(values: readonly JsonObject[], options: WaitingOptions) {
  const told = new Told();
  const items = values.map(
    (value, at): OcdsItem => ({
      kind: 'release',
      value,
      line: at + 1,
      path: '',
      version: at % 7 === 0 ? '1.1' : '1.0',
    }),
  );
  const list = await all(mergeAll(items, told.tell, options));
  return { list: list.map((each) => writeJson(each as unknown as Json)), told: told.list };
}

test('what waits in files comes out as what waits in memory: in order, with all that is told, and no file is left', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-merge-'));
  t.after(() => rm(folder, { recursive: true }));
  const some = record({
    ocid: oneof(
      integer({ min: 1, max: 12 }).map((n) => `ocds-213czf-${n}`),
      constantFrom('\ud800', '__proto__', ''),
    ),
    date: constantFrom('2026-01-01T00:00:00Z', '2026-01-02', '2026-01-01T00:00:00+03:00', 'soon'),
    tender: constantFrom<Json>(
      'x',
      null,
      { id: new NumberText('1.0'), title: '\u2028\n' },
      { items: [{ id: 1, n: 2 }] },
    ),
  });
  await always(
    asyncProperty(array(some, { maxLength: 60 }), integer({ min: 0, max: 6000 }), async (values, held) => {
      assert.deepEqual(
        await mergedAll(values as JsonObject[], { aside: () => new Spill(folder), held }),
        await mergedAll(values as JsonObject[], {}),
      );
      assert.deepEqual(await readdir(folder), []);
    }),
    { numRuns: 40 },
  );
});

const longRelease = (ocid: string, at: number): JsonObject => ({
  ocid,
  id: String(at),
  date: '2026-01-01T00:00:00Z',
  x: 'y'.repeat(400),
});

test('a process larger than may be held is told of by line and size and left out, and the others come out, wherever they wait', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-merge-'));
  t.after(() => rm(folder, { recursive: true }));
  const values = [
    longRelease('small', 0),
    ...Array.from({ length: 20 }, (_, at) => longRelease('large', at)),
    longRelease('other', 0),
    longRelease('small', 1),
  ];
  for (const held of [0, 3000, 100_000]) {
    const found = await mergedAll(values, { aside: () => new Spill(folder), held, most: 5000 });
    assert.deepEqual(
      found.list.map((each) => /"ocid":"(\w+)"/.exec(each)?.[1]),
      ['small', 'other'],
    );
    assert.deepEqual(
      found.told.map(({ code, line, value }) => [code, line, value]),
      [['ocds.process-too-large', 2, 'large']],
    );
    assert.match(found.told[0]?.expected ?? '', /at most 1 MB .* about 1 MB/);
    assert.deepEqual(await readdir(folder), []);
  }
});

test('a release as deep as may be is not lost on its way through a file', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-merge-'));
  t.after(() => rm(folder, { recursive: true }));
  const text = `{"ocid":"a","date":"2026-01-01","x":${'{"x":'.repeat(498)}7${'}'.repeat(498)}}`;
  const [one] = await all(
    mergeAll(
      readOcds(bytesOf(text), () => {}),
      () => {},
      { aside: () => new Spill(folder), held: 0 },
    ),
  );
  const [other] = await all(
    mergeAll(
      readOcds(bytesOf(text), () => {}),
      () => {},
    ),
  );
  assert.ok(writeJson(one as unknown as Json).length > 2500);
  assert.equal(writeJson(one as unknown as Json), writeJson(other as unknown as Json));
});
