import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Spill } from '../node/spill.ts';
import { bytesOf, Told } from '../testing.ts';
import { STANDARD_SETTINGS } from './read-settings.ts';
import { redflagsOf } from './redflags-of.ts';

test('a process that comes again with a release of many megabytes is left out with its line, and that release is never held whole', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-large-'));
  t.after(() => rm(folder, { recursive: true }));
  const large = `{"ocid":"large","date":"2026-01-01T00:00:00Z","description":"${'x'.repeat(17_000_000)}"}\n`;
  const small = '{"ocid":"small"}\n';
  const told = new Told();
  const { profile } = await redflagsOf(() => bytesOf(small + large + large), STANDARD_SETTINGS, told.tell, {
    aside: () => new Spill(folder),
  });
  assert.equal(profile.finish().processes, 1);
  assert.deepEqual(told.places, ['ocds.process-too-large 2']);
});
