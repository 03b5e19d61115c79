#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const app = dirname(dirname(fileURLToPath(import.meta.url)));
const scripts = join(app, '..', 'scripts', 'support', 'ensure-built.mjs');

try {
  // A clone builds itself; an installation that was shipped built has no scripts.
  if (existsSync(scripts)) {
    const { ensureBuilt } = await import(pathToFileURL(scripts).href);
    await ensureBuilt();
  }
  await import(pathToFileURL(join(app, 'dist', 'cli.mjs')).href);
} catch (error) {
  console.error(error.code === undefined ? error : error.message);
  process.exitCode = 1;
}
