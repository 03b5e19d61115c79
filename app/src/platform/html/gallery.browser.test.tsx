import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../test/support/browser.ts';
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
      const found = await new AxeBuilder({ page }).analyze();
      assert.ok(found.passes.length > 30, `only ${found.passes.length} rules looked at it`);
      const said = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      assert.deepEqual(said, []);
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
