import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, ensureBuilt } from './ensure-built.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages({ development: false });
await ensureBuilt();
// In this very process: signals and the exit code are the program's own.
await import(pathToFileURL(join(dist, 'main.mjs')).href);
