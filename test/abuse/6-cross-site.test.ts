import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { safePath } from '../../app/src/platform/http/safe-path.ts';
import { ORIGIN } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { dump } from './dump.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { elsewhere, ours } from './payloads/targets.ts';
import { addressOf, isOfProgramme, type ListedRoute } from './routes.ts';
import { openTwoTowns, publishAll, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
  // Of an assessment that is public nothing changes, which is what its forms expect to hear.
  await publishAll(towns.world, towns.a);
});
after(() => towns?.world.close());

const isZero = (to: string): boolean => to.includes('\0');

/** What a browser says of a request that another site's page made it send, and what an old one does not say. */
const FROM_ELSEWHERE: Record<string, string>[] = [
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
  { 'sec-fetch-site': 'same-site', origin: ORIGIN, referer: `${ORIGIN}/` },
  { 'sec-fetch-site': '', origin: ORIGIN },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'null', referer: `${ORIGIN}/work` },
  { origin: '' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'http://evil.example#localhost' },
  { origin: 'http://localhost:8080' },
  { origin: 'http://localhost@evil.example' },
  { origin: 'localhost' },
  { origin: 'https://evil.example', referer: `${ORIGIN}/work` },
  { referer: 'https://evil.example/?http://localhost/' },
  { referer: 'http://evil.example/localhost' },
  { referer: '' },
  { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
  { 'x-http-method-override': 'POST' },
  {},
];

const TYPES = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
  'application/json',
  null,
];

interface FromElsewhere {
  route: ListedRoute;
  from: Record<string, string>;
  type: string | null;
}

/**
 * Every route hears of every other site, and in every type: the types take turns, so that over the routes each pair of
 * the two is sent many times. Of each kind of route, which is one way through the code, one hears them all.
 */
function attempts(routes: readonly ListedRoute[]): FromElsewhere[] {
  const whole = new Set(routes.map(({ kind }) => routes.find((route) => route.kind === kind)));
  return routes.flatMap((route, at) =>
    FROM_ELSEWHERE.flatMap((from, nth) =>
      TYPES.filter((_, turn) => whole.has(route) || turn === (at + nth) % TYPES.length).map((type) => ({
        route,
        from,
        type,
      })),
    ),
  );
}

test('abuse 48b: no form is taken from a page of another site, whatever it says it is', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const routes = formRoutes(world.house);
  const sent = attempts(routes);
  await eachAtOnce(sent, async ({ route, from, type }) => {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = addressOf(route.path, { code: a.code, year: String(a.ownYear), side: 'expenditure' });
    const form = formFor(route.key, senderOf(a.administrator, a.code, '2021'));
    const encoding = type === 'multipart/form-data' ? 'multipart' : 'urlencoded';
    const { body = '', headers } = requestOf(form, encoding);
    const { origin: _, ...own } = headers;
    const typed = type === TYPES[0] || type === TYPES[1] ? own : {};
    const response = await world.fetch(path, {
      method: 'POST',
      // Bytes have no type of their own, so that none is added where none is meant.
      body: new TextEncoder().encode(String(body)),
      headers: { ...(type ? { 'content-type': type } : {}), ...typed, ...from },
      cookies,
    });
    const text = await response.text();
    assert.equal(response.status, 403, `${route.key} as ${type} from ${JSON.stringify(from)}`);
    assert.match(text, /request\.cross-site/);
    assert.deepEqual(response.headers.getSetCookie(), []);
  });
  assert.ok(routes.length >= 100, `${routes.length} routes`);
  const kinds = new Set(routes.map(({ kind }) => kind)).size;
  assert.equal(kinds, 4);
  assert.equal(
    sent.length,
    FROM_ELSEWHERE.length * (routes.length + kinds * (TYPES.length - 1)),
    'every route from everywhere, and one of each kind in every type',
  );
  const pairs = new Set(sent.map(({ from, type }) => JSON.stringify([from, type])));
  assert.equal(pairs.size, FROM_ELSEWHERE.length * TYPES.length);
  assert.deepEqual(await dump(world.admin), untouched);
});

test('abuse 48b: a page that is opened, and a method that is not POST, change nothing', async () => {
  const { world, a, programme } = towns;
  const untouched = await dump(world.admin);
  const routes = formRoutes(world.house);
  await eachAtOnce(routes, async (route) => {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = addressOf(route.path, { code: a.code, year: String(a.ownYear), side: 'expenditure' });
    const form = formFor(route.key, senderOf(a.administrator, a.code, '2021'));
    const question = form.fields.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { body, headers } = requestOf(form);
      const carries = method !== 'GET' && method !== 'HEAD';
      const init = { method, cookies, headers: { ...headers, 'x-http-method-override': 'POST' } };
      const response = await world.fetch(
        `${path}?_method=POST&${question}`,
        carries ? { ...init, body: body ?? null } : init,
      );
      await response.arrayBuffer();
      assert.ok(response.status >= 200 && response.status < 500, `${method} ${path}: ${response.status}`);
      assert.deepEqual(response.headers.getSetCookie(), [], `${method} ${path}`);
    }
  });
  assert.ok(routes.length >= 100, `${routes.length} routes`);
  assert.deepEqual(await dump(world.admin), untouched);
});

test("abuse 48b: the same forms from our own page are taken, so it was the page's site that was refused", async () => {
  const { world, a, programme } = towns;
  const says: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin', origin: ORIGIN },
    { 'sec-fetch-site': 'none' },
    { origin: ORIGIN },
    { referer: `${ORIGIN}/work` },
  ];
  for (const [at, route] of formRoutes(world.house).entries()) {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const path = addressOf(route.path, { code: a.code, year: '2016', side: 'expenditure' });
    const form = formFor(route.key, senderOf(a.administrator, a.code, '2021'));
    const { body = '', headers } = requestOf(form);
    const response = await world.fetch(path, {
      method: 'POST',
      body,
      cookies,
      headers: { 'content-type': headers['content-type'] ?? '', ...says[at % says.length] },
    });
    assert.equal(response.status, form.answers ?? 303, route.key);
  }
});

test('abuse 48c: signing in leads to a path of ours or to the desk, whatever the address asks for', async () => {
  const { world, a } = towns;
  assert.ok(elsewhere.length >= 60, `${elsewhere.length} targets`);
  const leadsTo = async (to: string) => {
    const form = {
      fields: Object.entries({ email: a.administrator.email, password: a.administrator.password, to }),
    };
    const response = await world.fetch('/sign-in', requestOf(form));
    assert.equal(response.status, 303, to);
    return response.headers.get('location') ?? '';
  };
  for (const to of elsewhere.filter(isZero)) {
    const refused = await world.fetch(`/sign-in?to=${encodeURIComponent(to)}`);
    assert.equal(refused.status, 400, JSON.stringify(to));
  }
  for (const to of elsewhere.filter((each) => !isZero(each))) {
    const page = await (await world.fetch(`/sign-in?to=${encodeURIComponent(to)}`)).text();
    assert.match(page, /name="to" value=""/, `the form keeps ${JSON.stringify(to)}`);
    assert.equal(safePath(to), '', JSON.stringify(to));
  }
  // Each of these checks a password, which takes its time by intent; both ways in ask the same function.
  for (const to of elsewhere.filter((each, at) => at % 5 === 0 && !isZero(each))) {
    assert.equal(await leadsTo(to), '/work', JSON.stringify(to));
  }
  for (const to of ours) {
    const location = await leadsTo(to);
    assert.equal(location, to);
    assert.equal(new URL(location, ORIGIN).origin, ORIGIN);
  }
});

test('abuse 48c: no page links to another site because its own address looks like one', async () => {
  const { world, a } = towns;
  let links = 0;
  for (const path of [
    '//evil.example/',
    '//evil.example/places/x',
    '/\\evil.example',
    '///evil.example',
    '/places//evil.example',
    '/%2f%2fevil.example',
  ]) {
    for (const cookies of [undefined, a.people.clerk]) {
      const page = await (await world.fetch(`${ORIGIN}${path}`, { cookies })).text();
      for (const [, link = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g)) {
        assert.equal(
          new URL(link.replaceAll('&amp;', '&'), ORIGIN).origin,
          ORIGIN,
          `${path} links to ${link}`,
        );
        links += 1;
      }
    }
  }
  assert.ok(links >= 60, `${links} links`);
});
