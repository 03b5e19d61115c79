import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/support/town.ts';
import { stylesheet } from '../html/styles/stylesheet.ts';
import { cacheKey } from './page-cache.ts';

let world: World;
let plain: World;
before(async () => {
  world = await openWorld({ baseUrl: 'https://groundwork.example.org' });
  plain = await openWorld();
});
after(async () => {
  await world.close();
  await plain.close();
});

/** A page, one that is closed, a redirect, a problem, a form, the style sheet, the API, the record, and nothing at all. */
const ADDRESSES = (): string[] => [
  '/',
  '/sign-in',
  '/work',
  '/places/NOWHERE',
  '/api',
  '/api/v1/places',
  '/api/v1/work/places/NOWHERE/budgets',
  '/api/v1/openapi.json',
  '/health',
  '/no-such-page',
  stylesheet().path,
];

const EXPECTED = {
  'x-content-type-options': /^nosniff$/,
  'content-security-policy': /default-src 'none'/,
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^(same-origin|cross-origin)$/,
  'permissions-policy': /camera=\(\), geolocation=\(\), microphone=\(\)/,
};

test('every answer carries all headers of security, whatever it is', async () => {
  for (const path of ADDRESSES()) {
    const { headers } = await world.fetch(path);
    for (const [name, value] of Object.entries(EXPECTED)) {
      assert.match(headers.get(name) ?? '(none)', value, `${name} of ${path}`);
    }
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe|script-src/, path);
  }
});

test('where people come by https they never come without again, and elsewhere nothing is promised', async () => {
  for (const path of ADDRESSES()) {
    const secure = await world.fetch(path);
    assert.equal(secure.headers.get('strict-transport-security'), 'max-age=31536000', path);
    const open = await plain.fetch(path);
    assert.equal(open.headers.get('strict-transport-security'), null, path);
  }
});

test('a page that is kept says the same as one that is made', () => {
  const { pages } = world.house;
  pages.hear(true);
  pages.keep(cacheKey('/kept', undefined, undefined), '*', '<p>kept</p>', null, pages.generation);
  let sent: string[] = [];
  const request = { method: 'GET', url: '/kept', headers: {} } as unknown as IncomingMessage;
  const response = {
    writeHead(_status: number, headers: string[]) {
      sent = headers;
    },
    end() {},
  } as unknown as ServerResponse;
  assert.ok(pages.serve(request, response));
  const headers = new Headers(
    sent.flatMap((name, at) => (at % 2 === 0 ? [[name, sent[at + 1] ?? ''] as [string, string]] : [])),
  );
  for (const [name, value] of Object.entries(EXPECTED)) assert.match(headers.get(name) ?? '', value, name);
  assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
  pages.hear(false);
});
