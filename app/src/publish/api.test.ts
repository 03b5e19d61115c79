import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { procurementOf, publishProcurementOf } from '../../../test/abuse/procure-things.ts';
import { ledgerCsv, ledgerMapping } from '../../../test/support/ledger-files.ts';
import { ORIGIN, openWorld, type Somebody, type World } from '../../../test/support/town.ts';
import { revenueCsv, spendingCsv } from '../../../test/support/town-files.ts';
import { publishBudget } from '../budget/actions.ts';
import { publishDiagnosis } from '../diagnose/actions.ts';
import { importPayments } from '../payments/import-actions.ts';
import { publishPayments } from '../payments/publish-actions.ts';
import { screenLedger } from '../payments/screen-actions.ts';
import { appoint } from '../places/actions.ts';
import { publishDirectory } from '../places/people/directory-actions.ts';
import { makeToken } from '../platform/auth/tokens.ts';
import { noteCheck } from '../procure/replies/check-actions.ts';
import { apiRoutesOf, openApi } from './openapi.ts';

let world: World;
let town: string;
let officer: Somebody;

const YEAR = 2021;

before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
  officer = await world.appoint(town, ['places.read', 'diagnose.mark-outlier', 'work.comment']);
  await world.load(town, `${YEAR}-spending.csv`, spendingCsv());
  await world.load(town, `${YEAR}-revenue.csv`, revenueCsv());
  await world.act(town, publishBudget, { year: YEAR, side: 'expenditure', version: 1 });
  await world.act(town, publishDiagnosis, {});
  await publishLedger();
  const { flag = '' } = await procurementOf(world, town, 'ALFA', [YEAR]);
  await publishProcurementOf(world, town, await world.appoint(town, ['procure.publish']));
  const looking = await world.appoint(town, ['places.read', 'procure.read', 'procure.reply']);
  const found = { flag, version: 0, outcome: 'explained' as const, note: 'There was a flood' };
  await world.act(town, noteCheck, found, looking.identityId);
  await world.act(town, appoint, {
    body: 'Council',
    post: 'Mayor',
    name: 'Ada',
    from: '2024-01-01',
    to: null,
    permissions: ['places.read'],
    official: true,
  });
  await world.act(town, publishDirectory, {});
});
after(() => world.close());

/** Twenty payments and one that came twice, public with their suppliers and units. */
async function publishLedger(): Promise<void> {
  const mapping = { ...ledgerMapping, budget: { administrative: 'unit' } };
  const files = [await world.file('ledger.csv', ledgerCsv(`${YEAR}-01`))];
  await world.act(town, importPayments(), { mapping, files, reason: null });
  const { ledger } = await world.act(town, screenLedger(), {} as never);
  const publishing = { year: YEAR, ledger, fields: ['supplier' as const, 'unit' as const], withheld: [] };
  await world.act(town, publishPayments, publishing);
}

const tokenFor = (who: Somebody, scopes: readonly string[], placeId = town): Promise<string> =>
  makeToken(world.house.connections.open, {
    identityId: who.identityId,
    placeId,
    name: 'A program',
    scopes,
    network: '',
    endsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  });

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  world.fetch(path, { headers });

function post(path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return world.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** What every answer of the interface may hold, as far as these tests look. */
interface Answered {
  items: unknown[];
  total: number;
  code: string;
  detail: string;
}

const read = async (response: Response): Promise<Answered> => (await response.json()) as Answered;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const OUTLIERS = '/api/v1/places/ALFA/outlier-years';

async function addressOf(path: string): Promise<string> {
  const { rows } = await world.admin.query<{ hash: string }>(
    "select hash from public_record.snapshot where place_id = $1 and kind = 'budget'",
    [town],
  );
  return path
    .replace(':code', 'ALFA')
    .replace(':year', String(YEAR))
    .replace(':side', 'expenditure')
    .replace(':hash', rows[0]?.hash ?? '');
}

test('everything public is read without a token, and is what its description says', async () => {
  const open = apiRoutesOf(world.house).filter(({ rule }) => rule.who === 'anyone');
  assert.ok(open.length >= 9, `only ${open.length} open addresses`);
  for (const { route } of open) {
    const response = await get(await addressOf(route.path));
    assert.equal(response.status, 200, route.path);
    const body: unknown = await response.json();
    const things = route.isList ? (body as { items: unknown[] }).items : [body];
    assert.ok(things.length > 0, route.path);
    for (const each of things) (route.gives as z.ZodType).parse(each);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('set-cookie'), null);
  }
});

test('an amount arrives with every digit', async () => {
  const text = await (await get(`/api/v1/places/ALFA/budgets/${YEAR}/expenditure/lines?size=1`)).text();
  assert.match(text, /"amounts":\{"original":\d+\.\d\d/);
});

test('a list comes page by page, with the way to the others', async () => {
  const path = `/api/v1/places/ALFA/budgets/${YEAR}/expenditure/lines?size=2`;
  const first = await get(path);
  assert.match(first.headers.get('link') ?? '', /page=2>; rel="next"/);
  const [one, two] = [await read(first), await read(await get(`${path}&page=2`))];
  assert.equal(one.items.length, 2);
  assert.equal(one.total, two.total);
  assert.notDeepEqual(one.items, two.items);
});

test('published payments come with the filters of their page, and with no bank account', async () => {
  const path = `/api/v1/places/ALFA/payments/${YEAR}`;
  const text = await (await get(`${path}?unit=Parks&from=${YEAR}-01-19&sort=amount`)).text();
  const { items, total } = JSON.parse(text) as { items: { texts: object; day: string }[]; total: number };
  assert.equal(total, 2);
  assert.deepEqual(
    items.map(({ day, texts }) => [day, texts]),
    [
      [`${YEAR}-01-19`, { supplier: 'Supplier 18', unit: 'Parks' }],
      [`${YEAR}-01-20`, { supplier: 'Supplier 19', unit: 'Parks' }],
    ],
  );
  assert.match(text, /"amount":226\.28/);
  assert.doesNotMatch(text, /ES00|INV-/);
  assert.equal((await read(await get(`${path}?unit=Nothing`))).total, 0);
  assert.equal((await get(`/api/v1/places/ALFA/payments/${YEAR - 1}`)).status, 404);
});

test('an answer that did not change is not sent again', async () => {
  const first = await get('/api/v1/places');
  const again = await get('/api/v1/places', { 'if-none-match': first.headers.get('etag') ?? '' });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('a problem says its code, and its sentence in the language asked for', async () => {
  const [english, spanish] = [
    await get('/api/v1/places/NOWHERE'),
    await get('/api/v1/places/NOWHERE', { 'accept-language': 'es' }),
  ];
  assert.equal(english.status, 404);
  assert.equal(english.headers.get('content-type'), 'application/problem+json; charset=utf-8');
  const [one, two] = [await read(english), await read(spanish)];
  assert.equal(one.code, 'request.not-found');
  assert.equal(two.code, 'request.not-found');
  assert.notEqual(one.detail, two.detail);
});

test('a question with a field that nobody knows is refused', async () => {
  const response = await get('/api/v1/places?colour=red');
  assert.equal(response.status, 400);
  assert.equal((await read(response)).code, 'request.invalid');
});

test('with a token a program sets a year aside, once, however often it sends the same', async () => {
  const headers = {
    ...bearer(await tokenFor(officer, ['diagnose.mark-outlier'])),
    'idempotency-key': randomUUID(),
  };
  const [first, again] = [
    await post(OUTLIERS, { year: YEAR, reason: 'A flood' }, headers),
    await post(OUTLIERS, { year: YEAR, reason: 'A flood' }, headers),
  ];
  assert.deepEqual([first.status, again.status], [201, 201]);
  assert.deepEqual(await first.json(), await again.json());
  const { rows } = await world.admin.query(
    'select count(*)::int as n from live.outlier_year where place_id = $1',
    [town],
  );
  assert.equal(rows[0].n, 1);
});

test('a token does no more than its owner may, whatever it was made for', async () => {
  const clerk = await world.appoint(town, ['places.read']);
  const bold = bearer(await tokenFor(clerk, ['places.read', 'diagnose.mark-outlier']));
  assert.equal((await post(OUTLIERS, { year: YEAR, reason: 'A flood' }, bold)).status, 403);
});

test('a session opens nothing of the interface, and neither does a token that nobody made', async () => {
  const cookies = await world.signIn(officer);
  const path = '/api/v1/work/places/ALFA/history';
  assert.equal((await world.fetch(path, { cookies })).status, 401);
  const made = await get(path, bearer('groundwork_made-up'));
  assert.equal(made.status, 401);
  assert.equal(made.headers.get('www-authenticate'), 'Bearer');
});

test('a page of another site sends nothing through the interface (abuse case 48b)', async () => {
  const headers = {
    ...bearer(await tokenFor(officer, ['diagnose.mark-outlier'])),
    origin: 'https://elsewhere.example',
  };
  assert.equal((await post(OUTLIERS, { year: YEAR, reason: 'A flood' }, headers)).status, 403);
  const own = { ...headers, origin: ORIGIN, 'sec-fetch-site': 'cross-site' };
  assert.equal((await post(OUTLIERS, { year: YEAR, reason: 'A flood' }, own)).status, 403);
});

test('who asks too often is told when to come back', async () => {
  const token = bearer(await tokenFor(officer, ['places.read']));
  let last: Response | undefined;
  for (let times = 0; times < 1300 && last?.status !== 429; times += 1)
    last = await get('/api/v1/measures?size=1', token);
  assert.equal(last?.status, 429);
  assert.match(last?.headers.get('retry-after') ?? '', /^\d+$/);
});

test('an address that is none answers like any other problem, and its type leads to a line of the page for programs', async () => {
  const answer = await get('/api/v1/no-such-thing');
  assert.equal(answer.status, 404);
  assert.match(answer.headers.get('content-type') ?? '', /problem\+json/);
  const { type } = (await answer.json()) as { type: string };
  assert.equal(type, '/api#problem-request.not-found');
  assert.match(await (await get('/api')).text(), /id="problem-request\.not-found"/);
});

test('the description names every address, and every reference in it leads somewhere', () => {
  const document = openApi(world.house, world.house.tongues.tongue('en'), '1.0.0');
  assert.equal(document.openapi, '3.1.1');
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path)) as {
    operationId: string;
    parameters: { name: string; in: string; schema: object }[];
  }[];
  assert.equal(operations.length, apiRoutesOf(world.house).length);
  assert.equal(new Set(operations.map((each) => each.operationId)).size, operations.length);
  for (const [path, methods] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    for (const operation of Object.values(methods) as typeof operations) {
      const given = operation.parameters.filter((each) => each.in === 'path').map((each) => each.name);
      assert.deepEqual(new Set(given), new Set(named), path);
      assert.ok(
        operation.parameters.every((each) => Object.keys(each.schema).length > 0),
        path,
      );
    }
  }
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  assert.ok(references.length > 0);
  for (const reference of references) {
    const found = reference.split('/').reduce<unknown>((at, key) => Reflect.get(at as object, key), document);
    assert.ok(found, reference);
  }
});
