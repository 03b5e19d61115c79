import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '../problems/platform-problems.ts';
import { english } from './components/test-rendering.ts';
import { formOf, titleOf } from './form-state.ts';

test('a refused form names the field to mend, in words of the form and not of the schema', () => {
  const refused = problem('request.invalid', { fields: ['name: Too small: expected string'] });
  const form = formOf(english, { name: '' }, refused);
  const field = form.field('name', 'Name');
  assert.match(field.error ?? '', /^Name: missing/);
  assert.deepEqual(form.errors(), [{ field: 'name', says: field.error }]);
});

test('a problem that is no field’s stands at the top alone', () => {
  const refused = problem('access.refused', { permission: 'places.add' });
  const form = formOf(english, { name: 'Lakeside' }, refused);
  assert.equal(form.field('name', 'Name').error, undefined);
  assert.equal(form.field('name', 'Name').value, 'Lakeside');
  assert.equal(form.errors().length, 1);
});

test('the title says first that a form came back', () => {
  assert.equal(titleOf(english, 'Sign in', null), 'Sign in');
  assert.equal(titleOf(english, 'Sign in', problem('sign-in.wrong')), 'Error: Sign in');
});
