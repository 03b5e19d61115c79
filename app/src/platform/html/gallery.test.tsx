import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabic, english } from './components/test-rendering.ts';
import { Gallery, gallerySets } from './gallery.tsx';
import { renderDocument } from './render.ts';

const pages = [english, arabic].map((tongue) => renderDocument(Gallery({ tongue })));

test('the gallery shows every component in every state', () => {
  const shown = gallerySets.flatMap(({ examples }) => examples).length;
  assert.ok(gallerySets.length >= 22, `only ${gallerySets.length} components`);
  assert.ok(shown >= 50, `only ${shown} examples`);
});

test('no page asks for script, inline style or anything a strict policy forbids', () => {
  for (const page of pages) assert.doesNotMatch(page, /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
});

test('nothing half-made reaches a page', () => {
  for (const page of pages) assert.doesNotMatch(page, /undefined|NaN|Infinity|\[object/);
});

test('every id stands once, and whatever names one finds it', () => {
  for (const page of pages) {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(ids.length > 30, `only ${ids.length} ids`);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    const known = new Set(ids);
    const named = [...page.matchAll(/\s(?:aria-labelledby|aria-describedby|for)="([^"]+)"|url\(#([^)]+)\)/g)];
    const wanted = named.flatMap((match) => (match[1] ?? match[2] ?? '').split(' '));
    assert.deepEqual(
      wanted.filter((id) => !known.has(id)),
      [],
    );
  }
});

test('what can be pressed never stands inside what can be pressed', () => {
  for (const page of pages) {
    const open: string[] = [];
    for (const [, closing, tag = ''] of page.matchAll(/<(\/?)(a|button|summary|label)\b/g)) {
      if (closing) open.pop();
      else {
        assert.ok(!open.some((outer) => outer !== 'label'), `<${tag}> inside <${open.at(-1)}>`);
        open.push(tag);
      }
    }
  }
});

test('no physical side is named in our styles but where digits ask for it', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const { assetRoot } = await import('./styles/asset-root.ts');
  const sheets = readdirSync(assetRoot()).filter(
    (name) => name.endsWith('.css') && name !== 'designsystemet.css',
  );
  assert.ok(sheets.length >= 7);
  const css = sheets.map((name) => readFileSync(`${assetRoot()}/${name}`, 'utf8')).join('\n');
  const physical = css.match(
    /(margin|padding|border|inset)-(left|right|top|bottom)|[\s{](left|right|top|bottom|width|height):|text-align: (left|right)/g,
  );
  assert.deepEqual(physical, ['text-align: right']);
});
