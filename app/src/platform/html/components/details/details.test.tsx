import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { Details } from './details.tsx';

test('details open without script', () => {
  assert.match(
    html(<Details summary="Rows">All</Details>),
    /^<details class="more"><summary>Rows<\/summary>/,
  );
  assert.match(html(<Details summary="Rows" open />), /<details class="more" open=""/);
});
