import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, html, text } from '../test-rendering.ts';
import { Thread } from './thread.tsx';

const thread = (
  <Thread
    tongue={english}
    steps={[
      { label: 'Won the vote', day: '2025-04-30', done: true },
      { label: 'Opens', note: 'due in January', done: false },
    ]}
  />
);

test('what has not happened says so, not by its dashes alone', () => {
  assert.match(text(thread), /Opens due in January \( ?not yet ?\)/);
  assert.match(html(thread), /<li class="todo">/);
});

test('a day can be read by people and by programs', () => {
  assert.match(html(thread), /<time datetime="2025-04-30">30 April 2025<\/time>/);
});
