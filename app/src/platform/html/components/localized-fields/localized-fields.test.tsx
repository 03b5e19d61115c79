import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, exampleOf, html } from '../test-rendering.ts';
import { localizedFieldsExamples } from './examples.tsx';
import { LocalizedFields } from './localized-fields.tsx';

test('each language is written in its own direction, and named in itself', () => {
  const shown = html(exampleOf(localizedFieldsExamples, 'Two languages of the place, the others below'));
  assert.match(shown, /lang="ar"[^>]*dir="rtl"|dir="rtl"[^>]*lang="ar"/);
  assert.match(shown, />\s*العربية/);
  assert.match(shown, /<details class="more"><summary>In other languages/);
});

test('the languages below are open where one of them holds something', () => {
  const shown = html(
    <LocalizedFields
      tongue={english}
      legend="Name"
      languages={['en']}
      others={['fr']}
      field={(language) => ({ tongue: english, name: `n_${language}`, label: language, value: 'Eau' })}
    />,
  );
  assert.match(shown, /<details class="more" open/);
});
