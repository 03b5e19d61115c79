import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { smallLog } from '../testing.ts';
import { writeWhole } from './folder-log.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tlog-built-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const run = (cwd: string, ...words: string[]) =>
  // An empty environment: nothing that Node could be told about other folders of packages.
  spawnSync(process.execPath, words, { cwd, env: {}, encoding: 'utf8' });

test('the library builds to one file, which verifies a log in an empty folder with nothing beside it', async () => {
  const alone = join(scratch, 'alone');
  mkdirSync(alone);
  const built = spawnSync(process.execPath, [
    join(import.meta.dirname, '../../scripts/build.mjs'),
    join(alone, 'tlog.mjs'),
  ]);
  assert.equal(built.status, 0, String(built.stderr));
  assert.deepEqual(readdirSync(alone), ['tlog.mjs']);
  const source = readFileSync(join(alone, 'tlog.mjs'), 'utf8');
  const imports = [...source.matchAll(/^import .* from "([^"]+)"/gm)].map((each) => each[1] ?? '');
  assert.ok(imports.length >= 4 && imports.includes('node:crypto'), imports.join());
  assert.deepEqual(
    imports.filter((name) => !builtinModules.includes(name.replace(/^node:/, ''))),
    [],
  );
  assert.ok(source.split('\n').length > 500, 'it was made to be read');

  const log = smallLog([300]);
  for (const [path, bytes] of log.files) await writeWhole(join(scratch, 'log', path), bytes);
  writeFileSync(join(alone, 'log.policy'), log.policyText);
  const holds = run(alone, 'tlog.mjs', 'verify', '../log', '--policy', 'log.policy', '--json');
  assert.equal(holds.status, 0, holds.stderr);
  const found = JSON.parse(holds.stdout) as { holds: boolean; size: number };
  assert.deepEqual([found.holds, found.size], [true, 300]);

  const bundle = join(scratch, 'log/tile/entries/001.p/44');
  writeFileSync(bundle, readFileSync(bundle, 'latin1').replace('"entry":270', '"entry":271'), 'latin1');
  const changed = run(alone, 'tlog.mjs', 'verify', '../log', '--policy', 'log.policy');
  assert.equal(changed.status, 1);
  assert.match(changed.stdout, /log\.entry-changed: Entry 270 /);
  assert.equal(run(alone, 'tlog.mjs').status, 2);
  assert.match(run(alone, 'tlog.mjs', 'help').stdout, /verify .*\n.*\nwitness/s);
});
