import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv, townMapping } from '../../../test/support/town-files.ts';
import { publishBudget } from '../budget/actions.ts';
import { keepCrosswalk, publishCrosswalk } from '../budget/crosswalk/crosswalk-actions.ts';
import { publishDiagnosis } from './actions.ts';

let world: World;
let place: string;

before(async () => {
  world = await openWorld();
  place = await world.addTown('ALFA');
});
after(() => world.close());

const PAGE = '/places/ALFA/reliability/pefa.pi-2.1/2022';

const read = async (path: string): Promise<string> => {
  const answer = await world.fetch(path);
  assert.equal(answer.status, 200, path);
  return (await answer.text()).replace(/[\u2066-\u2069]/g, '');
};

test('a published figure whose heads a crosswalk moved names it, leads to it, and offers no lines of other codes', async () => {
  const mapping = { ...townMapping, answers: { function: 'administrative' } };
  await world.load(place, '2022-spending.csv', spendingCsv(), mapping);
  await world.act(place, publishBudget, { year: 2022, side: 'expenditure', version: 1 });
  await world.act(place, publishDiagnosis, {});
  const earlier = JSON.parse(await read(`${PAGE}/rows.json`));
  assert.deepEqual(
    earlier.rows.map(({ code }: { code: string }) => code),
    ['10', '20'],
  );
  assert.match(await read(PAGE), /lines\?[^"]*head=20/);

  const { crosswalkId } = await world.act(place, keepCrosswalk, {
    crosswalkId: null,
    version: null,
    file: null,
    rows: 'from,to\n20,10\n',
    about: { title: 'Offices & more', classification: 'administrative', scheme: 'own' },
    reason: 'A decree',
  });
  await world.act(place, publishCrosswalk, { crosswalkId, version: 1 });
  assert.match(await read(PAGE), /head=20/, 'what is published stays until it is published again');
  await world.act(place, publishDiagnosis, {});
  const now = JSON.parse(await read(`${PAGE}/rows.json`));
  assert.deepEqual(now.heads.crosswalk, { id: crosswalkId, no: 1, title: 'Offices & more' });
  assert.deepEqual(
    now.rows.map(({ code }: { code: string }) => code),
    ['10'],
  );
  const page = await read(PAGE);
  assert.match(page, new RegExp(`/places/ALFA/budget/crosswalks/${crosswalkId}">Offices &amp; more`));
  assert.doesNotMatch(page, /lines\?[^"]*head=10/);
});
