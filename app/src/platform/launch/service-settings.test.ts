import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServiceSettings } from './service-settings.ts';

const read = (environment: Record<string, string> = {}) => readServiceSettings(environment, '/data');
const refuses = (environment: Record<string, string>, name: string): void =>
  assert.throws(
    () => read(environment),
    (error: { code?: string; details?: { name?: string }; message?: string }) =>
      error.code === 'launch.setting-invalid' &&
      error.details?.name === name &&
      !error.message?.includes('hidden'),
  );

test('with nothing set mail and files stay in the data folder, nobody scans, and jobs are done here', () => {
  assert.deepEqual(read(), {
    publicUrl: undefined,
    workApart: false,
    mail: { smtpUrl: undefined, from: 'Groundwork <groundwork@localhost>', folder: '/data/mail' },
    files: { folder: '/data/files', s3: undefined, scan: undefined },
    signed: undefined,
  });
});

test('where people reach us is a whole address and nothing behind it', () => {
  assert.equal(read({ GROUNDWORK_URL: 'https://town.example/' }).publicUrl, 'https://town.example');
  for (const text of ['town.example', 'https://town.example/path', 'ftp://town.example']) {
    refuses({ GROUNDWORK_URL: text }, 'GROUNDWORK_URL');
  }
});

test('a mail server and a sender are checked, and the password is not repeated', () => {
  assert.equal(read({ SMTP_URL: 'smtp://mail.example' }).mail.smtpUrl, 'smtp://mail.example');
  refuses({ GROUNDWORK_SMTP_URL: 'http://me:hidden@mail.example' }, 'GROUNDWORK_SMTP_URL');
  assert.equal(read({ GROUNDWORK_MAIL_FROM: 'Town <a@b.org>' }).mail.from, 'Town <a@b.org>');
  for (const from of ['nobody', 'a@b.org\r\nBcc: c@d.org', 'x <y>']) {
    refuses({ GROUNDWORK_MAIL_FROM: from }, 'GROUNDWORK_MAIL_FROM');
  }
});

test('a store of files needs its bucket and both halves of its key', () => {
  const s3 = { GROUNDWORK_FILES_S3: 'https://s3.example/town/', GROUNDWORK_FILES_S3_KEY: 'k' };
  refuses({ GROUNDWORK_FILES_S3: 'https://s3.example' }, 'GROUNDWORK_FILES_S3');
  refuses(s3, 'GROUNDWORK_FILES_S3_SECRET');
  assert.deepEqual(read({ ...s3, GROUNDWORK_FILES_S3_SECRET: 's' }).files.s3, {
    url: 'https://s3.example/town',
    keyId: 'k',
    secret: 's',
    region: 'us-east-1',
  });
});

const scan = (text: string) => read({ GROUNDWORK_SCAN: text }).files.scan;

test('a scanner is a clamd by address or socket, or a program', () => {
  assert.deepEqual(scan('tcp://127.0.0.1'), { kind: 'clamd', host: '127.0.0.1', port: 3310 });
  assert.deepEqual(scan('unix:/run/clamd.sock'), { kind: 'clamd', socket: '/run/clamd.sock' });
  assert.deepEqual(scan('command:clamdscan --no-summary -'), {
    kind: 'command',
    words: ['clamdscan', '--no-summary', '-'],
  });
  for (const text of ['clamd', 'unix:relative', 'command:', 'http://x'])
    refuses({ GROUNDWORK_SCAN: text }, 'GROUNDWORK_SCAN');
});

test('jobs are done here or apart', () => {
  assert.equal(read({ GROUNDWORK_WORK: 'apart' }).workApart, true);
  refuses({ GROUNDWORK_WORK: 'sometimes' }, 'GROUNDWORK_WORK');
});
