import { join } from 'node:path';
import { build, stop } from 'esbuild';

const library = join(import.meta.dirname, '..');

/** Bundles the program into one file that needs nothing beside it but Node: `dist/tlog.mjs`, or where it is told. */
async function buildProgram(outfile) {
  await build({
    absWorkingDir: library,
    entryPoints: [join(library, 'src', 'node', 'cli.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Whoever doubts it can read it.
    minify: false,
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
  await stop();
}

await buildProgram(process.argv[2] ?? join(library, 'dist', 'tlog.mjs'));
