import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, html, text } from '../test-rendering.ts';
import { FactCard } from './fact-card.tsx';

const card = (
  <FactCard
    tongue={english}
    about="Complaints"
    say="43 of every 100 were answered"
    meter={{ value: 43, target: 80 }}
    note="Target 80"
    how={{ href: '/how' }}
  />
);

test('the sentence stands before the bar, and the bar before how we know', () => {
  const shown = html(card);
  const places = ['43 of every 100', '<svg class="meter"', 'How we know'].map((part) => shown.indexOf(part));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(places.every((place) => place >= 0));
});

test('the bar says in words what it draws, and the link says what it opens', () => {
  assert.match(html(card), /aria-label="43 of 100; target 80"/);
  assert.match(text(card), /How we know \(Complaints\)/);
});
