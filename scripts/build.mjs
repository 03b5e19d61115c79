import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './support/ensure-built.mjs';
import { root } from './support/root.mjs';
import { filesBelow, sourcesLook, sourcesStamp } from './support/sources.mjs';

const source = join(root, 'app', 'src');
const styles = join(source, 'platform', 'html', 'styles');

/**
 * Bundles the program and the command line into `app/dist`, with what they share in chunks beside them. It is made
 * in a folder of its own and put in place when whole; the stamp says from which sources.
 */
export async function build() {
  const { build: bundle, stop } = await import('esbuild');
  const look = sourcesLook();
  const stamp = sourcesStamp();
  const draft = `${dist}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  try {
    await bundle({ ...options, outdir: draft });
    copyAssets(draft);
    await gatherStyles(draft);
    writeFileSync(join(draft, 'stamp'), stamp);
    writeFileSync(join(draft, 'look'), look);
    putInPlace(draft);
  } finally {
    // Its process would stay beside the program for as long as that runs.
    await stop();
    rmSync(draft, { recursive: true, force: true });
  }
}

function putInPlace(draft) {
  rmSync(dist, { recursive: true, force: true });
  try {
    renameSync(draft, dist);
  } catch (error) {
    // Another command built the same at the same time, and was first.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

/** Zod brings its own sentences in sixty languages, which nobody reads here: ours are messages. They are a third of what a command loads. */
const oneLanguage = {
  name: 'one language',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

/** The scanner of procurement data as bytes (libs/ocds/src/scan/scanner-bytes.ts): to assemble them takes as long as to scan 100 MB. */
const scannerBytes = {
  name: 'scanner bytes',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /[\\/]ocds[\\/]src[\\/]scan[\\/]scanner-bytes\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
      });
      const own = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      const bytes = Buffer.from(own.scannerBytes()).toString('base64');
      return { contents: `export const scannerBytes = () => Buffer.from('${bytes}', 'base64');` };
    });
  },
};

const options = {
  absWorkingDir: root,
  entryPoints: {
    main: join(source, 'main.ts'),
    cli: join(source, 'cli.ts'),
    // A process of its own, which reads workbooks (libs/sheets/src/node/apart.ts).
    'sheets-child': join(root, 'libs', 'sheets', 'src', 'node', 'child.ts'),
    // A thread that scans procurement data (libs/ocds/src/node/scan-thread.ts).
    'ocds-scan-child': join(root, 'libs', 'ocds', 'src', 'node', 'scan-child.ts'),
    // And one that prints (app/src/platform/pdf/print-apart.ts).
    'pdf-child': join(source, 'platform', 'pdf', 'child.ts'),
  },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outExtension: { '.js': '.mjs' },
  // Flat: files find their assets beside them (app/src/platform/launch/asset-root.ts).
  entryNames: '[name]',
  chunkNames: 'chunk-[hash]',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  // pg-native is native and never installed; pg asks for it only when told to. sharp brings native code, and
  // graphile-worker looks for files beside its own: both stay in node_modules, which a run has anyway.
  external: ['pg-native', 'sharp', 'graphile-worker'],
  // Packages in CommonJS call require, which modules do not have. (The names keep out of the packages' way.)
  banner: {
    js: "import { createRequire as groundworkRequire } from 'node:module'; const require = groundworkRequire(import.meta.url);",
  },
  plugins: [oneLanguage, scannerBytes],
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'linked',
  logLevel: 'warning',
};

function copyAssets(draft) {
  const assets = filesBelow(source).filter((file) => !/\.(tsx?|mjs|md)$/.test(file));
  for (const file of assets) {
    const target =
      dirname(file) === styles
        ? join(draft, 'styles', basename(file))
        : join(draft, 'assets', relative(source, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
}

async function gatherStyles(draft) {
  const { gatherCss } = await import(pathToFileURL(join(styles, 'gather.mjs')).href);
  gatherCss(join(draft, 'styles', 'designsystemet.css'));
}

if (process.argv[1] === import.meta.filename) await build();
