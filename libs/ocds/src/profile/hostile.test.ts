import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import type { Json, JsonObject } from '../json/json.ts';
import { NumberText } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { OcdsError } from '../problems.ts';
import { bytesOf, Told } from '../testing.ts';
import { explainFlag, prevalenceOf } from './explain.ts';
import { FIXTURES } from './fixtures/all.ts';
import { bid, contest } from './fixtures/fixture.ts';
import { GroundworkProfile } from './profile.ts';
import { readRedflagSettings, STANDARD_SETTINGS } from './read-settings.ts';
import { redflagsOf } from './redflags-of.ts';

const settings = readRedflagSettings({
  redflags: 'groundwork.redflags@1',
  ...(Object.assign({}, ...FIXTURES.map((each) => each.settings ?? {})) as object),
});
const everything = FIXTURES.flatMap(({ planted, clean }) => [...planted, ...clean]);

const odd: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1e300,
    Number.NaN,
    '',
    '__proto__',
    'constructor',
    'toString',
    '9999-99-99T00:00:00Z',
    [],
    {},
    [null],
    [[]],
    [{}],
    { id: {} },
    { amount: '1', currency: 'KES' },
    { amount: -5, currency: 'KES' },
    { amount: 5, currency: 7 },
    { startDate: 5, endDate: [] },
    new NumberText('1e999'),
    new NumberText('1.0'),
  ),
  fc.string(),
);

/** The same, with what stands at the n-th place (counted along) put away for something else. */
function spoiled(value: Json, place: number, other: Json): Json {
  let left = place;
  const walk = (each: Json): Json => {
    if (left-- === 0) return other;
    if (Array.isArray(each)) return each.map(walk);
    if (typeof each === 'object' && each !== null && !(each instanceof NumberText))
      return Object.fromEntries(Object.entries(each).map(([name, member]) => [name, walk(member)]));
    return each;
  };
  return walk(value);
}

test('whatever stands where something else is expected, every indicator answers of every process', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(everything.length - 1), fc.nat(40), odd), { maxLength: 40 }),
      (spoils) => {
        const profile = new GroundworkProfile(settings);
        let count = 0;
        for (const [which, place, other] of spoils) {
          const release = spoiled(everything[which] ?? {}, place + 1, other);
          profile.see(release as JsonObject, `p${count++}`);
        }
        const result = profile.finish();
        for (const { code, processes } of result.indicators) {
          const untold = processes.because.reduce((sum, each) => sum + each.count, 0);
          assert.equal(processes.flagged + processes.clear + untold, count, code);
        }
        for (const flag of result.flags) {
          const said = explainFlag(flag, prevalenceOf(flag, result));
          assert.doesNotMatch(said, /undefined|NaN|Infinity|\[object/, `${flag.code}: ${said}`);
        }
        JSON.stringify(result);
      },
    ),
    { numRuns: 300 },
  );
});

test('an organisation called as what every object has is an organisation', () => {
  const profile = new GroundworkProfile();
  const names = ['__proto__', 'constructor', 'hasOwnProperty'];
  for (const [at, id] of names.entries())
    profile.see(
      {
        ocid: id,
        tender: { tenderPeriod: { startDate: '2026-03-01', endDate: '2026-03-02' }, procurementMethod: id },
        buyer: { id },
      },
      `${id}${at}`,
    );
  const { flags, unknownCodes, proposedSettings } = profile.finish();
  assert.equal(flags.length, 3);
  assert.deepEqual(
    unknownCodes.map(({ word, suggested }) => [word, suggested]),
    names.toSorted().map((name) => [name, null]),
  );
  readRedflagSettings(proposedSettings);
});

const looked = (text: string, mostHeld?: number) =>
  redflagsOf(
    () => bytesOf(text),
    STANDARD_SETTINGS,
    () => {},
    mostHeld === undefined ? {} : { mostHeld },
  );

const compiled = (date: string, endDate: string): string =>
  JSON.stringify({
    ocid: 'x',
    date,
    tag: ['compiled'],
    tender: { tenderPeriod: { startDate: '2026-03-01', endDate } },
  });

test('several compiled releases of a process count once: the latest, in whatever order they stand', async () => {
  const [early, late] = [compiled('2026-01-01', '2026-03-02'), compiled('2026-02-01', '2026-12-02')];
  for (const lines of [
    [early, late],
    [late, early, early],
  ]) {
    const { profile, repeated } = await looked(lines.join('\n'));
    const { processes } = profile.finish();
    assert.deepEqual([processes, repeated], [1, { merged: 0, duplicates: 1, examples: ['x'] }]);
    assert.deepEqual(profile.answerOf('x', 'R003'), { state: 'clear' });
  }
});

test('releases that belong together and are too many to hold are refused, with what to do', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `{"ocid":"x","date":"2026-01-01","id":"${at}"}`).join(
    '\n',
  );
  await assert.rejects(
    looked(lines, 500),
    (error) =>
      error instanceof OcdsError &&
      error.code === 'ocds.not-compiled' &&
      /groundwork merge/.test(error.message),
  );
  assert.equal((await looked(lines)).repeated.merged, 1);
});

test('broken lines and releases without ocid are told of once, also where the file is read twice', async () => {
  const told = new Told();
  const line = '{"ocid":"x","date":"2026-01-01T00:00:00Z"}';
  const text = `{"ocid":x}\n{"id":"no ocid"}\n${line}\n${line}`;
  const { profile } = await redflagsOf(() => bytesOf(text), STANDARD_SETTINGS, told.tell);
  assert.equal(profile.finish().processes, 1);
  assert.deepEqual(told.places, ['ocds.json 1', 'ocds.ocid 2 /ocid']);
});

const refused = (more: object, field: string): void =>
  assert.throws(
    () => readRedflagSettings({ redflags: 'groundwork.redflags@1', ...more }),
    (error) =>
      error instanceof OcdsError &&
      error.code === 'ocds.redflag-settings' &&
      error.details['field'] === field &&
      error.details['came'] !== '',
    field,
  );

test('the standard settings are what an empty document states', () => {
  assert.deepEqual(readRedflagSettings({ redflags: 'groundwork.redflags@1' }), STANDARD_SETTINGS);
});

test('settings are refused with field, what was expected and what came', () => {
  const law = { title: 'A law' };
  refused({ zone: 'Mars/Olympus' }, 'zone');
  refused({ tresholds: [] }, 'tresholds');
  refused({ redflags: 'groundwork.redflags@2' }, 'redflags');
  refused({ indicators: { R999: {} } }, 'indicators/R999');
  refused({ indicators: { R003: { days: 1.5 } } }, 'indicators/R003/days');
  refused({ indicators: { R003: { treshold: 1 } } }, 'indicators/R003/treshold');
  refused({ codes: { bidStatus: { ok: 'fine' } } }, 'codes/bidStatus/ok');
  refused({ submissionPeriods: [{ days: 7 }] }, 'submissionPeriods/0/law');
  refused({ submissionPeriods: [{ days: 7, law, from: '2026-02-30' }] }, 'submissionPeriods/0/from');
  refused(
    { standstills: [{ days: 7, law, from: '2026-02-03', until: '2026-02-02' }] },
    'standstills/0/until',
  );
  refused({ thresholds: [{ name: 'x', amount: 5, currency: 'KES', law }] }, 'thresholds/0/amount');
  refused({ thresholds: [{ name: 'x', amount: '-5', currency: 'KES', law }] }, 'thresholds/0/amount');
  refused({ foundedField: '../etc' }, 'foundedField');
  assert.throws(() => readRedflagSettings('{'), OcdsError);
  assert.throws(() => readRedflagSettings('[]'), OcdsError);
});

const longName = (kind: string, at: number): string =>
  `an id that is long enough to be cut out, ${kind} ${at}`;

test('what is kept of a line does not keep the line', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const profile = new GroundworkProfile(settings, { maps: true });
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < 200; at++) {
    const release = {
      ...contest(
        longName('o', at),
        [bid('valid', longName('a', at), 1), bid(longName('status', at), longName('b', at), 2)],
        longName('a', at),
        {
          buyer: { id: longName('buyer', at) },
          tender: {
            procurementMethod: longName('method', at),
            procurementMethodDetails: longName('procedure', at),
            tenderers: [{ id: longName('a', at) }, { id: longName('b', at) }],
          },
          parties: [
            {
              id: longName('a', at),
              contactPoint: { email: `${longName('mail', at).replaceAll(' ', '')}@example.org` },
            },
          ],
        },
      ),
      filler: 'ф'.repeat(250_000),
    };
    // A number with a point makes the parser cut texts out of the line itself.
    const read = parseJson(JSON.stringify(release).replace(/}$/, ',"n":1.0}')) as JsonObject;
    profile.see(read, String(read['ocid']));
  }
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  assert.equal(profile.finish().processes, 200);
  // The lines are 100 MB.
  assert.ok(kept < 20_000_000, `${Math.round(kept / 1e6)} MB are kept`);
});
