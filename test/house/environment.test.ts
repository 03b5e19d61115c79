import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './source-files.ts';

/** What the machine says of itself, or a package asks for; nobody sets it for us. */
const NOT_OURS = new Set(['TMPDIR', 'HOME', 'PATH', 'AWS_EXECUTION_ENV', 'NODE_ENV']);

const skipped = new Set(['node_modules', 'dist']);

function below(folder: string, form: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(path, form);
    return form.test(entry.name) ? [path] : [];
  });
}

function namesIn(text: string): string[] {
  const forms = [/process\.env(?:\.|\[')([A-Z][A-Z0-9_]+)/g, /\bgiven\('([A-Z][A-Z0-9_]+)'\)/g];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

test('every variable of the environment that the code reads is explained', () => {
  const code = ['app/src', 'libs', 'scripts', 'test', 'bench', 'examples'].flatMap((folder) =>
    below(folder, /\.(?:ts|tsx|mjs)$/),
  );
  const read = new Set(code.flatMap((path) => namesIn(readFileSync(join(root, path), 'utf8'))));
  assert.ok(code.length >= 300, `only ${code.length} files`);
  for (const name of ['PORT', 'DATABASE_URL', 'GROUNDWORK_DATA', 'GROUNDWORK_EMPTY', 'GROUNDWORK_SECRET']) {
    assert.ok(read.has(name), `${name} was not found in the code`);
  }
  const pages = ['README.md', 'CONTRIBUTING.md', ...below('docs', /\.md$/)];
  const docs = pages.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  assert.deepEqual(
    [...read].filter((name) => !NOT_OURS.has(name) && !new RegExp(`\\b${name}\\b`).test(docs)),
    [],
  );
});
