import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { fileFieldExamples } from './examples.tsx';

test('several files of one kind may be given at once', () => {
  const shown = html(exampleOf(fileFieldExamples, 'Several files'));
  assert.match(shown, /type="file" accept=".csv" multiple=""/);
  assert.match(shown, /aria-describedby="field-files-hint"/);
});
