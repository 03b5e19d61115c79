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
import { HOSTILE_TOWN, openHostileWorld, openWorldOf, type WorldOfWords } from './hostile-world.ts';
import { openTrap, type Trap } from './trap.ts';

const TOWN = HOSTILE_TOWN;

let browser: Browser;
let clean: WorldOfWords;
let hostile: WorldOfWords;
before(async () => {
  [browser, clean, hostile] = await Promise.all([
    launchBrowser(),
    openWorldOf('clean', cleanWords(TOWN), 'few'),
    openHostileWorld(),
  ]);
});
after(async () => {
  await browser?.close();
  await clean?.world.close();
  await hostile?.world.close();
});

test('abuse 36: a real browser runs none of it, reports nothing and makes no element of it', async () => {
  // That no page of any thing holds what is alive, 5-markup-in-pages reads in its text; whether a browser reads it so too is seen
  // on one page of each route.
  const pages = oneOfEach(await shapesOf(hostile, hostileWords(TOWN)), routeOf);
  const seen = await visit(hostile, pages);
  assert.ok(seen.length >= 130, `${seen.length} pages`);
  assert.deepEqual(
    seen.flatMap(({ events }) => events),
    [],
  );
  const made = new Set(seen.flatMap(({ elements }) => elements));
  assert.ok(made.size >= 60, `${made.size} kinds of element`);

  // The clean pages of the same shapes are made of all of that; of shapes that have nothing of their own, none is needed.
  const telling = new Set<string>();
  const known = new Set<string>();
  for (const { shape, elements } of seen) {
    if (elements.some((each) => !known.has(each))) telling.add(shape);
    for (const each of elements) known.add(each);
  }
  const all = await shapesOf(clean, cleanWords(TOWN));
  const few = oneOfEach(all, (shape) => shape).filter(({ shape }) => telling.has(shape));
  const harmless = await visit(clean, few);
  const left = (): string[] => {
    const there = new Set(harmless.flatMap(({ elements }) => elements));
    return [...made].filter((each) => !there.has(each));
  };
  // What the one page of a shape did not have, another may: of a thing that ended, or that is empty.
  let more = all.filter(({ path }) => !few.some((each) => each.path === path));
  while (left().length > 0 && more.length > 0) {
    const lacking = new Set(left());
    const shapes = seen.filter(({ elements }) => elements.some((each) => lacking.has(each)));
    const near = nearest(shapes.map(({ shape }) => shape));
    more = more.toSorted((one, other) => near(one.shape) - near(other.shape));
    harmless.push(...(await visit(clean, more.splice(0, TABS * 2))));
  }
  assert.deepEqual(left(), [], 'elements that no clean page has');
  assert.deepEqual(
    harmless.flatMap(({ events }) => events),
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
const SAVED = /\.(csv|json|pdf|xlsx|zip)$|[?&]as=|\/files\/|\/ocds\/|\/snapshots\/sha256/;
const TABS = 3;

interface Look {
  shape: string;
  elements: string[];
  events: string[];
}

async function shapesOf({ world, town, ones }: WorldOfWords, words: Words): Promise<Address[]> {
  const pages = [
    ...(await pagesOf(world, town, words.lines)),
    ...ones.flatMap(({ code }) => frontPagesOf(world, code, 'all')),
  ];
  return pages.filter(({ path }) => !SAVED.test(path));
}

/** Opens these pages, and tells what happened and what they are made of. */
async function visit({ world, town }: WorldOfWords, pages: readonly Address[]): Promise<Look[]> {
  const server = createHttpServer(world.house).listen(0);
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const traps: Trap[] = [];
  try {
    for (let tab = 0; tab < TABS; tab += 1) traps.push(await openTrap(browser, origin, town.officer.cookies));
    const looks = await eachAtOnce(traps, async (trap, tab) => {
      const own: Look[] = [];
      for (const { path, shape } of pages.filter((_, at) => at % TABS === tab)) {
        const { elements, events } = await trap.open(path);
        own.push({ shape, elements: [...elements], events: events.map((each) => `${path}: ${each}`) });
      }
      return own;
    });
    return looks.flat();
  } finally {
    for (const trap of traps) await trap.close();
    server.closeAllConnections();
    server.close();
  }
}

/** `GET /work/places/:code/posts/:post post` is of the route that its first two words name. */
const routeOf = (shape: string): string => shape.split(' ', 2).join(' ');

/** How far a shape is from these: one of them, of the same route, or another. */
function nearest(shapes: readonly string[]): (shape: string) => number {
  const routes = new Set(shapes.map(routeOf));
  return (shape) => (shapes.includes(shape) ? 0 : routes.has(routeOf(shape)) ? 1 : 2);
}

/** Of each kind one, now of this line and now of that: lists show them all, and pages of one thing take turns. */
function oneOfEach(pages: readonly Address[], kindOf: (shape: string) => string): Address[] {
  const kinds = new Map<string, Address[]>();
  for (const page of pages) {
    const kind = kindOf(page.shape);
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...kinds.values()].flatMap((same, at) => same[at % same.length] ?? []);
}
