import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { disposition } from '../../app/src/platform/files/serve-file.ts';
import { createWeb } from '../../app/src/platform/http/web.ts';
import { createLog } from '../../app/src/platform/log/log.ts';
import { sendMail } from '../../app/src/platform/mail/mail.ts';
import { ORIGIN } from '../support/town.ts';
import { eachAtOnce } from './at-once.ts';
import { formFor, formRoutes, requestOf, senderOf } from './forms.ts';
import { SIDE } from './questions.ts';
import { addressOf, isOfProgramme, queryFieldsOf, routesOf, type Values } from './routes.ts';
import { openTwoTowns, type TwoTowns } from './two-towns.ts';

let towns: TwoTowns;
before(async () => {
  towns = await openTwoTowns();
});
after(() => towns?.world.close());

/** What would end a line of a header, a letter or the log, and begin one of somebody else's. */
const BREAKS = [
  'x\r\nx-planted: yes',
  'x\nSet-Cookie: planted=yes',
  'x\rx-planted: yes',
  'x\u2028{"level":"error","msg":"planted"}',
  'x\r\n{"level":"error","msg":"planted"}\r\n',
  'x\u001b[2J\u0007\u0085\u000b\u000c',
  '\u560d\u560aSet-Cookie: planted=yes',
];

interface Sent {
  path: string;
  init: RequestInit;
  cookies: string | undefined;
}

/** A request for each place of each address and form in which somebody could put one. */
function requests(): Sent[] {
  const { world, a, programme } = towns;
  const values: Values = { code: a.code, year: '2021', side: SIDE, measure: 'pefa.pi-1' };
  const sender = senderOf(a.administrator, a.code, '2021');
  const found: Sent[] = [];
  const one = (): string => BREAKS[found.length % BREAKS.length] ?? '';
  for (const route of routesOf(world.house, 'GET')) {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    const add = (path: string) => found.push({ path, init: {}, cookies });
    for (const name of route.params)
      add(addressOf(route.path, { ...values, [name]: encodeURIComponent(one()) }));
    for (const field of queryFieldsOf(route.route))
      add(`${addressOf(route.path, values)}?${field}=${encodeURIComponent(one())}`);
  }
  for (const route of formRoutes(world.house)) {
    const cookies = isOfProgramme(route) ? programme : a.people.administrator;
    for (const [field] of formFor(route.key, sender).fields) {
      if (field === 'requestId') continue;
      const form = formFor(route.key, sender);
      const text = one();
      form.fields = form.fields.map(([name, value]) => [name, name === field ? text : value]);
      found.push({ path: addressOf(route.path, values), init: requestOf(form), cookies });
    }
  }
  return found;
}

test('abuse 48e: no line break that somebody sends begins a header of an answer, or a line of the log', async () => {
  const { world } = towns;
  const path = join(world.house.uploads, 'requests.log');
  const web = createWeb({ ...world.house, log: createLog(path) });
  const sent = requests();
  assert.ok(sent.length >= 550, `${sent.length} requests`);
  await eachAtOnce(sent, async ({ path: address, init, cookies }, at) => {
    const headers = new Headers(init.headers);
    headers.set('host', 'localhost');
    headers.set('x-forwarded-for', `10.48.${at % 250}.1`);
    headers.set('user-agent', '\u00a0{"level":"error","msg":"planted"}');
    if (cookies) headers.set('cookie', cookies);
    const request = new Request(new URL(address, ORIGIN), { ...init, headers, redirect: 'manual' });
    const response = await web.fetch(request);
    await response.arrayBuffer();
    // A header that cannot be sent is a bug, and answered as one.
    assert.ok(response.status < 500, `${address}: ${response.status}`);
    for (const [name, value] of response.headers) {
      assert.doesNotMatch(name, /planted/, address);
      if (name === 'set-cookie') assert.doesNotMatch(value, /^planted|, ?planted=/, address);
      assert.doesNotMatch(value, /[\r\n\0]/, address);
    }
  });
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  assert.equal(lines.length, sent.length);
  for (const line of lines) {
    const { level, method } = JSON.parse(line) as { level?: string; method?: string };
    assert.deepEqual([level, /^(GET|POST)$/.test(method ?? '')], ['info', true], line);
    // Nor does it turn over the terminal of whoever reads it.
    assert.doesNotMatch(line, /\p{Cc}|\u2028/u, JSON.stringify(line));
  }
});

test('abuse 48e: what names a file that is saved, or whom a letter goes to, is of one line', async () => {
  const { world, a } = towns;
  for (const text of BREAKS) {
    const header = disposition({ name: `${text}.csv`, inline: false });
    assert.match(header, /^[\x20-\x7e]+$/, JSON.stringify(text));
    assert.equal(new Headers({ 'content-disposition': header }).get('content-disposition'), header);
    for (const to of [`ana@example.org${text}`, `${text}@example.org`]) {
      const sending = inPlace(world.house.pool, a.placeId, (tx) =>
        sendMail(tx, { to, language: 'en', template: 'shell', params: {} }),
      );
      await assert.rejects(sending, { code: 'mail.address-invalid' }, JSON.stringify(to));
    }
  }
});
