import assert from 'node:assert/strict';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { writeJson } from '../json/write.ts';
import { PartReader, type ReleaseLine, releaseLines } from '../scan/release-lines.ts';
import { Scanner } from '../scan/scanner.ts';
import { wantedOf } from '../scan/wanted.ts';
import { all, bytesOf, Told } from '../testing.ts';
import { fileLines } from './file-lines.ts';
import { scanStripe } from './stripe.ts';

const WANTED = wantedOf(['ocid']);
const SCANNER = new Scanner(WANTED);

/** A folder that goes with the test, and a file in it. */
async function fileOf(t: TestContext, bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-scan-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'lines.jsonl');
  await writeFile(path, bytes);
  return path;
}

test('wherever a file is cut into stripes, every line is in one of them, in order', async (t) => {
  const lines = ['{"ocid":"first"}', '', `{"ocid":"${'x'.repeat(50)}"}`, '{"ocid":', '  ', '{"ocid":"last"}'];
  for (const text of [lines.join('\n'), `${lines.join('\n')}\n`, '\n\n', '{"ocid":"only"}']) {
    const path = await fileOf(t, Buffer.from(text));
    const file = openSync(path, 'r');
    t.after(() => closeSync(file));
    const expected = await placesOf(releaseLines(bytesOf(text), WANTED, () => {}));
    for (let stripe = 1; stripe <= text.length + 1; stripe++) {
      const reader = new PartReader(() => {}, WANTED);
      const stripes = (async function* () {
        for (let from = 0; from < text.length; from += stripe)
          yield* reader.add({
            ...scanStripe(SCANNER, file, from, Math.min(text.length, from + stripe)),
            bytes: () => assert.fail(),
          });
      })();
      assert.deepEqual(await placesOf(stripes), expected, `${stripe}`);
    }
  }
});

async function placesOf(parts: AsyncIterable<ReleaseLine[]>): Promise<string[]> {
  return (await all(parts)).flat().map(({ line: place, release }) => `${place} ${writeJson(release)}`);
}

test('threads give what one reader gives, with a line in it that no thread can hold', async (t) => {
  const long = `{"ocid":"long","x":"${'é'.repeat(5_000_000)}"}`;
  const short = Array.from({ length: 3000 }, (_, at) => `{"ocid":"${at}","x":"${'y'.repeat(at)}"}`);
  const text = [...short, long, '{"ocid":"broken"', ...short].join('\n');
  const [one, many] = [new Told(), new Told()];
  const expected = await placesOf(releaseLines(bytesOf(text), WANTED, one.tell));
  const path = await fileOf(t, Buffer.from(text));
  const found = await placesOf(fileLines(path, WANTED, many.tell, { threads: 2, stripe: 20_000 }));
  assert.equal(found.length, 6001);
  assert.deepEqual(found, expected);
  assert.deepEqual(many.places, one.places);
});

test('a file that goes away is said by who reads it, not by a thread that hangs', async () => {
  await assert.rejects(placesOf(fileLines('/not/there.jsonl', WANTED, () => {}, { threads: 1 })), {
    code: 'ENOENT',
  });
});
