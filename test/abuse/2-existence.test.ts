import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { exemptions } from '../../app/src/platform/db/exemptions.ts';
import { uniqueKeysOf } from '../house/catalogue.ts';
import { revenueCsv, spendingCsv } from '../support/town-files.ts';
import { requestOf } from './forms.ts';
import { thingOf } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

/** What is exempt, each for its reason. */
const mayBe = (table: string, primary: boolean) =>
  exemptions.some(
    (each) =>
      each.table === table &&
      each.from.includes(primary ? 'place first in the primary key' : 'place first in unique keys'),
  );

test('abuse 20: nothing of a place is unique beyond it, but what everybody may know or nobody can guess', async () => {
  const keys = await uniqueKeysOf(towns.world.admin);
  const beyond = keys.filter(
    ({ table, columns }) => !columns.includes('place_id') && table.startsWith('live.'),
  );
  assert.deepEqual(
    beyond.filter(({ table, primary }) => !mayBe(table, primary)).map(({ index }) => index),
    [],
  );
  assert.ok(keys.filter(({ columns }) => columns[0] === 'place_id').length >= 60, `${keys.length} keys`);
});

test('abuse 20: whatever another town has called or numbered so can be called and numbered so here, and nothing is told', async () => {
  const { world, a, b } = towns;
  const desk = `/work/places/${a.code}`;
  const { rows } = await world.admin.query<Record<string, string>>(
    `select b.name as body, p.name as person, p.email, o.name as organisation, e.partner
     from live.body b, live.person p, live.organisation o, live.engagement e
     where b.place_id = $1 and p.place_id = $1 and p.email <> '' and o.place_id = $1 and e.place_id = $1 limit 1`,
    [b.placeId],
  );
  const theirs = rows[0] ?? {};
  for (const name of ['body', 'person', 'email', 'organisation', 'partner']) assert.ok(theirs[name], name);
  const { body = '', person = '', email = '', organisation = '', partner = '' } = theirs;
  const dates = { from: '2020-01-01', to: '2040-01-01' };
  const ways: [path: string, theirs: Record<string, string>, nobodys: Record<string, string>][] = [
    [`${desk}/bodies/new`, { name: body }, { name: `Body ${randomUUID()}` }],
    [`${desk}/persons/new`, { name: person, email }, { name: 'X', email: `${randomUUID()}@test.invalid` }],
    [
      `${desk}/organisations/new`,
      { name: organisation, kind: 'association' },
      { name: `Forum ${randomUUID()}`, kind: 'association' },
    ],
    [
      `${desk}/engagements/new`,
      { partner, purpose: 'x', contact: '', ...dates },
      { partner: `P ${randomUUID()}`, purpose: 'x', contact: '', ...dates },
    ],
    [
      `${desk}/settings/codes`,
      { scheme: 'other', code: `Number of ${b.code}`, source: '' },
      { scheme: 'other', code: `Number ${randomUUID()}`, source: '' },
    ],
    [
      `${desk}/settings/figures`,
      { trait: `Bridges of ${b.code}`, value: '1', unit: 'bridges', year: '2020', source: 'x' },
      { trait: `Trait ${randomUUID().slice(0, 8)}`, value: '1', unit: 'bridges', year: '2020', source: 'x' },
    ],
  ];
  for (const [path, known, unknown] of ways) {
    const answers = [];
    for (const fields of [known, unknown]) {
      const shape = path.endsWith('bodies/new') ? { kind: 'office', parentId: '', from: '', to: '' } : {};
      const form = { fields: Object.entries({ requestId: randomUUID(), ...shape, ...fields }) };
      const response = await world.fetch(path, { ...requestOf(form), cookies: a.people.administrator });
      answers.push([response.status, (await response.text()).length]);
    }
    assert.deepEqual(answers[0], answers[1], path);
    assert.equal(answers[0]?.[0], 303, path);
  }
  // The very file that they have.
  const words = { roads: `Roads of ${b.code}`, schools: `Schools of ${b.code}` };
  await world.load(
    a.placeId,
    `${b.ownYear}-spending-${b.code}.csv`,
    spendingCsv(words, 70 + (b.ownYear % 10)),
  );
  await world.load(
    a.placeId,
    `${b.ownYear}-revenue-${b.code}.csv`,
    revenueCsv(70 + (b.ownYear % 10) + b.code.length),
  );
});

test('abuse 20: to invite an address that somebody elsewhere signs in with looks like inviting any other', async () => {
  const { world, a, b } = towns;
  const seen = [];
  for (const email of [b.adviser.email, `${randomUUID()}@test.invalid`]) {
    const form = {
      fields: Object.entries({
        requestId: randomUUID(),
        q: '',
        personId: '',
        name: 'A newcomer',
        email,
        language: '',
        from: '2020-01-01',
        to: '',
      }),
    };
    const path = `/work/places/${a.code}/posts/${thingOf(a.code, 'post')}/fill`;
    const sent = await world.fetch(path, { ...requestOf(form), cookies: a.people.administrator });
    const { rows } = await world.admin.query<{ id: string }>(
      'select person_id as id from live.person where place_id = $1 and email = $2',
      [a.placeId, email],
    );
    const person = `/work/places/${a.code}/persons/${rows[0]?.id}`;
    const page = await (await world.fetch(person, { cookies: a.people.administrator })).text();
    const masked = page
      .replaceAll(email, 'ADDRESS')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
    assert.ok(masked.includes('ADDRESS'));
    seen.push({ status: sent.status, next: sent.headers.get('location'), page: masked });
  }
  assert.deepEqual(seen[0], seen[1]);
  assert.equal(seen[0]?.status, 303);
});
