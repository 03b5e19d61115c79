import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Child } from 'hono/jsx';
import { defineMessages } from './messages.ts';
import { createTongues } from './tongues.ts';

const towns = defineMessages({
  en: {
    'town.title': 'Towns',
    'town.lines': '{count, plural, one {# line} other {# lines}}',
    'town.hello': 'Welcome to {name}',
    'town.post': '{post}, {place}',
    'town.said': '<b>{n}</b> of every 100 were spent by {who}',
    'town.only-english': 'Only here, {n} times',
  },
  ar: {
    'town.title': 'البلدات',
    'town.lines':
      '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}',
    'town.hello': 'مرحبًا بكم في {name}',
    'town.post': '{post}، {place}',
    'town.said': 'أُنفق <b>{n}</b> من كل 100 بواسطة {who}',
  },
  status: { ar: 'draft' },
});
const tongues = createTongues([towns]);
const [english, arabic] = [tongues.tongue('en'), tongues.tongue('ar')];

test('Arabic counts in six ways', () => {
  const said = [0, 1, 2, 5, 11, 100].map((count) => arabic.t('town.lines', { count }));
  assert.deepEqual(said, ['لا بنود', 'بند واحد', 'بندان', '5 بنود', '11 بندًا', '100 بند']);
});

test('a count given as a bigint is counted too', () => {
  assert.equal(english.t('town.lines', { count: 1n }), '1 line');
  assert.equal(english.t('town.lines', { count: 12_000n }), '12,000 lines');
});

test('a message missing in Arabic is said in English, by English rules, and is known to be missing', () => {
  assert.equal(arabic.t('town.only-english', { n: 3 }), 'Only here, 3 times');
  assert.deepEqual(
    tongues.fallbacks().filter((f) => f.language === 'ar'),
    [{ language: 'ar', key: 'town.only-english' }],
  );
});

test('a Latin name inside Arabic, and an Arabic name inside English, are fenced', () => {
  assert.equal(arabic.t('town.hello', { name: 'Kisumu (KE-42)' }), 'مرحبًا بكم في \u2068Kisumu (KE-42)\u2069');
  assert.equal(english.t('town.hello', { name: 'الخليل' }), 'Welcome to \u2068الخليل\u2069');
  assert.equal(english.t('town.hello', { name: 'Kisumu' }), 'Welcome to Kisumu');
});

test('what is put together of fenced values alone reads in the direction of its sentence', () => {
  const post = arabic.t('town.post', { post: 'مدير', place: 'تل' });
  assert.equal(post, '\u2068مدير\u2069، \u2068تل\u2069');
  assert.equal(arabic.t('town.hello', { name: post }), `مرحبًا بكم في \u2067${post}\u2069`);
  const again = arabic.t('town.post', { post, place: '12' });
  assert.equal(arabic.t('town.hello', { name: again }), `مرحبًا بكم في \u2067${again}\u2069`);
  assert.equal(
    arabic.t('town.hello', { name: arabic.t('town.hello', { name: 'Ada' }) }),
    'مرحبًا بكم في \u2068مرحبًا بكم في \u2068Ada\u2069\u2069',
  );
});

const bold = (children: Child[]) => ({ bold: children.join('') }) as unknown as Child;

test('a rich message gives children, with marked-up parts handed to the page', () => {
  assert.deepEqual(english.rich('town.said', { n: 88, who: 'the town' }, { b: bold }), [
    { bold: '88' },
    ' of every 100 were spent by the town',
  ]);
});

test('a list reads as a list', () => {
  assert.equal(english.t('town.hello', { name: ['Ada', 'Bo', 'Cy'] }), 'Welcome to Ada, Bo, and Cy');
});

test('each item of a list is fenced by itself, so that a Latin list reads from right to left inside Arabic', () => {
  assert.equal(
    arabic.t('town.hello', { name: ['Ada', 'Bo'] }),
    'مرحبًا بكم في \u2068Ada\u2069 و\u2068Bo\u2069',
  );
});

test('a message that no catalogue has is a bug and says so', () => {
  assert.throws(() => english.t('town.nowhere'), /No message "town.nowhere"/);
});

test('two catalogues may not share a key', () => {
  assert.throws(() => createTongues([towns, towns]), /stands in two en catalogues/);
});
