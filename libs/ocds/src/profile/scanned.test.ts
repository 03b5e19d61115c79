import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import * as fc from 'fast-check';
import type { JsonObject } from '../json/json.ts';
import { fileParts } from '../node/file-parts.ts';
import { Spill } from '../node/spill.ts';
import { unpacked } from '../read/bytes.ts';
import { scannedParts } from '../scan/file-parts.ts';
import { Scanner } from '../scan/scanner.ts';
import { readCardinalSettings } from '../settings/cardinal-settings.ts';
import { bytesOf, filesBelow, needsData, realBytes, realData, realText, Told } from '../testing.ts';
import { FIXTURES } from './fixtures/all.ts';
import { readRedflagSettings, STANDARD_SETTINGS } from './read-settings.ts';
import { readsOf } from './reads.ts';
import { type LookOptions, type OpenParts, redflagsOfParts } from './redflags-of.ts';
import { withCardinalSettings } from './with-cardinal.ts';

const SETTINGS = readRedflagSettings({
  redflags: 'groundwork.redflags@1',
  ...(Object.assign({}, ...FIXTURES.map((each) => each.settings ?? {})) as object),
});
const SCANNER = new Scanner(readsOf(SETTINGS)!);

/** How many lines the scanner was handed, and how many of them it left to the exact reader. */
const counts = { lines: 0, apart: 0 };

async function seen(open: OpenParts, settings = SETTINGS, options: LookOptions = {}) {
  const told = new Told();
  const { profile, repeated } = await redflagsOfParts(open, settings, told.tell, { maps: true, ...options });
  return { result: profile.finish(), parties: [...profile.parties!], repeated, told: told.list };
}

const exactly =
  (bytes: string | Uint8Array): OpenParts =>
  (_, tell) =>
    unpacked(bytesOf(bytes), tell);

const scanned = (bytes: string | Uint8Array, size?: number, scanner = SCANNER): OpenParts =>
  async function* (_, tell, isWorthIt) {
    for await (const part of scannedParts(bytesOf(bytes, size), scanner, tell, isWorthIt)) {
      if (!(part instanceof Uint8Array)) {
        counts.lines += part.part.lines;
        counts.apart += part.part.apart.length;
      }
      yield part;
    }
  };

const everything = FIXTURES.flatMap(({ code, planted, clean }) =>
  [...planted, ...clean].map((release, at) => ({ ...release, ocid: `${code}-${at}` })),
);

test('of the planted and clean cases of all indicators the scanner takes every line, and says what the exact reader says', async () => {
  const text = everything.map((each) => JSON.stringify(each)).join('\n');
  const before = { ...counts };
  const found = await seen(scanned(text));
  assert.ok(found.result.flags.length > 20);
  assert.deepEqual(found, await seen(exactly(text)));
  assert.deepEqual([counts.lines - before.lines, counts.apart - before.apart], [everything.length, 0]);
});

/** A text that stands for a JSON value in another way, or for one that should not stand there. */
const STRANGE = [
  'null',
  'true',
  '7',
  '-0',
  '1.50',
  '1e2',
  '1234567890.12345678',
  '0.00000001',
  '123456789012345678',
  '""',
  '"2026-02-30"',
  '"1\\u0030"',
  '{}',
  '[]',
  '[null]',
  '[[]]',
  '[{}]',
  '["x"]',
  '{"id":7}',
  '{"id":1.0,"id":"twice"}',
  '{"amount":5.10,"currency":"KES"}',
  '{"x":{"y":[]}}',
  '[{"id":"a","identifier":{"id":"7"}},5]',
];

/** A release as text, with something strange in place of what stands at the n-th place. */
function strange(release: JsonObject, place: number, other: string): string {
  let left = place;
  return JSON.stringify(release, (_, value: unknown) => (left-- === 0 ? '\u0007' : value)).replace(
    '"\\u0007"',
    other,
  );
}

const SHAPES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => ` ${text}\t`,
  (text) => text.replaceAll(',"', ',\n"'),
  (text) => text.replace('{', '{\n'),
  (text) => `[${text}]`,
  (text) => `{"releases":[${text},${text.replace('-', '-2-')}]}`,
  (text) => `{"version":"1.0",\n"releases":[\n${text}\n]\n}`,
  (text) => `{"ocid":"of a record","compiledRelease":${text}}`,
  (text) => `{"records":[{"ocid":"in a package","releases":[${text}]}]}`,
  (text) => text.replace('"tender"', '"t\\u0065nder"'),
  (text) => text.replace('{', '{"planning":{},"tender":{"x":1},'),
  (text) => text.replace(/"ocid":"[^"]*"/, '"ocid":7'),
  (text) => text.slice(0, -1),
  (text) => text.slice(1),
  (text) => `${text}${text}`,
  (text) => '\n'.repeat(80) + text,
  (text) => `{"ocid":"many lines"${',\n"x":1'.repeat(90)}}\n${text}`,
];

const file = fc
  .array(
    fc.tuple(
      fc.nat(everything.length - 1),
      fc.nat(30),
      fc.option(fc.constantFrom(...STRANGE), { freq: 3 }),
      fc.constantFrom(...SHAPES),
      // The same process again now and then.
      fc.nat(60),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows
      .map(([which, place, other, shape, no]) => {
        const release = { ...everything[which]!, ocid: `p-${no % 40}`, date: `2026-0${1 + (no % 9)}-01` };
        return shape(other === null ? JSON.stringify(release) : strange(release, place + 1, other));
      })
      .join('\n'),
  );

test('whatever shapes a file mixes and whatever stands in them, the scanner changes nothing of what comes out', async () => {
  const before = { ...counts };
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(fc.tuple(fc.nat(5000), fc.constantFrom('', '\n', '{', '}', '"', ',', '\u0000', 'é')), {
        maxLength: 2,
      }),
      fc.integer({ min: 20, max: 3000 }),
      async (text, breaks, size) => {
        let broken = text;
        for (const [place, stray] of breaks) {
          const at = place % (broken.length + 1);
          broken = broken.slice(0, at) + stray + broken.slice(at + 1);
        }
        assert.deepEqual(await seen(scanned(broken, size)), await seen(exactly(broken)));
      },
    ),
    { numRuns: 150 },
  );
  const [lines, apart] = [counts.lines - before.lines, counts.apart - before.apart];
  // Else it would have been the exact reader against itself.
  assert.ok(lines - apart > 100, `${lines} lines, ${apart} of them apart`);
});

test('releases that belong together may wait in files, and the same comes out', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-scan-'));
  t.after(() => rm(folder, { recursive: true }));
  const text = everything
    .flatMap((release, at) =>
      ['2026-01-05', '2026-01-01'].slice(at % 2).map((date) => JSON.stringify({ ...release, date })),
    )
    .join('\n');
  const found = await seen(exactly(text), SETTINGS, { aside: () => new Spill(folder), mostHeld: 0 });
  assert.ok(found.repeated.merged > 20);
  assert.deepEqual(found, await seen(exactly(text)));
  assert.deepEqual(await readdir(folder), []);
});

/** A folder that goes with the test, and a file in it. */
async function fileOf(t: TestContext, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-scan-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'lines.jsonl');
  await writeFile(path, text);
  return path;
}

test('threads change nothing either, wherever they cut a file in which values go over lines and lines over stripes', async (t) => {
  const lines = everything.map((each) => JSON.stringify(each));
  const pretty = JSON.stringify({ version: '1.1', releases: everything.slice(0, 40) }, null, 1);
  const longer = `{"ocid":"longer than the scanner holds","x":"${'é'.repeat(4_500_000)}"}`;
  const text = [
    ...lines,
    pretty.replaceAll('"R0', '"again R0'),
    '{"ocid":"breaks off"',
    ...lines.slice(0, 20).map((each) => each.replace('"R0', '"and R0')),
    longer,
    lines[3],
    '{"ocid":"the last, and it has no end',
  ].join('\n');
  const expected = await seen(exactly(text));
  const path = await fileOf(t, text);
  for (const stripe of [50_000, 1_300_000])
    assert.deepEqual(
      await seen((wanted, tell, isWorthIt) =>
        fileParts(path, wanted, tell, { threads: 2, stripe, isWorthIt }),
      ),
      expected,
    );
});

const foundedOn = (founded: string): string =>
  JSON.stringify({
    ocid: 'x',
    parties: [{ id: 's', details: { foundedOn: founded }, contactPoint: { email: { x: founded } } }],
    awards: [
      {
        status: 'active',
        date: '2026-03-01T00:00:00Z',
        suppliers: [{ id: 's' }],
        value: { amount: 1, currency: 'KES' },
      },
    ],
  });

test('a field of their own that settings name is read too; one that cannot be scanned for leaves all to the exact reader', async () => {
  for (const foundedField of ['details/foundedOn', 'contactPoint/email/x']) {
    const settings = readRedflagSettings({ redflags: 'groundwork.redflags@1', foundedField });
    const wanted = readsOf(settings);
    assert.equal(wanted === null, foundedField !== 'details/foundedOn');
    const open: OpenParts = (own, tell) => {
      assert.deepEqual(own, wanted);
      return own
        ? scannedParts(bytesOf(foundedOn('2026-01-01')), new Scanner(own), tell)
        : exactly(foundedOn('2026-01-01'))(own, tell, () => true);
    };
    const { result } = await seen(open, settings);
    const young = result.flags.find(({ code }) => code === 'G001');
    assert.equal(young?.values['days'], 59);
  }
  for (const foundedField of ['a-name-longer-than-the-scanner-compares', 'id/x'])
    assert.equal(readsOf({ foundedField }), null);
});

const PUBLISHERS = [
  'armenia',
  'canada-montreal',
  'mexico-gacm',
  'mexico-inai',
  'moldova',
  'paraguay',
  'taiwan',
  'uk-contracts-finder',
  'ukraine',
];

test(
  'of nine real publishers the scanner says what the exact reader says, corrected first or not',
  needsData('expected-cardinal'),
  async (t) => {
    const ini = readCardinalSettings(realText('expected-cardinal/settings.ini'));
    const standard = new Scanner(readsOf({})!);
    for (const publisher of PUBLISHERS)
      await t.test(publisher, async () => {
        const names = ['compiled.jsonl', 'releases.jsonl'].map((name) => `${publisher}/${name}`);
        for (const name of names.filter(realData)) {
          const bytes = realBytes(name);
          const isCorrected = name.endsWith('compiled.jsonl') || publisher === 'armenia';
          const settings = isCorrected ? withCardinalSettings(STANDARD_SETTINGS, ini) : STANDARD_SETTINGS;
          const options = isCorrected ? { prepare: ini } : {};
          assert.deepEqual(
            await seen(scanned(bytes, 65_536, standard), settings, options),
            await seen(exactly(bytes), settings, options),
          );
        }
      });
  },
);

test('of every other file at hand too', needsData('fixtures'), async () => {
  const files = ['fixtures', 'moldova-mtender', 'schema-1.1.5']
    .flatMap(filesBelow)
    .filter((path) => /\.jsonl?$/.test(path));
  assert.ok(files.length > 50);
  for (const path of files) {
    const bytes = realBytes(path);
    assert.deepEqual(await seen(scanned(bytes, 1000)), await seen(exactly(bytes)), path);
  }
});
