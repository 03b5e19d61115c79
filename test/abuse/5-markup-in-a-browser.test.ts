import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { createHttpServer } from '../../app/src/platform/http/web.ts';
import { launchBrowser } from '../support/browser.ts';
import { eachAtOnce } from './at-once.ts';
import { type Address, frontPagesOf, pagesOf } from './hostile-pages.ts';
import { cleanWords, hostileWords, type Words } from './hostile-words.ts';
import { openWorldOf, type WorldOfWords } from './hostile-world.ts';
import { openTrap, type Trap } from './trap.ts';

const TOWN = 'QTOWN';

let browser: Browser;
let clean: WorldOfWords;
let hostile: WorldOfWords;
before(async () => {
  [browser, clean, hostile] = await Promise.all([
    launchBrowser(),
    openWorldOf(cleanWords(TOWN), 'few'),
    openWorldOf(hostileWords(TOWN), 'few'),
  ]);
});
after(async () => {
  await browser?.close();
  await clean?.world.close();
  await hostile?.world.close();
});

test('abuse 36: a real browser runs none of it, reports nothing and makes no element of it', async () => {
  const [harmless, found] = await Promise.all([
    visit(clean, cleanWords(TOWN)),
    visit(hostile, hostileWords(TOWN)),
  ]);
  assert.deepEqual(harmless.events, []);
  assert.ok(harmless.elements.size >= 60, `${harmless.elements.size} kinds of element`);
  assert.ok(found.opened >= 120, `${found.opened} pages`);
  assert.deepEqual(found.events, []);
  assert.deepEqual(
    [...found.elements].filter((each) => !harmless.elements.has(each)),
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

/** What a browser saves and does not open. */
const SAVED = /\.(csv|json|xlsx)$|[?&]as=|\/files\/|\/snapshots\/sha256/;
const TABS = 3;

/** Opens a page of each shape, and gathers what happened and what the pages are made of. */
async function visit({ world, town, ones }: WorldOfWords, words: Words) {
  const pages = [
    ...(await pagesOf(world, town, words.lines)),
    ...ones.flatMap(({ code }) => frontPagesOf(world, code, 'all')),
  ];
  const paths = oneOfEach(pages.filter(({ path }) => !SAVED.test(path)));
  const server = createHttpServer(world.house).listen(0);
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const elements = new Set<string>();
  const events: string[] = [];
  const traps: Trap[] = [];
  try {
    await eachAtOnce([...Array(TABS).keys()], async (tab) => {
      const trap = await openTrap(browser, origin, town.officer.cookies);
      traps.push(trap);
      for (const path of paths.filter((_, at) => at % TABS === tab)) {
        const seen = await trap.open(path);
        for (const each of seen.elements) elements.add(each);
        events.push(...seen.events.map((each) => `${path}: ${each}`));
      }
    });
  } finally {
    for (const trap of traps) await trap.close();
    server.closeAllConnections();
    server.close();
  }
  return { elements, events, opened: paths.length };
}

/** Of each shape one, now of this line and now of that: lists show them all, and pages of one thing take turns. */
function oneOfEach(pages: readonly Address[]): string[] {
  const shapes = new Map<string, string[]>();
  for (const { path, shape } of pages) shapes.set(shape, [...(shapes.get(shape) ?? []), path]);
  return [...shapes.values()].map((paths, at) => paths[at % paths.length] ?? '');
}
