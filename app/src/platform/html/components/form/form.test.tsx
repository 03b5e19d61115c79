import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, exampleOf, html } from '../test-rendering.ts';
import { formExamples } from './examples.tsx';
import { Form } from './form.tsx';

test('a form carries the id of its request and the version it was shown with', () => {
  const shown = html(exampleOf(formExamples, 'Sent back with what is wrong'));
  assert.match(shown, /type="hidden" name="requestId" value="0198a7c2/);
  assert.match(shown, /type="hidden" name="version" value="3"/);
});

test('the summary counts the problems, leads to each field and takes the focus', () => {
  const shown = html(exampleOf(formExamples, 'Sent back with what is wrong'));
  assert.match(shown, /There are 2 problems/);
  assert.match(shown, /href="#field-email"/);
  assert.match(shown, /role="alert" tabindex="-1" autofocus/);
});

test('both texts stand side by side, and nobody has chosen for their author', () => {
  const shown = html(exampleOf(formExamples, 'Somebody else was faster'));
  assert.match(shown, /<legend class="ds-label">Office/);
  assert.match(
    shown,
    /name="use:office" value="mine"[^>]*>\s*Keep mine[\s\S]*first floor[\s\S]*name="use:office" value="theirs"/,
  );
  assert.equal(shown.match(/type="radio"[^>]*checked/g)?.length, 1);
  assert.match(shown, /href="#field-use:office"/);
  assert.match(shown, /id="field-use:office" tabindex="-1"/);
  assert.match(shown, /\(empty\)/);
});

test('how long a text may be and how long it is are said in words', () => {
  const shown = html(exampleOf(formExamples, 'Somebody else was faster'));
  assert.match(shown, /At most 200 characters\. 48 characters now\./);
});

test('a form without problems has no summary, and one with a file says how it is sent', () => {
  const shown = html(<Form tongue={english} action="/import" requestId="r" multipart />);
  assert.doesNotMatch(shown, /role="alert"/);
  assert.match(shown, /enctype="multipart\/form-data"/);
});

test('a problem of many pieces is one problem, with its pieces below it', () => {
  const lines = ['Line 2: no amount.', 'Line 9: no code.'];
  const errors = [{ field: 'files', says: 'Two lines could not be read.', more: lines }];
  const shown = html(<Form tongue={english} action="/import" requestId="r" errors={errors} />);
  assert.match(shown, /There is a problem</);
  for (const line of lines) assert.ok(shown.includes(`<bdi>${line}</bdi>`));
});
