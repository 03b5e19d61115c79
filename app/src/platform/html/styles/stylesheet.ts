import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaleCss } from '../colour/scale.ts';
import { assetRoot } from './asset-root.ts';
import { gatherCss } from './gather.mjs';

export interface Stylesheet {
  css: string;
  /** Of the content: a changed sheet has a new address, so that it may be kept for ever. */
  hash: string;
  path: string;
}

/** Teal is what happened; the slate of plans and of everything else leans the same way. */
const colours = { accent: '#0b5e5a', neutral: '#2c3a3e' };
const ours = [
  'tokens',
  'page',
  'reading',
  'components',
  'forms',
  'facts',
  'tables',
  'lists',
  'charts',
  'desk',
  'people',
  'talk',
  'print',
];

let kept: Stylesheet | undefined;

/** The one style sheet of every page. Read once, at the first call. */
export function stylesheet(): Stylesheet {
  if (kept === undefined) {
    const root = assetRoot();
    const built = join(root, 'designsystemet.css');
    const base = existsSync(built) ? readFileSync(built, 'utf8') : gatherCss();
    const parts = ours.map((name) => readFileSync(join(root, `${name}.css`), 'utf8'));
    const css = [base, scaleCss(colours), ...parts.map(tighten)].join('\n');
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
    kept = { css, hash, path: `/assets/${hash}.css` };
  }
  return kept;
}

const tighten = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n');
