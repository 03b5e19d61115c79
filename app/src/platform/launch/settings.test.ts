import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from './settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/clone');
const refuses = (environment: Record<string, string>, name: string): void =>
  assert.throws(
    () => read(environment),
    (error: { code?: string; details?: { name?: string } }) =>
      error.code === 'launch.setting-invalid' && error.details?.name === name,
  );

test('with nothing set the program serves port 3000 from .groundwork in the clone', () => {
  assert.deepEqual(read({}), {
    port: 3000,
    dataFolder: '/srv/clone/.groundwork',
    databaseUrl: undefined,
    empty: false,
    secret: undefined,
  });
});

test('a relative data folder is relative to the clone, wherever the command is typed', () => {
  assert.equal(read({ GROUNDWORK_DATA: 'data/town' }).dataFolder, '/srv/clone/data/town');
  assert.equal(read({ GROUNDWORK_DATA: '/var/town' }).dataFolder, '/var/town');
});

test('port 0 takes any free port', () => {
  assert.equal(read({ PORT: '0' }).port, 0);
});

test('a port that no machine has is refused', () => {
  for (const PORT of ['65536', '-1', '3e3', '0x10', '80.5', 'http']) refuses({ PORT }, 'PORT');
});

test('yes and no are 1 and 0', () => {
  assert.equal(read({ GROUNDWORK_EMPTY: '1' }).empty, true);
  assert.equal(read({ GROUNDWORK_EMPTY: '0' }).empty, false);
  refuses({ GROUNDWORK_EMPTY: 'maybe' }, 'GROUNDWORK_EMPTY');
});

test('a secret that can be guessed is refused', () => {
  refuses({ GROUNDWORK_SECRET: 'short' }, 'GROUNDWORK_SECRET');
});

test('an address that names no PostgreSQL is refused, and its password is not repeated', () => {
  refuses({ DATABASE_URL: 'mysql://a:b@host/d' }, 'DATABASE_URL');
  assert.throws(
    () => read({ DATABASE_URL: 'mysql://me:hidden@host/d' }),
    (error: Error) => !error.message.includes('hidden'),
  );
});
