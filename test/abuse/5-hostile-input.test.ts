import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { createHttpServer } from '../../app/src/platform/http/web.ts';
import { launchBrowser } from '../support/browser.ts';
import { openWorld, type World } from '../support/town.ts';
import { dump } from './dump.ts';
import { type FormToSend, formFor, formRoutes, requestOf } from './forms.ts';
import { pagesOf, settleHostile } from './hostile-town.ts';
import { escaped, inLines, markup } from './payloads/markup.ts';
import { sql } from './payloads/sql.ts';
import { addressOf, queryFieldsOf, routesOf, type Values } from './routes.ts';
import { openTrap, type Trap } from './trap.ts';

const CLEAN = 'QCLEAN';
const LABELLED = 'QLABELS';

let world: World;
let server: Server;
let origin: string;
let cookies: Map<string, string>;
const pages = new Map<string, string[]>();
let browser: Browser;

before(async () => {
  world = await openWorld();
  cookies = new Map();
  const settle = async (code: string, name: string, labels: readonly string[], withdrawn: boolean) => {
    const placeId = await settleHostile(world, { code, name, labels }, withdrawn ? 'withdrawn' : 'stands');
    const all = [...world.house.performing.permissions];
    cookies.set(code, await world.signIn(await world.appoint(placeId, all)));
    pages.set(code, await pagesOf(world, placeId, code));
  };
  await settle(CLEAN, 'A clean town', ['Roads', 'Schools'], false);
  await settle('QCLEAN2', 'Another clean town', ['Roads'], true);
  await settle(LABELLED, 'Labels', markup, false);
  for (const [at, name] of inLines(markup, 190).entries())
    await settle(`QNAME${at}`, name, ['Roads'], at % 2 === 1);
  server = createHttpServer(world.house).listen(0);
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await world?.close();
});

const hostile = (): string[] => [...pages.keys()].filter((code) => !code.startsWith(CLEAN));

test('abuse 36: sixty hostile texts stand in the pages as text, in every place where words come in', async () => {
  assert.equal(markup.length, 60);
  assert.equal(new Set(markup).size, 60);
  const all: string[] = [];
  for (const code of hostile()) {
    for (const path of pages.get(code) ?? []) {
      const response = await world.fetch(path, { cookies: cookies.get(code) });
      const text = await response.text();
      assert.ok([200, 303, 404, 410].includes(response.status), `${path}: ${response.status}`);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
      const type = response.headers.get('content-type') ?? '';
      if (response.status === 303) continue;
      if (type.startsWith('text/html')) all.push(text);
      else assert.match(type, /^(text\/csv|application\/json); charset=utf-8$/, path);
    }
  }
  assert.ok(all.length >= 400, `${all.length} pages`);
  const whole = all.join('\n');
  for (const text of markup) {
    assert.ok(whole.split(escaped(text)).length > 20, `${text} was shown as text`);
    if (/[<"]/.test(text)) assert.ok(!whole.includes(text), `${text} stands as it came`);
  }
});

test('abuse 36: a real browser runs none of it, reports nothing and makes no element of it', async () => {
  browser = await launchBrowser();
  const clean = await visit([CLEAN, 'QCLEAN2']);
  assert.ok(clean.opened >= 40, `${clean.opened} clean pages`);
  assert.deepEqual(clean.events, []);
  assert.ok(clean.elements.size >= 60, `${clean.elements.size} kinds of element`);
  const found = await visit(hostile());
  assert.ok(found.opened >= 200, `${found.opened} pages`);
  assert.deepEqual(found.events, []);
  assert.deepEqual(
    [...found.elements].filter((each) => !clean.elements.has(each)),
    [],
  );
});

test('abuse 36: the trap does catch what a careless page would let through', async () => {
  const trap = await openTrap(browser, 'http://localhost', '');
  for (const text of [
    `<script>alert(1)</script>`,
    `<img src=x onerror=alert(1)>`,
    `<a href="javascript:alert(1)">`,
  ]) {
    const { events, elements } = await trap.show(`<!doctype html><title>x</title><p>${text}`);
    assert.ok(events.length > 0 || [...elements].some((each) => /javascript:/.test(each)), text);
  }
  await trap.close();
});

/** Opens pages of these towns as their administrators and gathers what happened and what the pages are made of. */
async function visit(codes: readonly string[]) {
  const elements = new Set<string>();
  const events: string[] = [];
  let opened = 0;
  for (const code of codes) {
    const trap: Trap = await openTrap(browser, origin, cookies.get(code) ?? '');
    for (const path of [...(pages.get(code) ?? []), `/places/${code}?lang=ar`]) {
      if (/\.(csv|json)$/.test(path) || path === '/sign-in') continue;
      const seen = await trap.open(path);
      for (const each of seen.elements) elements.add(each);
      events.push(...seen.events.map((each) => `${path}: ${each}`));
      opened += 1;
    }
    await trap.close();
  }
  return { elements, events, opened };
}

const ODD = [
  'a\0b',
  '\0',
  '\ud800',
  'a\udfffb',
  '\u0001\u001b[31m',
  '\uffff',
  '\u{10ffff}',
  'x'.repeat(250_000),
];

test('abuse 36: text that no database or page can hold is refused, and is never a bug', async () => {
  const before = await dump(world.admin);
  let sent = 0;
  for (const route of formRoutes(world.house).filter((each) => each.kind === 'form')) {
    const path = addressOf(route.path, { code: CLEAN, year: '2021', side: 'expenditure' });
    const fresh = () =>
      formFor(route.key, { code: CLEAN, year: '2021', email: 'a@b.invalid', password: 'x' });
    for (const [field] of fresh().fields) {
      for (const odd of ODD) {
        if (field !== 'requestId' && !odd.includes('\0')) continue;
        const form: FormToSend = fresh();
        form.fields = form.fields.map(([name, value]) => [name, name === field ? odd : value]);
        const response = await world.fetch(path, { ...multipartOrNot(form), cookies: cookies.get(CLEAN) });
        assert.ok(
          [400, 403, 404, 413].includes(response.status),
          `${route.key} ${field}: ${response.status}`,
        );
        sent += 1;
      }
    }
  }
  // A mapping is text within text: what the outer text cannot hold, an escape can say.
  for (const escape of ['\\u0000', 'a\\u0000b', '\\ud800', '\\udfff', 'a\\ud800\\u0000']) {
    for (const place of ['title', 'label', 'column']) {
      const form = formFor('POST /work/places/:code/budgets/import', {
        code: CLEAN,
        year: '',
        email: '',
        password: '',
      });
      form.fields = form.fields.map(([name, value]) => [
        name,
        name === 'mapping' ? spoilt(value, place, escape) : value,
      ]);
      const response = await world.fetch(`/work/places/${CLEAN}/budgets/import`, {
        ...requestOf(form),
        cookies: cookies.get(CLEAN),
      });
      assert.ok(
        [400, 422].includes(response.status),
        `a mapping with ${escape} in its ${place}: ${response.status}`,
      );
      sent += 1;
    }
  }
  for (const odd of ['a\0b', '\0']) {
    await assert.rejects(
      world.load(await placeIdOf(CLEAN), `2015-spending${randomUUID()}.csv`, csvWith(odd)),
      (error: Error) => error.name === 'Problem',
    );
    sent += 1;
  }
  assert.ok(sent >= 60, `${sent} requests`);
  assert.deepEqual(await dump(world.admin), before);
});

const multipartOrNot = (form: FormToSend) => requestOf(form);

function spoilt(mapping: string, place: string, escape: string): string {
  if (place === 'title') return mapping.replace(/"title":"/, `"title":"${escape}`);
  if (place === 'column') return mapping.replace(/"column":"Approved/, `"column":"${escape}Approved`);
  return mapping.replace(/"reason":"/, `"reason":"${escape}`);
}

function csvWith(label: string): string {
  return `Office,Office name,Programme,Programme name,Account,Account name,Approved,Spent\n10,"${label}",41,Roads,21,Pay,1.00,1.00\n`;
}

async function placeIdOf(code: string): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select place_id as id from live.place where code = $1',
    [code],
  );
  return rows[0]?.id ?? '';
}

test('abuse 46: no parameter reaches a statement: thirty texts in every part of every address', async () => {
  assert.equal(new Set(sql).size, 30);
  const statements = new Set<string>();
  const ours = pg.Client.prototype.query;
  pg.Client.prototype.query = function spied(this: pg.Client, ...sent: unknown[]) {
    const [first] = sent;
    statements.add(typeof first === 'string' ? first : String(Reflect.get(Object(first), 'text')));
    return Reflect.apply(ours, this, sent);
  } as typeof ours;
  try {
    const values = {
      code: CLEAN,
      year: '2021',
      side: 'expenditure',
      measure: 'pefa.pi-1',
      item:
        pages
          .get(CLEAN)
          ?.find((path) => path.includes('/items/'))
          ?.split('/')
          .pop() ?? '',
    };
    const rowsOf = new Map<string, number>();
    const ask = async (path: string) => {
      const response = await world.fetch(path, { cookies: cookies.get(CLEAN) });
      const text = await response.text();
      return { status: response.status, rows: text.split('<tr').length + text.split('\r\n').length, text };
    };
    // What the addresses lead to as they are meant, with every listed answer to every question.
    const routes = routesOf(world.house, 'GET');
    for (const { key, path, route } of routes) {
      const base = addressOf(path, values);
      const meant = [base];
      for (const field of queryFieldsOf(route)) {
        const answers = MEANT[field];
        assert.ok(answers, `${key}: teach this test what ${field} may be`);
        for (const answer of answers)
          meant.push(`${base}?${field}=${answer}`, `${base}?by=economic&${field}=${answer}`);
      }
      for (const one of meant) rowsOf.set(key, Math.max(rowsOf.get(key) ?? 0, (await ask(one)).rows));
    }
    const known = new Set(statements);
    assert.ok(known.size >= 20, `${known.size} statements`);

    let asked = 0;
    let parts = 0;
    for (const { key, path, params, route } of routes) {
      const addresses = [
        ...params.map(
          (name) => (text: string) =>
            addressOf(path, { ...values, [name]: encodeURIComponent(text) } as Values),
        ),
        ...[...queryFieldsOf(route), 'unheard-of'].map(
          (field) => (text: string) =>
            `${addressOf(path, values)}?by=economic&${field}=${encodeURIComponent(text)}`,
        ),
      ];
      for (const address of addresses) {
        parts += 1;
        for (const text of sql) {
          const answer = await ask(address(text));
          assert.ok([200, 303, 400, 404].includes(answer.status), `${answer.status} for ${address(text)}`);
          assert.ok(answer.rows <= (rowsOf.get(key) ?? 0) + 3, `${answer.rows} rows for ${address(text)}`);
          assert.ok(
            !/QLABELS|QNAME/.test(path === '/' ? '' : answer.text),
            `another town in ${address(text)}`,
          );
          asked += 1;
        }
      }
    }
    assert.ok(parts >= 50, `${parts} parts`);
    assert.equal(asked, parts * 30);
    // The same statements as before, to the letter: what was asked for is in their parameters alone.
    assert.deepEqual(
      [...statements].filter((each) => !known.has(each) && !/^\s*(rollback|commit|begin)/i.test(each)),
      [],
    );
  } finally {
    pg.Client.prototype.query = ours;
  }
});

const MEANT: Record<string, readonly string[]> = {
  by: ['0', '1', '2', 'economic', 'administrative', 'programme', 'functional', 'fund', 'project'],
  head: ['', '2', '10'],
  contingency: ['with', 'without', 'only'],
  interest: ['with', 'without'],
  counted: ['1'],
  sort: ['line', 'original', 'executed'],
  page: ['1', '2'],
  to: ['/work'],
};
