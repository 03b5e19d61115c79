import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { wordNotAsked } from './shortening.ts';

test('words may be left out of a question, and none put in, changed or moved', () => {
  const asked = 'Why did my neighbour Jo get the road contract? The road is bad.';
  assert.equal(wordNotAsked(asked, asked), null);
  assert.equal(wordNotAsked(asked, 'Why did […] get the road contract?'), null);
  assert.equal(wordNotAsked(asked, 'Did … get the contract?'), null);
  assert.equal(wordNotAsked(asked, 'Why did somebody get the road contract?'), 'somebody');
  assert.equal(wordNotAsked(asked, 'The road is good.'), 'good');
  assert.equal(wordNotAsked(asked, 'Contract road'), null);
  assert.equal(wordNotAsked(asked, 'Contract neighbour'), 'neighbour');
  assert.equal(wordNotAsked('لماذا لم يُصلح الطريق؟', 'لماذا […] الطريق؟'), null);
  assert.equal(wordNotAsked('Le marché du préau', 'marché du pré'), 'pré');
});

test('whatever words are left out, it is a shortening; with one more it is not', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.boolean()), { minLength: 1 }), fc.nat(), (words, where) => {
      const original = words.map(([each]) => each).join(' ');
      const kept = words.filter(([, stays]) => stays).map(([each]) => each);
      assert.equal(wordNotAsked(original, kept.join(' … ')), null);
      const at = where % (kept.length + 1);
      assert.equal(
        wordNotAsked(original, [...kept.slice(0, at), 'UNASKED', ...kept.slice(at)].join(' ')),
        'UNASKED',
      );
    }),
  );
});
