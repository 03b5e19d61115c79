import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { releaseLines, releaseOf } from '../../../test/support/releases.ts';
import { openWorld, type World } from '../../../test/support/town.ts';
import { setLaw } from '../places/legal-actions.ts';
import { publishPlace } from '../places/profile-actions.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { importReleases } from './import-actions.ts';
import { contractMeasures } from './measures.ts';
import { publishRecords } from './publish-actions.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

type Bought = Partial<{ year: number; method: string; currency: string }>;

let made = 0;
function bought(amount: number, { year = 2023, method = 'direct', currency = 'EUR' }: Bought = {}) {
  made += 1;
  const release = releaseOf({
    ocid: `p-${made}`,
    year,
    title: 'Gravel',
    supplier: 'Pit',
    buyer: 'Works',
    amount,
  });
  const value = { amount, currency };
  return {
    ...release,
    tender: { ...release.tender, procurementMethod: method },
    awards: release.awards.map((award) => ({ ...award, value })),
    contracts: release.contracts.map((contract) => ({ ...contract, value })),
  };
}

/** What the measure answers for the years of a town that has a law, and publishes these. */
async function answered(code: string, releases: object[], limits: readonly [string, string][]) {
  const place = await world.addTown(code);
  for (const [validFrom, value] of limits)
    await world.act(place, setLaw, {
      key: 'procurement.open-tender-from',
      version: 0,
      value,
      validFrom,
      validTo: null,
      law: 'A law',
      article: '',
      link: '',
    });
  await world.act(place, publishPlace, {});
  const { source, seen } = await world.act(place, importReleases(), {
    source: { name: 'Office', isOwn: true, licence: null, address: null },
    files: [{ name: 'p.json', text: releaseLines(...releases) }],
  });
  const who = await world.appoint(place, ['procure.publish']);
  await world.act(place, publishRecords, { source, seen }, who.identityId);
  const measure = contractMeasures.find(({ name }) => name === 'just-below') ?? assert.fail();
  const { figures } = await readPlace(world.house.pool, place, (tx) =>
    measure.compute(tx, { from: 2021, to: 2024, asOf: new Date('2025-06-01') }, {}),
  );
  return figures.map(({ period, value, missing, coverage, rows }) => ({
    period,
    value: value ?? missing[0]?.code,
    coverage,
    rows: Object.fromEntries(rows.map(({ what, count }) => [what, count])),
  }));
}

test('just below is from nine tenths of the amount on and less than it; tenders and other currencies count for nothing', async () => {
  const releases = [
    bought(900),
    bought(999.99),
    bought(899.99),
    bought(1000),
    bought(950, { currency: 'USD' }),
    bought(950, { method: 'open' }),
  ];
  assert.deepEqual(await answered('BELOW', releases, [['2020-01-01', '1000.00']]), [
    {
      period: 2023,
      value: 50,
      coverage: 0.8,
      rows: { 'just-below': 2, 'far-below': 1, 'not-below': 1, 'left-out': 1 },
    },
  ]);
});

test('each purchase is held against the amount of its own day, and one of a day without any is left out', async () => {
  const limits: [string, string][] = [
    ['2022-01-01', '1000.00'],
    ['2023-01-01', '2000.00'],
  ];
  const releases = [2021, 2022, 2023].map((year) => bought(950, { year }));
  releases.push(bought(950, { year: 2024, method: 'open' }));
  assert.deepEqual(
    (await answered('DATED', releases, limits)).map(({ period, value }) => [period, value]),
    [
      [2021, 'no-limit'],
      [2022, 100],
      [2023, 0],
      [2024, 'no-direct'],
    ],
  );
});
