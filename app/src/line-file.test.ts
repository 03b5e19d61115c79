import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { LineFile } from './line-file.ts';

test('a file that has to wait for the disk many times warns of nothing, and holds every line in its order', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const warned: Error[] = [];
  const hear = (warning: Error): number => warned.push(warning);
  process.on('warning', hear);
  t.after(() => process.off('warning', hear));
  const path = join(folder, 'lines');
  const file = await LineFile.open(path);
  const lines = Array.from({ length: 40 }, (_, at) => `${at}${'x'.repeat(40_000)}\n`);
  for (const line of lines) await file.write(line);
  await file.close();
  assert.equal(await readFile(path, 'utf8'), lines.join(''));
  assert.deepEqual(warned, []);
});
