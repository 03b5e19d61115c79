import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, html } from '../test-rendering.ts';
import { Pager, pagesShown } from './pager.tsx';

test('a pager shows the ends and the neighbours', () => {
  assert.deepEqual(pagesShown(4, 12), [1, 'gap', 3, 4, 5, 'gap', 12]);
  assert.deepEqual(pagesShown(1, 2), [1, 2]);
  assert.deepEqual(pagesShown(2, 4), [1, 2, 3, 4]);
});

test('one page needs no pager', () => {
  assert.equal(html(<Pager tongue={english} page={1} pages={1} href={String} />), '');
});

test('where one is, is said', () => {
  const shown = html(<Pager tongue={english} page={2} pages={3} href={(n) => `?page=${n}`} />);
  assert.match(shown, /href="\?page=2" aria-current="page" aria-label="Page 2"/);
});
