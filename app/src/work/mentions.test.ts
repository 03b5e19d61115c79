import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from './mentions.ts';

const people = [
  { personId: '1', name: 'Ana Okello' },
  { personId: '2', name: 'Ana María Núñez' },
  { personId: '3', name: 'Jean-Luc N’Diaye' },
  { personId: '4', name: 'أحمد بن سالم' },
  { personId: '5', name: 'Okot p’Bitek' },
];
const called = (text: string, chosen: string[] = []) => mentionsIn(text, people, chosen);

test('the longest name that fits is meant', () => {
  assert.deepEqual(called('@Ana Okello, please look'), ['1']);
  assert.deepEqual(called('Is it so, @ana maria nunez?'), ['2']);
  assert.deepEqual(called('(@Okot) knows'), ['5']);
  assert.deepEqual(called('اسأل @احمد عن هذا'), ['4']);
  assert.deepEqual(called('@Jean-Luc and @Okello.'), ['3', '1']);
});

test('a first name of two people is asked about, and the answer settles it', () => {
  const ambiguous = {
    code: 'comment.mention-ambiguous',
    details: { people: ['1', '2'], names: ['Ana Okello', 'Ana María Núñez'] },
  };
  assert.throws(() => called('@Ana, please'), ambiguous);
  assert.deepEqual(called('@Ana, please', ['2']), ['2']);
});

test('a call that reaches nobody is refused, an address calls nobody', () => {
  assert.throws(() => called('@Bob see this'), { code: 'comment.mention-unknown', details: { name: 'Bob' } });
  assert.deepEqual(called('write to office@Bob.org'), []);
});

test('people can be ticked without being named, and nobody else can', () => {
  assert.deepEqual(called('please look', ['3', 'a stranger']), ['3']);
});
