import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html, text } from '../test-rendering.ts';
import { confirmPageExamples } from './examples.tsx';

test('before something final one reads what happens, to what, and that there is no way back', () => {
  const said = text(exampleOf(confirmPageExamples, 'What cannot be undone'));
  for (const part of [
    'Withdraw the budget of 2025?',
    'no longer see',
    'Spending 2025',
    'This cannot be undone',
  ])
    assert.ok(said.includes(part), part);
});

test('the button says the act and warns, and a link leads back without it', () => {
  const shown = html(exampleOf(confirmPageExamples, 'What cannot be undone'));
  assert.match(shown, /data-color="danger"[^>]*>\s*Withdraw/);
  assert.match(shown, /href="#back"[^>]*>\s*Go back, change nothing/);
});
