import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tell } from './root.mjs';
import { sourcesStamp } from './sources.mjs';

export const dist = join(root, 'app', 'dist');

/** Builds where the sources are others than at the last build. */
export async function ensureBuilt() {
  if (builtStamp() === sourcesStamp()) return;
  tell('Building…');
  const { build } = await import('../build.mjs');
  await build();
}

function builtStamp() {
  try {
    return readFileSync(join(dist, 'stamp'), 'utf8');
  } catch {
    return undefined;
  }
}
