import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { JsonObject } from '../json/json.ts';
import { explainFlag, prevalenceOf } from './explain.ts';
import { FIXTURES } from './fixtures/all.ts';
import type { Fixture } from './fixtures/fixture.ts';
import { INDICATORS } from './indicators.ts';
import { GroundworkProfile } from './profile.ts';
import { readRedflagSettings } from './read-settings.ts';

const settingsOf = ({ settings }: Pick<Fixture, 'settings'>) =>
  readRedflagSettings({ redflags: 'groundwork.redflags@1', ...settings });

function looked(fixture: Pick<Fixture, 'settings'>, releases: readonly JsonObject[]) {
  const profile = new GroundworkProfile(settingsOf(fixture));
  for (const release of releases) profile.see(release, String(release['ocid']));
  return { profile, result: profile.finish() };
}

const flagsOf = (fixture: Fixture, releases: readonly JsonObject[]) =>
  looked(fixture, releases).result.flags.filter(({ code }) => code === fixture.code);

test('every indicator has one file of its code, and one pair of cases', () => {
  const codes = INDICATORS.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(
    FIXTURES.map(({ code }) => code),
    codes,
  );
  for (const folder of ['indicators', 'fixtures'])
    for (const code of codes)
      assert.ok(
        existsSync(join(import.meta.dirname, folder, `${code.toLowerCase()}.ts`)),
        `${folder}/${code}`,
      );
  assert.equal(readdirSync(join(import.meta.dirname, 'indicators')).length, codes.length);
});

for (const fixture of FIXTURES) {
  const { code, says, planted, clean, flags, sentence } = fixture;
  test(`${code} raises a flag: ${says}`, () => {
    const { result } = looked(fixture, planted);
    const found = result.flags.filter((flag) => flag.code === code);
    assert.deepEqual(
      found.map(({ group, id }) => [group, id]),
      flags,
    );
    const [first] = found;
    assert.ok(first);
    assert.equal(explainFlag(first, prevalenceOf(first, result)), sentence);
    for (const { values } of found)
      for (const value of Object.values(values)) assert.ok(value !== undefined && !Number.isNaN(value));
  });

  test(`${code} is silent on the clean case, and says so of who was flagged`, () => {
    const { profile, result } = looked(fixture, clean);
    assert.deepEqual(
      result.flags.filter((flag) => flag.code === code),
      [],
    );
    const own = result.indicators.find((each) => each.code === code);
    for (const [group, id] of flags)
      if (group === 'OCID' && clean.some((release) => release['ocid'] === id))
        assert.deepEqual(profile.answerOf(id, code), { state: 'clear' });
      else if (group !== 'OCID') assert.ok((own?.prevalence[group]?.computable ?? 0) > 0, group);
  });

  test(`${code} asks nothing of a process that was called off`, () => {
    const cancelled = planted.map((release) => ({
      ...release,
      tender: { ...(release['tender'] as JsonObject | undefined), status: 'cancelled' },
    }));
    const { profile, result } = looked(fixture, cancelled);
    assert.deepEqual(
      result.flags.filter((flag) => flag.code === code),
      [],
    );
    assert.deepEqual(profile.answerOf(String(planted[0]?.['ocid']), code), {
      state: 'not computable',
      because: { field: 'tender/status', reason: 'outside' },
    });
  });

  test(`${code} counts every process: flagged, clear, or why not`, () => {
    for (const releases of [planted, clean, [...planted, { ocid: 'empty' }]]) {
      const { result } = looked(fixture, releases);
      for (const { processes } of result.indicators) {
        const untold = processes.because.reduce((sum, { count }) => sum + count, 0);
        assert.equal(processes.flagged + processes.clear + untold, result.processes);
      }
    }
  });
}

test('nothing is said of an empty process, by any indicator, and each says which field is missing', () => {
  const { result } = looked({}, [{ ocid: 'x' }]);
  assert.deepEqual(result.flags, []);
  for (const { code, processes } of result.indicators) {
    assert.equal(processes.clear, 0, code);
    assert.equal(processes.because.length, 1, code);
    const known = INDICATORS.find((each) => each.code === code)?.fields ?? [];
    const [gap] = processes.because;
    assert.ok(
      known.some((field) => field === gap?.field || field.startsWith(`${gap?.field}/`)),
      `${code} does not name ${gap?.field}`,
    );
  }
});

test('what comes out does not depend on the order of processes, nor on that of bids and awards', () => {
  const everything = FIXTURES.flatMap(({ code, planted, clean }) =>
    [...planted, ...clean].map((release, at) => ({ ...release, ocid: `${code}-${at}` })),
  );
  const all = {
    settings: Object.assign({}, ...FIXTURES.map(({ settings }) => settings ?? {})) as object,
  };
  const expected = looked(all, everything).result;
  assert.ok(expected.flags.length > 20);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(everything, { minLength: everything.length }),
      fc.boolean(),
      (some, turn) => {
        assert.deepEqual(looked(all, turn ? some.map(turned) : some).result, expected);
      },
    ),
    { numRuns: 15 },
  );
});

const back = (value: unknown) => (Array.isArray(value) ? value.toReversed() : value);

/** The same release with its lists of bids, awards, contracts and parties the other way round. */
function turned(release: JsonObject): JsonObject {
  const bids = release['bids'] as JsonObject | undefined;
  return {
    ...release,
    ...(bids && { bids: { details: back(bids['details']) as JsonObject[] } }),
    ...Object.fromEntries(
      ['awards', 'contracts', 'parties'].flatMap((name) =>
        name in release ? [[name, back(release[name]) as JsonObject[]]] : [],
      ),
    ),
  };
}

test('an indicator that is off is not worked out', () => {
  const [fixture] = FIXTURES;
  const off = { ...fixture!, settings: { indicators: { R003: { isOff: true } } } };
  assert.deepEqual(flagsOf(off, off.planted), []);
  assert.ok(!looked(off, off.planted).result.indicators.some(({ code }) => code === 'R003'));
});
