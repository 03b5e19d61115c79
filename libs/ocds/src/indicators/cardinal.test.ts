import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from '../coverage/coverage.ts';
import type { JsonObject } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { writeJson } from '../json/write.ts';
import { prepareLines, qualityCsv } from '../prepare/prepare.ts';
import { OcdsError } from '../problems.ts';
import { readRedflagSettings } from '../profile/read-settings.ts';
import { readCardinalSettings } from '../settings/cardinal-settings.ts';
import { all, bytesOf, needsData, realBytes, realData, realNames, realText, Told } from '../testing.ts';
import { CardinalProfile, seeLines } from './cardinal.ts';

const FIXTURES = 'fixtures/cardinal/fixtures';
const EXPECTED = 'expected-cardinal';

/** `R003-threshold-10` says its setting: `+` is `|`, and pairs are those of a section of its own. */
function settingsOf(name: string): string {
  const [code = '', field, ...values] = name.split('-');
  const head =
    'no_price_comparison_procurement_methods = NPC\n[exclusions]\nprocurement_method_details = EXC\n';
  if (field === undefined || field === 'tenderer') return `${head}[${code}]`;
  if (field !== 'procurement_method_details')
    return `${head}[${code}]\n${field} = ${values.join('-').replaceAll('+', '|')}`;
  const pairs = values.flatMap((value, at) => (at % 2 === 0 ? [`${value} = ${values[at + 1]}`] : []));
  return `${head}[${code}]\n[${code}.${field}]\n${pairs.join('\n')}`;
}

async function results(bytes: Uint8Array, settings: string) {
  const profile = new CardinalProfile(readCardinalSettings(settings));
  await seeLines(profile, bytesOf(bytes), () => {});
  return profile.finish({ meta: false });
}

test('every fixture of the indicators is met', needsData(FIXTURES), async (t) => {
  const names = realNames(`${FIXTURES}/indicators`).filter((name) => name.endsWith('.jsonl'));
  assert.equal(names.length, 15);
  for (const file of names)
    await t.test(file, async () => {
      const name = file.replace('.jsonl', '');
      const expected = JSON.parse(realText(`${FIXTURES}/indicators/${name}.expected`)) as unknown;
      assert.deepEqual(
        await results(realBytes(`${FIXTURES}/indicators/${file}`), settingsOf(name)),
        expected,
      );
    });
});

test('every fixture of prepare is met, letter by letter', needsData(FIXTURES), async (t) => {
  const names = realNames(`${FIXTURES}/prepare`).filter((name) => name.endsWith('.jsonl'));
  assert.ok(names.length >= 8);
  for (const file of names)
    await t.test(file, async () => {
      const path = `${FIXTURES}/prepare/${file.replace('.jsonl', '')}`;
      const settings = readCardinalSettings(realText(`${path}.ini`));
      const prepared = await all(prepareLines(bytesOf(realBytes(`${path}.jsonl`)), settings, () => {}));
      assert.equal(
        prepared.map(({ release }) => `${writeJson(release)}\n`).join(''),
        realText(`${path}.output`),
      );
      if (realData(`${path}.errors`))
        assert.equal(prepared.map(qualityCsv).join(''), realText(`${path}.errors`));
    });
});

test('every fixture of coverage is met', needsData(FIXTURES), async (t) => {
  const names = realNames(`${FIXTURES}/coverage`).filter((name) => name.endsWith('.jsonl'));
  assert.ok(names.length >= 33);
  for (const file of names)
    await t.test(file, async () => {
      const expected = JSON.parse(
        realText(`${FIXTURES}/coverage/${file.replace('.jsonl', '.expected')}`),
      ) as unknown;
      assert.deepEqual(
        (await coverageOf(bytesOf(realBytes(`${FIXTURES}/coverage/${file}`)), () => {})).toJson(),
        expected,
      );
    });
});

/** Lists of the reference come out of sets, in no order. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder).sort((a, b) => String(a).localeCompare(String(b)))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inOrder(each)]))
      : value;

test('what the reference finds in the data of real publishers is found', needsData(EXPECTED), async (t) => {
  const publishers = realNames(EXPECTED).flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? []);
  assert.equal(publishers.length, 9);
  const settings = readCardinalSettings(realText(`${EXPECTED}/settings.ini`));
  for (const publisher of publishers)
    await t.test(publisher, async () => {
      const file = realData(`${publisher}/compiled.jsonl`) ? 'compiled.jsonl' : 'releases.jsonl';
      const bytes = realBytes(`${publisher}/${file}`);
      const profile = new CardinalProfile(settings, { maps: true });
      let rows = '';
      for await (const prepared of prepareLines(bytesOf(bytes), settings, () => {})) {
        // As a file would be: written, and read again.
        profile.see(parseJson(writeJson(prepared.release)) as JsonObject);
        rows += qualityCsv(prepared);
      }
      const found = profile.finish({ meta: true });
      assert.deepEqual(inOrder(found), inOrder(JSON.parse(realText(`${EXPECTED}/${publisher}.json`))));
      const quality = `${EXPECTED}/${publisher}.quality.csv`;
      if (realData(quality)) assert.equal(rows, realText(quality));
      assert.deepEqual(
        (await coverageOf(bytesOf(bytes), () => {})).toJson(),
        JSON.parse(realText(`${EXPECTED}/${publisher}.coverage.json`)),
      );
    });
});

function refused(text: string, code: string): void {
  assert.throws(
    () => readCardinalSettings(text),
    (error) => error instanceof OcdsError && error.code === code,
  );
}

test('settings that nobody understands are refused with their line', () => {
  refused('[R003]\ntreshold = 3', 'ocds.settings-unknown');
  refused('[R999]', 'ocds.settings-unknown');
  refused('[R003]\nthreshold = three', 'ocds.settings-value');
  refused('[R003]\nthreshold', 'ocds.settings-syntax');
  refused('[defaults]\nparty_roles = perhaps', 'ocds.settings-value');
});

test('a file that is no settings gives a terminal no orders, and is not shown whole', () => {
  const order = '\u001b[31m'.repeat(100);
  for (const text of [order, `[${order}]`, `[R003]\n${order} = 1`, `[R003]\nthreshold = ${order}`])
    assert.throws(
      () => readCardinalSettings(text),
      ({ message }: Error) => message.length < 300 && !/\p{Cc}/u.test(message),
    );
  assert.throws(
    () => readRedflagSettings(`"${order}`),
    ({ message }: Error) => message.length < 300 && !/\p{Cc}/u.test(message),
  );
});

const withTenderers = (value: string): string =>
  `{"ocid":"a","tender":{"procurementMethod":"open","numberOfTenderers":${value}}}\n`;

test('a number of tenderers written as text or with a point is not one', async () => {
  for (const [value, expected] of [
    ['1', { OCID: { a: { R018: 1 } } }],
    ['1.0', {}],
    ['"1"', {}],
  ] as const)
    assert.deepEqual(await results(new TextEncoder().encode(withTenderers(value)), '[R018]'), expected);
});

test('lines that are no release are told of, and the rest is worked out', async () => {
  const told = new Told();
  const profile = new CardinalProfile(readCardinalSettings('[R018]'));
  await seeLines(profile, bytesOf('7\n{"ocid":3}\n{\n\n{"ocid":"__proto__","tender":null}'), told.tell);
  assert.deepEqual(told.places, ['ocds.not-object 1', 'ocds.json 3', 'ocds.ocid 2 /ocid']);
  assert.deepEqual([profile.seen, profile.passedOver], [2, 1]);
});

test('a file without a release is told of, whatever reads it line by line', async () => {
  const settings = readCardinalSettings('[R018]');
  for (const text of ['', '\n \r\n']) {
    const told = new Told();
    await seeLines(new CardinalProfile(settings), bytesOf(text), told.tell);
    await all(prepareLines(bytesOf(text), settings, told.tell));
    await coverageOf(bytesOf(text), told.tell);
    assert.deepEqual(told.places, ['ocds.nothing 1', 'ocds.nothing 1', 'ocds.nothing 1']);
  }
});

test('an ocid that comes again is told of with its line, of many as of few', async () => {
  const told = new Told();
  const ocids = Array.from({ length: 5000 }, (_, at) => `ocds-213czf-${at}`);
  const lines = [...ocids, 'ocds-213czf-77', ...ocids.map((each) => `${each}x`), 'ocds-213czf-4999'];
  const profile = new CardinalProfile(readCardinalSettings('[R018]'));
  await seeLines(profile, bytesOf(lines.map((ocid) => `{"ocid":"${ocid}"}\n`).join('')), told.tell);
  assert.deepEqual(told.places, ['ocds.ocid-twice 5001 /ocid', 'ocds.ocid-twice 10002 /ocid']);
});
