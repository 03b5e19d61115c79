import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../test/support/town.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { recordChange, removeChange } from './history-actions.ts';
import type { ChangeKind, PlaceChange } from './history-kinds.ts';
import { namesInTime } from './history-names.ts';
import * as history from './history-store.ts';
import { addPlace } from './municipality-add-actions.ts';
import { placeHead } from './municipality-store.ts';
import { publishPlace, setTrait } from './profile-actions.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

const law = { law: 'Decree 7 of 2024', link: 'https://law.example.org/7' };
const headOf = (town: string) => readPlace(world.house.pool, town, placeHead);
const changesOf = (town: string) => readPlace(world.house.pool, town, history.changes);

async function happens(
  town: string,
  kind: ChangeKind,
  more: { other?: string; after?: string; on?: string } = {},
) {
  const { other = '', after: to = '', on = '2024-01-01' } = more;
  return world.act(town, recordChange, { kind, effectiveOn: on, ...law, other, after: to });
}

test('a municipality that is renamed keeps its old name with its days, and its public page follows at once', async () => {
  const town = await world.addTown('REN', 'Saint-Denis');
  await world.act(town, publishPlace, {});
  await happens(town, 'established', { on: '1912-05-01' });
  await happens(town, 'renamed', { after: "M'Bour", on: '2024-03-01' });
  const page = await (await world.fetch('/places/REN/about')).text();
  assert.match(page, /M(&#39;|&#x27;|')Bour/);
  assert.match(page, /Saint-Denis/);
  assert.match(page, /Decree 7 of 2024/);
  const names = namesInTime((await headOf(town)).name, await changesOf(town));
  assert.deepEqual(names, [
    { name: "M'Bour", from: '2024-03-01', to: null },
    { name: 'Saint-Denis', from: '1912-05-01', to: '2024-02-29' },
  ]);
  for (const asked of ['mbour', "m'bour", 'saint den', 'ren']) {
    const found = await (await world.fetch(`/?q=${encodeURIComponent(asked)}`)).text();
    assert.match(found, /href="\/places\/REN"/, asked);
  }
});

test('an address with a code that was given up leads to the new one, and nobody else can take it', async () => {
  const town = await world.addTown('OLD', 'Old');
  await world.act(town, publishPlace, {});
  const { code } = await happens(town, 'code-changed', { after: 'new-1' });
  assert.equal(code, 'NEW-1');
  const answer = await world.fetch('/places/OLD/about?lang=es');
  assert.equal(answer.status, 301);
  assert.equal(answer.headers.get('location'), '/places/NEW-1/about?lang=es');
  assert.equal((await world.fetch('/places/NEW-1/about')).status, 200);
  await assert.rejects(
    world.act(world.house.programmeId, addPlace, {
      code: 'OLD',
      name: 'Other',
      currency: 'EUR',
      isExample: false,
    }),
    { code: 'place.code-taken' },
  );
  await happens(town, 'code-changed', { after: 'OLD', on: '2024-06-01' });
  assert.equal((await world.fetch('/places/NEW-1')).headers.get('location'), '/places/OLD');
});

test('a merged municipality takes no new work, stays readable, and leads to the one that goes on', async () => {
  const into = await world.addTown('BIG', 'Greater Town');
  const town = await world.addTown('SMALL', 'Small Town');
  await world.act(into, publishPlace, {});
  await world.act(town, publishPlace, {});
  await happens(town, 'merged-into', { other: 'big' });
  const page = await (await world.fetch('/places/SMALL')).text();
  assert.match(page, /href="\/places\/BIG"/);
  assert.match(page, /Greater Town/);
  const figure = { trait: 'Altitude', year: 2024, value: '12', unit: 'm', source: 'Survey' };
  await assert.rejects(world.act(town, setTrait, figure), { code: 'place.closed' });
  await assert.rejects(happens(town, 'dissolved'), { code: 'place.closed-before' });

  const [merger] = await changesOf(town);
  await world.act(town, removeChange, { change: merger?.id ?? '' });
  await world.act(town, setTrait, figure);
  assert.doesNotMatch(await (await world.fetch('/places/SMALL')).text(), /Greater Town/);
});

test('a change by law makes no draft public', async () => {
  const town = await world.addTown('DRAFT', 'Draft');
  await world.act(town, publishPlace, {});
  const cookies = await world.signIn(await world.appoint(town, ['places.read', 'places.settings']));
  const typed = form({ version: '1', names_fr: 'Pas encore' });
  assert.equal((await world.fetch('/work/places/DRAFT/settings/profile', { ...typed, cookies })).status, 303);
  await happens(town, 'renamed', { after: 'Drafted' });
  const page = await (await world.fetch('/places/DRAFT/about?lang=fr')).text();
  assert.match(page, /Drafted/);
  assert.doesNotMatch(page, /Pas encore/);
});

test('a merger that begins later closes nothing today', async () => {
  const town = await world.addTown('LATER', 'Later');
  await happens(town, 'merged-into', { other: 'A town elsewhere', on: '2199-01-01' });
  await world.act(town, setTrait, { trait: 'Altitude', year: 2024, value: '1', unit: 'm', source: 'Survey' });
  const [change] = await changesOf(town);
  assert.deepEqual([change?.otherCode, change?.otherName], [null, 'A town elsewhere']);
});

test('a change without what it takes is refused and says what is missing', async () => {
  const town = await world.addTown('BAD', 'Bad');
  await assert.rejects(happens(town, 'merged-into'), { code: 'place.change-other-needed' });
  await assert.rejects(happens(town, 'absorbed', { other: 'BAD' }), { code: 'place.change-other-needed' });
  await assert.rejects(happens(town, 'renamed', { after: 'Bad' }), { code: 'place.change-after-needed' });
  await assert.rejects(happens(town, 'code-changed', { after: 'not a code' }), {
    code: 'place.change-after-needed',
  });
  await assert.rejects(happens(town, 'renamed', { after: 'Good', on: '2199-01-01' }), {
    code: 'place.change-too-early',
  });
  await happens(town, 'renamed', { after: 'Good' });
  const [change] = await changesOf(town);
  await assert.rejects(world.act(town, removeChange, { change: change?.id ?? '' }), {
    code: 'place.change-stays',
  });
});

test('two who change the place at once: the second is told, and sees what stands beside what was typed', async () => {
  const town = await world.addTown('RACE', 'Race');
  const cookies = await world.signIn(await world.appoint(town, ['places.read', 'places.settings']));
  const look = (version: string, accent: string) =>
    world.fetch('/work/places/RACE/settings/look', { ...form({ version, accent }), cookies });
  assert.equal((await look('1', '#123456')).status, 303);
  const late = await look('1', '#abcdef');
  const text = await late.text();
  assert.equal(late.status, 409);
  assert.match(text, /#123456/);
  assert.match(text, /value="#abcdef"/);
  assert.match(text, /Keep mine/);
  // Another page of the settings stands in nobody's way.
  const calendar = {
    version: '1',
    timeZone: 'UTC',
    workingDays: '1',
    fiscalYearStart: '01-01',
    fiscalYearNamed: 'start',
  };
  const other = await world.fetch('/work/places/RACE/settings/calendar', { ...form(calendar), cookies });
  assert.equal(other.status, 303);
});

const renaming = (effectiveOn: string, from: string, to: string): PlaceChange => ({
  id: effectiveOn,
  kind: 'renamed',
  effectiveOn,
  ...law,
  otherCode: null,
  otherName: '',
  before: from,
  after: to,
});

test('names follow one another without a gap', () => {
  assert.deepEqual(namesInTime('C', [renaming('2020-01-01', 'B', 'C'), renaming('2000-01-01', 'A', 'B')]), [
    { name: 'C', from: '2020-01-01', to: null },
    { name: 'B', from: '2000-01-01', to: '2019-12-31' },
    { name: 'A', from: null, to: '1999-12-31' },
  ]);
});
