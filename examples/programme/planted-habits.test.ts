import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRedflagSettings, redflagsOf } from '@groundwork-gov/ocds';
import { isPlanted } from './planted.ts';
import { ocidOf, ownReleases } from './procurement.ts';
import { lawsOf } from './profile.ts';
import { purchasesOf } from './purchases.ts';
import { signSettings } from './sign-settings.ts';
import { type Town, townOf } from './towns.ts';

const bytesOf = async function* (town: Town) {
  for (const release of ownReleases(town)) yield Buffer.from(`${JSON.stringify(release)}\n`);
};

/** What the library finds in a town's releases, which knows nothing of what was planted. */
async function signsOf(town: Town): Promise<string[]> {
  const { profile } = await redflagsOf(
    () => bytesOf(town),
    readRedflagSettings(signSettings(town)),
    (finding) => assert.fail(JSON.stringify(finding)),
  );
  const { flags } = profile.finish();
  return flags.map(({ code, id }) => `${code} ${id}`).toSorted();
}

test('where one bid is the habit, each such tender and the concentration of every department are signs, and nothing else is', async () => {
  const town = townOf('SANTA-RISA');
  const purchases = purchasesOf(town);
  const decided = purchases.filter(({ came }) => came !== 'called');
  const alone = decided.filter(({ bids }) => bids.length === 1).map(({ number }) => number);
  const buyers = new Set(purchases.map(({ buyer }) => buyer));
  assert.deepEqual(
    await signsOf(town),
    [
      ...alone.map((number) => `R018 ${ocidOf(town, number)}`),
      ...[...buyers].map((buyer) => `R040 ${buyer}`),
    ].toSorted(),
  );
});

test('where a threshold is dodged, every purchase of the habit is told to be split, and nothing else of the town is a sign', async () => {
  const town = townOf('PUERTO-LUEN');
  const limit = Number(lawsOf(town).find(({ key }) => key === 'procurement.open-tender-from')?.value);
  const near = purchasesOf(town).filter(({ price }) => price < limit && price > limit * 0.9);
  assert.ok(near.length > 0);
  for (const { year } of near) assert.ok(isPlanted('dodged-threshold', town.code, year), String(year));
  assert.deepEqual(await signsOf(town), near.map(({ number }) => `R011 ${ocidOf(town, number)}`).toSorted());
});
