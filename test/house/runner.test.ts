import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLines, runProcess, testEnvironment } from '../../scripts/support/test-files.ts';

/** Runs a file that holds these lines, as the runner runs one. */
async function run(source: string[], stillMs?: number) {
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
    ...(stillMs === undefined ? {} : { stillMs }),
  });
  const results = readLines(lines);
  rmSync(folder, { recursive: true, force: true });
  return { ...end, results };
}

test('a file whose tests pass ends well', async () => {
  const { status, results } = await run(["test('good', () => {});"]);
  assert.equal(status, 0);
  assert.deepEqual(results, [{ kind: 'pass', name: 'good' }]);
});

test('an error that nobody caught fails the file, though every test in it would pass', async () => {
  const { status, said } = await run([
    "test('good', async () => {",
    "  setTimeout(() => { throw new Error('out of the timer'); }, 1);",
    '  await new Promise(() => setInterval(() => {}, 1000));',
    '});',
  ]);
  assert.equal(status, 7);
  assert.match(said, /out of the timer/);
  assert.match(said, /some\.test\.mjs:3/);
});

test('a promise that was refused and that nobody waited for fails the file', async () => {
  const { status, said } = await run([
    "test('good', () => { Promise.reject(new Error('of no interest')); });",
    "test('next', () => new Promise(() => setInterval(() => {}, 1000)));",
  ]);
  assert.equal(status, 7);
  assert.match(said, /of no interest/);
});

test('a file that stands still is ended and told, where the system says what has the processor', async (t) => {
  if (process.platform !== 'linux') return t.skip('no /proc here');
  const waitForEver = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';
  const { fault, results } = await run([waitForEver], 1500);
  assert.match(fault ?? '', /stood still/);
  assert.deepEqual(results, []);
  return undefined;
});

test('a file that works long does not stand still', async () => {
  const busy = "test('busy', () => { const end = Date.now() + 3000; while (Date.now() < end); });";
  const { status, fault } = await run([busy], 2500);
  assert.deepEqual([status, fault], [0, undefined]);
});
