import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { checkGroupExamples } from './examples.tsx';

test('boxes stand under one question, which its hint belongs to', () => {
  const shown = html(exampleOf(checkGroupExamples, 'Any number of several'));
  assert.match(shown, /<fieldset class="ds-fieldset" id="field-days"[^>]*aria-describedby="field-days-hint"/);
  assert.match(shown, /<legend class="ds-label">Working days/);
  assert.equal(shown.match(/checked/g)?.length, 2);
  assert.match(shown, /value="6" aria-describedby="field-days-2"/);
});
