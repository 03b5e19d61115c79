import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMessages } from '../../app/src/platform/i18n/check-messages.ts';
import { createTongues, platformMessages } from '../../app/src/platform/i18n/index.ts';
import { platformProblems } from '../../app/src/platform/problems/platform-problems.ts';
import { slices } from '../../app/src/slices.ts';
import { sourceFiles } from './source-files.ts';

const catalogues = [platformMessages, ...slices.map((slice) => slice.messages)];
const keys = new Set(createTongues(catalogues).keys());
const files = sourceFiles(['app/src']);

const lacking = (wanted: Iterable<string>): string[] => [...new Set(wanted)].filter((key) => !keys.has(key));

/** Literal first words of calls such as `link(tx, from, 'read-from', to)`. */
function literals(form: RegExp): string[] {
  return files.flatMap((file) => [...file.text.matchAll(form)].map((match) => match[1] ?? ''));
}

test('every message can be read in its language, and says what its English says', () => {
  const report = checkMessages(catalogues);
  assert.equal(report.catalogues, slices.length + 1);
  assert.ok(report.seen.en >= 350, `only ${report.seen.en} messages`);
  assert.ok(report.seen.ar >= 60, `only ${report.seen.ar} Arabic messages`);
  assert.deepEqual(report.faults, []);
});

test('every problem of the catalogue has its sentence', () => {
  const codes = [platformProblems.table, ...slices.map((slice) => slice.problems)].flatMap(Object.keys);
  assert.ok(codes.length >= 28, `only ${codes.length} problems`);
  assert.deepEqual(lacking(codes.map((code) => `problem.${code}`)), []);
});

test('no sentence is kept for a problem that is gone', () => {
  const codes = new Set(
    [platformProblems.table, ...slices.map((slice) => slice.problems)].flatMap(Object.keys),
  );
  const said = [...keys]
    .filter((key) => key.startsWith('problem.'))
    .map((key) => key.slice('problem.'.length));
  const gone = said.filter((code) => !codes.has(code) && code !== 'request.bug');
  assert.deepEqual(gone, []);
});

test('every permission, kind of item and relation has its word', () => {
  const permissions = slices.flatMap((slice) => slice.permissions);
  const kinds = slices.flatMap((slice) => slice.kinds);
  const relations = literals(/\blink(?:All)?\([^'"]*?,\s*'([\w-]+)',/g);
  assert.ok(permissions.length >= 7, `only ${permissions.length} permissions`);
  assert.ok(kinds.length >= 6, `only ${kinds.length} kinds`);
  assert.ok(new Set(relations).size >= 2, `only ${relations.join(', ')}`);
  assert.deepEqual(lacking(permissions.map((each) => `permission.${each}`)), []);
  assert.deepEqual(lacking(kinds.map((each) => `thread.kind.${each}`)), []);
  assert.deepEqual(lacking(relations.map((each) => `thread.relation.${each}`)), []);
});

test('every item of the thread is of a kind that a slice declares', () => {
  const made = literals(/\baddItems?\(\s*[\w.]+,\s*'([\w-]+)'/g);
  const declared = new Set(slices.flatMap((slice) => slice.kinds));
  assert.ok(new Set(made).size >= 6, `only ${made.join(', ')}`);
  assert.deepEqual(
    made.filter((kind) => !declared.has(kind)),
    [],
  );
});

test('every measure has its title, its sentence, its formula in words and its limits', () => {
  const ids = slices.flatMap((slice) => slice.measures.map(({ id }) => id));
  assert.ok(ids.length >= 14, `only ${ids.length} measures`);
  const parts = ['title', 'say', 'formula', 'limits'];
  assert.deepEqual(lacking(ids.flatMap((id) => parts.map((part) => `measure.${id}.${part}`))), []);
});

test('every message that the code names is there', () => {
  const named = literals(/\b(?:tongue\.)?(?:t|rich)\(\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g);
  const pointed = literals(/\bmessage: '([a-z][\w-]*(?:\.[\w-]+)+)'/g);
  assert.ok(named.length >= 200, `only ${named.length} uses of messages were found`);
  assert.ok(pointed.length >= 4);
  assert.deepEqual(lacking([...named, ...pointed]), []);
});
