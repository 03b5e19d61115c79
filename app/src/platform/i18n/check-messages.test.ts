import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMessages } from './check-messages.ts';
import { platformMessages } from './messages/index.ts';
import type { Messages } from './messages.ts';

const codes = (messages: Messages) => checkMessages([messages]).faults.map((fault) => fault.code);

test('the platform says the same in every language it has', () => {
  const report = checkMessages([platformMessages]);
  assert.deepEqual(report.faults, []);
  assert.ok(report.seen.en > 60, `saw only ${report.seen.en} English messages`);
  assert.equal(report.seen.ar, report.seen.en, 'a resident reads all of these: Arabic is owed in full');
});

test('a translation that drops or invents an argument is found', () => {
  const en = { 'a.b': 'Spent {n} of <b>{total}</b>' };
  assert.deepEqual(codes({ en, ar: { 'a.b': 'أُنفق {n} من {total}' }, status: {} }), [
    'message.arguments-differ',
  ]);
  assert.deepEqual(codes({ en, fr: { 'a.b': '{n} dépensés sur <b>{totale}</b>' }, status: {} }), [
    'message.arguments-differ',
  ]);
});

test('an Arabic plural without its six forms is found, and a Spanish one needs two', () => {
  const en = { 'a.b': '{n, plural, one {# line} other {# lines}}' };
  assert.deepEqual(codes({ en, ar: { 'a.b': '{n, plural, one {بند} other {# بند}}' }, status: {} }), [
    'message.plural-incomplete',
  ]);
  assert.deepEqual(
    codes({ en, es: { 'a.b': '{n, plural, one {# línea} other {# líneas}}' }, status: {} }),
    [],
  );
});

test('broken, empty, misnamed and foreign messages are found', () => {
  const en: Record<string, string> = { 'a.b': 'Spent {n', 'a.c': ' ', Title: 'x', 'a.d': 'y' };
  const extra = { 'a.e': 'z' } as Record<string, string>;
  assert.deepEqual(codes({ en, pt: extra, status: {} }).sort(), [
    'message.empty',
    'message.key-form',
    'message.not-in-english',
    'message.unreadable',
  ]);
});
