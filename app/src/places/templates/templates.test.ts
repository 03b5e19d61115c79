import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import {
  type FilledRow,
  readWorkbook,
  type Template,
  templateFaults,
  writeTemplate,
} from '@groundwork-gov/sheets';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { templateCommands } from './commands.ts';
import { municipalitiesTemplate } from './municipalities-template.ts';
import { peopleTemplate } from './people-template.ts';

let world: World;
let town: string;
let clerk: string;
let founder: string;
const PEOPLE = '/work/places/ALFA/people/workbook';
const TOWNS = '/work/programme/municipalities/workbook';

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Alfa');
  clerk = await cookiesOf(
    town,
    'places.read',
    'places.keep-people',
    'places.organise',
    'places.appoint',
    'places.see-people',
  );
  founder = await cookiesOf(world.house.programmeId, 'places.add', 'places.read');
});
after(() => world.close());

const cookiesOf = async (place: string, ...permissions: string[]): Promise<string> => {
  const who: Somebody = await world.appoint(place, permissions);
  return world.signIn(who);
};

type Rows = Readonly<Record<string, readonly FilledRow[]>>;
type Values = FilledRow['values'];

const rows = (...values: Values[]): FilledRow[] => values.map((each) => ({ values: each }));
const filled = (template: Template, sheets: Rows): Promise<Buffer> =>
  buffer(writeTemplate(template, { rows: sheets }));
const people = (sheets: Rows): Promise<Buffer> => filled(peopleTemplate(world.house.tongues), sheets);
const towns = (...values: Values[]): Promise<Buffer> =>
  filled(municipalitiesTemplate(world.house.tongues), { municipalities: rows(...values) });

async function send(path: string, cookies: string, bytes: Uint8Array): Promise<Response> {
  const body = new FormData();
  body.set('requestId', randomUUID());
  body.set('file', new Blob([new Uint8Array(bytes)]), 'filled in.xlsx');
  return world.fetch(path, { method: 'POST', headers: { origin: ORIGIN }, body, cookies });
}

/** Sends a workbook and gives the address and the text of the page that shows what was read. */
async function reviewed(path: string, cookies: string, bytes: Uint8Array) {
  const sent = await send(path, cookies, bytes);
  const at = sent.headers.get('location') ?? '';
  assert.equal(sent.status, 303, await sent.text());
  const page = await (await world.fetch(at, { cookies })).text();
  return { at, page, digest: /name="digest" value="([0-9a-f]+)"/.exec(page)?.[1] ?? '' };
}

const take = (at: string, cookies: string, fields: Record<string, string>): Promise<Response> =>
  world.fetch(at, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ requestId: randomUUID(), ...fields }).toString(),
    cookies,
  });

const count = async (table: string, where = 'true'): Promise<number> => {
  const { rows: found } = await world.admin.query(
    `select count(*)::int as n from ${table} where place_id = $1 and ${where}`,
    [town],
  );
  return found[0].n;
};

test('in every language each head of the templates is its own', () => {
  const { tongues } = world.house;
  assert.deepEqual(templateFaults(peopleTemplate(tongues)), []);
  assert.deepEqual(templateFaults(municipalitiesTemplate(tongues)), []);
});

test('bodies, posts, people and who holds what come in by one workbook, after they were looked at', async () => {
  const { at, page, digest } = await reviewed(
    PEOPLE,
    clerk,
    await people({
      bodies: rows(
        { name: 'Council', kind: 'council' },
        { name: 'Treasury', kind: 'department', parent: 'council' },
      ),
      posts: rows({ title: 'Treasurer', body: 'Treasury', role: 'finance-officer', official: true }),
      people: rows(
        {
          name: 'Amina Yusuf',
          email: 'Amina@Alfa.test',
          language: 'ar',
          post: 'treasurer',
          postFrom: '2026-01-01',
        },
        { name: 'نور', email: null },
      ),
    }),
  );
  assert.match(page, /Nothing has been changed yet/);
  assert.equal(await count('live.body', "name = 'Treasury'"), 0);
  assert.equal((await take(at, clerk, { take: 'all', digest })).status, 303);
  assert.match(
    await (await world.fetch(at, { cookies: clerk })).text(),
    /The rows of this workbook were taken/,
  );
  assert.equal(await count('live.body', "name = 'Treasury' and parent_id is not null"), 1);
  assert.equal(await count('live.person', "email = 'amina@alfa.test' and language = 'ar'"), 1);
  assert.equal(await count('live.holding', "from_date = '2026-01-01'"), 1);
  const { rows: acts } = await world.admin.query(
    "select detail from live.history where place_id = $1 and act = 'people.imported'",
    [town],
  );
  assert.deepEqual(
    acts.map(({ detail }) => detail),
    [{ bodies: 2, posts: 1, people: 2, filled: 1 }],
  );
  const again = await take(at, clerk, { take: 'all', digest });
  assert.equal(again.status, 409);
});

test('a post that came by a workbook permits nothing, and nobody can sign in by it (abuse case 9)', async () => {
  const { rows: given } = await world.admin.query(
    "select permission from live.post_permission join live.post using (place_id, post_id) where place_id = $1 and title = 'Treasurer'",
    [town],
  );
  assert.deepEqual(given, []);
  assert.equal(await count('live.person', "email = 'amina@alfa.test' and identity_id is not null"), 0);
});

test('the template with what is there comes back unchanged as unchanged, and a change in it is one', async () => {
  const download = await world.fetch(`${PEOPLE}/template.xlsx?with=all`, { cookies: clerk });
  const bytes = Buffer.from(await download.arrayBuffer());
  const same = await reviewed(PEOPLE, clerk, bytes);
  assert.match(same.page, /there is nothing to take/);
  const { sheets } = await readWorkbook(bytes, peopleTemplate(world.house.tongues));
  const persons = (sheets.find(({ key }) => key === 'people')?.rows ?? []).map(({ id, values }) => ({
    id: id ?? '',
    values: values['name'] === 'نور' ? { ...values, phone: '12 34' } : values,
  }));
  const changed = await reviewed(PEOPLE, clerk, await people({ people: persons }));
  assert.equal((await take(changed.at, clerk, { take: 'all', digest: changed.digest })).status, 303);
  assert.equal(await count('live.person', "name = 'نور' and phone = '12 34'"), 1);
  assert.equal(await count('live.person', "name = 'نور'"), 1);
});

test('what is wrong is listed with its row and its mend; the same file comes back with a column that says so', async () => {
  const bytes = await people({
    posts: rows({ title: 'Clerk', body: 'Nowhere' }),
    people: rows(
      { name: 'Good One', email: 'good@alfa.test' },
      { name: 'Bad One', email: 'no address' },
      { name: 'Bad Two', post: 'Admiral', postFrom: '2026-01-01' },
      { name: 'Bad Three', email: 'three@alfa.test', post: 'Treasurer', postFrom: '2026-03-01' },
    ),
  });
  const { at, page, digest } = await reviewed(PEOPLE, clerk, bytes);
  assert.match(page, /4 rows have faults/);
  assert.match(page, /There is no body “⁨?Nowhere/);
  assert.match(page, /People⁩?, row ⁨?3⁩?, column ⁨?C⁩? \(⁨?Mail address/);
  assert.match(page, /Every seat of this post is taken/);
  const marked = await world.fetch(`${at}/marked.xlsx`, { cookies: clerk });
  const text = JSON.stringify(await sheetTexts(Buffer.from(await marked.arrayBuffer())));
  assert.match(text, /⚠ What to mend/);
  assert.match(text, /Mail address: “.?no address.?” is no mail address/);
  const all = await take(at, clerk, { take: 'all', digest });
  assert.equal(all.status, 409);
  assert.match(await all.text(), /Some rows have faults/);
  assert.equal(await count('live.person', "email = 'good@alfa.test'"), 0);
  assert.equal((await take(at, clerk, { take: 'good', digest })).status, 303);
  assert.equal(await count('live.person', "email = 'good@alfa.test'"), 1);
  assert.equal(await count('live.person', "name like 'Bad%'"), 0);
});

async function sheetTexts(bytes: Buffer): Promise<unknown> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook.worksheets.map((sheet) => sheet.getSheetValues());
}

test('when what is there has changed since it was looked at, nothing is done', async () => {
  const { at, digest } = await reviewed(
    PEOPLE,
    clerk,
    await people({ people: rows({ name: 'Late', email: 'late@alfa.test' }) }),
  );
  const other = await reviewed(
    PEOPLE,
    clerk,
    await people({ people: rows({ name: 'Late', email: 'late@alfa.test' }) }),
  );
  assert.equal((await take(other.at, clerk, { take: 'all', digest: other.digest })).status, 303);
  const late = await take(at, clerk, { take: 'all', digest });
  assert.equal(late.status, 409);
  assert.equal(await count('live.person', "email = 'late@alfa.test'"), 1);
});

test('a workbook gives nobody more than its sender has (abuse cases 7 and 9)', async () => {
  await world.appoint(town, ['places.settings']);
  const { rows: posts } = await world.admin.query(
    "select title from live.post join live.post_permission using (place_id, post_id) where place_id = $1 and permission = 'places.settings' and title like 'Post%'",
    [town],
  );
  const beyond = await reviewed(
    PEOPLE,
    clerk,
    await people({ people: rows({ name: 'Friend', post: posts[0].title, postFrom: '2027-01-01' }) }),
  );
  assert.match(beyond.page, /permits what you yourself may not do/);
  const keeper = await cookiesOf(town, 'places.read', 'places.keep-people');
  for (const [sheets, says] of [
    [{ bodies: rows({ name: 'Mine', kind: 'office' }) }, /You may not change bodies and posts/],
    [
      { people: rows({ name: 'Friend', post: 'Treasurer', postFrom: '2030-01-01' }) },
      /Every seat|You may not fill posts/,
    ],
  ] as const) {
    const { at, page } = await reviewed(PEOPLE, keeper, await people(sheets));
    assert.match(page, says);
    assert.equal((await take(at, keeper, { take: 'good', digest: '' })).status, 409);
  }
});

test('a workbook that was sent is its sender’s alone', async () => {
  const { at, digest } = await reviewed(
    PEOPLE,
    clerk,
    await people({ people: rows({ name: 'Quiet', email: 'quiet@alfa.test' }) }),
  );
  const colleague = await cookiesOf(town, 'places.read', 'places.keep-people');
  for (const path of [at, `${at}/marked.xlsx`]) {
    assert.equal((await world.fetch(path, { cookies: colleague })).status, 404);
  }
  assert.equal((await take(at, colleague, { take: 'all', digest })).status, 404);
});

test('a file of which nothing can be read is refused at its field, in the language of the page', async () => {
  const wrong = await send(PEOPLE, clerk, Buffer.from('name;post\nA;B'));
  assert.equal(wrong.status, 400);
  assert.match(await wrong.text(), /The file is text, such as comma-separated values/);
  const other = await send(PEOPLE, clerk, await towns({ code: 'X', name: 'X', currency: 'EUR' }));
  assert.match(await other.text(), /groundwork.municipalities/);
  const nothing = await send(PEOPLE, clerk, Buffer.alloc(0));
  assert.equal(nothing.status, 400);
});

test('a large workbook is taken in by work that goes on after the answer, all of it or nothing', async () => {
  const many = Array.from({ length: 1200 }, (_, at) => ({ name: `Person ${at}`, email: `p${at}@alfa.test` }));
  const { at, digest } = await reviewed(PEOPLE, clerk, await people({ people: rows(...many) }));
  assert.equal((await take(at, clerk, { take: 'all', digest })).status, 303);
  assert.match(await (await world.fetch(at, { cookies: clerk })).text(), /The page can be left/);
  assert.equal(await count('live.person', "email like 'p%@alfa.test'"), 0);
  await world.work();
  assert.match(
    await (await world.fetch(at, { cookies: clerk })).text(),
    /The rows of this workbook were taken/,
  );
  assert.equal(await count('live.person', "email like 'p%@alfa.test'"), 1200);
});

test('municipalities join by a workbook, with their names, codes and people, while somebody may watch', async () => {
  const { at, page, digest } = await reviewed(
    TOWNS,
    founder,
    await towns(
      { code: 'ALFA', name: 'Alfa', currency: 'EUR' },
      {
        code: 'bravo',
        name: 'Bravo',
        nameAr: 'برافو',
        country: 'ES',
        currency: 'EUR',
        timeZone: 'Europe/Madrid',
        fiscalYearStart: '07-01',
        fiscalYearNamed: 'end',
        officialCode: '28079',
        population: 3_300_000,
        populationYear: 2025,
        populationSource: 'Padrón',
        area: '604.3',
      },
      { code: 'CHARLIE', name: 'Charlie', currency: 'MWK', country: 'MW' },
    ),
  );
  assert.match(page, /Nothing has been changed yet/);
  assert.equal((await take(at, founder, { take: 'all', digest })).status, 303);
  await world.work();
  assert.match(await (await world.fetch(at, { cookies: founder })).text(), /2 municipalities were added/);
  const { rows: found } = await world.admin.query(
    `select place.code, place.names, place.time_zone, place.fiscal_year_start, profile.area_hectares, code.code as official,
       (select sum(people)::int from live.population_band band where band.place_id = place.place_id) as people
     from live.place place join live.place_profile profile using (place_id) left join live.place_code code using (place_id)
     where place.code in ('BRAVO', 'CHARLIE') order by place.code`,
  );
  assert.deepEqual(
    found.map(({ code, names, time_zone, area_hectares, official, people: all }) => [
      code,
      names,
      time_zone,
      area_hectares,
      official,
      all,
    ]),
    [
      ['BRAVO', { ar: 'برافو' }, 'Europe/Madrid', 60430n, '28079', 3_300_000],
      ['CHARLIE', {}, 'Africa/Blantyre', null, null, null],
    ],
  );
});

test('a row of municipalities that cannot be is told with what would be right', async () => {
  const { page } = await reviewed(
    TOWNS,
    founder,
    await towns(
      { code: 'a b', name: 'X', currency: 'EUR' },
      { code: 'D1', name: 'D', currency: 'XXQ' },
      { code: 'D2', name: 'D', currency: 'USD', country: 'US' },
      { code: 'D3', name: 'D', currency: 'USD', country: 'ZZ', timeZone: 'Mars/North' },
      { code: 'D4', name: 'D', currency: 'USD', fiscalYearStart: '02-30' },
      { code: 'D5', name: 'D', currency: 'USD', population: 5 },
      { code: 'ALFA', name: 'Another name', currency: 'EUR' },
      { code: 'E1', name: 'E', currency: 'EUR' },
      { code: 'e1', name: 'E', currency: 'EUR' },
    ),
  );
  for (const says of [
    /a code has no spaces/,
    /is no currency/,
    /several time zones/,
    /is no country/,
    /is no time zone/,
    /is no day of a year/,
    /needs its year and its source/,
    /is in the programme already/,
    /stands also in row/,
  ]) {
    assert.match(page, says);
  }
  assert.match(page, /9 rows have faults/);
});

test('what was read and not taken is cleared away after a day', async () => {
  const { at } = await reviewed(PEOPLE, clerk, await people({ people: rows({ name: 'Old' }) }));
  await world.admin.query("update live.workbook set sent_at = now() - interval '25 hours'");
  const { clearWorkbooks } = await import('./clean-job.ts');
  const { inPlace } = await import('../../platform/db/transaction.ts');
  await clearWorkbooks.run(
    {
      inPlace: (work: (tx: never) => Promise<unknown>) => inPlace(world.house.pool, town, work as never),
    } as never,
    {},
  );
  assert.equal((await world.fetch(at, { cookies: clerk })).status, 404);
});

async function command(name: string, positionals: string[], options: Record<string, string | boolean>) {
  const [said, remarks]: string[][] = [[], []];
  const found = templateCommands.find((each) => each.name === name);
  const output = { say: (line: string) => said?.push(line), remark: (line: string) => remarks?.push(line) };
  const code = await found?.run(world.house, { positionals, options }, output).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  return { code, said: said?.join('\n') ?? '', remarks: remarks?.join('\n') ?? '' };
}

test('the command line takes in the same workbooks, and says line by line what is wrong', async () => {
  const path = join(tmpdir(), `${randomUUID()}.xlsx`);
  after(() => rm(path, { force: true }));
  const sheet = rows({ name: 'By Command', email: 'command@alfa.test' }, { name: 'Wrong', email: 'x' });
  await writeFile(path, await people({ people: sheet }));
  const refused = await command('import people', [path], { place: 'ALFA' });
  assert.equal(refused.code, 'sheet.has-faults');
  assert.match(refused.remarks, /People, row 3, column C "Mail address": .*no mail address/);
  const taken = await command('import people', [path], { place: 'ALFA', 'good-rows': true });
  assert.equal(taken.code, 'done', taken.remarks);
  assert.equal(await count('live.person', "email = 'command@alfa.test'"), 1);
  await writeFile(path, await towns({ code: 'DELTA', name: 'Delta', currency: 'EUR' }));
  const added = await command('import municipalities', [path], {});
  assert.match(added.said, /1 added/);
});
