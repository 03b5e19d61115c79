import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLock, ownMark, tryLock, withLock } from './lock-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

function taken(path: string) {
  const lock = tryLock(path);
  assert.ok(isLock(lock), 'the lock was not to be had');
  return lock;
}

test('who comes second learns who holds the lock and what it tells', () => {
  const path = join(folder, 'second');
  const lock = taken(path);
  lock.tell({ url: 'http://localhost:1' });
  const note = tryLock(path);
  assert.ok(!isLock(note));
  assert.equal(note.pid, process.pid);
  assert.equal(note['url'], 'http://localhost:1');
  lock.release();
  assert.equal(existsSync(path), false);
});

test('the lock of a process that is gone is taken over', () => {
  const path = join(folder, 'gone');
  const { pid } = spawnSync('true');
  writeFileSync(path, JSON.stringify({ pid, born: 'then' }));
  taken(path).release();
});

test('a process that came to the number of a dead holder does not hold its lock', () => {
  const path = join(folder, 'recycled');
  writeFileSync(path, JSON.stringify({ pid: process.ppid, born: 'in another life' }));
  taken(path).release();
});

test('a lock whose maker died while writing it is taken over', () => {
  const path = join(folder, 'empty');
  writeFileSync(path, '');
  utimesSync(path, 0, 0);
  taken(path).release();
});

test('a lock that another has taken over meanwhile is not removed', () => {
  const path = join(folder, 'lost');
  const lock = taken(path);
  writeFileSync(path, JSON.stringify({ ...ownMark(), born: 'another' }));
  lock.release();
  assert.equal(existsSync(path), true);
});

test('work under one lock never overlaps', async () => {
  const path = join(folder, 'queue');
  let inside = 0;
  let most = 0;
  const work = () =>
    withLock(
      path,
      10,
      () => new Error('waited too long'),
      async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise(setImmediate);
        inside -= 1;
      },
    );
  await Promise.all([work(), work(), work(), work()]);
  assert.equal(most, 1);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('queue')),
    [],
  );
});

test('who waits too long is told who holds the lock', async () => {
  const path = join(folder, 'late');
  const lock = taken(path);
  const waiting = withLock(
    path,
    0,
    ({ pid }) => new Error(`held by ${pid}`),
    async () => {},
  );
  await assert.rejects(waiting, { message: `held by ${process.pid}` });
  lock.release();
});
