import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assert as always, bigInt, constantFrom, property } from 'fast-check';
import { languages } from './languages.ts';
import { createNumbers } from './numbers.ts';
import { amountOfSearch, readTypedAmount, typedAmount } from './typed-amount.ts';

const euro = { code: 'EUR', digits: 2 };

test('an amount is read with the separators of the page', () => {
  assert.equal(readTypedAmount('en', '1,234.50', euro), 123_450n);
  assert.equal(readTypedAmount('es', '1.234,5', euro), 123_450n);
  assert.equal(readTypedAmount('fr', '1 234,50', euro), 123_450n);
  assert.equal(readTypedAmount('pt', '1234,5', euro), 123_450n);
  assert.equal(readTypedAmount('ar', '1,234.50', euro), 123_450n);
});

test('an amount with the separators of another language is refused and never guessed', () => {
  assert.equal(typeof readTypedAmount('en', '1.234,50', euro), 'object');
  assert.equal(typeof readTypedAmount('es', '1234.50', euro), 'object');
  assert.equal(typeof readTypedAmount('en', '12 EUR', euro), 'object');
});

test('a search reads an amount as its page writes it, and as a link from a page of another language has it', () => {
  assert.equal(amountOfSearch('es', '1.000,50'), '1000.5');
  assert.equal(amountOfSearch('es', '1000.50'), '1000.5');
  assert.equal(amountOfSearch('ar', '١٠٠٠'), '1000');
  assert.equal(amountOfSearch('en', '0.00'), '0');
  assert.equal(amountOfSearch('fr', 'much'), null);
});

test('what the field shows, and what the page writes, are read as what they are', () => {
  always(
    property(
      bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      constantFrom(...languages),
      constantFrom(0, 2, 3),
      (minor, language, digits) => {
        const unit = { code: 'XXX', digits };
        assert.equal(readTypedAmount(language, typedAmount({ language }, minor, unit), unit), minor);
        const written = createNumbers(language).money(minor, unit, 'exact', { currency: false });
        assert.equal(
          readTypedAmount(language, written.replace(/[\u200e\u200f]/g, '').replace('\u2212', '-'), unit),
          minor,
        );
      },
    ),
  );
});
