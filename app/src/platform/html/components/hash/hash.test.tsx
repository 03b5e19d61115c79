import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderFragment } from '../../render.ts';
import { Hash } from './hash.tsx';

test('a hash is read from left to right in every language', () => {
  assert.equal(renderFragment(<Hash value="sha256:0a" />), '<code class="hash" dir="ltr">sha256:0a</code>');
});
