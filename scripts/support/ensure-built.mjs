import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, tell } from './root.mjs';
import { sourcesLook, sourcesStamp } from './sources.mjs';

export const dist = join(root, 'app', 'dist');

/** Builds where the sources are others than at the last build. They are read only where they look as if they might be. */
export async function ensureBuilt() {
  const look = sourcesLook();
  if (kept('look') === look && existsSync(join(dist, 'cli.mjs'))) return;
  if (kept('stamp') === sourcesStamp()) {
    keepLook(look);
    return;
  }
  tell('Building…');
  const { build } = await import('../build.mjs');
  await build();
}

function kept(name) {
  try {
    return readFileSync(join(dist, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Beside what is built, whole or not at all; where nobody may write there, the sources are read each time. */
function keepLook(look) {
  const draft = join(dist, `look.${process.pid}`);
  try {
    writeFileSync(draft, look);
    renameSync(draft, join(dist, 'look'));
  } catch {
    rmSync(draft, { force: true });
  }
}
