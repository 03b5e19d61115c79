import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assert as always, array, asyncProperty, constantFrom, integer, jsonValue, tuple } from 'fast-check';
import { writeJson } from '../json/write.ts';
import { all, bytesOf, needsData, realBytes, realNames, Told } from '../testing.ts';
import { releasesIn } from './items.ts';
import { readOcds } from './read-ocds.ts';

async function read(text: string | Uint8Array, size?: number) {
  const told = new Told();
  const items = await all(readOcds(bytesOf(text, size), told.tell));
  return {
    told: told.places,
    items: items.map(({ kind, line, path, version, value }) =>
      [kind, line, path, version, value['ocid']].map(String).join(' '),
    ),
    values: items.map(({ value }) => value),
  };
}

test('releases one a line are read with their lines, and a broken line between them is told of', async () => {
  const { items, told } = await read(
    '{"ocid":"a"}\n\n{"ocid":"b"\n{"ocid":"c"}\n{"ocid":"d}\n{"ocid":"e"}}\n[1]\n7\n{"ocid":"f"}',
  );
  assert.deepEqual(items, ['release 1  1.1 a', 'release 4  1.1 c', 'release 6  1.1 e', 'release 9  1.1 f']);
  assert.deepEqual(told, [
    'ocds.json 4',
    'ocds.json 5',
    'ocds.json 6',
    'ocds.not-object 7 /0',
    'ocds.not-object 8',
  ]);
});

test('a package over many lines gives its releases one at a time, wherever the bytes are cut', async () => {
  const text = JSON.stringify(
    {
      uri: 'u',
      version: '1.1',
      publisher: { name: '[{"x":}' },
      releases: [{ ocid: 'a', t: '}],\\"é' }, 3, { ocid: 'b', releases: [] }],
      links: [{}],
    },
    null,
    1,
  );
  const line = (ocid: string): number =>
    text.slice(0, text.indexOf(`"ocid": "${ocid}"`)).split('\n').length - 1;
  for (const size of [1, 2, 3, 7, 1000]) {
    const { items, told } = await read(text, size);
    assert.deepEqual(items, [
      `release ${line('a')} /releases/0 1.1 a`,
      `release ${line('b')} /releases/2 1.1 b`,
    ]);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^ocds\.not-object \d+ \/releases\/1$/);
  }
});

test('a package says its version, and one that says none is of 1.0', async () => {
  const { items } = await read(
    '{"uri":"u","releases":[{"ocid":"a"}]}\n{"version":"1.1","records":[{"ocid":"b","compiledRelease":{}}]}',
  );
  assert.deepEqual(items, ['release 1 /releases/0 1.0 a', 'record 2 /records/0 1.1 b']);
});

test('a record gives its releases, else its compiled one; what it only links to is told of', async () => {
  const text =
    '{"ocid":"a","releases":[{"ocid":"a","id":"1"},{"url":"https://example.org/2"}],"compiledRelease":{"ocid":"a","id":"c"}}\n{"ocid":"b","releases":[],"compiledRelease":{"ocid":"b","id":"c"}}';
  const told = new Told();
  const items = await all(readOcds(bytesOf(text), told.tell));
  assert.deepEqual(
    items.flatMap((item) =>
      [...releasesIn(item, told.tell)].map(({ path, value }) => `${path} ${String(value['id'])}`),
    ),
    ['/releases/0 1', '/compiledRelease c'],
  );
  assert.deepEqual(told.places, ['ocds.linked 1 /releases/1']);
});

test('a list of packages, a mark before the text and gzip are no hindrance; half a gzip is told of', async () => {
  const text = '\uFEFF[{"version":"1.1","releases":[{"ocid":"a"},{"ocid":"b"}]},{"ocid":"c"}]';
  const expected = ['release 1 /0/releases/0 1.1 a', 'release 1 /0/releases/1 1.1 b', 'release 1 /1 1.1 c'];
  assert.deepEqual((await read(text)).items, expected);
  const packed = gzipSync(text);
  assert.deepEqual((await read(packed, 1)).items, expected);
  assert.ok((await read(packed.subarray(0, packed.length - 9))).told.includes('ocds.compressed 0'));
});

test('numbers come back as they were written, and members of strange names too', async () => {
  const text =
    '{"ocid":"a","n":[1.0,1.10,1e3,12345678901234567890,-0,0.5,7],"__proto__":{"x":1},"constructor":"é"}';
  const { values, told } = await read(text);
  assert.deepEqual(told, []);
  assert.equal(writeJson(values[0]!), text);
});

const GOOD = `{"version":"1.1","releases":[{"ocid":"a","n":[1,{"x":"y"}]},\n{"ocid":"b"}]}\n{"ocid":"c","t":"\\"{"}\n[{"ocid":"d"},{"ocid":"e"}]\n`;
const STRAY = ['{', '}', '[', ']', '"', ',', ':', '\n', '\\', ' ', '7', '\u00e9', '', '{"ocid":"z"}\n'];

test('a text broken anywhere is never thrown at, and gives the same however it is cut', async () => {
  await always(
    asyncProperty(
      array(
        tuple(integer({ min: 0, max: GOOD.length }), constantFrom(...STRAY), integer({ min: 0, max: 3 })),
        { maxLength: 4 },
      ),
      integer({ min: 1, max: 40 }),
      async (breaks, size) => {
        let text = GOOD;
        for (const [at, stray, gone] of breaks) text = text.slice(0, at) + stray + text.slice(at + gone);
        const [whole, cut] = [await read(text), await read(text, size)];
        assert.deepEqual(cut, whole);
        assert.ok(whole.items.length > 0 || whole.told.length > 0);
      },
    ),
    { numRuns: 300 },
  );
});

test('after a broken line, whatever it lacks, the lines below are read', async () => {
  const line = '{"ocid":"a","tender":{"title":"t","n":{"m":1.5}}}';
  for (let length = 1; length < line.length; length++) {
    const { items, told } = await read(`${line.slice(0, length)}\n{"ocid":"b"}\n`);
    assert.deepEqual(items.at(-1), 'release 2  1.1 b', line.slice(0, length));
    assert.equal(told.length, 1);
  }
});

const pack = (ocid: string): string =>
  `{"version":"1.1","releases":[{"ocid":"${ocid}1","n":[1,{"m":1.5}]},{"ocid":"${ocid}2"}]}`;

test('after a package that breaks off, whatever it lacks, the packages on the lines below are read', async () => {
  // Where a release may begin the next package is taken for one: JSON could go on so.
  const mayGoOn = ['[{"ocid"', ',{"ocid":"a2"'].map((next) => pack('a').indexOf(next) + 1);
  for (let length = 1; length < pack('a').length; length++) {
    const { items, told } = await read(`${pack('a').slice(0, length)}\n${pack('b')}\n${pack('c')}\n`);
    const below = ['c1', 'c2'].map((ocid, at) => `release 3 /releases/${at} 1.1 ${ocid}`);
    assert.deepEqual(items.slice(-2), below, pack('a').slice(0, length));
    if (!mayGoOn.includes(length)) assert.ok(items.some((item) => item.startsWith('release 2 /releases/1 ')));
    assert.ok(told.length > 0);
  }
});

test('in a list with a member that breaks off the members on the lines below are read', async () => {
  const { items, told } = await read('[\n{"ocid":"a","x":[1\n{"ocid":"b"},\n{"ocid":"c"}\n]');
  assert.deepEqual(items, ['release 3 /1 1.1 b', 'release 4 /2 1.1 c']);
  assert.deepEqual(told, ['ocds.json 3 /0']);
});

test('a name that stands twice is told of wherever it stands, and the last is taken', async () => {
  const { told, values } = await read(
    '{"ocid":"a","tender":{"id":1,"x/y":[{"id":": \\": \\"","id" : ":"}]},"tender":{"id":2},"id":1.0,"id":2}\n' +
      '{"releases":[{"ocid":"b","id":"\\":","tag":[{},{"c":1,"\\u0063":2}]}],"releases":[]}',
  );
  assert.deepEqual(told, [
    'ocds.name-twice 1 /tender/x~1y/0/id',
    'ocds.name-twice 1 /tender',
    'ocds.name-twice 1 /id',
    'ocds.name-twice 2 /releases/0/tag/1/c',
    'ocds.name-twice 2 /releases',
  ]);
  assert.equal(writeJson(values[0]!), '{"ocid":"a","tender":{"id":2},"id":2}');
});

test('of no value whose names differ is a name told to stand twice, whatever its texts say', async () => {
  await always(
    asyncProperty(jsonValue(), constantFrom(0, 1, 3), async (value, spaces) => {
      const { told } = await read(JSON.stringify({ ocid: ':', '":': value, '': ': "' }, null, spaces));
      assert.deepEqual(told, []);
    }),
  );
});

test('a list with a comma too many or one missing is told of, and what stands in it is read', async () => {
  for (const [text, places] of [
    ['[{"ocid":"a"},{"ocid":"b"}]', []],
    ['[{"ocid":"a"},{"ocid":"b"},]', ['ocds.json 1 /2']],
    ['[{"ocid":"a"}\n {"ocid":"b"}]', ['ocds.json 2 /1']],
    ['{"releases":[,{"ocid":"a"},\n,{"ocid":"b"}]}', ['ocds.json 1 /releases/0', 'ocds.json 2 /releases/2']],
    [
      '[{"releases":[{"ocid":"a"}]} {"releases":[{"ocid":"b"},]},]',
      ['ocds.json 1 /1', 'ocds.json 1 /1/releases/1', 'ocds.json 1 /2'],
    ],
  ] as const) {
    const told = new Told();
    const items = await all(readOcds(bytesOf(text, 1), told.tell));
    assert.deepEqual(
      items.map(({ value }) => value['ocid']),
      ['a', 'b'],
      text,
    );
    assert.deepEqual(told.places, places, text);
  }
});

test('bytes between values that nobody sees are told of, but what begins a text of a sequence is none of them', async () => {
  const told = new Told();
  const text = '\u001e{"ocid":"a"}\n\u001e{"ocid":"b"}\n\u0000\u0000\n\f\n{"ocid":"c"}\n\v\n';
  const items = await all(readOcds(bytesOf(text), told.tell));
  assert.deepEqual(
    items.map(({ value }) => value['ocid']),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(told.places, ['ocds.json 3', 'ocds.json 6']);
});

test('what is not UTF-8, too deep or nothing at all is told of, never thrown', async () => {
  assert.deepEqual((await read(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]))).told, [
    'ocds.encoding 1',
    'ocds.nothing 1',
  ]);
  assert.ok(
    (await read(`{"ocid":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).told[0]?.startsWith(
      'ocds.too-deep',
    ),
  );
  assert.deepEqual((await read('')).told, ['ocds.nothing 1']);
});

for (const publisher of realNames('.').filter((name) => realNames(name).includes('releases.jsonl')))
  test(`every release of ${publisher} is read`, needsData(publisher), async () => {
    const bytes = realBytes(`${publisher}/releases.jsonl`);
    const { items, told } = await read(bytes);
    assert.equal(items.length, Buffer.from(bytes).toString().trim().split('\n').length);
    assert.deepEqual(told, []);
  });

if (realNames('.').length === 0)
  test('every release of real publishers is read', needsData('moldova'), () => {});

test('the packages of Moldova that are no JSON are told of', needsData('moldova-mtender'), async () => {
  const names = realNames('moldova-mtender').filter((name) => name.endsWith('.json'));
  let broken = 0;
  for (const name of names) {
    const { told } = await read(realBytes(`moldova-mtender/${name}`));
    if (told.some((place) => place.startsWith('ocds.json'))) broken++;
  }
  assert.ok(broken >= 2, `${broken} of ${names.join(' ')}`);
});
