import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html, text } from '../test-rendering.ts';
import { downloadListExamples } from './examples.tsx';

test('a download says for what it is good and how large it is', () => {
  const list = exampleOf(downloadListExamples, 'Two formats');
  assert.match(text(list), /CSV, for a spreadsheet 18\.4 kB/);
  assert.match(html(list), /download=""/);
});
