import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outboxScript, workerScript } from './scripts.ts';

test('both scripts together weigh less than 12 kB', () => {
  const bytes = Buffer.byteLength(outboxScript().text) + Buffer.byteLength(workerScript());
  assert.ok(bytes > 2000 && bytes < 12_000, `${bytes} bytes`);
});

test('neither makes markup or code out of text, nor speaks to anybody else', () => {
  for (const text of [outboxScript().text, workerScript()])
    assert.doesNotMatch(
      text,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|https?:/,
    );
});
