import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const inSource = here.endsWith(join('src', 'platform', 'launch'));
const app = inSource ? join(here, '..', '..', '..') : join(here, '..');

/** The root of the clone, wherever a command is typed. */
export function projectRoot(): string {
  return join(app, '..');
}

/**
 * The folder of files that are read rather than imported (SQL, fonts), named as it is below `app/src`:
 * `assetFolder('budget/migrations')`. In the built program `scripts/build.mjs` has copied them beside the bundle.
 */
export function assetFolder(name: string): string {
  return inSource ? join(app, 'src', name) : join(here, 'assets', name);
}
