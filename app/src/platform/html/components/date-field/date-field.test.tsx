import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, exampleOf, html } from '../test-rendering.ts';
import { DateField } from './date-field.tsx';
import { dateFieldExamples } from './examples.tsx';

test('a day is chosen from the browser’s calendar', () => {
  assert.match(html(exampleOf(dateFieldExamples, 'From a calendar')), /type="date" value="2026-10-31"/);
});

test('a typed day says how one is written, in the reader’s words', () => {
  const shown = html(exampleOf(dateFieldExamples, 'Typed'));
  assert.match(shown, /For example 31 October 2026/);
  assert.match(shown, /aria-describedby="field-date-law-hint"/);
});

test('what was typed and is no day comes back as it was typed, with its error', () => {
  const shown = html(exampleOf(dateFieldExamples, 'Typed, and no day'));
  assert.match(shown, /value="31 Februray 2026"/);
  assert.match(shown, /aria-describedby="field-date-wrong-hint field-date-wrong-error"/);
  assert.match(
    html(<DateField tongue={english} name="d" label="D" value="soon" />),
    /type="text" value="soon"/,
  );
});
