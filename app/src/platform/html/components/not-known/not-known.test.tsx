import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english, text } from '../test-rendering.ts';
import { NotKnown } from './not-known.tsx';

test('not known is said, with the reason where there is one', () => {
  assert.equal(text(<NotKnown tongue={english} because="due in June" />), 'Not known (due in June)');
  assert.equal(text(<NotKnown tongue={arabic} />), 'غير معروف');
});
