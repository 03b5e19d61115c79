import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file of the project that it names, from the root; null for a package or a module of Node. */
  target: string | null;
}

export interface SourceFile {
  /** From the root, with slashes. */
  path: string;
  text: string;
  imports: Import[];
}

const skipped = new Set(['node_modules', 'dist']);

/** Every TypeScript file below these folders that is no test, with what it imports. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => below(join(root, folder)))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path);
    return [path];
  });
}

// Statements, for types too, and `import('…')`, which also names types. TypeScript 7 has no interface to ask.
const FROM = /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const FOR_EFFECT = /^\s*import\s*['"]([^'"]+)['"]/gm;
const INLINE = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(path: string, text: string): Import[] {
  const specifiers = [FROM, FOR_EFFECT, INLINE].flatMap((form) =>
    [...text.matchAll(form)].map((match) => match[1] ?? ''),
  );
  return [...new Set(specifiers)].map((specifier) => ({ specifier, target: targetOf(path, specifier) }));
}

function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
  const lib = /^@groundwork-gov\/([\w-]+)$/.exec(specifier)?.[1];
  return lib === undefined ? null : `libs/${lib}/src/index.ts`;
}
