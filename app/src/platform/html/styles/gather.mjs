import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The components of Designsystemet that our own are built on. Order is that of its index. */
const components = [
  'base',
  'heading',
  'label',
  'paragraph',
  'link',
  'validation-message',
  'button',
  'alert',
  'card',
  'details',
  'tag',
  'input',
  'field',
  'fieldset',
  'error-summary',
  'breadcrumbs',
  'table',
  'pagination',
];

/** These layers wrap the theme's files; its components are bare and go into two. */
const order = '@layer ds.theme,ds.base,ds.components,groundwork;';
const inBase = new Set(['base', 'heading', 'label', 'paragraph', 'validation-message']);

/**
 * Reads the parts of Designsystemet that are used, as one style sheet.
 * @param {string} [outFile] where a build keeps the answer
 * @returns {string}
 */
export function gatherCss(outFile) {
  const { resolve } = createRequire(import.meta.url);
  const source = join(dirname(resolve('@digdir/designsystemet-css')));
  const parts = components.map((name) => {
    const css = readFileSync(join(source, `${name}.css`), 'utf8');
    return `@layer ds.${inBase.has(name) ? 'base' : 'components'}{${css}}`;
  });
  const css = [order, theme(readFileSync(resolve('@digdir/designsystemet-theme'), 'utf8')), ...parts].join(
    '\n',
  );
  if (outFile !== undefined) {
    mkdirSync(dirname(outFile), { recursive: true });
    writeFileSync(outFile, css);
  }
  return css;
}

/**
 * The theme without what we generate ourselves (accent, neutral), what we do not use (brand colours, a second
 * typeface, a scheme chosen by attribute), and without dark ink on paper.
 * @param {string} css
 */
function theme(css) {
  return css
    .replace(/@charset[^;]*;/, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*--ds-color-(accent|neutral|brand\d)-[a-z-]+: #\w+;\n/gm, '')
    .replace(/@layer ds\.theme\.color \{\s*\[data-color="brand\d"\][^}]*\}\s*\}/g, '')
    .replace(/@layer ds\.theme\.typography\.secondary \{[^}]*\}\s*\}/, '')
    .replace(/@media \(prefers-color-scheme: light\) \{\s*\[data-color-scheme="auto"\] \{[^}]*\}\s*\}/, '')
    .replace(/\[data-color-scheme="dark"\] \{[^}]*\}/, '')
    .replaceAll('(prefers-color-scheme: dark)', 'screen and (prefers-color-scheme: dark)')
    .replace(/\n\s*/g, ' ');
}
