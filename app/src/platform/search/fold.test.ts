import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fold, formsOf, runsOf, wordsOf } from './fold.ts';
import { pieces, termsOf } from './search.ts';

test('case, accents and joined letters make no difference', () => {
  assert.equal(fold('Ökonomie ÇANKAYA Łódź Straße Œuvre'), 'okonomie cankaya lodz strasse oeuvre');
});

test('Arabic is found as people type it', () => {
  assert.equal(fold('الميزانيّة'), fold('الميزانيه'));
  assert.equal(fold('أحمد'), fold('احمد'));
  assert.equal(fold('مصطفى'), fold('مصطفي'));
  assert.equal(fold('بلـــدية'), fold('بلدية'));
  assert.equal(fold('سنة ٢٠٢٤'), fold('سنة 2024'));
  assert.deepEqual(formsOf(fold('الميزانية')), ['الميزانيه', 'ميزانيه']);
  assert.deepEqual(formsOf(fold('الف')), ['الف'], 'a short word keeps its beginning');
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))),
  );
});

test('a code is found by its parts', () => {
  assert.deepEqual(
    runsOf('MAD-2024/41.203').map((run) => run.word),
    ['mad', '2024', '41', '203'],
  );
});

test('a word of any text is a term that finds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      for (const term of termsOf(text)) assert.ok(words.has(term), term);
    }),
  );
});

test('the words that were looked for are marked where they stand, and nothing of the text is lost', () => {
  const shown = pieces('Réunion du Conseil, réunions', termsOf('reunion'));
  assert.deepEqual(
    shown.filter((piece) => piece.isMatch).map((piece) => piece.says),
    ['Réunion', 'réunions'],
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, question) => {
      assert.equal(
        pieces(text, termsOf(question))
          .map((piece) => piece.says)
          .join(''),
        text,
      );
    }),
  );
});
