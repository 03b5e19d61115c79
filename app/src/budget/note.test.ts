import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv } from '../../../test/support/town-files.ts';
import { publishBudget } from './actions.ts';
import { aboutHead } from './figure.ts';
import { changeNote, removeNote, writeNote } from './note-actions.ts';

let world: World;
let town: string;
let desk: string;

const YEAR_PAGE = '/places/ALFA/budget/2021/expenditure';
const figure = { year: 2021, side: 'expenditure' as const };

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  for (const year of [2020, 2021])
    await world.load(town, `${year}-spending.csv`, spendingCsv({}, 70 + (year % 10)));
  await world.act(town, publishBudget, { ...figure, version: 1 });
  desk = await world.signIn(await world.appoint(town, ['places.read', 'budget.note']));
});
after(() => world.close());

const read = async (path: string): Promise<string> => (await world.fetch(path)).text();

test('a note stands beside its figure, with the post of whoever wrote it and not their name', async () => {
  const fields = { version: '0', of: 'head', by: 'programme', head: '41', file: '', line: '' };
  const sent = form({ ...fields, text: 'A bridge was\npaid from here.' });
  const path = '/work/places/ALFA/budget-notes/2021/expenditure/write';
  assert.equal((await world.fetch(path, { ...sent, cookies: desk })).status, 303);
  for (const page of [
    await read(YEAR_PAGE),
    await read(`${YEAR_PAGE}/lines?by=programme&head=41`),
    await read(`${YEAR_PAGE}/head?by=programme&code=41`),
    await read(`${YEAR_PAGE}/ask?about=${encodeURIComponent(aboutHead('programme', '41'))}`),
  ]) {
    assert.ok(page.includes('A bridge was\npaid from here.'));
    assert.match(page, /Post [0-9a-f]{8}/);
    assert.ok(!page.includes('Somebody'));
  }
  assert.ok(!(await read(`${YEAR_PAGE}/lines?by=programme&head=61`)).includes('A bridge was'));
});

test('nobody overwrites a note unseen', async () => {
  const note = { ...figure, about: '', text: 'The first.' };
  const { noteId } = await world.act(town, writeNote, { ...note, version: 0 });
  await assert.rejects(world.act(town, writeNote, { ...note, version: 0, text: 'Another.' }), {
    code: 'version.stale',
  });
  await world.act(town, changeNote, { noteId, version: 1, text: 'The second.' });
  const path = `/work/places/ALFA/budget-notes/${noteId}/change`;
  const late = form({ version: '1', text: 'The third.' });
  const conflict = await world.fetch(path, { ...late, cookies: desk });
  assert.equal(conflict.status, 409);
  const shown = await conflict.text();
  assert.ok(shown.includes('The second.') && shown.includes('The third.'));
});

test('a note that is taken back goes from the pages, and its earlier states stay in the record', async () => {
  const note = { year: 2021, side: 'expenditure' as const, about: aboutHead('programme', '61') };
  const { noteId } = await world.act(town, writeNote, { ...note, version: 0, text: 'Schools were built.' });
  assert.ok((await read(YEAR_PAGE)).includes('Schools were built.'));
  await world.act(town, removeNote, { noteId, version: 1 });
  assert.ok(!(await read(YEAR_PAGE)).includes('Schools were built.'));
  const { rows } = await world.admin.query(
    'select version, text from live.budget_note_state where note_id = $1 order by version',
    [noteId],
  );
  assert.deepEqual(rows, [
    { version: 1, text: 'Schools were built.' },
    { version: 2, text: null },
  ]);
  await assert.rejects(world.act(town, removeNote, { noteId, version: 2 }), { code: 'version.stale' });
  await world.act(town, writeNote, { ...note, version: 0, text: 'Schools were built after all.' });
  assert.ok((await read(YEAR_PAGE)).includes('Schools were built after all.'));
});

test('a note needs a published figure: a budget that nobody sees, or a head that is not in it, has none', async () => {
  const note = { side: 'expenditure' as const, version: 0, text: 'A note' };
  await assert.rejects(world.act(town, writeNote, { ...note, year: 2020, about: '' }), {
    code: 'request.not-found',
  });
  await assert.rejects(
    world.act(town, writeNote, { ...note, year: 2021, about: aboutHead('programme', 'zz') }),
    { code: 'request.not-found' },
  );
});

test('a note of a thousand characters is taken, and one more is not', async () => {
  const note = { ...figure, about: aboutHead('economic', '2'), version: 0 };
  await assert.rejects(world.act(town, writeNote, { ...note, text: '😀'.repeat(1001) }), {
    code: 'request.invalid',
  });
  await world.act(town, writeNote, { ...note, text: '😀'.repeat(1000) });
});
