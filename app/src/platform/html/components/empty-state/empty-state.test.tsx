import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { emptyStateExamples } from './examples.tsx';

test('where there is nothing, it is said what to do', () => {
  assert.match(
    html(exampleOf(emptyStateExamples, 'With a next step')),
    /href="#import"[^>]*>Import a budget/,
  );
});
