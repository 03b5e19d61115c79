import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type CommandLine, openCommandLine } from '../../../test/support/command.ts';
import { releaseLines, releaseOf } from '../../../test/support/releases.ts';

let line: CommandLine;
const importing = (...words: string[]) => line.run('import', 'procurement', '--place', 'MILL', ...words);

async function file(name: string, text: string): Promise<string> {
  const path = join(line.folder, name);
  await writeFile(path, text);
  return path;
}

const release = (ocid: string) =>
  releaseOf({ ocid, year: 2021, title: 'A mill', supplier: 'Millers', buyer: 'Millton' });

before(async () => {
  line = await openCommandLine();
  await line.done('place', 'add', 'MILL', '--name', 'Millton', '--currency', 'EUR');
});
after(() => line.close());

test('what is wrong with a file is said with its line, and nothing of it comes in', async () => {
  await mkdir(join(line.folder, 'folder'));
  for (const [path, says] of [
    [join(line.folder, 'none.jsonl'), /There is no file .*none\.jsonl that could be read/],
    [join(line.folder, 'folder'), /a folder by itself is none/],
    [await file('bad.jsonl', 'no JSON\n'), /no release in bad\.jsonl[^]*Line 1: This is no JSON/],
    [await file('empty.jsonl', ''), /no release in empty\.jsonl/],
    [await file('other.json', '{"a":1}'), /Line 1 \/ocid: /],
  ] as const) {
    const { code, out, remarks } = await importing(path);
    assert.deepEqual([code, out], [1, ''], path);
    assert.match(remarks, says);
  }
});

test("others' records are named by whose they are, and never come in as the town's own", async () => {
  const path = await file('one.jsonl', releaseLines(release('ocds-1')));
  const unnamed = await importing('--foreign', path);
  assert.equal(unnamed.code, 2);
  assert.match(unnamed.remarks, /--foreign asks for --source NAME/);
  const own = await importing('--licence', 'CC0-1.0', path);
  assert.match(own.out, /load 1, 1 releases, 1 of them new/);
  assert.match(own.remarks, /What came in is a draft/);
  const mixed = await importing('--foreign', '--source', 'Millton', path);
  assert.equal(mixed.code, 1);
  assert.match(mixed.remarks, /procure\.source-own: .*as the municipality’s own/);
  const apart = await importing('--foreign', '--source', 'Portal', path);
  assert.match(apart.out, /1 of them new/);
});

test('what stands already is said to, and that a known source keeps its licence', async () => {
  const path = await file('one.jsonl', releaseLines(release('ocds-1')));
  const again = await importing('--licence', 'Another', path);
  assert.equal(again.code, 0);
  assert.match(
    again.remarks,
    /The source "Millton" stood here already, and its licence stays as it was: CC0-1\.0\./,
  );
  assert.match(again.remarks, /Nothing of it is new: every release stands here already/);
  assert.doesNotMatch(again.remarks, /is a draft/);
});
