import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, html, text } from '../test-rendering.ts';
import { type State, StateTag } from './state-tag.tsx';

const states: State[] = ['good', 'ask', 'bad', 'none'];

test('each state has a word and a shape of its own', () => {
  const words = states.map((state) => text(<StateTag tongue={english} state={state} />));
  const shapes = states.map(
    (state) => /d="([^"]+)"/.exec(html(<StateTag tongue={english} state={state} />))?.[1],
  );
  assert.equal(new Set(words).size, 4);
  assert.equal(new Set(shapes).size, 4);
});
