import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../test/support/browser.ts';
import { violationsOf } from '../../../../test/support/judge.ts';
import { arabic, english } from './components/test-rendering.ts';
import { Gallery } from './gallery.tsx';
import { renderDocument } from './render.ts';
import { stylesheet } from './styles/stylesheet.ts';

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'";
let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** The gallery under the policy that every page is served with, without a server. */
async function open(language: 'en' | 'ar', colorScheme: 'light' | 'dark', width: number) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.css')
      ? route.fulfill({ contentType: 'text/css', body: stylesheet().css })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: renderDocument(Gallery({ tongue: language === 'en' ? english : arabic })),
        }),
  );
  await page.goto('http://gallery.test/');
  return { page, context, refused };
}

for (const language of ['en', 'ar'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`every component can be used by everyone: ${language}, ${scheme}`, async () => {
      const { page, context, refused } = await open(language, scheme, 360);
      assert.deepEqual(await violationsOf(page, `${language} ${scheme}`, 30), []);
      assert.deepEqual(refused, [], 'the content security policy was broken');
      await context.close();
    });
  }
}

test('no page is wider than a phone', async () => {
  for (const language of ['en', 'ar'] as const) {
    const { page, context } = await open(language, 'light', 320);
    const [needed, given] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, window.innerWidth]',
    );
    assert.ok(needed <= given, `${language}: ${needed} of ${given} px`);
    await context.close();
  }
});

/** Pairs of words of one chart that share ground, among those that are shown. */
const OVERLAPS = `(() => {
  const found = [];
  for (const plot of document.querySelectorAll('svg.chart-plot')) {
    const words = [...plot.querySelectorAll('text')]
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    words.forEach((a, i) => words.slice(i + 1).forEach((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 4) found.push(a.said + ' | ' + b.said);
    }));
  }
  return found;
})()`;

test('no word of a chart lies on another, on a phone and on a wide screen', async () => {
  for (const language of ['en', 'ar'] as const) {
    for (const width of [320, 360, 700, 1280]) {
      const { page, context } = await open(language, 'light', width);
      assert.deepEqual(await page.evaluate(OVERLAPS), [], `${language}, ${width} px`);
      await page.evaluate(`(() => {
        const [one, other] = document.querySelectorAll('svg.chart-plot text');
        for (const name of ['x', 'y', 'dx', 'dy', 'text-anchor']) other.setAttribute(name, one.getAttribute(name) ?? '');
      })()`);
      assert.notDeepEqual(await page.evaluate(OVERLAPS), [], 'one that is laid on another is found');
      await context.close();
    }
  }
});
