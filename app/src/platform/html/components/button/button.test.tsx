import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../test-rendering.ts';
import { Button } from './button.tsx';

test('a button sends its form, and says with what', () => {
  const shown = html(
    <Button name="do" value="publish">
      Publish
    </Button>,
  );
  assert.match(shown, /type="submit"/);
  assert.match(shown, /name="do" value="publish"/);
});

test('what a town typed is text and never markup', () => {
  assert.match(html(<Button>{'<script>alert(1)</script>'}</Button>), /&lt;script&gt;/);
});
