import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english, exampleOf, html } from '../test-rendering.ts';
import { AmountField } from './amount-field.tsx';
import { amountFieldExamples } from './examples.tsx';

test('an amount says its currency and how it is written', () => {
  assert.match(html(exampleOf(amountFieldExamples, 'With its currency')), /In KES, for example 1234\.50/);
  assert.match(
    html(<AmountField tongue={english} name="a" label="A" currency="JPY" />),
    /for example 123450</,
  );
});

test('digits run from left to right in Arabic too', () => {
  assert.match(html(exampleOf(amountFieldExamples, 'Sent back', arabic)), /dir="ltr" value="12 thousand"/);
});
