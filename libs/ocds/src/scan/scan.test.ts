import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assert as always,
  array,
  asyncProperty,
  constantFrom,
  integer,
  letrec,
  oneof,
  tuple,
} from 'fast-check';
import { writeJson } from '../json/write.ts';
import { linesOf } from '../read/lines.ts';
import { objectOf } from '../read/parse-piece.ts';
import { all, bytesOf, filesBelow, needsData, realBytes, Told } from '../testing.ts';
import { releaseLines } from './release-lines.ts';
import { Scanner } from './scanner.ts';
import { pick, type WantedLine, wantedOf } from './wanted.ts';

const WANTED = wantedOf([
  'ocid',
  'a/n',
  'a/amount#',
  'a/procurementMethodDetails',
  'l[]/n',
  'l[]/l[]/n',
  'l[]/a/amount#',
]);

const SCANNER = new Scanner(WANTED);

/** What is wanted of each line and what is told: by the scanner, and by the exact reader. */
async function agrees(
  bytes: Uint8Array,
  size?: number,
  wanted: WantedLine = WANTED,
  scanner = SCANNER,
): Promise<void> {
  const [fast, exact] = [new Told(), new Told()];
  const scanned: string[] = [];
  for await (const lines of releaseLines(bytesOf(bytes, size), wanted, fast.tell, { scanner }))
    for (const { release, line } of lines) scanned.push(`${line} ${writeJson(pick(release, wanted.root))}`);
  const read: string[] = [];
  for await (const piece of linesOf(bytesOf(bytes), exact.tell)) {
    const release = objectOf(piece, exact.tell);
    if (release) read.push(`${piece.line} ${writeJson(pick(release, wanted.root))}`);
  }
  assert.deepEqual(scanned, read);
  // The scanner hears of names that stand twice in a line that it is in doubt about; the exact reader takes the last.
  assert.deepEqual(
    fast.list.filter(({ code }) => code !== 'ocds.name-twice'),
    exact.list,
  );
}

/** How many lines the scanner leaves to the exact reader. */
function apart(text: string): number {
  const { written } = new TextEncoder().encodeInto(`${text}\n`, SCANNER.room);
  return SCANNER.scan(written).part.apart.length;
}

const NAMES = [
  'ocid',
  'a',
  'n',
  'l',
  'amount',
  'amounts',
  'procurementMethodDetails',
  'procurementMethodDetailz',
  'x',
  '',
  'é',
  'with "quotes" \\ and more',
  '__proto__',
];
const TEXTS = [
  '',
  'valid',
  'Ընթացակարգ 😀',
  'a "quoted" one\\',
  '\u0001\r\n\t',
  '{"ocid":[1,2]}',
  'x'.repeat(70),
];
const NUMBERS = [
  '0',
  '-0',
  '7',
  '-12.50',
  '1.0',
  '1e3',
  '1E-2',
  '12345678901234567890',
  '0.1',
  '123456789012345',
  '1e999',
];

/** JSON as no program would write it twice: with names twice, and blanks where they may stand. */
const { line } = letrec<{ line: string; value: string }>((tie) => {
  const blank = constantFrom('', '', '', ' ', '\t ', ' \r');
  const name = constantFrom(...NAMES, ...NAMES.slice(0, 6)).map((each) => JSON.stringify(each));
  const object = array(tuple(blank, name, blank, tie('value'), blank), { maxLength: 6 }).map(
    (members) => `{${members.map(([a, key, b, value, c]) => `${a}${key}${b}:${value}${c}`).join(',')}}`,
  );
  return {
    line: object,
    value: oneof(
      { maxDepth: 5, depthIdentifier: 'json' },
      constantFrom(...TEXTS).map((each) => JSON.stringify(each)),
      constantFrom(...NUMBERS, 'true', 'false', 'null', '{}', '[]', '[ ]'),
      object,
      array(tie('value'), { maxLength: 4 }).map((each) => `[${each.join(', ')}]`),
    ),
  };
});

const STRAY = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\n',
  '\\',
  '\\u12',
  ' ',
  '7',
  '-',
  '.',
  'e',
  'true',
  '\u0000',
  '\f',
  'é',
  '',
  '\ufeff',
];

test('of any lines, whole or broken and however they are cut, the scanner says what the exact reader says', async () => {
  const taken = { all: 0, apart: 0 };
  await always(
    asyncProperty(
      array(line, { minLength: 1, maxLength: 6 }),
      array(
        tuple(
          integer({ min: 0, max: 2000 }),
          oneof(constantFrom(...STRAY), integer({ min: 128, max: 255 })),
          integer({ min: 0, max: 3 }),
        ),
        { maxLength: 4 },
      ),
      integer({ min: 1, max: 300 }),
      async (lines, breaks, size) => {
        taken.all += lines.length;
        taken.apart += apart(lines.join('\n'));
        let bytes = Buffer.from(lines.join('\n'));
        for (const [place, stray, gone] of breaks) {
          const at = place % (bytes.length + 1);
          const put = typeof stray === 'string' ? Buffer.from(stray) : Buffer.of(stray);
          bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]);
        }
        await agrees(bytes, size);
      },
    ),
    { numRuns: 1500 },
  );
  // Else it would have been the exact reader against itself.
  assert.ok(taken.apart > 0 && taken.apart < taken.all / 2, JSON.stringify(taken));
});

test('a line broken at any byte, by any byte, is no release of the scanner where it is none of the exact reader', async () => {
  const whole =
    '{"ocid":"a\\u00e9\\n","a":{"n":[1,-2.5e3],"amount":0.10},"l":[{"n":true},null,{"l":[{"n":"é"}]}] }';
  for (let at = 0; at < whole.length; at++)
    for (const stray of ['', '"', '\\', ',', '}', '0', 'x', '\u0007', '\n'])
      await agrees(
        Buffer.from(`{"ocid":"1"}\n${whole.slice(0, at)}${stray}${whole.slice(at + 1)}\n{"ocid":"3"}`),
      );
});

test("clean lines are the scanner's, doubtful ones the exact reader's", () => {
  for (const clean of [
    '{"ocid":"a","a":{"amount":1.50}}',
    ' {"ocid":"\\"\\\\"}\t\r',
    '{"x":1e400,"x":{"ocid":1,"ocid":2},"l":[{"n":-7}]}',
  ])
    assert.equal(apart(clean), 0, clean);
  for (const doubtful of [
    '{"ocid":"a","ocid":"b"}',
    '{"\\u006fcid":"b"}',
    '{"a":{"n":1.0}}',
    `{"x":${'['.repeat(600)}${']'.repeat(600)}}`,
    '[]',
    '{"x":tru}',
  ])
    assert.equal(apart(doubtful), 1, doubtful);
});

/** How many of such lines the scanner leaves to the exact reader where nothing that is left out may matter. */
function apartStrictly(text: string): number {
  const scanner = new Scanner(STRICT);
  const { written } = new TextEncoder().encodeInto(`${text}\n`, scanner.room);
  return scanner.scan(written).part.apart.length;
}

const STRICT = wantedOf(
  ['releases!', 'told*', 'told/n', 'a/amount=', 'a/n', 'l[]/n', 'o?', 'm[]?', 'e[]~/id'],
  { isStrict: true },
);

test('where nothing that is left out may matter, what is of another kind than it should be makes a line doubtful', async () => {
  const clean = [
    '{"a":null,"l":null,"o":null,"told":null}',
    '{"a":{"amount":-1234.50,"n":true}}',
    '{"a":{"amount":"12"}}',
    '{"a":{"amount":0.00000000000001}}',
    '{"l":[null,{"n":null}]}',
    '{"o":{},"m":[{},{"x":{"y":[1]}},[],[[3]],null]}',
    '{"o":[1,2]}',
    '{"e":["x",7,{"id":"y"},null]}',
    '{"told":{}}',
    '{"told":{"n":1,"x":2}}',
    '{"x":{"releases":[]}}',
  ];
  for (const text of clean) assert.equal(apartStrictly(text), 0, text);
  for (const text of [
    '{"a":7}',
    '{"a":"x"}',
    '{"a":[]}',
    '{"a":{"n":{}}}',
    '{"a":{"n":[]}}',
    '{"a":{"amount":1e3}}',
    '{"a":{"amount":123456789.1234567}}',
    '{"l":{}}',
    '{"l":[[]]}',
    '{"o":"x"}',
    '{"o":true}',
    '{"m":{}}',
    '{"m":["x"]}',
    '{"e":[[]]}',
    '{"e":[1.0]}',
    '{"told":{"x":1}}',
    '{"releases":null}',
    '{"releases":{}}',
    '{"releases":"x"}',
  ])
    assert.equal(apartStrictly(text), 1, text);
  await agrees(Buffer.from(clean.join('\n')), undefined, STRICT, new Scanner(STRICT));
});

test('a line longer than the scanner holds, and one of more tokens than it counts, are read exactly, and the next is its own again', async () => {
  const long = `{"ocid":"long","x":"${'é'.repeat(5_000_000)}","a":{"n":"y"}}`;
  const full = `{"ocid":"full","x":[${'1,'.repeat(1_100_000)}1],"a":{"n":"y"}}`;
  await agrees(Buffer.from(`{"ocid":"first"}\n${long}\n{"ocid":"next"}\n${full}\n{"ocid":"last"}`));
});

const FILES = filesBelow('.').filter((path) => path.endsWith('.jsonl'));

test('a name that stands twice where something is wanted is told of, with its line and path, and the last counts', async () => {
  const told = new Told();
  const text =
    '{"ocid":"a"}\n{"ocid":"b","l":[{},{"n":1,"n":"last","x":{"x":2,"x":3},"y/z":1,"y/z":2}],"l\u006e":1}\n';
  const found = await all(releaseLines(bytesOf(text), WANTED, told.tell, { scanner: SCANNER }));
  assert.deepEqual(told.places, ['ocds.name-twice 2 /l/1/n', 'ocds.name-twice 2 /l/1/y~1z']);
  assert.deepEqual(found.flat()[1]?.release['l'], [{}, { n: 'last' }]);
});

test(
  'of every line of real publishers and fixtures the scanner says what the exact reader says',
  needsData('armenia'),
  async () => {
    const wanted = wantedOf([
      'ocid',
      'date',
      'tag[]',
      'tender/value/amount#',
      'tender/items[]/classification/id',
      'awards[]/suppliers[]/id',
      'bids/details[]/status',
      'parties[]/address/streetAddress',
      'parties[]/details',
    ]);
    assert.ok(FILES.length > 20);
    const scanner = new Scanner(wanted);
    for (const file of FILES) await agrees(realBytes(file), 65_536, wanted, scanner);
  },
);
