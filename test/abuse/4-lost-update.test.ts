import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type Fetch, fieldsIn, type Office, sent, withOffice } from '../support/made-up-form.tsx';
import { openWorld, type World } from '../support/town.ts';

const PATH = '/work/places/ALFA/office';
const office: Office = { version: 1, name: '', rooms: '', floor: '0', password: '' };
let world: World;
let fetch: Fetch;
let amina: string;
let boris: string;

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  fetch = withOffice(world, office);
  amina = await world.signIn(await world.appoint(town, ['places.read']));
  boris = await world.signIn(await world.appoint(town, ['places.read']));
});
after(() => world.close());
beforeEach(async () => {
  Object.assign(office, { version: 1, name: 'Registry', rooms: 'Two', floor: '0' });
  await world.admin.query('delete from live.draft');
});

const open = async (who: string): Promise<Record<string, string>> =>
  fieldsIn(await (await fetch(PATH, who)).text(), PATH);
const save = (who: string, fields: Record<string, string>) => fetch(PATH, who, sent(fields));

/** Both open the form; Boris saves first; Amina's comes back. */
async function meet(mine: Record<string, string>, theirs: Record<string, string>) {
  const [one, other] = [await open(amina), await open(boris)];
  assert.equal((await save(boris, { ...other, ...theirs })).status, 303);
  const refused = await save(amina, { ...one, ...mine });
  assert.equal(refused.status, 409);
  const html = await refused.text();
  return { html, fields: fieldsIn(html, PATH) };
}

test('abuse 32: of two who save the same version the second sees both texts, and nothing is overwritten', async () => {
  const { html, fields } = await meet({ name: 'Amina’s office' }, { name: 'Boris’ office', floor: '1' });
  assert.equal(office.name, 'Boris’ office');
  assert.match(html, /Keep mine[\s\S]*Amina’s office[\s\S]*Take theirs[\s\S]*Boris’ office/);
  assert.match(html, /Ground floor[\s\S]*First floor/);
  assert.doesNotMatch(html, /<legend class="ds-label">Rooms/);
  assert.equal(fields['version'], '2');
  assert.equal(fields['name'], 'Amina’s office');
});

test('abuse 32: sent again without a choice it comes back again; chosen field by field it is saved as chosen', async () => {
  const { fields } = await meet({ name: 'Mine', rooms: 'Four' }, { name: 'Theirs', rooms: 'Three' });
  const undecided = await save(amina, { ...fields, 'use:name': 'mine' });
  assert.equal(undecided.status, 409);
  const html = await undecided.text();
  assert.match(html, /Rooms: choose which text is to stand/);
  assert.equal(office.name, 'Theirs');
  const again = fieldsIn(html, PATH);
  assert.equal(again['use:name'], 'mine');
  const done = await save(amina, { ...again, name: 'Mine, edited', 'use:rooms': 'theirs' });
  assert.equal(done.status, 303);
  assert.deepEqual(
    { ...office },
    { version: 3, name: 'Mine, edited', rooms: 'Three', floor: '0', password: '' },
  );
});

test('abuse 32: who meets a third change on the way is asked anew, with what stands then', async () => {
  const { fields } = await meet({ name: 'Mine' }, { name: 'Second' });
  const third = await open(boris);
  assert.equal((await save(boris, { ...third, name: 'Third' })).status, 303);
  const refused = await save(amina, { ...fields, 'use:name': 'mine' });
  assert.equal(refused.status, 409);
  const html = await refused.text();
  assert.match(html, /Third/);
  assert.equal(fieldsIn(html, PATH)['use:name'], undefined);
  assert.equal(office.name, 'Third');
});

test('abuse 32: where both wrote the same there is nothing to choose, and sending again saves the rest', async () => {
  const { html, fields } = await meet({ name: 'Same' }, { name: 'Same' });
  assert.match(html, /Nothing here differs/);
  assert.equal((await save(amina, fields)).status, 303);
});

test('abuse 32: a draft that was begun before another saved is not sent over it', async () => {
  const one = await open(amina);
  assert.equal((await save(amina, { ...one, name: 'Half a thought', 'form:keep': 'yes' })).status, 303);
  assert.equal((await save(boris, { ...(await open(boris)), name: 'Meanwhile' })).status, 303);
  const resumed = fieldsIn(await (await fetch(`${PATH}?draft=use`, amina)).text(), PATH);
  assert.equal(resumed['version'], '1');
  assert.equal(resumed['name'], 'Half a thought');
  const refused = await save(amina, resumed);
  assert.equal(refused.status, 409);
  assert.match(await refused.text(), /Meanwhile/);
});

test('what was done can be undone from the page that says so, and not over what came after', async () => {
  const done = await save(amina, { ...(await open(amina)), name: 'New name' });
  const said = done.headers
    .getSetCookie()
    .find((cookie) => cookie.includes('said='))
    ?.split(';')[0];
  const undo = fieldsIn(await (await fetch(PATH, `${amina}; ${said}`)).text(), PATH);
  assert.equal(undo['name'], 'Registry');
  assert.equal(office.name, 'New name');
  assert.equal((await save(amina, undo)).status, 303);
  assert.equal(office.name, 'Registry');
  assert.equal((await save(amina, { ...undo, requestId: crypto.randomUUID() })).status, 409);
});
