import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

/** Every file below a folder, in a fixed order. */
export function filesBelow(folder, skip = new Set(['node_modules', 'dist'])) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    // As `join` would, which looks for dots first.
    const path = `${folder}${sep}${entry.name}`;
    if (entry.isDirectory()) return skip.has(entry.name) ? [] : filesBelow(path, skip);
    return entry.isFile() ? [path] : [];
  });
}

/** Changes when anything changes that the build reads: sources, assets, versions of packages, the build itself. */
export function sourcesStamp() {
  const hash = createHash('sha256');
  for (const file of sources())
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * Changes when any of these files may have changed, by their sizes and by when the disk last wrote of them, which nobody can set back. To read
 * them all takes a short command longer than its work.
 */
export function sourcesLook() {
  let looks = '';
  for (const file of sources()) {
    const { size, ctimeMs, ino } = statSync(file);
    looks += `${file}\0${size} ${ctimeMs} ${ino}\0`;
  }
  return createHash('sha256').update(looks).digest('hex');
}

function sources() {
  const libs = readdirSync(join(root, 'libs')).map((name) => join(root, 'libs', name, 'src'));
  const single = ['package-lock.json', 'scripts/build.mjs'].map((name) => join(root, name));
  const folders = [join(root, 'app', 'src'), join(root, 'examples'), ...libs];
  return [...single, ...folders.flatMap(safely)].filter((file) => !/\.test\.tsx?$/.test(file));
}

function safely(folder) {
  try {
    return filesBelow(folder);
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
