import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { inPlace, readPlace } from '../db/transaction.ts';
import { addItem } from '../thread/thread.ts';
import { rebuildIndex } from './rebuild.ts';
import { dropFromIndex, type Findable, find, indexItem, termsOf } from './search.ts';

let world: World;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

const permissions = new Set(['places.read']);

async function add(item: Partial<Findable> & { title: string }): Promise<string> {
  return inPlace(world.house.pool, town, async (tx) => {
    const itemId = item.itemId ?? (await addItem(tx, 'body', item.title));
    await indexItem(tx, { kind: 'body', permission: 'places.read', ...item, itemId });
    return itemId;
  });
}

async function look(
  question: string,
  may: ReadonlySet<string> = permissions,
  place = town,
): Promise<string[]> {
  const { found } = await readPlace(world.house.pool, place, (tx) =>
    find(tx, { terms: termsOf(question), permissions: may, limit: 50, offset: 0 }),
  );
  return found.map((each) => each.title);
}

test('an item is found by the beginning of its words, whatever their accents, in any order', async () => {
  await add({ title: 'Dirección de Obras Públicas' });
  for (const question of ['direccion', 'OBRAS publ', 'pub dir', 'Públicas']) {
    assert.deepEqual(await look(question), ['Dirección de Obras Públicas'], question);
  }
  assert.deepEqual(await look('obras privadas'), [], 'all words must be there');
  assert.deepEqual(await look('bras'), [], 'the beginning, not the middle');
});

test('Arabic is found without its article and with other forms of its letters; a code by its parts', async () => {
  await add({ title: 'مديرية الميزانيّة', text: 'المرجع MAD-2024/17' });
  for (const question of ['ميزانية', 'الميزانيه', 'مديرية', 'mad 2024', '2024/17', '٢٠٢٤']) {
    assert.deepEqual(await look(question), ['مديرية الميزانيّة'], question);
  }
});

test('what has the words in its title comes first', async () => {
  await add({ title: 'Aqueduct office', text: 'nothing' });
  await add({ title: 'A body', text: 'It keeps the aqueduct' });
  assert.deepEqual(await look('aqueduct'), ['Aqueduct office', 'A body']);
});

test('who lacks the permission finds nothing and counts nothing', async () => {
  await add({ title: 'Hidden ledger', permission: 'places.appoint' });
  assert.deepEqual(await look('hidden'), []);
  assert.deepEqual(await look('hidden', new Set()), []);
  assert.deepEqual(await look('hidden', new Set(['places.appoint'])), ['Hidden ledger']);
  const { kinds } = await readPlace(world.house.pool, town, (tx) =>
    find(tx, { terms: ['hidden'], permissions, limit: 50, offset: 0 }),
  );
  assert.equal(kinds.size, 0);
});

test('another town finds nothing of it', async () => {
  const other = await world.addTown('BRAVO');
  assert.deepEqual(await look('aqueduct', permissions, other), []);
});

test('an item that changed is found by its new words alone, and one that went by none', async () => {
  const itemId = await add({ title: 'Before', text: 'yesterday' });
  await add({ itemId, title: 'After' });
  assert.deepEqual(await look('before'), []);
  assert.deepEqual(await look('yesterday'), []);
  assert.deepEqual(await look('after'), ['After']);
  await inPlace(world.house.pool, town, (tx) => dropFromIndex(tx, itemId));
  assert.deepEqual(await look('after'), []);
});

test('the index is made anew out of what the slices have', async () => {
  await world.load(
    town,
    '2021-spending.csv',
    (await import('../../../../test/support/town-files.ts')).spendingCsv(),
  );
  const earlier = [await look('2021 expenditure'), await look('gastos'), await look('spending')];
  assert.deepEqual(earlier, [['2021 expenditure'], ['2021 expenditure'], ['2021-spending.csv']]);
  await inPlace(world.house.pool, town, async (tx) => {
    const ids = await tx.client.query(
      "select item_id as id from live.search_entry where kind like 'budget%'",
    );
    for (const { id } of ids.rows) await dropFromIndex(tx, id);
  });
  assert.deepEqual(await look('gastos'), []);
  await rebuildIndex(world.house, town);
  assert.deepEqual([await look('2021 expenditure'), await look('gastos'), await look('spending')], earlier);
});

test('a mark of the query language is a word like any other', async () => {
  for (const question of ["' or 1=1 --", '%', '_', ':*', '\\', '!!&|']) await look(question);
  assert.deepEqual(termsOf('%_:*'), []);
});
