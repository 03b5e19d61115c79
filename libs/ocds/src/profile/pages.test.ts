import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIXTURES } from './fixtures/all.ts';
import { INDICATORS } from './indicators.ts';
import { readRedflagSettings } from './read-settings.ts';

const folder = join(import.meta.dirname, '../../../../docs/indicators');
const page = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');

/** The text below a heading, on one line. */
function below(text: string, heading: string): string {
  const [, rest] = text.split(`\n## ${heading}\n`);
  assert.ok(rest, `no heading ${heading}`);
  return (rest.split('\n## ')[0] ?? '').replace(/\s*\n>?\s*/g, ' ').trim();
}

test('every indicator has a page, and every page an indicator', () => {
  assert.deepEqual(
    readdirSync(folder).toSorted(),
    [...INDICATORS.map(({ code }) => `${code}.md`), 'README.md'].toSorted(),
  );
  for (const { code, title } of INDICATORS)
    assert.match(page('README'), new RegExp(`^\\| \\[${code}\\]\\(${code}\\.md\\) \\| ${title} \\|`, 'm'));
});

for (const { code, title, fields, parameters, source } of INDICATORS)
  test(`the page of ${code} says what the program does`, () => {
    const text = page(code);
    assert.ok(text.startsWith(`# ${code} ${title}\n`));
    const named = [...below(text, 'Fields').matchAll(/- `([^`]+)`/g)].map(([, field]) => field);
    assert.deepEqual(named, fields);
    const set = [...below(text, 'Formula').matchAll(/\| `(\w+)` \| ([^|]+) \|/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    assert.deepEqual(
      set,
      Object.entries(parameters).map(([name, { standard }]) => [name, String(standard ?? 'not set')]),
    );
    const quoted = FIXTURES.find((each) => each.code === code)?.sentence;
    assert.ok(
      quoted && below(text, 'What it says').endsWith(quoted),
      'the sentence is that of its planted case',
    );
    for (const heading of ['What it cannot say', 'Innocent explanations'])
      assert.match(below(text, heading), /^- .{10}/);
    assert.equal(below(text, 'Source'), `${source}.`);
  });

test('the settings that the pages show are settings', () => {
  const [, example] = /```json\n([\s\S]+?)```/.exec(page('README')) ?? [];
  assert.equal(readRedflagSettings(example).submissionPeriods[0]?.days, 7);
});
