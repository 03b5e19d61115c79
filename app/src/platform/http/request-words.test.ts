import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from './choose-language.ts';
import { cacheKey } from './page-cache.ts';
import { collect } from './read-body.ts';
import { isSameOrigin } from './same-origin.ts';

const from = (headers: Record<string, string>): boolean =>
  isSameOrigin(new Headers({ host: 'town.example', ...headers }));

test('a form is taken from our own pages, whatever the browser says of them', () => {
  for (const site of ['same-origin', 'none']) assert.ok(from({ 'sec-fetch-site': site }));
  for (const site of ['cross-site', 'same-site', '']) assert.ok(!from({ 'sec-fetch-site': site }));
  assert.ok(from({ origin: 'https://town.example' }));
  assert.ok(from({ referer: 'http://town.example/work' }));
  for (const origin of ['https://town.example.evil', 'https://evil', 'null', 'nonsense'])
    assert.ok(!from({ origin }));
  assert.ok(!from({ origin: 'https://evil', 'sec-fetch-site': 'cross-site' }));
  assert.ok(!from({}), 'who says nothing of where it comes from is refused');
});

test('the language is that of the link, then of the device, then of the browser, then English', () => {
  assert.equal(chooseLanguage('ar', 'lang=en', 'en'), 'ar');
  assert.equal(chooseLanguage('xx', 'a=b; lang=ar', 'en'), 'ar');
  assert.equal(chooseLanguage(null, 'lang=xx', 'de-DE,ar;q=0.7,en;q=0.5'), 'ar');
  assert.equal(chooseLanguage(null, undefined, 'fr-CA, ar;q=0.7'), 'fr', 'a country of a language we speak');
  assert.equal(chooseLanguage(null, 'slang=ar', 'ar;q=0, en;q=0.1'), 'en');
  assert.equal(chooseLanguage(null, undefined, undefined), 'en');
});

test('a page is kept under its address and its language', () => {
  assert.equal(cacheKey('/places/A', undefined, 'ar'), 'ar /places/A');
  assert.equal(cacheKey('/places/A?lang=ar', 'lang=en', 'en'), 'ar /places/A?lang=ar');
});

test('a field is its own value whatever it is called, and one sent twice is a list', () => {
  const values = collect([
    ['__proto__', 'x'],
    ['a', '1'],
    ['a', '2'],
    ['a', '3'],
    ['constructor', 'y'],
  ]);
  assert.deepEqual(Object.keys(values), ['__proto__', 'a', 'constructor']);
  assert.deepEqual(values['a'], ['1', '2', '3']);
  assert.equal(({} as Record<string, unknown>)['x'], undefined);
});
