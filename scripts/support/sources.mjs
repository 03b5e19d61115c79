import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

/** Every file below a folder, in a fixed order. */
export function filesBelow(folder, skip = new Set(['node_modules', 'dist'])) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skip.has(entry.name) ? [] : filesBelow(path, skip);
    return entry.isFile() ? [path] : [];
  });
}

/** Changes when anything changes that the build reads: sources, assets, versions of packages, the build itself. */
export function sourcesStamp() {
  const libs = readdirSync(join(root, 'libs')).map((name) => join(root, 'libs', name, 'src'));
  const single = ['package-lock.json', 'scripts/build.mjs'].map((name) => join(root, name));
  const hash = createHash('sha256');
  for (const file of [
    ...single,
    ...[join(root, 'app', 'src'), join(root, 'examples'), ...libs].flatMap(safely),
  ]) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function safely(folder) {
  try {
    return filesBelow(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
