import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, html } from '../test-rendering.ts';
import { radioGroupExamples } from './examples.tsx';

test('one of a few is chosen, and none is unless somebody chose it', () => {
  assert.equal(html(exampleOf(radioGroupExamples, 'One of a few')).match(/checked/g)?.length, 1);
  assert.doesNotMatch(html(exampleOf(radioGroupExamples, 'Nothing chosen, and sent')), /checked/);
});

test('the error belongs to the question, and the summary’s link finds it', () => {
  const shown = html(exampleOf(radioGroupExamples, 'Nothing chosen, and sent'));
  assert.match(shown, /id="field-who-wrong" tabindex="-1" aria-describedby="field-who-wrong-error"/);
});
