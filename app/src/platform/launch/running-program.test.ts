import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderSecret, openDataFolder } from './data-folder.ts';
import { claimDataFolder, runningProgram } from './running-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const parent = temporaryFolder();

test('a second program on the same data learns where the first one is', () => {
  const folder = openDataFolder(join(parent, 'one'));
  const claim = claimDataFolder(folder);
  assert.throws(() => claimDataFolder(folder), { code: 'launch.already-starting' });
  claim.announce('http://localhost:3000');
  assert.throws(
    () => claimDataFolder(folder),
    (error: { code?: string; message: string }) =>
      error.code === 'launch.already-running' &&
      error.message.includes(`(pid ${process.pid}) at http://localhost:3000`),
  );
  assert.deepEqual(runningProgram(folder)?.url, 'http://localhost:3000');
  claim.release();
  assert.equal(runningProgram(folder), undefined);
  claimDataFolder(folder).release();
});

test('nobody else may list the data folder, or read its secret', () => {
  const folder = openDataFolder(join(parent, 'private'));
  assert.equal(statSync(folder.path).mode & 0o066, 0);
  const secret = folderSecret(folder);
  assert.equal(secret.length, 43);
  assert.equal(folderSecret(folder), secret);
  assert.equal(statSync(join(folder.path, 'secret')).mode & 0o777, 0o600);
});

test('a data folder that is a file is refused with advice', () => {
  assert.throws(() => openDataFolder('/dev/null'), { code: 'launch.data-folder-refused' });
  assert.throws(() => openDataFolder('/dev/null/below'), { code: 'launch.data-folder-refused' });
});
