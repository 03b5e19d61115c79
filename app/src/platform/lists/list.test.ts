import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { addThings, type Fetch, withThings } from '../../../../test/support/made-up-list.tsx';
import { openWorld, type World } from '../../../../test/support/town.ts';

const COUNT = 20_000;
let world: World;
let fetch: Fetch;
let reader: string;

before(async () => {
  world = await openWorld();
  const town = await world.addTown('ALFA');
  await addThings(world, town, COUNT);
  await addThings(world, await world.addTown('BETA'), 30);
  fetch = withThings(world);
  reader = await world.signIn(await world.appoint(town, ['places.read']));
});
after(() => world.close());

const LIST = '/work/places/ALFA/things';
const get = (search: string) => fetch(`${LIST}${search}`, reader);
const page = async (search: string): Promise<string> => {
  const response = await get(search);
  assert.equal(response.status, 200, search);
  return response.text();
};
const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><bdi>(.*?)<\/bdi>/g)].map((match) => match[1] ?? '');
const csvRows = (csv: string): string[] => csv.trimEnd().split('\r\n').slice(1);

interface Json {
  format: string;
  place: string;
  filters: Record<string, string>;
  rows: { id: string; title: string; kind: string; at: string }[];
}
const json = async (search: string): Promise<Json> => JSON.parse(await page(search)) as Json;

test('a page says how many of how many it shows, and stays under 60 kB with 20,000 rows', async () => {
  const first = await page('');
  assert.match(first, /Showing 1 to 50 of 20,000/);
  assert.equal(rowsOf(first).length, 50);
  assert.ok(Buffer.byteLength(first) < 60_000, `${Buffer.byteLength(first)} bytes`);
  const last = await page('?page=400');
  assert.match(last, /Showing 19,951 to 20,000 of 20,000/);
  assert.match(await page('?page=999999'), /Showing 19,951 to 20,000 of 20,000/);
});

test('names stand in the order in which people look them up, accents and all', async () => {
  const titles = (await json('?as=json&kind=road')).rows.map((row) => row.title.replace(/ \d+$/, ''));
  const order = titles.filter((title, at) => title !== titles[at - 1]);
  assert.ok(order.indexOf('Ávila') < order.indexOf('B,"q"'), String(order.slice(0, 6)));
  assert.ok(order.indexOf('B,"q"') < order.indexOf('zurda'));
  assert.ok(order.indexOf('zurda') < order.indexOf('الأمل'));
});

test('every row stands on one page and once, however many rows share what is sorted by', async () => {
  const seen: string[] = [];
  const rows = (await json('?as=json&sort=-kind&begins=zurda')).rows;
  assert.equal(rows.length, COUNT / 8);
  for (let at = 1; at <= 50; at += 7) {
    const shown = rowsOf(await page(`?sort=-kind&begins=zurda&page=${at}`));
    assert.deepEqual(
      shown,
      rows.slice((at - 1) * 50, at * 50).map((row) => row.title),
    );
    seen.push(...shown);
  }
  assert.equal(new Set(rows.map((row) => row.id)).size, rows.length);
  assert.ok(seen.length >= 350);
});

test('the head of a column sorts, and says how the rows stand now', async () => {
  const sorted = await page('?sort=at');
  assert.match(
    sorted,
    /<th scope="col"(?: class="[^"]*")? aria-sort="ascending"><a class="sort" href="[^"]*sort=-at"/,
  );
  assert.equal(sorted.match(/aria-sort/g)?.length, 1);
  const turned = (await json('?as=json&sort=-at')).rows;
  assert.deepEqual(
    turned.map((row) => row.id),
    (await json('?as=json&sort=at')).rows.map((row) => row.id).toReversed(),
  );
});

test('words are found whatever their accents and case, all of them, and marks of patterns are letters', async () => {
  for (const [q, begins] of [
    ['ecole', 'E'],
    ['ÉCOLE', 'E'],
    ['الامل', 'ا'],
    ['avila road', 'Á'],
  ] as const) {
    const { rows } = await json(`?as=json&q=${encodeURIComponent(q)}`);
    assert.ok(rows.length > 500, `${q}: ${rows.length}`);
    assert.ok(
      rows.every((row) => row.title.normalize('NFD').startsWith(begins.normalize('NFD')[0] ?? '')),
      q,
    );
  }
  assert.equal((await json('?as=json&q=%25_')).rows.length, COUNT / 8);
  assert.equal((await json('?as=json&q=_z')).rows.length, 0);
});

test('filters in use are named, each with a link that takes it away, and the form that holds them is open', async () => {
  const narrowed = await page('?kind=road&since=2024-01-05&q=zurda');
  assert.match(narrowed, /<details class="more" open/);
  assert.match(narrowed, /Take away:[\s\S]*?Any: road/);
  const links = [...narrowed.matchAll(/class="list-chip" href="([^"]*)"/g)].map((match) => match[1] ?? '');
  assert.equal(links.length, 3);
  assert.ok(
    links.every((link) => link.replaceAll('&amp;', '&').split(/[?&]/).length === 3),
    String(links),
  );
  assert.doesNotMatch(await page(''), /<details class="more" open/);
});

test('nothing that matches is not the same as nothing yet', async () => {
  assert.match(await page('?q=nowhere-at-all'), /Nothing matches/);
  await world.addTown('EMPTY');
  const { rows } = await world.admin.query<{ place_id: string }>(
    "select place_id from live.place where code = 'EMPTY'",
  );
  const clerk = await world.signIn(await world.appoint(rows[0]?.place_id ?? '', ['places.read']));
  assert.match(await (await fetch('/work/places/EMPTY/things', clerk)).text(), /No views yet/);
});

test('chosen columns are shown, with what names the row', async () => {
  const html = await page('?columns=at');
  assert.equal(html.match(/<th scope="col"/g)?.length, 2);
  assert.deepEqual(csvRows(await page('?as=csv&columns=at&q=zurda+99'))[0]?.split(',').length, 3);
});

test('a file holds every row under the filter, named for place, list and day; nothing of it is left on disk', async () => {
  const response = await get('?as=csv&kind=bridge');
  assert.match(
    response.headers.get('content-disposition') ?? '',
    /"alfa-made-up-things-\d{4}-\d\d-\d\d\.csv"/,
  );
  assert.equal(response.headers.get('cache-control'), 'private, no-store');
  const csv = Buffer.from(await response.arrayBuffer()).toString('utf8');
  assert.match(csv.slice(0, 20), /^\uFEFFid,title,kind,at\r\n/);
  assert.equal(csvRows(csv).length, Math.floor((COUNT + 2) / 3));
  const same = await json('?as=json&kind=bridge');
  assert.equal(same.format, 'groundwork.list@1');
  assert.deepEqual(same.filters, { kind: 'bridge' });
  assert.deepEqual(
    csvRows(csv).map((row) => row.slice(0, 36)),
    same.rows.map((row) => row.id),
  );
  assert.deepEqual(await readdir(world.house.uploads), []);
});

test('abuse 38: what a spreadsheet would run is text in every file', async () => {
  const cells = csvRows(await page('?as=csv&begins=%3Dcmd')).map((row) => row.split(',')[1] ?? '');
  assert.equal(cells.length, COUNT / 8);
  assert.ok(cells.every((cell) => cell.startsWith("'=")));
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await (await get('?as=xlsx&begins=%3Dcmd()+1')).arrayBuffer());
  const sheet = book.worksheets[0];
  assert.ok(sheet && sheet.rowCount > 100, `${sheet?.rowCount} rows`);
  sheet.eachRow((row) => row.eachCell((cell) => assert.equal(cell.formula, undefined)));
  assert.match(String(sheet.getCell('B2').value), /^=cmd\(\) 1/);
});

test('a list in Arabic runs from right to left and counts in its own words', async () => {
  const html = await page('?lang=ar&kind=road');
  assert.match(html, /dir="rtl"/);
  assert.match(html, /المعروض من/);
});
