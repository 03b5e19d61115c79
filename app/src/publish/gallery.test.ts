import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openWorld, type World } from '../../../test/support/town.ts';
import { gallerySets, slugOf } from '../platform/html/gallery.tsx';
import { languages } from '../platform/i18n/languages.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const MOST_BYTES = 60_000;

test('every component and chart has a page that the gallery leads to', async () => {
  const index = await (await world.fetch('/gallery')).text();
  assert.ok(gallerySets.length >= 30, `only ${gallerySets.length} sets`);
  assert.equal(new Set(gallerySets.map(slugOf)).size, gallerySets.length);
  for (const set of gallerySets) assert.ok(index.includes(`href="/gallery/${slugOf(set)}"`), set.component);
});

test('each of its pages is light enough for a phone, in every language, and no search engine lists it', async () => {
  for (const language of languages) {
    for (const path of ['/gallery', ...gallerySets.map((set) => `/gallery/${slugOf(set)}`)]) {
      const page = await world.fetch(`${path}?lang=${language}`);
      assert.equal(page.status, 200, path);
      const text = await page.text();
      assert.match(text, /name="robots" content="noindex"/);
      assert.match(text, new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`));
      assert.doesNotMatch(text, /undefined|NaN|\[object|<script|\sstyle=/);
      assert.ok(gzipSync(text).length < MOST_BYTES, `${path}: ${gzipSync(text).length} bytes`);
    }
  }
});

test('a component can be seen as on a phone, and one that there is not is not found', async () => {
  const narrow = await (await world.fetch('/gallery/treemap?form=narrow')).text();
  assert.match(narrow, /class="gallery-narrow"/);
  assert.equal((await world.fetch('/gallery/no-such-thing')).status, 404);
});
