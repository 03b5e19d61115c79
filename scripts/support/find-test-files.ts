import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['libs', 'app', 'test', 'examples'];
const skipped = new Set(['node_modules', 'dist']);

/** Every test file of the house: first what crosses slices, which takes longest, then what sits beside its source. */
export function findTestFiles(root: string): string[] {
  const found = folders.flatMap((folder) => below(join(root, folder)));
  const crossing = join(root, 'test');
  return [
    ...found.filter((file) => file.startsWith(crossing)),
    ...found.filter((file) => !file.startsWith(crossing)),
  ];
}

function below(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path);
      return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
    });
}
