import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { gatherCss } from './gather.mjs';
import { stylesheet } from './stylesheet.ts';

test('the style of every page weighs at most 25 kB on the way', () => {
  const weight = gzipSync(stylesheet().css).length;
  assert.ok(weight <= 25_000, `${weight} bytes`);
  assert.ok(weight > 5_000, `${weight} bytes: where is Designsystemet?`);
});

test('the address of the style sheet is made from its content', () => {
  assert.match(stylesheet().path, /^\/assets\/[0-9a-f]{16}\.css$/);
});

test('the style asks nothing of other sites', () => {
  const addresses = [...stylesheet().css.matchAll(/url\(["']?([^)"']{0,30})/g)].map(
    (match) => match[1] ?? '',
  );
  assert.ok(addresses.length > 5);
  assert.deepEqual(
    addresses.filter((address) => !address.startsWith('data:image/svg+xml')),
    [],
  );
  assert.doesNotMatch(stylesheet().css, /@import|@font-face/);
});

test('every town colour is ours, and dark ink never reaches paper', () => {
  const { css } = stylesheet();
  assert.equal(css.match(/--ds-color-accent-base-default: ?#/g)?.length, 2);
  assert.doesNotMatch(css, /brand1|#0062BA/);
  assert.doesNotMatch(css, /@media \(prefers-color-scheme/);
});

test('a build can keep what was gathered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-styles-'));
  const file = join(folder, 'made', 'designsystemet.css');
  assert.equal(gatherCss(file), readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
});
