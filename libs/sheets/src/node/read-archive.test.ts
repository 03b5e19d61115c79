import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Refused } from '../finding.ts';
import { zip } from '../testing.ts';
import { readArchive } from './read-archive.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function filesOf(bytes: Buffer, limits = {}): Promise<Record<string, string>> {
  const path = join(folder, `${bytes.length}.zip`);
  await writeFile(path, bytes);
  const files: Record<string, string> = {};
  let last = '';
  for await (const piece of readArchive(path, { limits })) {
    if ('path' in piece) {
      last = piece.path;
      files[last] = '';
    } else files[last] += Buffer.from(piece.bytes).toString('latin1');
  }
  // Pieces end where they end, within a letter too.
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]),
  );
}

test('the files of an archive come out one after another, whole', async () => {
  const long = 'año,1\n'.repeat(50_000);
  assert.deepEqual(await filesOf(await zip({ 'a/b.csv': long, 'c.txt': '', 'd.json': '{}' })), {
    'a/b.csv': long,
    'c.txt': '',
    'd.json': '{}',
  });
});

test('what is no archive, or more than the limits let in, is refused', async () => {
  const codes = [
    [Buffer.from('a,b\n1,2\n'), {}, 'file.is-text'],
    [await zip({ 'a.csv': 'x', 'b.csv': 'y' }), { parts: 1 }, 'file.unsafe-archive'],
    [await zip({ 'a.csv': 'x'.repeat(2000) }), { partBytes: 1000 }, 'file.inflates'],
    [await zip({ 'b.zip': 'x' }), {}, 'file.unsafe-archive'],
  ] as const;
  for (const [bytes, limits, code] of codes)
    await assert.rejects(
      filesOf(bytes, limits),
      (error) => error instanceof Refused && error.finding.code === code,
      code,
    );
});
