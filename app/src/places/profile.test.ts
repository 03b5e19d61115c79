import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { form, openWorld, type World } from '../../../test/support/town.ts';
import { spendingCsv } from '../../../test/support/town-files.ts';
import { publishBudget } from '../budget/actions.ts';
import { placeById } from '../platform/access/store.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { workingCalendar } from './api.ts';
import { addPlace } from './municipality-add-actions.ts';
import { setCode, setPopulation } from './profile-actions.ts';
import { missingAt } from './profile-missing-at.ts';
import { readPlaceDocument } from './profile-snapshot.ts';

let world: World;
let cookies: string;
let town: string;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Ålborg');
  cookies = await world.signIn(
    await world.appoint(town, [
      'places.read',
      'places.settings',
      'places.law',
      'places.publish',
      'places.restructure',
    ]),
  );
});
after(() => world.close());

const desk = '/work/places/ALFA/settings';
const open = async (path: string, lang = 'en') =>
  (await world.fetch(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { cookies })).text();
const send = (path: string, fields: Record<string, string>) =>
  world.fetch(`${desk}/${path}`, { ...form(fields), cookies });
const missing = () =>
  readPlace(world.house.pool, town, async (tx) => {
    const place = await placeById(tx);
    return place ? missingAt({ tx, place }) : [];
  });

test('a new municipality needs everything, and each thing that is given is asked no more', async () => {
  assert.equal((await missing()).length, 10);
  const sent: [string, Record<string, string>][] = [
    [
      'profile',
      {
        version: '1',
        names_en: 'Aalborg',
        names_ar: 'ألبورغ',
        country: 'dk',
        areaHectares: '1137.32',
        areaSource: 'Survey 2020',
        workLanguages: 'da, en',
        publicationLanguages: 'da',
        settlement: 'urban',
        coast: 'yes',
        capital: 'regional',
      },
    ],
    [
      'calendar',
      {
        version: '1',
        timeZone: 'Europe/Copenhagen',
        workingDays: '1',
        fiscalYearStart: '01-01',
        fiscalYearNamed: 'start',
      },
    ],
    ['look', { version: '1', accent: '#7A1F3D' }],
    [
      'population',
      {
        version: '0',
        year: '2023',
        source: "Register, l'État <b>",
        bands: '0-14; 10; 12\n15+; 30; 28',
        statedTotal: '81',
        link: '',
      },
    ],
    ['codes', { scheme: 'iso-3166-2', code: 'DK-81', source: '' }],
    ['holidays', { days: '2199-12-25; Juledag\n2199-12-26; 2. juledag', language: 'en' }],
    [
      'law',
      {
        version: '0',
        key: 'budget.approval-due',
        value: '10-15',
        validFrom: '2019-01-01',
        validTo: '',
        law: 'Kommunestyrelsesloven',
        article: '38',
        link: 'https://law.example.org/38',
      },
    ],
    ['figures', { trait: 'Altitude', value: '12,50', unit: 'm', year: '2020', source: 'Survey' }],
    ['publish', {}],
  ];
  for (const [path, fields] of sent) {
    const answer = await send(path, fields);
    assert.equal(
      answer.status,
      303,
      `${path}: ${answer.status} ${(await answer.text()).match(/<li>[^]*?<\/li>/)?.[0]}`,
    );
  }
  assert.deepEqual(await missing(), []);
  assert.match(await open(desk), /Nothing is missing/);
});

test('residents read who the municipality is, in their language and with every source', async () => {
  const page = await (await world.fetch('/places/ALFA/about')).text();
  for (const part of [
    /Aalborg/,
    /80 people in 2023/,
    /1,137\.32 km²/,
    /0\.1 people for each km²/,
    /DK-81/,
    /Kommunestyrelsesloven, 38/,
    /15 October/,
    /Europe\/Copenhagen/,
    /Juledag/,
    /12\.50/,
  ])
    assert.match(page, part);
  assert.match(page, /The source states 81 people in all; its groups add up to 80/);
  assert.doesNotMatch(page, /<b>/, 'what a source is called is text');
  const arabic = await (await world.fetch('/places/ALFA?lang=ar')).text();
  assert.match(arabic, /ألبورغ/);
  const json = (await (await world.fetch('/places/ALFA/about.json')).json()) as {
    about: { areaHectares: string };
  };
  assert.equal(json.about.areaHectares, '113732');
});

test('pages wear the colour of the municipality, through a sheet of their own and no style in the page', async () => {
  const page = await (await world.fetch('/places/ALFA')).text();
  const path = /\/assets\/theme-7a1f3d-[0-9a-f]{16}\.css/.exec(page)?.[0] ?? '';
  const sheet = await world.fetch(path);
  assert.equal(sheet.status, 200);
  assert.match(sheet.headers.get('cache-control') ?? '', /immutable/);
  assert.match(await sheet.text(), /--ds-color-accent-base-default:#7a1f3d/);
  assert.doesNotMatch(page, /style=/);
  assert.equal((await world.fetch('/assets/theme-7a1f3d-0000000000000000.css')).status, 404);
});

test('what is changed at the desk stays there until somebody publishes', async () => {
  assert.equal((await send('codes', { scheme: 'geonames', code: '2624886', source: '' })).status, 303);
  assert.doesNotMatch(await (await world.fetch('/places/ALFA/about')).text(), /2624886/);
  assert.match(await open(`${desk}/publish`), /Residents still see what was published/);
  assert.equal((await send('publish', {})).status, 303);
  assert.match(await (await world.fetch('/places/ALFA/about')).text(), /2624886/);
  assert.equal((await send('publish', {})).status, 409);
});

test('a budget that is published makes the name public and none of the drafts', async () => {
  const other = await world.addTown('BRAVO', 'Bravo');
  await world.act(other, setCode, { scheme: 'geonames', code: '77177', source: '' });
  await world.load(other, '2021-spending.csv', spendingCsv());
  await world.act(other, publishBudget, { year: 2021, side: 'expenditure', version: 1 });
  const page = await (await world.fetch('/places/BRAVO/about')).text();
  assert.match(page, /Bravo/);
  assert.doesNotMatch(page, /77177/);
});

test('a profile of the first format is read for ever', () => {
  const first = {
    format: 'groundwork.place@1',
    code: 'MAD',
    name: 'Madrid',
    currency: 'EUR',
    isExample: false,
  };
  const read = readPlaceDocument(Buffer.from(JSON.stringify(first)));
  assert.deepEqual([read.name, read.about, read.history, read.names], ['Madrid', null, [], {}]);
  assert.throws(() => readPlaceDocument(Buffer.from('{"format":"groundwork.place@9"}')), /no renderer/);
});

test('a form that is refused shows what was typed, and says what to do', async () => {
  const wrong: [string, Record<string, string>, RegExp][] = [
    ['profile', { version: '2', country: 'ZZ', names_en: 'Kept' }, /value="Kept"/],
    ['profile', { version: '2', areaHectares: '12.345' }, /Area in km²: missing/],
    ['population', { version: '0', year: '2020', source: 'S', bands: 'ten; 1; 2' }, /could not be read/],
    ['population', { version: '0', year: '2020', source: 'S', bands: '0-9; 1; 2\n5-14; 1; 1' }, /overlap/],
    ['population', { version: '0', year: 'last', source: 'S', bands: '0-9; 1; 2' }, /Year: missing/],
    ['holidays', { days: '2026-02-30; No day', language: 'en' }, /2026-02-30; No day/],
    [
      'calendar',
      {
        version: '2',
        timeZone: 'Mars/North',
        workingDays: '1',
        fiscalYearStart: '01-01',
        fiscalYearNamed: 'start',
      },
      /Time zone: missing/,
    ],
    ['calendar', { version: '2', timeZone: 'UTC', fiscalYearStart: '01-01', fiscalYearNamed: 'start' }, /./],
    [
      'law',
      {
        version: '0',
        key: 'council.notice',
        value: 'soon',
        validFrom: '2020-01-01',
        law: 'L',
        article: '',
        link: '',
        validTo: '',
      },
      /not a value/,
    ],
    [
      'law',
      {
        version: '0',
        key: 'council.notice',
        value: '5',
        validFrom: '2020-01-01',
        law: 'L',
        article: '',
        link: 'javascript:alert(1)',
        validTo: '',
      },
      /Link to the source: missing/,
    ],
    ['look', { version: '2', accent: 'teal' }, /value="teal"/],
    ['codes', { scheme: 'wikidata', code: 'X1', source: '' }, /does not look like/],
  ];
  for (const [path, fields, says] of wrong) {
    const answer = await send(path, fields);
    const text = await answer.text();
    assert.equal(answer.status, 400, path);
    assert.match(text, says, path);
    assert.match(text, /role="alert"/, path);
  }
});

test('who may only look sees everything and no form', async () => {
  const reader = await world.signIn(await world.appoint(town, ['places.read']));
  for (const path of [
    '',
    '/profile',
    '/population',
    '/codes',
    '/figures',
    '/calendar',
    '/holidays',
    '/law',
    '/look',
    '/history',
    '/publish',
  ]) {
    const answer = await world.fetch(`${desk}${path}`, { cookies: reader });
    const text = await answer.text();
    assert.equal(answer.status, 200, path);
    assert.doesNotMatch(text, /name="requestId"/, path);
  }
});

test('a municipality begins with the time zone and the week of its country', async () => {
  const base = { name: 'A town', currency: 'EGP', isExample: false };
  const act = (input: { code: string; country: string; timeZone?: string }) =>
    world.act(world.house.programmeId, addPlace, { ...base, ...input });
  const { placeId } = await act({ code: 'EGY', country: 'EG' });
  const calendar = await readPlace(world.house.pool, placeId, workingCalendar);
  assert.deepEqual([...calendar.workingDays], [1, 2, 3, 4, 7]);
  const place = await readPlace(world.house.pool, placeId, placeById);
  assert.equal(place?.timeZone, 'Africa/Cairo');
  await assert.rejects(act({ code: 'BRA', country: 'BR' }), { code: 'place.zone-needed' });
  await act({ code: 'BRA', country: 'BR', timeZone: 'America/Recife' });
});

test('a year that somebody else has just entered is not overwritten', async () => {
  const count = {
    year: 2010,
    version: 0,
    source: 'Census',
    link: '',
    statedTotal: null,
    bands: [{ sex: 'female' as const, fromAge: 0, toAge: null, people: 5 }],
  };
  await world.act(town, setPopulation, count);
  await assert.rejects(world.act(town, setPopulation, count), { code: 'version.stale' });
  await world.act(town, setPopulation, { ...count, version: 1 });
});

test('the programme presents itself on the front page once somebody has said how', async () => {
  const head = await world.signIn(
    await world.appoint(world.house.programmeId, ['places.read', 'places.settings']),
  );
  const answer = await world.fetch('/work/programme', {
    ...form({
      version: '1',
      names_en: 'Strong Towns',
      names_es: 'Pueblos Fuertes',
      introduction_en: 'Twelve towns.',
      country: 'KE',
      timeZone: 'Africa/Nairobi',
    }),
    cookies: head,
  });
  assert.equal(answer.status, 303);
  assert.match(await (await world.fetch('/')).text(), /Strong Towns[^]*Twelve towns/);
  assert.match(await (await world.fetch('/?lang=es')).text(), /Pueblos Fuertes/);
  const list = await (await world.fetch('/work/programme/municipalities?q=alborg', { cookies: head })).text();
  assert.match(list, /Aalborg/);
  assert.doesNotMatch(list, /BRAVO/);
});
