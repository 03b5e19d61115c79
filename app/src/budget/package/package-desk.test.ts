import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { zip } from '../../../../libs/sheets/src/testing.ts';
import { ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { publishBudget } from '../actions.ts';

let world: World;
let placeId: string;
let cookies: string;
const BASE = '/work/places/LAKE/budgets';

before(async () => {
  world = await openWorld();
  placeId = await world.addTown('LAKE');
  cookies = await world.signIn(await world.appoint(placeId, ['places.read', 'budget.import']));
});
after(() => world?.close());

async function send(files: Readonly<Record<string, string | Uint8Array>>) {
  const body = new FormData();
  body.set('requestId', randomUUID());
  for (const [name, bytes] of Object.entries(files)) body.append('files', new File([bytes as string], name));
  const response = await world.fetch(`${BASE}/import/new`, {
    method: 'POST',
    headers: { origin: ORIGIN },
    body,
    cookies,
  });
  const text = (await response.text()).replace(/[\u2066-\u2069]/g, '');
  return { status: response.status, location: response.headers.get('location') ?? '', text };
}

const pageOf = async (path: string): Promise<string> => {
  const response = await world.fetch(path, { cookies });
  assert.equal(response.status, 200, path);
  return (await response.text()).replace(/[\u2066-\u2069]/g, '');
};

const resource = (path: string, name = 'spent') => ({
  path,
  schema: {
    fields: [
      { name: 'year', columnType: 'date:fiscal-year' },
      { name: 'dept', columnType: 'administrative-classification:generic:level1:code' },
      { name, columnType: 'value' },
    ],
  },
  extraFields: [
    { name: 'phase', columnType: 'phase:id', constant: 'executed' },
    { name: 'side', columnType: 'direction', constant: 'expenditure' },
  ],
});
const description = (...resources: object[]) => JSON.stringify({ title: 'Lake & sons', resources });

test('the tables of a package that is sent wait each by itself, and lead to each other', async () => {
  const bytes = await zip({
    'datapackage.json': description(resource('a.csv'), resource('b.csv'), resource('c.csv', 'missing')),
    'a.csv': 'year,dept,spent\n2021,10,1.00\n',
    'b.csv': 'year,dept,spent\n2022,10,2.00\n',
    'c.csv': 'year,dept,spent\n2023,10,2.00\n',
  });
  const { status, location, text } = await send({ 'lake.zip': bytes });
  assert.equal(status, 303, text);
  const page = await pageOf(location);
  assert.match(page, /table of the Fiscal Data Package Lake &amp; sons/);
  assert.match(page, /Left out: c\.csv: it has none of the columns/);
  const other = /import\/([0-9a-f-]{36})"><bdi>b\.csv/.exec(page)?.[1];
  assert.match(await pageOf(`${BASE}/import/${other}`), /<bdi>a\.csv/);
});

test('what a package says lies elsewhere is asked for by name; with it beside the archive the package is whole', async () => {
  const away = 'https://open.example/files/spending.csv';
  const bytes = await zip({ 'lake/datapackage.json': description(resource(away)) });
  const lacking = await send({ 'lake.zip': bytes });
  assert.equal(lacking.status, 422);
  assert.match(lacking.text, /files that did not come: spending\.csv/);
  const whole = await send({ 'lake.zip': bytes, 'spending.csv': 'year,dept,spent\n2021,10,1.00\n' });
  assert.equal(whole.status, 303, whole.text);
  assert.match(await pageOf(whole.location), /spending\.csv/);
});

test('a package that we gave out ourselves comes in again as it is', async () => {
  const other = await world.addTown('RIVER');
  await world.load(other, '2021-spending.csv', spendingCsv());
  await world.act(other, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  const out = await world.fetch('/places/RIVER/budget/2021/expenditure/package.zip');
  const sent = await send({ 'river.zip': new Uint8Array(await out.arrayBuffer()) });
  assert.equal(sent.status, 303, sent.text);
  assert.match(await pageOf(sent.location), /repaying debt is not spending/);
});
