import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, stop } from 'esbuild';

/** Where each test file's bundle lies, by its path below the root. */
export type Bundles = ReadonlyMap<string, string>;

/**
 * Bundles test files into `folder`, with what they share in chunks beside them. Read as they are, module by module
 * through a loader, the modules of the program take longer than most of the tests: some four seconds of every file.
 * Each module still knows itself by its own place, so that it finds what lies beside it.
 */
export async function bundleTests(root: string, files: readonly string[], folder: string): Promise<Bundles> {
  rmSync(folder, { recursive: true, force: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [
        ...files.map((file) => ({ in: join(root, file), out: bundleName(file) })),
        { in: join(root, SHEETS, 'child.ts'), out: 'sheets-child' },
        { in: join(root, PDF, 'child.ts'), out: 'pdf-child' },
      ],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      outExtension: { '.js': '.mjs' },
      chunkNames: 'chunk-[hash]',
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
      external: APART,
      // Packages in CommonJS call require, which modules do not have.
      banner: {
        js: "import { createRequire as groundworkRequire } from 'node:module'; const require = groundworkRequire(import.meta.url);",
      },
      plugins: [ownPlace(root), quickPasswords(root)],
    });
  } finally {
    await stop();
  }
  return new Map(files.map((file) => [file, join(folder, `${bundleName(file)}.mjs`)]));
}

/** Each starts a process of its own for a workbook or a PDF, which lies beside it here as it does in the program. */
const SHEETS = join('libs', 'sheets', 'src', 'node');
const PDF = join('app', 'src', 'platform', 'pdf');
const STARTERS = [join(SHEETS, 'apart.ts'), join(PDF, 'print-apart.ts')];

const bundleName = (file: string): string => file.replaceAll(sep, '-').replace(/\.tsx?$/, '');

/** `import.meta` of a bundle is the bundle's; a module of ours is told its own. */
function ownPlace(root: string): Plugin {
  return {
    name: 'own-place',
    setup(bundling) {
      bundling.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (path.includes(`${sep}node_modules${sep}`) || relative(root, path).startsWith('..'))
          return undefined;
        if (STARTERS.includes(relative(root, path))) return undefined;
        const contents = readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.filename', JSON.stringify(path));
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
      // Scripts are plain modules, and few: read where they are.
      bundling.onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({
        path: pathToFileURL(join(resolveDir, path)).href,
        external: true,
      }));
    },
  };
}

/** A hash at its full cost, some thousand times, is two minutes of a processor that no test is about. */
function quickPasswords(root: string): Plugin {
  const passwords = join(root, 'app', 'src', 'platform', 'auth', 'passwords.ts');
  return {
    name: 'quick-passwords',
    setup(bundling) {
      bundling.onResolve({ filter: /^better-auth\/crypto$/ }, ({ importer }) =>
        importer === passwords ? { path: join(root, 'test', 'support', 'quick-passwords.ts') } : undefined,
      );
    },
  };
}

/**
 * Read from their own folders: what brings native code, looks for files beside its own, or is for tests alone. All else is bundled
 * as it is in the program (scripts/build.mjs), which half a second of every file went into before.
 */
const APART = [
  '@axe-core/playwright',
  'esbuild',
  'fast-check',
  'graphile-worker',
  'oidc-provider',
  'pg-native',
  'playwright-core',
  'sharp',
  'smtp-server',
  'tsx',
  'typescript',
];
