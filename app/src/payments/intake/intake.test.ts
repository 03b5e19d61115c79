import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { writeTable, zipped } from '@groundwork-gov/sheets';
import { ledgerCsv } from '../../../../test/support/ledger-files.ts';
import { form, ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { readPlace } from '../../platform/db/transaction.ts';
import { standingLoads } from '../load-store.ts';

let world: World;
let placeId: string;
let cookies: string;
let other: string;
const BASE = '/work/places/LAKE/payments';

before(async () => {
  world = await openWorld();
  placeId = await world.addTown('LAKE');
  const permissions = ['places.read', 'payments.read', 'payments.import'];
  cookies = await world.signIn(await world.appoint(placeId, permissions));
  other = await world.signIn(await world.appoint(placeId, permissions));
});
after(() => world?.close());

const get = async (path: string, as = cookies) => {
  const response = await world.fetch(path, { cookies: as });
  return { status: response.status, text: (await response.text()).replace(/[\u2066-\u2069]/g, '') };
};

async function post(path: string, fields: Record<string, string>, as = cookies) {
  const response = await world.fetch(path, { ...form(fields), cookies: as });
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, text: await response.text() };
}

async function send(files: Readonly<Record<string, string | Uint8Array>>) {
  const body = new FormData();
  body.set('requestId', randomUUID());
  for (const [name, bytes] of Object.entries(files)) body.append('files', new File([bytes as string], name));
  const sent = { method: 'POST', headers: { origin: ORIGIN }, body, cookies };
  const response = await world.fetch(`${BASE}/import/new`, sent);
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, text: await response.text() };
}

/** The fields of the plain form as the page shows them. */
async function fieldsAt(path: string): Promise<URLSearchParams> {
  const { text } = await get(path);
  const [plain = ''] = text.split('<form').filter((each) => each.includes('name="as"'));
  const fields = new URLSearchParams();
  for (const [, attributes = '', options = ''] of plain.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = /<option value="([^"]*)" selected=""/.exec(options)?.[1] ?? '';
    fields.append(/name="([^"]*)"/.exec(attributes)?.[1] ?? '', chosen);
  }
  for (const [input] of plain.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    if (name) fields.append(name, /value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  return fields;
}

async function postFields(path: string, fields: URLSearchParams) {
  const headers = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' };
  const response = await world.fetch(path, { method: 'POST', headers, body: fields.toString(), cookies });
  return { status: response.status, location: response.headers.get('location') ?? '' };
}

/** From what was sent to its preview, as the form stands or with these changes. */
async function preview(at: string, changes: Record<string, string> = {}) {
  const fields = await fieldsAt(at);
  for (const [name, value] of Object.entries({ ...changes, go: 'preview' })) fields.set(name, value);
  const looked = await postFields(at, fields);
  assert.equal(looked.location, `${at}/preview`);
  const page = await get(`${at}/preview`);
  assert.equal(page.status, 200, page.text);
  return { text: page.text, previewOf: /name="previewOf" value="([0-9a-f]+)"/.exec(page.text)?.[1] ?? '' };
}

const loads = () => readPlace(world.house.pool, placeId, standingLoads);
const documentAt = async (at: string) =>
  (await world.admin.query('select document from live.intake where intake_id = $1', [at.split('/').at(-1)]))
    .rows[0].document;

test('a clerk sends a ledger without a mapping, looks at the preview and loads it', async () => {
  const sent = await send({ 'january.csv': ledgerCsv('2025-01') });
  assert.equal(sent.status, 303, sent.text);
  const fields = await fieldsAt(sent.location);
  assert.deepEqual(fields.getAll('as'), ['date', 'supplier', 'bankAccount', 'invoice', 'unit', 'amount']);
  const seen = await preview(sent.location);
  assert.match(seen.text, /<b>21 payments<\/b>/);
  assert.match(seen.text, /No day of the file needs an order of day and month/);
  assert.deepEqual(await loads(), [], 'nothing is loaded by looking');
  const loaded = await post(`${sent.location}/preview`, { previewOf: seen.previewOf, reason: '' });
  assert.equal(loaded.location, `${BASE}/loads`, loaded.text);
  assert.deepEqual(
    (await loads()).map(({ file, payments }) => [file, payments]),
    [['january.csv', 21]],
  );
  assert.equal((await get(sent.location)).status, 404, 'what was loaded is not kept a second time');
});

test('what was sent is its sender’s alone, and gone when it is given up', async () => {
  const { location } = await send({ 'february.csv': ledgerCsv('2025-02') });
  assert.equal((await get(location, other)).status, 404);
  assert.equal((await post(`${location}/give-up`, {}, other)).status, 404);
  assert.equal((await get(location.replace('/payments/', '/budgets/'))).status, 403);
  assert.equal((await post(`${location}/give-up`, {})).location, BASE);
  assert.equal((await get(location)).status, 404);
});

const HEADS = ['Fecha de pago', 'Proveedor', 'Importe'];
const ROWS = [
  ['2025-03-04', 'Aguas del Lago', '1234.50'],
  ['2025-03-05', 'Obras Ñandú', '80'],
] as const;

const xlsx = (): Promise<Buffer> =>
  buffer(
    Readable.from(
      writeTable({
        sheet: 'Pagos',
        columns: [
          { head: HEADS[0] ?? '', type: 'date' },
          { head: HEADS[1] ?? '', type: 'text' },
          { head: HEADS[2] ?? '', type: 'number' },
        ],
        rows: ROWS,
      }),
    ),
  );

const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const ns = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;

function ods(): Promise<Buffer> {
  const rows = [HEADS, ...ROWS].map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`);
  const content = `<?xml version="1.0"?><office:document-content ${ns('office')} ${ns('table')} ${ns('text')}><office:body><office:spreadsheet><table:table table:name="Pagos">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts = [
    { path: 'mimetype', text: ['application/vnd.oasis.opendocument.spreadsheet'] },
    { path: 'content.xml', text: [content] },
  ];
  return buffer(
    Readable.from(
      zipped(
        (async function* () {
          yield* parts;
        })(),
      ),
    ),
  );
}

const utf16 = () =>
  Buffer.from(`\ufeff${[HEADS, ...ROWS].map((row) => row.join(';')).join('\n')}\n`, 'utf16le').swap16();
const text1252 = () =>
  Buffer.from(`${[HEADS, ...ROWS].map((row) => row.join(';')).join('\r\n')}\r\n`, 'latin1');

test('the same ledger comes in as XLSX, as ODS, and as text of any encoding', async () => {
  const kinds = { 'a.xlsx': await xlsx(), 'a.ods': await ods(), 'b.csv': utf16(), 'c.csv': text1252() };
  for (const [name, bytes] of Object.entries(kinds)) {
    const sent = await send({ [name]: bytes });
    assert.equal(sent.status, 303, `${name}: ${sent.text}`);
    const seen = await preview(sent.location);
    assert.match(seen.text, /<b>2 payments<\/b>, <b>(?:€|EUR\s?)1,314\.50/, name);
    assert.match(seen.text, /from 4 March 2025 to 5 March 2025/, name);
    await post(`${sent.location}/give-up`, {});
  }
});

test('a workbook of old and a PDF are refused with what to do, and nothing of them is kept', async () => {
  for (const [name, bytes] of [
    ['a.xls', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    ['a.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n')],
  ] as const)
    assert.equal((await send({ [name]: bytes })).status, 415, name);
  const { rowCount } = await world.admin.query(
    `select 1 from live.intake where what = 'payments' and files::text ~ 'a.(xls|pdf)'`,
  );
  assert.equal(rowCount, 0);
});

test('bad rows are shown with what would be right and as a file, and keep the file out until the mapping fits', async () => {
  const csv = 'Date,Supplier,Amount\n05/01/2025,A,1.50\n06/01/2025,B,2.5o\n31/01/2025,C,3.00\n';
  const { location } = await send({ 'bad.csv': csv });
  const seen = await preview(location);
  assert.match(seen.text, /line 4 can be read in no other way/, 'the line that decided the order of days');
  assert.match(seen.text, /Line 3, column &quot;Amount&quot;|Line 3, column "Amount"/);
  assert.equal(seen.previewOf, '', 'nothing can be loaded');
  const { text } = await get(`${location}/bad-rows.csv`);
  assert.match(text, /^\ufeff?file,line,column,came,says,would\r\nbad\.csv,3,Amount,2\.5o,/);
  await post(`${location}/give-up`, {});
});

test('days that can be read both ways are refused with an example, and read once the form says their order', async () => {
  const csv = 'Date,Supplier,Amount\n05/01/2025,A,1.50\n06/02/2025,B,2.50\n';
  const { location } = await send({ 'both.csv': csv });
  assert.match((await preview(location)).text, /could be read both ways, such as 05\/01\/2025 on line 2/);
  const said = await preview(location, { order: 'month-day' });
  assert.match(said.text, /from 1 May 2025 to 2 June 2025/);
  assert.match(said.text, /month first, as the mapping says/);
  await post(`${location}/give-up`, {});
});

test('a total that was stated and is not met asks for a reason', async () => {
  const { location } = await send({ 'march.csv': ledgerCsv('2025-04') });
  await preview(location);
  await post(`${location}/stated`, { stated: '1.00' });
  const { text } = await get(`${location}/preview`);
  const previewOf = /name="previewOf" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
  const refused = await post(`${location}/preview`, { previewOf, reason: '' });
  assert.equal(refused.status, 409);
  const stood = (await loads()).length;
  const loaded = await post(`${location}/preview`, { previewOf, reason: 'The bank left one out' });
  assert.equal(loaded.location, `${BASE}/loads`, loaded.text);
  assert.equal((await loads()).length, stood + 1);
});

test('the form says what the JSON says, and keeps what it has no field for', async () => {
  const { location } = await send({ 'may.csv': ledgerCsv('2025-05') });
  const document = await documentAt(location);
  const leaveOut = [{ field: 'supplier', is: ['total'], reason: 'Totals' }];
  const columns = { ...document.columns, supplier: { from: ['Supplier', 'Vendor'], unknown: ['redacted*'] } };
  const json = JSON.stringify({ ...document, columns, leaveOut });
  await post(`${location}/json`, { json });
  const fields = await fieldsAt(location);
  const roles = fields.getAll('as');
  assert.equal(roles[1], 'supplier');
  fields.delete('as');
  for (const role of roles) fields.append('as', role === 'invoice' ? 'transaction' : role);
  fields.set('holds_unit', 'administrative');
  await postFields(location, fields);
  const changed = await documentAt(location);
  assert.deepEqual(changed.columns.supplier, columns.supplier);
  assert.deepEqual(changed.columns.transaction, 'Invoice');
  assert.equal(changed.columns.invoice, undefined);
  assert.deepEqual(changed.leaveOut, leaveOut);
  assert.deepEqual(changed.budget, { administrative: 'unit' });
  await post(`${location}/json`, { json: 'no json' });
  assert.match((await get(location)).text, /is no JSON/);
  await post(`${location}/give-up`, {});
});

test('what is loaded is what was previewed: another mapping asks for another look', async () => {
  const { location } = await send({ 'june.csv': ledgerCsv('2025-06') });
  const { previewOf } = await preview(location);
  const fields = await fieldsAt(location);
  fields.set('title', 'Another');
  await postFields(location, fields);
  assert.equal((await post(`${location}/preview`, { previewOf, reason: '' })).status, 409);
});

test('a large ledger that is agreed to twice, one after the other or at once, is loaded by one job', async () => {
  const { location } = await send({ 'march-2024.csv': ledgerCsv('2024-03') });
  const { previewOf } = await preview(location);
  const intakeId = location.split('/').at(-1);
  await world.admin.query(
    `update live.intake set files = jsonb_set(files, '{0,size}', '30000000') where intake_id = $1`,
    [intakeId],
  );
  const agree = (reason: string) => post(`${location}/preview`, { previewOf, reason });
  const answers = (await Promise.all(['', 'Checked', ''].map(agree))).map(({ status }) => status);
  assert.deepEqual(
    answers.toSorted((a, b) => a - b),
    [303, 409, 409],
  );
  assert.equal((await agree('')).status, 409);
  const { rows: begunJobs } = await world.admin.query(
    `select job_id as id from live.job where name = 'payments.load-received' and payload ->> 'intakeId' = $1`,
    [intakeId],
  );
  assert.equal(begunJobs.length, 1);
  await world.work();
  const { rows } = await world.admin.query('select state from live.job where job_id = $1', [begunJobs[0].id]);
  assert.deepEqual(rows, [{ state: 'done' }]);
  assert.equal((await loads()).filter(({ file }) => file === 'march-2024.csv').length, 1);
});
