import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readEml } from '../../../../test/support/eml.ts';
import { ORIGIN, openWorld, type World } from '../../../../test/support/town.ts';
import { inPlace } from '../db/transaction.ts';
import type { Language } from '../i18n/languages.ts';
import { envelope } from './envelope.ts';
import { writeLetter } from './letter.tsx';
import { sendMail } from './mail.ts';
import { openPost } from './post.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA', 'Villa <b>Alfa</b>');
});
after(() => world.close());

// A template of the house that any test may use: the names of languages stand in for what a slice would write.
const tongueWith = (language: Language, messages: Record<string, string>) => {
  const tongue = world.house.tongues.tongue(language);
  const t: typeof tongue.t = (key, params) => {
    const own = messages[key];
    if (own === undefined) return tongue.t(key, params);
    return own.replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''));
  };
  return { ...tongue, t, has: (key: string) => key in messages || tongue.has(key) };
};
const letter = (language: Language, params = {}, link?: string) =>
  writeLetter(
    tongueWith(language, { 't.subject': 'About {what}', 't.body': 'First {what}.\n\nSecond.' }),
    { template: 't', params: { what: 'roads', ...params }, link },
    { baseUrl: 'https://town.example', place: 'Alfa' },
  );

test('a mail has a greeting, its paragraphs, one whole link and why it comes, in both forms', () => {
  const { subject, text, html } = letter('en', { name: 'Ana' }, '/reset?token=a.b');
  assert.equal(subject, 'About roads');
  assert.match(
    text,
    /^Hello Ana,\n\nFirst roads\.\n\nSecond\.\n\nhttps:\/\/town\.example\/reset\?token=a\.b\n\n-- \n/,
  );
  assert.match(text, /used in Groundwork by Alfa/);
  assert.match(html, /<html lang="en" dir="ltr">/);
  assert.match(html, /<a href="https:\/\/town\.example\/reset\?token=a\.b" dir="ltr">/);
});

test('what somebody typed is text and never markup, and reads its own way in Arabic', () => {
  const { html } = letter('ar', { what: '<img src=x>"&' });
  assert.match(html, /<html lang="ar" dir="rtl">/);
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;img src=x&gt;/);
});

test('a subject is one line, whatever is put into it (abuse 48e)', () => {
  const { subject } = letter('en', { what: 'a\r\nBcc: everyone@example.org\u2028b' });
  assert.equal(subject, 'About a Bcc: everyone@example.org b');
});

test('an address that is none, or brings a line of its own, is refused before anything is sent (abuse 48e)', async () => {
  for (const to of [
    '',
    'ana',
    'ana@x\r\nBcc: b@y.org',
    'a@b.org, c@d.org',
    '<a@b.org>',
    `${'a'.repeat(250)}@b.org`,
  ]) {
    await assert.rejects(
      inPlace(world.house.pool, town, (tx) =>
        sendMail(tx, { to, language: 'en', template: 'shell', params: {} }),
      ),
      { code: 'mail.address-invalid' },
      to,
    );
  }
});

test('a link leads to this site and nowhere else', async () => {
  for (const link of ['//evil.example', 'https://evil.example', '/\\evil', '/a\nb']) {
    await assert.rejects(
      inPlace(world.house.pool, town, (tx) =>
        sendMail(tx, { to: 'a@b.org', language: 'en', template: 'shell', params: {}, link }),
      ),
    );
  }
});

const outgoing = (id: string) => ({
  id,
  to: 'ana@example.org',
  subject: 'Réunion du conseil – اجتماع',
  text: 'Bonjour\n\nÀ demain.\n',
  html: '<p>Bonjour</p>',
  language: 'fr' as const,
  template: 'a.b',
});

test('without a mail server each mail is a file that stands whole, with the headers that mail from a machine has', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-mail-'));
  const post = openPost(
    { smtpUrl: undefined, from: 'Town <hall@example.org>', folder },
    'https://town.example',
  );
  await post.send(outgoing('0f0e0d0c-1111-4222-8333-444455556666'));
  const names = await readdir(folder);
  assert.equal(names.length, 1);
  assert.match(names[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-a\.b-0f0e0d0c\.eml$/);
  const { headers, subject, text } = readEml(await readFile(join(folder, names[0] ?? ''), 'utf8'));
  assert.equal(subject, 'Réunion du conseil – اجتماع');
  assert.match(text, /À demain/);
  assert.equal(headers['auto-submitted'], 'auto-generated');
  assert.equal(headers['message-id'], '<0f0e0d0c-1111-4222-8333-444455556666@town.example>');
  assert.equal(headers['content-language'], 'fr');
  assert.equal(headers['from'], 'Town <hall@example.org>');
  assert.equal(headers['to'], 'ana@example.org');
  assert.ok(!Number.isNaN(Date.parse(headers['date'] ?? '')));
  await rm(folder, { recursive: true });
});

const listHeadersOf = (stop?: string) => {
  const mail = { ...outgoing('a'), ...(stop === undefined ? {} : { stop }) };
  return Object.entries(envelope(mail, 'hall@example.org', 'town.example').headers).filter(([name]) =>
    name.startsWith('List-'),
  );
};

test('a mail that comes again and again says where it ends, and over HTTPS that a mail program may end it (RFC 8058)', () => {
  assert.deepEqual(listHeadersOf(), []);
  assert.deepEqual(listHeadersOf('http://town.example/stop?ref=1'), [
    ['List-Unsubscribe', '<http://town.example/stop?ref=1>'],
  ]);
  assert.deepEqual(listHeadersOf('https://town.example/stop?ref=1'), [
    ['List-Unsubscribe', '<https://town.example/stop?ref=1>'],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ]);
});

test('a mail goes out when its transaction commits, and not otherwise', async () => {
  const mail = { to: 'ana@example.org', language: 'en', template: 'testing', params: {} } as const;
  await assert.rejects(
    inPlace(world.house.pool, town, async (tx) => {
      await sendMail(tx, mail);
      throw new Error('changed my mind');
    }),
  );
  await world.work();
  assert.deepEqual(await world.mails(), []);
  assert.equal(world.house.baseUrl, ORIGIN);
});
