import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { roomOf } from './rooms.ts';
import { root, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles(['app/src', 'libs', 'examples']);

const MARKS: readonly [what: string, mark: RegExp][] = [
  ['a tagged statement', /\bsql(?:<[^`]*?>)?`/],
  ['a query builder', /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/],
  [
    'a statement handed to a connection',
    /\.query(?:<[^(]*>)?\(\s*[`'"]\s*(?:select|insert|update|delete|create|alter|drop|with|listen|copy|begin|set)\b/i,
  ],
  ['the query library itself', /^import (?!type\b)[^;]*from 'kysely'/m],
];

/** Rooms that may know SQL: the stores, and the platform's own floor of the database. */
const maySpeakSql = (path: string): boolean =>
  /\/(?:[\w-]+-)?store\.ts$/.test(path) || path.startsWith('app/src/platform/db/');

const EXEMPT: Readonly<Record<string, string>> = {
  'app/src/platform/launch/postgres/attach.ts':
    'asks a server that was found running whether it answers, before there is any house',
};

/** Written from the database, and held against it: these name every table. */
const NAMING = new Set(['app/src/platform/db/tables.ts', 'app/src/platform/db/exemptions.ts']);

const marksIn = (file: SourceFile): string[] =>
  MARKS.filter(([, mark]) => mark.test(file.text)).map(([what]) => what);

test('only stores and platform/db know SQL', () => {
  const speaking = files.filter((file) => marksIn(file).length > 0);
  assert.ok(files.length >= 200, `only ${files.length} files were read`);
  assert.ok(speaking.length >= 12, `only ${speaking.length} files speak SQL`);
  const elsewhere = speaking.filter((file) => !maySpeakSql(file.path) && !Object.hasOwn(EXEMPT, file.path));
  assert.deepEqual(
    elsewhere.map((file) => [file.path, marksIn(file)]),
    [],
  );
  for (const path of Object.keys(EXEMPT)) {
    assert.ok(
      speaking.some((file) => file.path === path),
      `${path} needs its exemption no longer`,
    );
  }
});

test('a slice touches its own tables and none of another', () => {
  const owners = new Map<string, string>();
  for (const slice of slicesOnDisk()) {
    const folder = join(root, 'app/src', slice, 'migrations');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [, table = ''] of text.matchAll(/create (?:table|view) ([\w.]+)/g)) owners.set(table, slice);
    }
  }
  assert.ok(owners.size >= 14, `only ${owners.size} tables of slices were found`);
  let touched = 0;
  const trespasses: string[] = [];
  for (const file of files) {
    const room = roomOf(file.path);
    if (room === null || NAMING.has(file.path)) continue;
    for (const [table, owner] of owners) {
      if (!new RegExp(`\\b${table.replace('.', '\\.')}\\b`).test(file.text)) continue;
      touched += 1;
      if (room.kind !== 'slice' || room.name !== owner) trespasses.push(`${file.path} touches ${table}`);
    }
  }
  assert.ok(touched >= 14, `only ${touched} uses of tables were found`);
  assert.deepEqual(trespasses, []);
});

function slicesOnDisk(): string[] {
  const rooms = files.map((file) => roomOf(file.path));
  return [...new Set(rooms.flatMap((room) => (room?.kind === 'slice' ? [room.name] : [])))];
}
