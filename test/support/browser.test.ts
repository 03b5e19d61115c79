import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from './browser.ts';

test('a browser is found and shows a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>A page</h1>');
    assert.equal(await page.textContent('h1'), 'A page');
  } finally {
    await browser.close();
  }
});
