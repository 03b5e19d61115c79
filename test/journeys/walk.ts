import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { hearPublications } from '../../app/src/platform/http/hear-publications.ts';
import { createHttpServer } from '../../app/src/platform/http/web.ts';
import { launchBrowser } from '../support/browser.ts';
import { violationsOf } from '../support/judge.ts';
import { openWorld, type World } from '../support/town.ts';

export type Language = 'en' | 'ar';

const LANGUAGES: readonly Language[] = ['en', 'ar'];
const WIDTHS = [360, 1280];
const JUDGED: Readonly<Record<Language, readonly number[]>> = { en: [360], ar: [1280] };
const MOST_BYTES = 60_000;

/** A running Groundwork that is walked through with a browser. */
export interface Walk {
  world: World;
  url: string;
  /** A visitor of their own: no cookies, a language, with or without scripts. */
  visit(language: Language, options?: BrowserContextOptions): Promise<Page>;
  /** Looks at a page as it is now, on a phone and on a desk: rules of axe, its weight, its width. */
  look(page: Page, name: string): Promise<void>;
  /**
   * Looks at an address in every language, as whoever the page's visitor is. Axe, nine tenths of a look, judges one
   * width a language: what a rule of it sees differs by width or by language, hardly by both at once.
   */
  lookAt(page: Page, path: string): Promise<void>;
  /** What broke the content security policy, on any page. */
  refused: readonly string[];
  /** How many pages were looked at. */
  looks(): number;
  close(): Promise<void>;
}

export async function startWalk(): Promise<Walk> {
  const world = await openWorld();
  const hearing = hearPublications(world.house);
  const server = createHttpServer(world.house);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launchBrowser();
  const refused: string[] = [];
  const glass = await openGlass(browser, url, refused);

  return {
    world,
    url,
    refused,
    looks: glass.looks,
    async visit(language, options = {}) {
      const context = await browser.newContext({
        baseURL: url,
        extraHTTPHeaders: { 'accept-language': language },
        acceptDownloads: true,
        ...options,
      });
      const page = await context.newPage();
      hearRefusals(page, refused);
      return page;
    },
    look: async (page, name) => glass.look(name, await page.content(), WIDTHS),
    async lookAt(page, path) {
      for (const language of LANGUAGES) {
        const response = await page.context().request.get(path, { headers: { 'accept-language': language } });
        await glass.look(`${path} ${language}`, await response.text(), JUDGED[language]);
      }
    },
    async close() {
      await browser.close();
      await hearing.stop();
      await closeServer(server);
      await world.close();
    },
  };
}

interface Glass {
  looks(): number;
  /** `judged`: the widths at which axe is asked; the page must fit all. */
  look(name: string, html: string, judged: readonly number[]): Promise<void>;
}

/** A page of its own that is shown what others got: it has scripts for axe where the visitor had none. */
async function openGlass(browser: Browser, url: string, refused: string[]): Promise<Glass> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  hearRefusals(page, refused);
  let shown = '';
  let looks = 0;
  await page.route(`${url}/glass`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self' data:" },
      body: shown,
    }),
  );
  return {
    looks: () => looks,
    async look(name, html, judged) {
      looks += 1;
      const weight = gzipSync(html).length;
      assert.ok(weight < MOST_BYTES, `${name} weighs ${weight} bytes`);
      assert.match(html, /<link rel="stylesheet"/, name);
      shown = html;
      await page.goto(`${url}/glass`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        assert.ok(over <= 0, `${name} is ${over} px wider than ${width} px`);
        if (!judged.includes(width)) continue;
        assert.deepEqual(await violationsOf(page, `${name} at ${width}`, 15), []);
      }
    },
  };
}

function hearRefusals(page: Page, refused: string[]): void {
  page.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The first whole number of a text, whatever the language around it. */
export function firstNumber(text: string | null): number {
  const digits = /[\d,]+/.exec(text ?? '')?.[0] ?? '';
  assert.notEqual(digits, '', `no number in ${JSON.stringify(text)}`);
  return Number(digits.replaceAll(',', ''));
}
