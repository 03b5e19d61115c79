import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { caseTable } from '../abuse/case-table.ts';
import { CASES, groupOf, numberedTests, WAITING } from '../abuse/cases.ts';
import { mutants } from '../mutants/all.ts';
import { timesIn } from '../mutants/break.ts';
import { root } from './source-files.ts';

const tests = numberedTests();
const covered = new Set(tests.flatMap(({ cases }) => cases));

test('every case of abuse has a test that begins with its number, or waits for something that is named', () => {
  assert.equal(CASES.length, 53);
  assert.deepEqual(
    CASES.filter((each) => !covered.has(each) && !Object.hasOwn(WAITING, each)),
    [],
    'neither tested nor waiting',
  );
  assert.deepEqual(
    Object.keys(WAITING).filter((each) => covered.has(each) || !CASES.includes(each)),
    [],
    'waits for nothing any more',
  );
  assert.deepEqual(
    [...covered].filter((each) => !CASES.includes(each)),
    [],
    'is no case',
  );
  assert.ok(tests.length >= 80, `${tests.length} tests`);
});

test('a file of abuse cases begins with the number of their group', () => {
  for (const { file, title, cases } of tests) {
    const group = Number.parseInt(basename(file), 10);
    assert.ok(
      cases.some((each) => groupOf(each) === group),
      `${file}: ${title}`,
    );
  }
});

test('every case that is tested has a broken build that its test must see, and each of these still fits', () => {
  const broken = new Set(mutants.flatMap(({ cases }) => cases));
  assert.deepEqual(
    CASES.filter((each) => covered.has(each) && !broken.has(each)),
    [],
    'tested, and never seen to fail',
  );
  for (const mutant of mutants) {
    const { does, cases, file, text, instead, test: path, title } = mutant;
    assert.ok(existsSync(join(root, file)), `${does}: there is no ${file}`);
    assert.equal(timesIn(root, mutant), 1, `${does}: no longer fits ${file}`);
    assert.notEqual(text, instead, does);
    const named = tests.filter((each) => each.file === path && each.title.startsWith(title));
    assert.ok(named.length > 0, `${does}: ${path} has no test that begins with "${title}"`);
    assert.ok(
      cases.every((each) => named.some((one) => one.cases.includes(each))),
      `${does}: "${title}" is not of case ${cases.join(', ')}`,
    );
  }
});

test('the table of cases says what stands', () => {
  const page = readFileSync(join(root, 'test/abuse/README.md'), 'utf8');
  assert.ok(page.includes(caseTable()), 'write it anew: npm run check:mutants -- --table');
});
