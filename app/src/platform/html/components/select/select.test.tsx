import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { selectExamples } from './examples.tsx';

test('nothing is chosen until somebody chooses', () => {
  const shown = html(exampleOf(selectExamples, 'Not yet chosen'));
  assert.doesNotMatch(shown, / selected/);
  assert.match(shown, /<option value="">Choose one/);
});

test('what was chosen stays chosen', () => {
  assert.match(html(exampleOf(selectExamples, 'Chosen')), /<option value="2025" selected=""/);
});
