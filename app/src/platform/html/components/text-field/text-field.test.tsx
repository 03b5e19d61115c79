import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, exampleOf, html, text } from '../test-rendering.ts';
import { textFieldExamples } from './examples.tsx';
import { TextField } from './text-field.tsx';

test('a wrong field is tied to what is wrong with it', () => {
  const shown = html(exampleOf(textFieldExamples, 'With an error'));
  assert.match(shown, /aria-invalid="true"/);
  assert.match(shown, /aria-describedby="field-currency-error"/);
  assert.match(shown, /id="field-currency-error"/);
});

test('only what may be left out says so', () => {
  assert.match(text(<TextField tongue={english} name="a" label="Reason" />), /Reason \(optional\)/);
  assert.doesNotMatch(text(<TextField tongue={english} name="a" label="Reason" required />), /optional/);
});

test('what was typed before is kept, quotes and all', () => {
  assert.match(
    html(<TextField tongue={english} name="a" label="A" value={'"><b>'} />),
    /value="&quot;&gt;&lt;b&gt;"/,
  );
});
