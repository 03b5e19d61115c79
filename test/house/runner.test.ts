import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLines, runProcess, testEnvironment } from '../../scripts/support/test-files.ts';

/** Runs a file that holds these lines, as the runner runs one. */
async function run(...source: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-runner-'));
  const file = join(folder, 'some.test.mjs');
  const lines = join(folder, 'lines.jsonl');
  writeFileSync(file, ["import { test } from 'node:test';", ...source].join('\n'));
  const end = await runProcess({
    file,
    flags: [],
    lines,
    env: testEnvironment(),
    signal: new AbortController().signal,
  });
  const results = readLines(lines);
  rmSync(folder, { recursive: true, force: true });
  return { ...end, results };
}

test('a file whose tests pass ends well', async () => {
  const { status, results } = await run("test('good', () => {});");
  assert.equal(status, 0);
  assert.deepEqual(results, [{ kind: 'pass', name: 'good' }]);
});

test('an error that nobody caught fails the file, though every test in it would pass', async () => {
  const { status, said } = await run(
    "test('good', async () => {",
    "  setTimeout(() => { throw new Error('out of the timer'); }, 1);",
    '  await new Promise(() => setInterval(() => {}, 1000));',
    '});',
  );
  assert.equal(status, 7);
  assert.match(said, /out of the timer/);
  assert.match(said, /some\.test\.mjs:3/);
});

test('a promise that was refused and that nobody waited for fails the file', async () => {
  const { status, said } = await run(
    "test('good', () => { Promise.reject(new Error('of no interest')); });",
    "test('next', () => new Promise(() => setInterval(() => {}, 1000)));",
  );
  assert.equal(status, 7);
  assert.match(said, /of no interest/);
});
