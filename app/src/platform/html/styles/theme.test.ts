import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourScale } from '../colour/scale.ts';
import { themeAt, themeOf } from './theme.ts';

test("a town's colour becomes a style sheet with its scale in light and in dark", () => {
  const { css = '', path = '' } = themeOf('#7a1f3d') ?? {};
  for (const mode of ['light', 'dark'] as const) {
    const scale = colourScale('#7a1f3d', mode);
    assert.ok(css.includes(`--ds-color-accent-base-default:${scale['base-default']};`), mode);
  }
  assert.match(path, /^\/assets\/theme-7a1f3d-[0-9a-f]{16}\.css$/);
  assert.equal(themeAt(path)?.css, css);
});

test('what is no colour has no theme, and an address with another hash leads nowhere', () => {
  for (const bad of ['teal', '#7A1F3D', '#7a1f3', '#7a1f3d;}', '']) assert.equal(themeOf(bad), null, bad);
  for (const path of ['/assets/theme-7a1f3d-0000000000000000.css', '/assets/theme-zzzzzz-0.css', '/assets/'])
    assert.equal(themeAt(path), null, path);
});

test('whoever asks for every colour there is fills no memory', () => {
  for (let n = 0; n < 2100; n += 1) themeOf(`#${n.toString(16).padStart(6, '0')}`);
  assert.ok(themeOf('#000001'));
});
