import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { DefinitionList } from './definition-list.tsx';

test('each name stands with what it stands for', () => {
  assert.match(
    html(<DefinitionList items={[{ term: 'Rows', says: '8,033' }]} />),
    /<dt>Rows<\/dt><dd>8,033<\/dd>/,
  );
});
