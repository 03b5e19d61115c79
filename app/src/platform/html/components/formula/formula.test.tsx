import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, exampleOf, html } from '../test-rendering.ts';
import { formulaExamples } from './examples.tsx';

test('symbols run from left to right in Arabic too', () => {
  const shown = html(exampleOf(formulaExamples, 'With its figures', arabic));
  assert.match(shown, /<code dir="ltr">executed ÷ original × 100<\/code>/);
  assert.match(shown, /إصدار الصيغة 1/);
});
