import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, html } from '../test-rendering.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

test('the way back up is a named list of links', () => {
  const shown = html(<Breadcrumbs tongue={arabic} crumbs={[{ href: '/nyabera', label: 'Nyabera' }]} />);
  assert.match(shown, /<nav class="ds-breadcrumbs" aria-label="أنت هنا"><ol><li><a/);
});
