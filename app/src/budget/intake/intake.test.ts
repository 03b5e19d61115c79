import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { form, ORIGIN, openWorld, type Somebody, type World } from '../../../../test/support/town.ts';
import { spendingCsv } from '../../../../test/support/town-files.ts';
import { inPlace, type Transaction } from '../../platform/db/transaction.ts';
import { loadReceived } from './import-job.ts';

let world: World;
let placeId: string;
let clerk: Somebody;
let cookies: string;
let other: string;
const BASE = '/work/places/LAKE/budgets';

before(async () => {
  world = await openWorld();
  placeId = await world.addTown('LAKE');
  clerk = await world.appoint(placeId, ['places.read', 'budget.import', 'budget.publish']);
  cookies = await world.signIn(clerk);
  other = await world.signIn(await world.appoint(placeId, ['places.read', 'budget.import']));
});
after(() => world?.close());

const get = async (path: string, as = cookies) => {
  const response = await world.fetch(path, { cookies: as });
  return { status: response.status, text: await response.text() };
};

async function post(path: string, fields: Record<string, string>, as = cookies) {
  const response = await world.fetch(path, { ...form(fields), cookies: as });
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, text: await response.text() };
}

async function send(
  files: Readonly<Record<string, string | Uint8Array>>,
  fields: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ requestId: randomUUID(), ...fields })) body.set(name, value);
  for (const [name, bytes] of Object.entries(files)) body.append('files', new File([bytes as string], name));
  const response = await world.fetch(`${BASE}/import/new`, {
    method: 'POST',
    headers: { origin: ORIGIN },
    body,
    cookies,
  });
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, text: await response.text() };
}

/** The fields of the plain form as the page shows them. */
async function formOf(path: string): Promise<Record<string, string | string[]>> {
  const { text } = await get(path);
  const [plain = ''] = text.split('<form').filter((each) => each.includes('name="as"'));
  const fields: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const first = fields[name];
    fields[name] = first === undefined ? value : [first, value].flat();
  };
  for (const [, attributes = '', options = ''] of plain.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option value="([^"]*)" selected=""/.exec(options)?.[1] ?? '';
    add(/name="([^"]*)"/.exec(attributes)?.[1] ?? '', chosen);
  }
  for (const [input] of plain.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (!name || (/type="checkbox"/.test(input) && !/checked/.test(input))) continue;
    add(name, /value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  return fields;
}

async function postForm(path: string, fields: Record<string, string | string[]>) {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each);
  const response = await world.fetch(path, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
    cookies,
  });
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    text: await response.text(),
  };
}

const count = async (table: string): Promise<number> =>
  (await world.admin.query(`select count(*)::int as n from ${table} where place_id = $1`, [placeId])).rows[0]
    .n;

test('a clerk sends a file without a mapping, looks at the preview and loads it', async () => {
  const sent = await send({ '2021-spending.csv': spendingCsv() });
  assert.equal(sent.status, 303, sent.text);
  const at = sent.location;
  const page = await get(at);
  assert.equal(page.status, 200);
  assert.match(page.text, /Office name/);
  const fields = await formOf(at);
  assert.equal([fields['as']].flat().length, 8);
  assert.ok([fields['as']].flat().includes('phase.original'), JSON.stringify(fields));
  const looked = await postForm(at, { ...fields, go: 'preview' });
  assert.equal(looked.location, `${at}/preview`, looked.text);
  const preview = await get(`${at}/preview`);
  assert.match(preview.text, /1,070\.00/);
  assert.equal(await count('live.budget_load'), 0, 'nothing is loaded by looking');
  const previewOf = /name="previewOf" value="([0-9a-f]+)"/.exec(preview.text)?.[1] ?? '';
  const loaded = await post(`${at}/preview`, { previewOf, correction: '', controlReason: '' });
  assert.equal(loaded.location, BASE, loaded.text);
  assert.equal(await count('live.budget_line'), 6);
  assert.equal(await count('live.intake'), 0, 'what was loaded is not kept a second time');
  assert.equal((await get(at)).status, 404);
});

test('files that were sent are seen by their sender alone', async () => {
  const { location } = await send({ '2022-spending.csv': spendingCsv({}, 90) });
  assert.equal((await get(location, other)).status, 404);
  assert.equal((await post(`${location}/give-up`, {}, other)).status, 404);
  assert.equal((await post(`${location}/give-up`, {})).location, BASE);
  assert.equal((await get(location)).status, 404);
});

test('the form says what the JSON says, and the JSON what the form says', async () => {
  const { location } = await send({ '2023-spending.csv': spendingCsv({}, 80) });
  const fields = await formOf(location);
  const roles = [fields['as']].flat() as string[];
  const changed = roles.map((role) => (role === 'phase.executed' ? 'phase.paid' : role));
  assert.notDeepEqual(changed, roles, JSON.stringify(roles));
  await postForm(location, { ...fields, as: changed, go: 'keep' });
  const { rows } = await world.admin.query('select document from live.intake where intake_id = $1', [
    location.split('/').at(-1),
  ]);
  const { document } = rows[0];
  assert.equal(document.phases.paid.column, 'Spent');
  assert.equal(document.phases.executed, undefined);
  document.phases.committed = document.phases.paid;
  delete document.phases.paid;
  await post(`${location}/json`, { json: JSON.stringify(document) });
  assert.ok([(await formOf(location))['as']].flat().includes('phase.committed'));
  await post(`${location}/json`, { json: '{ not json' });
  assert.match((await get(location)).text, /\{ not json/, 'what was typed stays');
  await post(`${location}/give-up`, {});
});

test('a bad line is shown with what would be right, comes as a file, and nothing can be loaded', async () => {
  const bad = spendingCsv().replace('400.00,400.00', '4O0.00,400.00');
  const { location } = await send({ '2024-spending.csv': bad });
  const fields = await formOf(location);
  const as = [fields['as']].flat().with(6, 'phase.original') as string[];
  await postForm(location, { ...fields, as, go: 'preview' });
  const { text } = await get(`${location}/preview`);
  assert.match(text, /4O0\.00/);
  assert.match(text, /A letter for a digit/);
  const { text: csv } = await get(`${location}/bad-rows.csv`);
  assert.match(csv, /2024-spending\.csv,2,Approved,4O0\.00/);
  assert.doesNotMatch(text, /name="previewOf"/);
  await post(`${location}/give-up`, {});
});

test('files that do not come to the stated total are loaded with a reason only, and residents read it', async () => {
  const { location } = await send({ '2025-spending.csv': spendingCsv({}, 70) });
  await postForm(location, { ...(await formOf(location)), go: 'preview' });
  await post(`${location}/stated`, { stated_original: '1,000.00' });
  const { text } = await get(`${location}/preview`);
  assert.match(text, /70\.00/);
  const previewOf = /name="previewOf" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
  const refused = await post(`${location}/preview`, { previewOf, correction: '', controlReason: '' });
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Nothing|nothing was loaded/);
  const taken = await post(`${location}/preview`, {
    previewOf,
    correction: '',
    controlReason: 'The print leaves out the debt',
  });
  assert.equal(taken.location, BASE, taken.text);
  const published = await post(`${BASE}/2025/expenditure/publish`, { version: '1' });
  assert.equal(published.status, 303);
  const { text: publicPage } = await get('/places/LAKE/budget/2025/expenditure', '');
  assert.match(publicPage, /The print leaves out the debt/);
});

test('a workbook of old, a PDF and a table without figures are refused with what to do', async () => {
  const pdf = await send({ 'budget.pdf': Buffer.from('%PDF-1.7\n1 0 obj\n') });
  assert.equal(pdf.status, 415);
  const xls = await send({ 'budget.xls': Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex') });
  assert.equal(xls.status, 415);
  const large = Buffer.alloc(20 * 1024 ** 2 + 1);
  large.write('PK\u0003\u0004');
  const xlsx = await send({ 'budget.xlsx': large });
  assert.equal(xlsx.status, 422);
  assert.match(xlsx.text, /has 21 MB, and at most 20 MB are taken/);
  const waiting = await world.admin.query(`select 1 from live.intake where files::text ~ 'budget.(pdf|xls)'`);
  assert.equal(waiting.rowCount, 0, 'what cannot be read is not kept');
});

test('a mapping that is kept is found again by the columns of next month’s file', async () => {
  const first = await send({ '2030-spending.csv': spendingCsv({}, 60) });
  const intake = first.location.split('/').at(-1) ?? '';
  const kept = await post(`${BASE}/mappings/keep`, {
    intake,
    name: 'Monthly spending',
    of: '',
    validFrom: '',
    validUntil: '',
  });
  assert.equal(kept.status, 303, kept.text);
  const second = await send({ '2031-spending.csv': spendingCsv({}, 61) });
  assert.match((await get(second.location)).text, /Monthly spending/);
  assert.match((await get(`${BASE}/mappings`)).text, /Monthly spending/);
});

test('a town copies what another shares, with where it came from, and never sees what is not shared', async () => {
  const away = await world.addTown('HILL', 'Hillside');
  const them = await world.signIn(await world.appoint(away, ['places.read', 'budget.import']));
  const { rows } = await world.admin.query(
    'select kept_id, version from live.budget_kept_mapping where place_id = $1',
    [placeId],
  );
  const { kept_id: kept } = rows[0];
  const copy = { from: 'LAKE', theirs: kept };
  assert.equal((await post('/work/places/HILL/budgets/mappings/copy', copy, them)).status, 404);
  const shared = await post(`${BASE}/mappings/${kept}/share`, {
    version: String(rows[0].version),
    shared: 'yes',
  });
  assert.equal(shared.status, 303, shared.text);
  assert.match((await get('/work/places/HILL/budgets/mappings', them)).text, /Monthly spending/);
  const copied = await post('/work/places/HILL/budgets/mappings/copy', copy, them);
  assert.equal(copied.status, 303, copied.text);
  assert.match((await get(copied.location, them)).text, /LAKE: Monthly spending/);
  const retired = await post(`${BASE}/mappings/${kept}/retire`, { version: '2' });
  assert.equal(retired.status, 303, retired.text);
  assert.equal((await get(copied.location, them)).status, 200, 'the copy stays');
});

/** A town large enough that its file is read in several batches. */
const longCsv = (lines: number): string =>
  [
    'Office,Office name,Account,Account name,Approved,Spent',
    ...Array.from(
      { length: lines },
      (_, at) => `${at % 7},Office ${at % 7},2${at % 90},Account ${at % 90},${at}.50,${at}.25`,
    ),
    '',
  ].join('\n');

/** A file that counts as one of 30 MB, looked at. */
async function previewedLarge(name: string, lines: number) {
  const { location } = await send({ [name]: longCsv(lines) });
  await postForm(location, { ...(await formOf(location)), go: 'preview' });
  const { text } = await get(`${location}/preview`);
  const intakeId = location.split('/').at(-1) ?? '';
  await world.admin.query(
    `update live.intake set files = jsonb_set(files, '{0,size}', '30000000') where intake_id = $1`,
    [intakeId],
  );
  const agreed = {
    previewOf: /name="previewOf" value="(\w+)"/.exec(text)?.[1] ?? '',
    correction: '',
    controlReason: '',
  };
  return { location, intakeId, agree: () => post(`${location}/preview`, agreed) };
}

/** The same, agreed to: it is to be loaded in the worker. */
async function begun(name: string, lines: number) {
  const { location, intakeId, agree } = await previewedLarge(name, lines);
  assert.equal((await agree()).status, 303);
  const { rows } = await world.admin.query('select job_id from live.intake where intake_id = $1', [intakeId]);
  return { location, intakeId, jobId: rows[0].job_id as string };
}

const linesOf = async (year: number): Promise<number> =>
  (
    await world.admin.query(
      `select count(*)::int as n from live.budget_line line
       join live.budget_load load using (place_id, load_id) join live.budget budget using (place_id, budget_id)
       where line.place_id = $1 and budget.year = $2`,
      [placeId, year],
    )
  ).rows[0].n;

test('large files are loaded in the worker, once', async () => {
  const { location } = await begun('2041-spending.csv', 5000);
  assert.match((await get(`${location}/preview`)).text, /Being read/);
  const { document } = (
    await world.admin.query('select document from live.intake where intake_id = $1', [
      location.split('/').at(-1),
    ])
  ).rows[0];
  const change = await post(`${location}/json`, { json: JSON.stringify(document) });
  assert.equal(change.status, 409, 'what is read at this moment stays as it is');
  await world.work();
  assert.equal(await linesOf(2041), 5000);
  assert.equal((await get(`${location}/preview`)).status, 404);
  await world.work();
  assert.equal(await linesOf(2041), 5000);
});

test('large files that are agreed to twice, one after the other or at once, are loaded by one job', async () => {
  const { intakeId, agree } = await previewedLarge('2043-spending.csv', 300);
  const answers = (await Promise.all([agree(), agree(), agree()])).map(({ status }) => status);
  assert.deepEqual(
    answers.toSorted((a, b) => a - b),
    [303, 409, 409],
  );
  assert.equal((await agree()).status, 409);
  const { rows: begunJobs } = await world.admin.query(
    `select job_id as id from live.job where name = 'budget.load-received' and payload ->> 'intakeId' = $1`,
    [intakeId],
  );
  assert.equal(begunJobs.length, 1);
  await world.work();
  const { rows } = await world.admin.query('select state from live.job where job_id = $1', [begunJobs[0].id]);
  assert.deepEqual(rows, [{ state: 'done' }]);
  assert.equal(await linesOf(2043), 300);
});

test('files that are given up while they are being loaded leave nothing', async () => {
  const { location, intakeId, jobId } = await begun('2042-spending.csv', 9000);
  const stop = new AbortController();
  const job = {
    house: world.house,
    placeId,
    jobId,
    inPlace: <T>(work: (tx: Transaction) => Promise<T>) => inPlace(world.house.pool, placeId, work),
    progress: async () => stop.abort(new Error('cancelled')),
    signal: stop.signal,
  };
  const { rows } = await world.admin.query('select payload from live.job where job_id = $1', [jobId]);
  await assert.rejects(loadReceived.run(job, rows[0].payload), /cancelled/);
  assert.equal(await linesOf(2042), 0, 'no line stays');
  assert.equal((await post(`${location}/give-up`, {})).location, BASE);
  await world.work();
  const state = await world.admin.query('select state from live.job where job_id = $1', [jobId]);
  assert.equal(state.rows[0].state, 'cancelled');
  const left = await world.admin.query('select 1 from live.intake where intake_id = $1', [intakeId]);
  assert.equal(left.rowCount, 0);
  assert.equal(await linesOf(2042), 0);
});

test('whoever sends a report within the year says its day, sees what that means, and it is loaded so', async () => {
  const { location: at } = await send({ '2019-spending.csv': spendingCsv({}, 40) });
  const fields = await formOf(at);
  await postForm(at, { ...fields, until: '2019-09-30', go: 'preview' });
  const { text } = await get(`${at}/preview`);
  assert.match(text, /It speaks of the year up to [^.]*30 September 2019/);
  const outside = await postForm(at, { ...fields, until: '2020-09-30', go: 'preview' });
  assert.match((await get(outside.location)).text, /Expected a day of the budget year/);
  await postForm(at, { ...fields, until: '2019-09-30', go: 'preview' });
  const previewOf = /name="previewOf" value="([^"]*)"/.exec((await get(`${at}/preview`)).text)?.[1] ?? '';
  const loaded = await post(`${at}/preview`, { previewOf, correction: '', controlReason: '' });
  assert.equal(loaded.status, 303, loaded.text);
  const { rows } = await world.admin.query(
    'select until::text from live.budget_load_within where place_id = $1',
    [placeId],
  );
  assert.deepEqual(rows, [{ until: '2019-09-30' }]);
});
