import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { projectRoot } from '../../platform/launch/asset-root.ts';
import { publishBudget } from '../actions.ts';
import { budgetByHead } from '../api.ts';
import { keepCrosswalk, publishCrosswalk, withdrawCrosswalk } from './crosswalk-actions.ts';
import { crosswalkById } from './crosswalk-store.ts';
import { movesOf } from './moves.ts';

let world: World;
let place: string;

/** A town whose departments were renumbered in 2022: what was 10 and 20 is 30 since. */
const rowsOf = (year: number) =>
  year < 2022
    ? [
        ['10', 'Parks', '1711', '21', '300.00', '310.00'],
        ['20', 'Trees', '1712', '21', '100.00', '90.00'],
        ['40', 'Police', '1321', '21', '500.00', '400.00'],
      ]
    : [
        ['30', 'Green spaces', '1711', '21', '420.00', '430.00'],
        ['40', 'Police', '1321', '21', '500.00', '450.00'],
      ];

const mapping = {
  mapping: 'groundwork.budget-mapping@1',
  title: 'Town',
  side: 'expenditure',
  years: { from: 2000, to: 2100 },
  year: { from: 'file-name', pattern: '{year}-town.csv' },
  file: { encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: '' },
  codes: {
    administrative: { code: [{ column: 'Dept' }], label: 'Name' },
    programme: { code: [{ column: 'Programme' }] },
    economic: { code: [{ column: 'Kind' }] },
  },
  key: ['administrative', 'programme', 'economic'],
  phases: {
    original: { column: 'Plan', asOf: 'year-start' },
    executed: { column: 'Spent', asOf: 'year-end' },
  },
  exclude: [],
  heads: { administrative: { classification: 'administrative', rule: 'all' } },
  answers: { administrative: 'administrative' },
};

before(async () => {
  world = await openWorld();
  place = await world.addTown('RENUM');
  for (const year of [2021, 2022]) {
    const text = ['Dept,Name,Programme,Kind,Plan,Spent', ...rowsOf(year).map((row) => row.join(','))].join(
      '\n',
    );
    await world.load(place, `${year}-town.csv`, `${text}\n`, mapping);
    await world.act(place, publishBudget, { year, side: 'expenditure', version: 1 });
  }
});
after(() => world.close());

const keep = (rows: string, more: object = {}) =>
  world.act(place, keepCrosswalk, {
    crosswalkId: null,
    version: null,
    file: null,
    rows,
    about: { title: 'Departments', classification: 'administrative', scheme: 'own' },
    reason: 'Decree 12 of 2021',
    ...more,
  } as never) as Promise<{ crosswalkId: string; no: number }>;

const heads = async (asOf = new Date()) => {
  const years = await readPlace(world.house.pool, place, (tx) =>
    budgetByHead(tx, {
      side: 'expenditure',
      from: 2021,
      to: 2022,
      asOf,
      question: 'administrative',
      contingency: 'with',
      interest: 'with',
    }),
  );
  return years
    .toSorted((a, b) => a.year - b.year)
    .map(({ heads: all, crosswalk }) => [
      crosswalk?.title ?? null,
      ...all.map(({ code, label, budget, outturn }) => `${code} ${label} ${budget} ${outturn}`),
    ]);
};

const asTheyStand = [
  [null, '10 Parks 30000 31000', '20 Trees 10000 9000', '40 Police 50000 40000'],
  [null, '30 Green spaces 42000 43000', '40 Police 50000 45000'],
];

const pageOf = async (path: string, status = 200): Promise<string> => {
  const answer = await world.fetch(`/places/RENUM/budget${path}`);
  assert.equal(answer.status, status, path);
  return (await answer.text()).replace(/[\u2066-\u2069]/g, '');
};

test('a crosswalk moves nothing until it is in force, and nothing any more once it is withdrawn', async () => {
  const started = new Date();
  const { crosswalkId } = await keep(
    'from;to;valid_from;valid_until\n10;30;2020-01-01;2021-12-31\n20;30;;\n77;30;;\n',
  );
  assert.deepEqual(await heads(), asTheyStand);
  const would = await readPlace(world.house.pool, place, async (tx) => {
    const kept = await crosswalkById(tx, crosswalkId);
    return kept && movesOf(tx, kept.document);
  });
  assert.deepEqual(
    would?.years.map(({ year, lines, moves }) => [year, lines, moves.map(({ from, to }) => `${from}>${to}`)]),
    [
      [2022, 2, []],
      [2021, 3, ['10>30', '20>30']],
    ],
  );
  assert.deepEqual([would?.unused, would?.unknown], [['77'], []]);
  assert.doesNotMatch(await pageOf('/compare?from=2021&to=2022&by=administrative'), /Decree|crosswalks/);
  await pageOf(`/crosswalks/${crosswalkId}`, 404);

  await world.act(place, publishCrosswalk, { crosswalkId, version: 1 });
  assert.deepEqual(await heads(), [
    ['Departments', '30 Green spaces 40000 40000', '40 Police 50000 40000'],
    asTheyStand[1],
  ]);
  // What was known before is what it was.
  assert.deepEqual(await heads(started), asTheyStand);
  const compared = await pageOf('/compare?from=2021&to=2022&by=administrative');
  assert.match(compared, new RegExp(`/places/RENUM/budget/crosswalks/${crosswalkId}`));
  assert.match(compared, /Green spaces/);
  assert.doesNotMatch(compared, /Trees/);
  assert.match(await pageOf('/crosswalks'), /Decree 12 of 2021/);
  assert.match(await pageOf(`/crosswalks/${crosswalkId}`), /Green spaces/);
  assert.equal(JSON.parse(await pageOf(`/crosswalks/${crosswalkId}/crosswalk.json`)).rows.length, 3);

  await world.act(place, withdrawCrosswalk, { crosswalkId, reason: 'It named the wrong decree' });
  assert.deepEqual(await heads(), asTheyStand);
  assert.match(await pageOf(`/crosswalks/${crosswalkId}`, 410), /the wrong decree/);
  assert.match(await pageOf('/compare?from=2021&to=2022&by=administrative'), /Trees/);
});

test('of one target only one crosswalk is in force, and a newer version takes the place of the older', async () => {
  const first = await keep('a,b\n10,30\n');
  const second = await keep('a,b\n20,30\n');
  await world.act(place, publishCrosswalk, { crosswalkId: first.crosswalkId, version: 1 });
  await assert.rejects(world.act(place, publishCrosswalk, { crosswalkId: second.crosswalkId, version: 1 }), {
    code: 'budget.crosswalk-in-force',
  });
  const again = { crosswalkId: first.crosswalkId, about: null };
  await assert.rejects(keep('a,b\n20,30\n', { ...again, version: 1 }), { code: 'version.stale' });
  const next = await keep('a,b\n10,30\n20,30\n', { ...again, version: 2 });
  assert.equal(next.no, 2);
  assert.equal((await heads())[0]?.length, 4, 'the older version is in force still');
  await world.act(place, publishCrosswalk, { crosswalkId: first.crosswalkId, version: 3 });
  assert.equal((await heads())[0]?.length, 3);
  await world.act(place, withdrawCrosswalk, { crosswalkId: first.crosswalkId, reason: 'Done' });
});

test('a table without a name, a code that no standard has, and a row that contradicts another are refused', async () => {
  await assert.rejects(keep('a,b\n10,30\n', { about: null }), { code: 'budget.crosswalk-unnamed' });
  const cofog = { title: 'Functions', classification: 'programme', scheme: 'cofog' };
  await assert.rejects(keep('a,b\n17*,99\n', { about: cofog }), { code: 'fiscal.crosswalk-invalid' });
  await assert.rejects(keep('a,b\n10,30\n10,40\n'), { code: 'fiscal.crosswalk-invalid' });
});

test('functions are those of COFOG by a crosswalk, open to the codes they are made of, and stand beside other towns', async () => {
  const json = readFileSync(join(projectRoot(), 'docs', 'mappings', 'spain-cofog.json'), 'utf8');
  const { crosswalkId } = await keep(json, { about: null, reason: 'Order EHA/3565/2008' });
  assert.doesNotMatch(await pageOf('/2022/expenditure'), /COFOG/);
  await world.act(place, publishCrosswalk, { crosswalkId, version: 1 });
  const year = await pageOf('/2022/expenditure');
  assert.match(year, /Function \(COFOG\)/);
  assert.match(year, new RegExp(`budget/crosswalks/${crosswalkId}`));
  assert.match(year, /Environmental protection/);
  assert.match(year, /by=cofog&amp;take=2&amp;code=05/);
  const head = await pageOf('/2022/expenditure/head?by=cofog&take=2&code=05');
  assert.match(head, /head\?by=programme&amp;code=1711/);
  assert.match(await pageOf('/2022/expenditure?by=administrative'), /Green spaces/);
  const towns = await pageOf('/towns?year=2022&function=05');
  assert.match(towns, /Environmental protection: spending of municipalities/);
  assert.match(towns, /\/places\/RENUM\/budget\/crosswalks/);
  // A budget that is published anew is crossed too.
  await world.load(
    place,
    '2023-town.csv',
    'Dept,Name,Programme,Kind,Plan,Spent\n30,Green,1711,21,1.00,1.00\n',
    mapping,
  );
  await world.act(place, publishBudget, { year: 2023, side: 'expenditure', version: 1 });
  assert.match(await pageOf('/2023/expenditure'), /Environmental protection/);
});
