import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../test/support/town.ts';
import { revenueCsv, spendingCsv } from '../../../test/support/town-files.ts';
import { publishBudget, withdrawBudget } from './actions.ts';

let world: World;
let alfa: string;

before(async () => {
  world = await openWorld();
  alfa = await world.addTown('ALFA');
  const bravo = await world.addTown('BRAVO');
  await load(alfa, 2021, 'expenditure', spendingCsv({}, 90));
  await load(alfa, 2023, 'expenditure', spendingCsv({ roads: 'Roads and paths' }, 120));
  await load(alfa, 2023, 'revenue', revenueCsv());
  await load(bravo, 2023, 'expenditure', spendingCsv({}, 50));
});
after(() => world.close());

async function load(town: string, year: number, side: 'expenditure' | 'revenue', csv: string): Promise<void> {
  await world.load(town, `${year}-${side === 'revenue' ? 'revenue' : 'spending'}.csv`, csv);
  await world.act(town, publishBudget, { year, side, version: 1 });
}

async function read(path: string): Promise<string> {
  const answer = await world.fetch(path);
  assert.equal(answer.status, 200, path);
  return plain(await answer.text());
}

/** The words of a page, without tags and marks of direction. */
const plain = (html: string) =>
  html
    .replace(/<title>.*?<\/title>|<head>.*?<\/head>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ');

test('a resident sees where the money of a year came from, where it went, and what of it nobody published', async () => {
  const text = await read('/places/ALFA/budget');
  assert.match(text, /Where the money came from and where it went in 2023/);
  // 960.00 received; 480 + 180 + 396 + 60 = 1,116.00 spent.
  assert.match(text, /Not covered by the year’s revenue Budget 2023 156/);
  assert.match(text, /Budget 2023 Roads and paths 660/);
  assert.match(text, /No spending is published for 2022\./);
  assert.match(text, /No revenue is published for 2021 and 2022\./);
});

test('a head says its part of the whole, how far its plan held, what it was called, and what it is made of', async () => {
  const text = await read('/places/ALFA/budget/2023/expenditure/head?by=programme&code=41');
  assert.match(text, /59 of every 100 spent in 2023 went here/);
  assert.match(text, /110 of every 100 planned for it were spent/);
  assert.match(text, /Called then/);
  assert.match(text, /2021 600 495 Roads /);
  assert.match(text, /By: Kind of money .*Pay 21 400 480/);
});

test('a head that is the beginning of codes opens into them, and a part of it into its lines', async () => {
  const answer = await world.fetch('/places/ALFA/budget/2023/expenditure/head?by=economic&take=1&code=2');
  const html = await answer.text();
  assert.match(html, /head\?by=economic(&amp;|&)code=21/);
  const lines = await read(
    '/places/ALFA/budget/2023/expenditure/lines?by=economic&head=2&and=programme&andHead=61&counted=1',
  );
  assert.match(lines, /1 line, .*300\.00 planned, .*396\.00 actual/);
});

test('a head that is not there, or of a year that is not public, is not found', async () => {
  for (const path of [
    '/places/ALFA/budget/2023/expenditure/head?by=programme&code=99',
    '/places/ALFA/budget/2022/expenditure/head?by=programme&code=41',
    '/places/ALFA/budget/compare?side=expenditure&from=1999&to=2023',
  ]) {
    assert.equal((await world.fetch(path)).status, 404, path);
  }
});

test('two years stand beside each other, the largest change first, and as a file', async () => {
  const text = await read('/places/ALFA/budget/compare?side=expenditure');
  assert.match(text, /279 EUR more was spent in 2023 than in 2021/);
  assert.match(text, /Roads and paths 41 495 660 \+165 \+33/);
  const csv = await (await world.fetch('/places/ALFA/budget/compare.csv?side=expenditure')).text();
  assert.match(csv, /\r\n41,Roads and paths,495\.00,660\.00,165\.00\r\n/);
});

test('municipalities stand beside each other with what each has published, and one that took it back does not', async () => {
  const text = await read('/places/ALFA/budget/towns?side=expenditure&year=2023');
  assert.match(text, /2 municipalities have published this/);
  assert.match(text, /ALFA.* 112 .*BRAVO.* 46 /);
  const bravo = await world.admin.query(`select place_id from live.place where code = 'BRAVO'`);
  await world.act(bravo.rows[0].place_id, withdrawBudget, {
    year: 2023,
    side: 'expenditure',
    reason: 'wrong file',
  });
  assert.match(
    await read('/places/ALFA/budget/towns?side=expenditure&year=2023'),
    /One municipality has published/,
  );
});

test('what a year was divided by is said, and nothing is divided where nobody was counted', async () => {
  assert.doesNotMatch(await read('/places/ALFA/budget'), /For each resident/);
});
