import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { numberFieldExamples } from './examples.tsx';

test('a number is typed on a number pad, beside what it counts', () => {
  const shown = html(exampleOf(numberFieldExamples, 'With its unit'));
  assert.match(shown, /inputmode="numeric"[^>]*value="142"/);
  assert.match(shown, /<bdi>km²<\/bdi>/);
});
