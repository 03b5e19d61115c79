import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as always, array, constantFrom, integer, json, oneof, property, tuple } from 'fast-check';
import type { OcdsFinding } from '../finding.ts';
import { writeJson } from '../json/write.ts';
import { valueOf } from '../read/parse-piece.ts';
import { bytesOf, Told } from '../testing.ts';
import type { Closely } from './closely.ts';
import { Doubts } from './doubts.ts';
import { scannedParts } from './file-parts.ts';
import { ItemReader } from './item-reader.ts';
import { readClosely } from './read-closely.ts';
import { releaseLines } from './release-lines.ts';
import { Scanner } from './scanner.ts';
import { pick, wantedOf } from './wanted.ts';

const PLACE = { line: 3, path: '/releases/1' };

/** The bytes of a text in pieces, cut at these places. */
function cut(text: string, places: readonly number[]): Uint8Array[] {
  const bytes = Buffer.from(text);
  const ends = [...places.map((each) => each % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
}

function closely(parts: readonly Uint8Array[], options: Closely = {}) {
  const told: OcdsFinding[] = [];
  const read = readClosely(parts, PLACE, (finding) => told.push(finding), options);
  return { read, told };
}

const text = tuple(
  oneof(
    json(),
    constantFrom(
      '{"ä":"\\u00e9\\n😀","a":{"n":[1,-2.50e3,1.0],"amount":0.10},\n "l":[{"n":true},null,{"l":[{"n":"é"}]}] }',
      '{"a":"\\ud83d\\ude00","__proto__":{"x":12345678901234567890}}',
      '\ufeff[{"a":1,"a":2}]',
    ),
  ),
  array(
    tuple(
      integer({ min: 0, max: 300 }),
      constantFrom('', '\n', '"', '\\', '{', ']', ',', ':', '0', '-', 'e', 'true', '\u0001', '😀', ' '),
      integer({ min: 0, max: 2 }),
    ),
    { maxLength: 2 },
  ),
).map(([whole, breaks]) =>
  breaks.reduce((each, [place, stray, gone]) => {
    const at = place % (each.length + 1);
    // What is cut between the halves of a letter becomes a letter of its own.
    return Buffer.from(each.slice(0, at) + stray + each.slice(at + gone)).toString();
  }, whole),
);

test('bytes read closely say what their text says, and what is wrong with it where it is, wherever they are cut', () => {
  always(
    property(text, array(integer({ min: 0, max: 300 }), { maxLength: 5 }), (each, places) => {
      const told = new Told();
      const expected = valueOf({ text: each.replace(/^\ufeff/, ''), line: PLACE.line }, told.tell, {
        path: PLACE.path,
      });
      const found = closely(cut(each, places));
      assert.deepEqual(found.told, told.list);
      assert.equal(found.read && writeJson(found.read.value), expected && writeJson(expected.value));
    }),
    { numRuns: 2000 },
  );
});

test('what is not wanted is not kept, and what is wanted is that of the exact reader', () => {
  const wanted = wantedOf(['a/n', 'a/amount=', 'l[]/n', 'l[]/l[]/n', 'o?', 'ä']);
  always(
    property(text, (each) => {
      const expected = valueOf({ text: each.replace(/^\ufeff/, ''), line: 1 }, () => {});
      const { read } = closely(cut(each, [1, 7]), { wanted });
      const say = (found: typeof read): string | null => found && writeJson(pick(found.value, wanted.root));
      assert.equal(say(read), say(expected));
    }),
    { numRuns: 1000 },
  );
});

const WANTED = wantedOf(['ocid', 'releases!', 'told*', 'a/n', 'a/amount=', 'l[]/n', 'o?'], {
  isStrict: true,
});

const LINES = [
  ['{"ocid":"clean","a":{"n":1},"x":{"ocid":1,"ocid":2}}', null],
  ['', null],
  ['{"ocid":"a","l":[{},{"n":1,"n":2}]}', '/l/1/n name-twice'],
  ['{"ocid":"a","a":{"\\u006e":1}}', '/a/n name-escaped'],
  ['{"ocid":"a","a":{"n":1.0}}', '/a/n number'],
  ['{"ocid":"a","a":{"amount":1234567890.1234567}}', '/a/amount number'],
  ['{"ocid":"a","l":{"n":1}}', '/l kind'],
  ['{"ocid":"a","told":{"x":1}}', '/told kind'],
  ['{"ocid":"a","releases":[{"ocid":"a"}]}', '/releases shape'],
  [`{"ocid":"a","x":${'['.repeat(501)}${']'.repeat(501)}}`, ' deep'],
  ['{}', ' empty'],
  ['[]', ' not-object'],
  ['{"ocid":"a","x":tru}', ' broken'],
  [`{"ocid":"a","x":[${'1,'.repeat(1_100_000)}1]}`, ' full'],
] as const;

const EXPECTED = LINES.flatMap(([, why], at) => (why === null ? [] : [`${at + 1} ${why}`]));

const said = ({ list }: Doubts): string[] => list.map(({ line, path, why }) => `${line} ${path} ${why}`);

test('of each line that is in doubt it is told where and why, by the reader of lines and by that of items', async () => {
  const file = LINES.map(([line]) => line).join('\n');
  const [lines, items] = [new Doubts(), new Doubts()];
  for await (const _ of releaseLines(bytesOf(file), WANTED, () => {}, { doubts: lines }));
  assert.deepEqual(said(lines), EXPECTED);
  const reader = new ItemReader(() => {}, WANTED, { doubts: items });
  for await (const part of scannedParts(bytesOf(file), new Scanner(WANTED), () => {}))
    for (const _ of reader.add(part));
  assert.deepEqual(said(items), EXPECTED);
  assert.equal(items.count, EXPECTED.length);
});

test('a value over lines and a line too long to be scanned are told of once, with the line they begin on', async () => {
  const long = `{"ocid":"long","x":"${'é'.repeat(5_000_000)}"}`;
  const file = `{"ocid":"a"}\n{"ocid":\n"b",\n"x":1}\n{"ocid":"c"}\n${long}\n{"ocid":"d"}`;
  const doubts = new Doubts();
  const reader = new ItemReader(() => {}, WANTED, { doubts });
  const found: unknown[] = [];
  for await (const part of scannedParts(bytesOf(file), new Scanner(WANTED), () => {}))
    for (const { line, value } of reader.add(part)) found.push([line, value['ocid']]);
  for (const { line, value } of reader.finish()) found.push([line, value['ocid']]);
  assert.deepEqual(
    doubts.list.map(({ line, why }) => [line, why]),
    [
      [2, 'lines'],
      [6, 'long'],
    ],
  );
  assert.deepEqual(found, [
    [1, 'a'],
    [2, 'b'],
    [5, 'c'],
    [6, 'long'],
    [7, 'd'],
  ]);
});
