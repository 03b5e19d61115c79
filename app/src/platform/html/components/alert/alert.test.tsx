import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english, html, text } from '../test-rendering.ts';
import { Alert } from './alert.tsx';

test('an alert says in a word what kind it is', () => {
  assert.equal(
    text(
      <Alert tongue={english} kind="bad">
        Line 2 is empty.
      </Alert>,
    ),
    'Problem Line 2 is empty.',
  );
  assert.match(
    text(
      <Alert tongue={arabic} kind="bad">
        …
      </Alert>,
    ),
    /^مشكلة/,
  );
});

test('only a problem interrupts who listens', () => {
  assert.match(html(<Alert tongue={english} kind="bad" />), /role="alert"/);
  assert.match(html(<Alert tongue={english} kind="good" />), /role="status"/);
});
