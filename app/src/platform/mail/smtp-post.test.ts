import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { readEml } from '../../../../test/support/eml.ts';
import { type Outgoing, openPost } from './post.ts';

interface Taken {
  to: string[];
  raw: string;
}

/** A mail server on this machine, which says no to some. */
function mailServer() {
  const taken: Taken[] = [];
  const refusals = new Map([
    ['nobody@example.org', 550],
    ['later@example.org', 451],
  ]);
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: (auth, _session, done) =>
      auth.password === 'right' ? done(null, { user: auth.username ?? '' }) : done(new Error('no')),
    allowInsecureAuth: true,
    onRcptTo: ({ address }, _session, done) => {
      const code = refusals.get(address);
      done(code ? Object.assign(new Error(`no ${address}`), { responseCode: code }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        taken.push({
          to: session.envelope.rcptTo.map((each) => each.address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      const listening = server.listen(port, '127.0.0.1', () => {
        const address = listening.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  return { taken, listen, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

let server: ReturnType<typeof mailServer>;
let port: number;
before(async () => {
  server = mailServer();
  port = await server.listen(0);
});
after(() => server.close());

const mail = (to: string): Outgoing => ({
  id: '0f0e0d0c-1111-4222-8333-444455556666',
  to,
  subject: 'Hello',
  text: 'Hello\n',
  html: '<p>Hello</p>',
  language: 'en',
  template: 'a.b',
});
const postAt = (at: number, user = '') =>
  openPost(
    { smtpUrl: `smtp://${user}127.0.0.1:${at}`, from: 'hall@example.org', folder: '' },
    'http://town.example',
  );

test('a mail server is handed the mail, for the one address that it is for', async () => {
  const post = postAt(port);
  await post.send(mail('ana@example.org'));
  const [taken] = server.taken;
  assert.deepEqual(taken?.to, ['ana@example.org']);
  assert.equal(
    readEml(taken.raw).headers['message-id'],
    '<0f0e0d0c-1111-4222-8333-444455556666@town.example>',
  );
  await post.close();
});

test('a refusal for good, a refusal for now and a wrong password are told apart, without the address', async () => {
  const post = postAt(port);
  const said = async (to: string): Promise<unknown> => post.send(mail(to)).catch((error: unknown) => error);
  const never = (await said('nobody@example.org')) as { code: string; status: number; details: unknown };
  assert.deepEqual([never.code, never.status, never.details], ['mail.refused', 400, { answer: 550 }]);
  const later = (await said('later@example.org')) as { code: string; status: number; details: unknown };
  assert.deepEqual([later.code, later.status, later.details], ['mail.not-now', 503, { answer: 451 }]);
  await post.close();
  const wrong = postAt(port, 'me:wrong@');
  await assert.rejects(wrong.send(mail('ana@example.org')), { code: 'mail.sign-in-refused', status: 503 });
  await wrong.close();
});

test('a server that is away is told, and when it is back the same mail goes out', async () => {
  const away = mailServer();
  const at = await away.listen(0);
  await away.close();
  const post = postAt(at);
  await assert.rejects(post.send(mail('ana@example.org')), { code: 'mail.server-away', status: 503 });
  const back = mailServer();
  await back.listen(at);
  await post.send(mail('ana@example.org'));
  assert.equal(back.taken.length, 1);
  await post.close();
  await back.close();
});
