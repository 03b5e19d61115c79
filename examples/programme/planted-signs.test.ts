import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INDICATORS, type Looked, readRedflagSettings, redflagsOf, validateFile } from '@groundwork-gov/ocds';
import { TOWNS } from './load-procurement.ts';
import { plantedSigns, SIGN_TOWNS } from './planted.ts';
import { ocidOf, ownReleases, portalReleases } from './procurement.ts';
import { signSettings } from './sign-settings.ts';
import { type Town, townOf } from './towns.ts';

type Releases = ReturnType<typeof ownReleases>;

const bytesOf = async function* (releases: Releases) {
  for (const release of releases) yield Buffer.from(`${JSON.stringify(release)}\n`);
};

/** What the library finds in releases, which knows nothing of what was planted; and that all of them can be read. */
const look = (releases: Releases, settings: object): Promise<Looked> =>
  redflagsOf(
    () => bytesOf(releases),
    readRedflagSettings(settings),
    (finding) => assert.fail(JSON.stringify(finding)),
  );

const flagsOf = ({ profile }: Looked): string[] =>
  profile.finish().flags.map(({ code, group, id }) => `${code} ${group} ${id}`);

/** Ids as records say them: purchases by their ocid. */
const idOf = (town: Town, about: string, who: string): string => (about === 'OCID' ? ocidOf(town, who) : who);

test('every indicator has planted cases, and their like', () => {
  assert.deepEqual(
    plantedSigns.map(({ code }) => code).toSorted(),
    INDICATORS.map(({ code }) => code).toSorted(),
  );
  for (const { code, raises, silent } of plantedSigns)
    assert.ok(raises.length > 0 && silent.length > 0, code);
});

for (const code of SIGN_TOWNS) {
  const town = townOf(code);

  test(`${code}: signs are raised by the planted purchases, buyers and sellers, and by nobody else`, async () => {
    const expected = plantedSigns.flatMap((sign) =>
      sign.raises.map((who) => `${sign.code} ${sign.about} ${idOf(town, sign.about, who)}`),
    );
    assert.deepEqual(
      flagsOf(await look(ownReleases(town), signSettings(town))).toSorted(),
      expected.toSorted(),
    );
  });

  test(`${code}: of the like of each planted case the indicator can tell that there is no sign`, async () => {
    const { profile } = await look(ownReleases(town), signSettings(town));
    profile.finish();
    for (const sign of plantedSigns)
      for (const who of sign.silent)
        assert.deepEqual(
          profile.answerOf(idOf(town, sign.about, who), sign.code, sign.about),
          { state: 'clear' },
          `${sign.code} ${who}`,
        );
  });

  test(`${code}: what a portal says of it raises no sign`, async () => {
    assert.deepEqual(flagsOf(await look(portalReleases(town), { redflags: 'groundwork.redflags@1' })), []);
  });
}

for (const code of TOWNS) {
  const town = townOf(code);

  test(`${code}: its releases are without a fault against the standard, in form and in meaning`, async () => {
    for (const releases of [ownReleases(town), portalReleases(town)]) {
      const faults: string[] = [];
      await validateFile(bytesOf(releases), (finding) => faults.push(JSON.stringify(finding)));
      assert.deepEqual(faults, []);
    }
  });
}

test('the same seed gives the same purchases', () => {
  for (const code of TOWNS) assert.deepEqual(ownReleases(townOf(code)), ownReleases(townOf(code)));
});
