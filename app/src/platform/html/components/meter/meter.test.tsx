import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { Bar, Meter } from './meter.tsx';

test('what goes beyond the plan is drawn to scale, with a mark where the plan ends', () => {
  const shown = html(<Meter value={125} label="125 of 100" />);
  assert.match(shown, /class="plan" width="80"/);
  assert.match(shown, /class="actual" width="100"/);
  assert.match(shown, /class="beyond" x1="80"/);
});

test('nothing planned and nothing done draws nothing, and no broken number', () => {
  assert.doesNotMatch(html(<Meter value={0} of={0} label="0 of 0" />), /NaN|Infinity/);
  assert.doesNotMatch(html(<Bar plan={0} actual={0} longest={0} label="nothing" />), /NaN|Infinity/);
});

test('what is not known has no bar', () => {
  assert.doesNotMatch(html(<Bar plan={5} actual={null} longest={10} label="Planned 5" />), /class="actual"/);
});
