import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english } from '../html/components/test-rendering.ts';
import { formOf } from '../html/form-state.ts';
import { Problem } from '../problems/problem.ts';
import { amountTyped, dayTyped } from './typed-input.ts';

const rent = { name: 'rent', label: 'Rent' };

function refusal(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  return assert.fail('it was taken');
}

test('what a field was left empty is nothing, and never a zero', () => {
  assert.equal(amountTyped(english, ' ', 'KES', rent), null);
  assert.equal(dayTyped(english, '', rent), null);
});

test('what was typed is read exactly', () => {
  assert.equal(amountTyped(english, '1,234.5', 'KES', rent), 123_450n);
  assert.equal(amountTyped(english, '1,234', 'JPY', rent), 1234n);
  assert.equal(dayTyped(arabic, '31 أكتوبر 2026', rent), '2026-10-31');
});

test('what cannot be read is said at its field: what came, and how it is written', () => {
  const wrong = refusal(() => amountTyped(english, '12 thousand', 'KES', rent));
  const form = formOf(english, { rent: '12 thousand' }, wrong);
  const field = form.field('rent', 'Rent');
  assert.equal(field.value, '12 thousand');
  assert.match(field.error ?? '', /Rent: this is no amount.*2 decimals.*1234\.50.*12 thousand/);
  assert.deepEqual(form.errors(), [{ field: 'rent', says: field.error }]);
  const day = refusal(() => dayTyped(english, 'soon', rent));
  assert.match(formOf(english, {}, day).field('rent', 'Rent').error ?? '', /31 October 2026.*soon/);
});
