import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { appoint } from '../../app/src/places/actions.ts';
import { createHttpServer } from '../../app/src/platform/http/web.ts';
import { launchBrowser } from '../support/browser.ts';
import { openWorld, type Somebody, type World } from '../support/town.ts';
import { dump } from './dump.ts';
import { type FormToSend, formFor, formRoutes, requestOf } from './forms.ts';
import { type Address, pagesOf, settleHostile } from './hostile-town.ts';
import { escaped, inLines, markup } from './payloads/markup.ts';
import { sql } from './payloads/sql.ts';
import { addressOf, answersTo, queryFieldsOf, routesOf, type Values } from './routes.ts';
import { openTrap, type Trap } from './trap.ts';

const CLEAN = 'QCLEAN';
const LABELLED = 'QLABELS';

let world: World;
let server: Server;
let origin: string;
/** Of somebody who holds every permission in every town here. */
let cookies: string;
const pages = new Map<string, Address[]>();
let browser: Browser;

before(async () => {
  world = await openWorld();
  let officer: Somebody | undefined;
  const settle = async (code: string, name: string, labels: readonly string[], withdrawn: boolean) => {
    const placeId = await settleHostile(world, { code, name, labels }, withdrawn ? 'withdrawn' : 'stands');
    const all = [...world.house.performing.permissions];
    if (!officer) officer = await world.appoint(placeId, all);
    else await world.act(placeId, appoint, { ...OFFICE, permissions: all, identityId: officer.identityId });
    pages.set(code, await pagesOf(world, placeId, code));
  };
  await settle(
    CLEAN,
    'A clean town',
    markup.map((_text, at) => `Road ${at}`),
    false,
  );
  await settle('QCLEAN2', 'Another clean town', ['Roads'], true);
  await settle(LABELLED, 'Labels', markup, false);
  for (const [at, name] of inLines(markup, 190).entries())
    await settle(`QNAME${at}`, name, ['Roads'], at % 2 === 1);
  assert.ok(officer);
  cookies = await world.signIn(officer);
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

const OFFICE = { body: 'Office', post: 'Officer', name: 'Officer', from: '2020-01-01', to: null };

const hostile = (): string[] => [...pages.keys()].filter((code) => !code.startsWith(CLEAN));

/** With the workspace there are ten times the pages, and this file no longer ends in the time of one file: it is to be parted. */
const UNFINISHED = { skip: 'not yet parted for the pages of the workspace' };
const IN_TURN = 10;

test(
  'abuse 36: sixty hostile texts stand in the pages as text, in every place where words come in',
  UNFINISHED,
  async () => {
    assert.equal(markup.length, 60);
    assert.equal(new Set(markup).size, 60);
    const all: string[] = [];
    for (const code of hostile()) {
      for (const { path } of pages.get(code) ?? []) {
        const response = await world.fetch(path, { cookies });
        const text = await response.text();
        assert.ok([200, 303, 404, 410].includes(response.status), `${path}: ${response.status}`);
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
        const type = response.headers.get('content-type') ?? '';
        if (response.status === 303) continue;
        if (type.startsWith('text/html')) all.push(text);
        else if (!type.startsWith(WORKBOOK))
          assert.match(type, /^(text\/csv|application\/(problem\+)?json); charset=utf-8$/, path);
      }
    }
    assert.ok(all.length >= 400, `${all.length} pages`);
    const whole = all.join('\n');
    for (const text of markup) {
      assert.ok(whole.split(escaped(text)).length > 20, `${text} was shown as text`);
      if (/[<"]/.test(text)) assert.ok(!whole.includes(text), `${text} stands as it came`);
    }
  },
);

test(
  'abuse 36: a real browser runs none of it, reports nothing and makes no element of it',
  UNFINISHED,
  async () => {
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
  },
);

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

/** Opens a page of each shape in each of these towns, and gathers what happened and what the pages are made of. */
async function visit(codes: readonly string[]) {
  const elements = new Set<string>();
  const events: string[] = [];
  const opened = new Set<string>();
  const trap: Trap = await openTrap(browser, origin, cookies);
  for (const code of codes) {
    const shapes = new Set<string>();
    for (const { path, shape } of pages.get(code) ?? []) {
      // A town's every label stands in the many pages of one town; of the others one of each shape will do.
      const known = code !== LABELLED && code !== CLEAN && shapes.has(shape);
      if (/\.(csv|json|xlsx)$/.test(path) || opened.has(path) || known) continue;
      shapes.add(shape);
      opened.add(path);
      const seen = await trap.open(path);
      for (const each of seen.elements) elements.add(each);
      events.push(...seen.events.map((each) => `${path}: ${each}`));
    }
  }
  await trap.close();
  return { elements, events, opened: opened.size };
}

/** A file that a browser saves and does not show; what stands in it is text of its cells (libs/sheets). */
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const ODD = ['a\0b', '\0', '\0\0x'];

test(
  'abuse 36: text that no database or page can hold is refused, and is never a bug',
  UNFINISHED,
  async () => {
    const untouched = await dump(world.admin);
    let sent = 0;
    for (const route of formRoutes(world.house).filter((each) => each.kind === 'form')) {
      const path = addressOf(route.path, { code: CLEAN, year: '2021', side: 'expenditure' });
      const fresh = () =>
        formFor(route.key, { code: CLEAN, year: '2021', email: 'a@b.invalid', password: 'x' });
      for (const [field] of fresh().fields) {
        for (const odd of ODD) {
          const form: FormToSend = fresh();
          form.fields = form.fields.map(([name, value]) => [name, name === field ? odd : value]);
          const response = await world.fetch(path, { ...requestOf(form), cookies });
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
          cookies,
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
    assert.deepEqual(await dump(world.admin), untouched);
  },
);

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

test(
  'abuse 46: no parameter reaches a statement: thirty texts, in turn, in every part of every address',
  UNFINISHED,
  async () => {
    assert.equal(new Set(sql).size, 30);
    const statements = new Set<string>();
    const ours = Client.prototype.query;
    Client.prototype.query = function spied(this: Client, ...sent: unknown[]) {
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
            ?.map(({ path }) => path)
            .find((path) => path.includes('/items/'))
            ?.split('/')
            .pop() ?? '',
      };
      const rowsOf = new Map<string, number>();
      let asking = 0;
      const ask = async (path: string) => {
        // From a network of its own each time: it is statements that are counted here, not requests.
        asking += 1;
        const from = `10.${asking >> 16}.${(asking >> 8) & 255}.${asking & 255}`;
        const response = await world.fetch(path, { cookies, headers: { 'x-forwarded-for': from } });
        const text = await response.text();
        return { status: response.status, rows: text.split('<tr').length + text.split('\r\n').length, text };
      };
      // What the addresses lead to as they are meant, with every listed answer to every question.
      const routes = routesOf(world.house, 'GET');
      for (const { key, path, route } of routes) {
        const base = addressOf(path, values);
        const meant = [base];
        for (const field of queryFieldsOf(route)) {
          for (const answer of answersTo(field, route))
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
          // Each in its turn: over all parts every text is sent many times, and the test ends while somebody waits.
          for (const text of sql.filter((_, at) => at % IN_TURN === parts % IN_TURN)) {
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
      assert.ok(parts >= 10 * IN_TURN, `${parts} parts: too few for every text to have its turn`);
      assert.equal(asked, (parts * sql.length) / IN_TURN);
      // The same statements as before, to the letter: what was asked for is in their parameters alone.
      assert.deepEqual(
        [...statements].filter((each) => !known.has(each) && !/^\s*(rollback|commit|begin)/i.test(each)),
        [],
      );
    } finally {
      Client.prototype.query = ours;
    }
  },
);
