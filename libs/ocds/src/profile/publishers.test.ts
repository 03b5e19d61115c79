import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CardinalResult } from '../indicators/results.ts';
import { readCardinalSettings } from '../settings/cardinal-settings.ts';
import { bytesOf, filesBelow, needsData, realBytes, realData, realNames, realText } from '../testing.ts';
import { STANDARD_SETTINGS } from './read-settings.ts';
import { redflagsOf } from './redflags-of.ts';
import { withCardinalSettings } from './with-cardinal.ts';

const EXPECTED = 'expected-cardinal';

/** As the reference was asked: the same corrections, and the same settings where ours has them. */
async function looked(bytes: Uint8Array | string) {
  const ini = readCardinalSettings(realText(`${EXPECTED}/settings.ini`));
  const { profile } = await redflagsOf(
    () => bytesOf(bytes),
    withCardinalSettings(STANDARD_SETTINGS, ini),
    () => {},
    { prepare: ini },
  );
  return profile.finish();
}

let ofArmenia: ReturnType<typeof looked> | undefined;
const armenia = () => (ofArmenia ??= looked(realBytes('armenia/releases.jsonl')));

test(
  'of the 306 short periods that the reference finds in Armenia 115 end before they begin',
  needsData(EXPECTED),
  async () => {
    const reference = JSON.parse(realText(`${EXPECTED}/armenia.json`)) as CardinalResult;
    const theirs = Object.entries(reference.OCID ?? {}).flatMap(([ocid, { R003 }]) =>
      R003 === undefined ? [] : [ocid],
    );
    const { flags, data } = await armenia();
    const ours = flags.filter(({ code }) => code === 'R003').map(({ id }) => id);
    const backwards = data.find(({ code }) => code === 'period-backwards');
    assert.deepEqual([theirs.length, ours.length, backwards?.processes], [306, 191, 115]);
    assert.ok(ours.every((ocid) => theirs.includes(ocid)));
  },
);

test(
  'of every process of real publishers every indicator answers, whatever the order of lines',
  needsData(EXPECTED),
  async (t) => {
    const publishers = realNames(EXPECTED).flatMap((name) => /^([\w-]+)\.json$/.exec(name)?.[1] ?? []);
    for (const publisher of publishers)
      await t.test(publisher, async () => {
        const file = realData(`${publisher}/compiled.jsonl`) ? 'compiled.jsonl' : 'releases.jsonl';
        const text = realText(`${publisher}/${file}`);
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        const result = publisher === 'armenia' ? await armenia() : await looked(text);
        assert.equal(result.processes, lines.length);
        for (const { code, processes } of result.indicators) {
          const untold = processes.because.reduce((sum, { count }) => sum + count, 0);
          assert.equal(processes.flagged + processes.clear + untold, result.processes, code);
        }
        assert.deepEqual(await looked(lines.toReversed().join('\n')), result);
      });
  },
);

test(
  'files of every shape at hand are looked at or told of, and none is an accident',
  needsData('fixtures'),
  async () => {
    const files = ['fixtures', 'moldova-mtender', 'paraguay']
      .flatMap(filesBelow)
      .filter((path) => /\.jsonl?$/.test(path));
    assert.ok(files.length > 50);
    let processes = 0;
    for (const path of files) {
      const { profile } = await redflagsOf(
        () => bytesOf(realBytes(path)),
        STANDARD_SETTINGS,
        () => {},
      );
      processes += profile.finish().processes;
    }
    assert.ok(processes > 80);
  },
);

test('the table of differences from the reference says what comes out', needsData(EXPECTED), async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/indicators/README.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (R\d{3}) \| (\d+) \| (\d+)[^|]* \| (\d+) \|/gm)];
  assert.ok(rows.length >= 7);
  const reference = JSON.parse(realText(`${EXPECTED}/armenia.json`)) as CardinalResult;
  const { indicators } = await armenia();
  for (const [, code, theirs, ours, computable] of rows) {
    const own = indicators.find((each) => each.code === code);
    const group = own?.groups[0] ?? 'OCID';
    const found = Object.values(reference[group] ?? {}).filter((codes) => code && code in codes).length;
    assert.deepEqual(
      [found, own?.prevalence[group]],
      [Number(theirs), { flagged: Number(ours), computable: Number(computable) }],
      code,
    );
  }
});
