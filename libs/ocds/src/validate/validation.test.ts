import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isObject, type Json, member } from '../json/json.ts';
import { parseJson } from '../json/parse.ts';
import { bookOf, type Schema, type SchemaBook } from '../schema/schema.ts';
import { bookFor, type Shape } from '../schema/schemas.ts';
import { filesBelow, needsData, realText } from '../testing.ts';
import { faultsOf } from './validate.ts';

const OFFICIAL = 'schema-1.1.5/schema';
const official = (name: string): Schema => parseJson(realText(`${OFFICIAL}/${name}.json`)) as Schema;

/** The official schemas, each under its own address; a versioned release is not looked into by ours. */
function officialBooks(): Record<Shape, SchemaBook> {
  const release = bookOf(official('release-schema'));
  const address = 'https://standard.open-contracting.org/schema/1__1__5';
  const others = {
    [`${address}/release-schema.json`]: release.root,
    [`${address}/versioned-release-validation-schema.json`]: {},
    ...Object.fromEntries(
      Object.entries(release.root.definitions ?? {}).map(([name, each]) => [`#/definitions/${name}`, each]),
    ),
  };
  const records = official('record-package-schema');
  const record = records.definitions?.['record'] ?? {};
  return {
    Release: release,
    Record: bookOf(record, { ...others, '#/definitions/record': record }),
    ReleasePackage: bookOf(official('release-package-schema'), others),
    RecordPackage: bookOf(records, { ...others, '#/definitions/record': record }),
  };
}

function shapeOf(value: Json): Shape {
  const has = (name: string): boolean => member(value, name) !== undefined;
  if (has('records')) return 'RecordPackage';
  if (has('compiledRelease') || has('versionedRelease')) return 'Record';
  if (has('releases')) return has('ocid') ? 'Record' : 'ReleasePackage';
  return 'Release';
}

/** The objects that texts are, or are lists of. What is no JSON is another test's matter. */
const valuesOf = (texts: readonly string[]): Json[] =>
  texts.flatMap((each) => {
    try {
      const value = parseJson(each);
      return Array.isArray(value) ? value : [value];
    } catch {
      return [];
    }
  });

/** Every object of a file, be it a list, a value or one a line. */
function objectsOf(path: string): Json[] {
  const text = realText(path);
  return valuesOf(path.endsWith('.jsonl') ? text.split('\n') : [text]).filter(isObject);
}

test(
  'ours and the official schema find the same faults in every real file and fixture',
  needsData(OFFICIAL),
  async (t) => {
    const books = officialBooks();
    const seen: Record<Shape, number> = { Release: 0, Record: 0, ReleasePackage: 0, RecordPackage: 0 };
    let faults = 0;
    const files = filesBelow('.').filter(
      (path) => /\.jsonl?$/.test(path) && !path.startsWith('schema') && !path.startsWith('expected'),
    );
    assert.ok(files.length > 100);
    for (const file of files)
      for (const value of objectsOf(file)) {
        const shape = shapeOf(value);
        seen[shape]++;
        const ours = faultsOf(bookFor(shape), value);
        assert.deepEqual(ours, faultsOf(books[shape], value), `${file} as ${shape}`);
        faults += ours.length;
      }
    t.diagnostic(`${files.length} files, ${JSON.stringify(seen)}, ${faults} faults`);
    assert.ok(
      faults > 1000 && seen.Release > 0 && seen.ReleasePackage > 0 && seen.RecordPackage > 0,
      JSON.stringify({ seen, faults }),
    );
  },
);

const release = (more: string): string =>
  `{"ocid":"a","id":"1","date":"2026-01-01T00:00:00Z","tag":["tender"],"initiationType":"tender"${more}}`;
const faults = (text: string, shape: Shape = 'Release'): string[] =>
  faultsOf(bookFor(shape), parseJson(text)).map(({ keyword, path }) => `${keyword} ${path}`.trim());

test('a release as it should be has no faults, and each thing amiss has one', () => {
  assert.deepEqual(faults(release('')), []);
  assert.deepEqual(faults('{}'), ['required', 'required', 'required', 'required', 'required']);
  const cases: readonly (readonly [string, string])[] = [
    [',"tender":{}', 'required /tender'],
    [',"tender":{"id":""}', 'minLength /tender/id'],
    [',"tender":{"id":1.0}', 'type /tender/id'],
    [',"tender":{"id":1,"status":"open"}', 'enum /tender/status'],
    [',"tender":{"id":1,"title_fr":3}', 'type /tender/title_fr'],
    [',"tender":{"id":1,"tenderPeriod":{"startDate":"01/02/2026"}}', 'format /tender/tenderPeriod/startDate'],
    [',"tender":{"id":1,"value":{"currency":"MNX"}}', 'enum /tender/value/currency'],
    [',"tender":{"id":1,"numberOfTenderers":"2"}', 'type /tender/numberOfTenderers'],
    [',"awards":[{"id":1,"items":[]}]', 'minItems /awards/0/items'],
    [',"awards":[{"id":1},{"id":1}]', 'uniqueItems /awards'],
    [',"awards":{"id":1}', 'type /awards'],
    [',"tender":{"id":1,"documents":[{"id":"d","url":"no address"}]}', 'format /tender/documents/0/url'],
    [',"contracts":[{"id":1}]', 'required /contracts/0'],
  ];
  for (const [more, fault] of cases) assert.deepEqual(faults(release(more)), [fault], more);
  assert.deepEqual(faults(release(',"tender":{"id":1,"status":null,"title_no_language":3,"other":{}}')), []);
});

test('a package says its own faults and those of what is in it; a record holds links or releases', () => {
  const pack = `{"uri":"https://example.org","version":"one","publishedDate":"2026-01-01T00:00:00Z","publisher":{},"releases":[{}]}`;
  const found = faults(pack, 'ReleasePackage');
  assert.ok(
    found.includes('pattern /version') &&
      found.includes('required /publisher') &&
      found.includes('required /releases/0'),
  );
  const linked = '{"ocid":"a","releases":[{"url":"https://example.org/1","date":"2026-01-01T00:00:00Z"}]}';
  assert.deepEqual(faults(linked, 'Record'), []);
  assert.deepEqual(faults(`{"ocid":"a","releases":[${release('')}]}`, 'Record'), []);
  assert.equal(faults('{"ocid":"a","releases":[{}]}', 'Record')[0], 'oneOf /releases');
});
