import { createHash } from 'node:crypto';
import { scaleCss } from '../colour/scale.ts';

export interface Theme {
  css: string;
  path: string;
}

const COLOUR = /^#[0-9a-f]{6}$/;
const ADDRESS = /^\/assets\/theme-([0-9a-f]{6})-[0-9a-f]{16}\.css$/;
/** More towns than a programme has; anybody may ask for any colour, and must not fill the memory with them. */
const MOST_KEPT = 2000;
const kept = new Map<string, Theme>();

/**
 * The style sheet that gives a place's pages its own colour, under the hash of its text: the policy of the pages
 * allows no inline style. It comes after the one style sheet, so that its scale wins.
 */
export function themeOf(accent: string): Theme | null {
  if (!COLOUR.test(accent)) return null;
  const before = kept.get(accent);
  if (before) return before;
  const css = scaleCss({ accent });
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
  const theme = { css, path: `/assets/theme-${accent.slice(1)}-${hash}.css` };
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  kept.set(accent, theme);
  return theme;
}

/** The theme that stands under an address, or null: an address whose hash is not that of its sheet is nobody's. */
export function themeAt(path: string): Theme | null {
  const [, colour] = ADDRESS.exec(path) ?? [];
  const theme = colour === undefined ? null : themeOf(`#${colour}`);
  return theme?.path === path ? theme : null;
}
