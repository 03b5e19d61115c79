import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { LinkButton } from './link-button.tsx';

test('a link that looks like a button is still a link', () => {
  assert.match(html(<LinkButton href="/import">Import</LinkButton>), /^<a class="ds-button" href="\/import"/);
});
