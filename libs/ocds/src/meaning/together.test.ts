import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFinding } from '../finding.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { prepareLines } from '../prepare/prepare.ts';
import { readCardinalSettings } from '../settings/cardinal-settings.ts';
import { all, bytesOf, Told } from '../testing.ts';
import { validateFile } from '../validate/validate-file.ts';
import { Together, tellContradictions } from './together.ts';

/** What is told of releases of one process, one a line: code, line and path. */
function doubts(...releases: JsonObject[]): string[] {
  const told = new Told();
  const together = new Together(told.tell);
  for (const [at, release] of releases.entries())
    together.see({ ocid: 'ocds-213czf-1', ...release }, at + 1, '');
  for (const finding of told.list) assert.match(explainFinding(finding), /^[A-Z].*\.$/);
  return told.places.map((place) => place.slice('ocds.'.length));
}

const [MONDAY, TUESDAY] = ['2026-01-05T00:00:00Z', '2026-01-06T00:00:00Z'];

test('releases that say one thing after the other are in no doubt', () => {
  const buyer = { id: 'b' };
  assert.deepEqual(
    doubts(
      { id: '1', date: MONDAY, buyer, tender: { status: 'active', value: { amount: 5, currency: 'KES' } } },
      { id: '2', date: TUESDAY, buyer, tender: { status: 'complete', value: { amount: 6 } } },
      { id: '3', date: TUESDAY, awards: [{ id: 'a' }], tender: { status: 'complete' } },
      { id: 'all', tag: ['compiled'], date: TUESDAY, buyer, tender: { status: 'cancelled' } },
    ),
    [],
  );
});

test('a release that comes again is told of, and whether it says the same', () => {
  const told = new Told();
  const together = new Together(told.tell);
  const see = (title: string, line: number): void =>
    together.see({ ocid: 'o', id: 7, title }, line, '/releases/0');
  see('a', 1);
  see('a', 2);
  see('b', 3);
  assert.deepEqual(told.places, [
    'ocds.release-twice 2 /releases/0/id',
    'ocds.release-twice 3 /releases/0/id',
  ]);
  assert.deepEqual(
    told.list.map(({ expected }) => expected),
    ['once; on line 1 it says the same', 'once; on line 1 it says something else'],
  );
});

test('another process may use the same id', () => {
  assert.deepEqual(doubts({ id: '1' }, { id: '1', ocid: 'ocds-213czf-2' }), []);
});

test('a later release with another buyer, tender or currency contradicts the first that said it', () => {
  assert.deepEqual(
    doubts(
      { id: '1', date: MONDAY, buyer: { id: 'b' }, tender: { id: 't', value: { currency: 'KES' } } },
      { id: '2', date: TUESDAY, buyer: { name: 'says no id' } },
      { id: '3', date: TUESDAY, buyer: { id: 'c' }, tender: { id: 'u', value: { currency: 'USD' } } },
    ),
    ['identity 3 /buyer/id', 'identity 3 /tender/id', 'identity 3 /tender/value/currency'],
  );
});

test('two values at one instant contradict each other, however it is written', () => {
  assert.deepEqual(
    doubts(
      { id: '1', date: MONDAY, tender: { status: 'active', value: { amount: 5 } } },
      { id: '2', date: '2026-01-05T03:00:00+03:00', tender: { status: 'complete', value: { amount: 5 } } },
    ),
    ['same-date 2 /tender/status'],
  );
});

test('where all releases of a process are at hand their dates are gone by, in whatever order they stand', () => {
  const releases: JsonObject[] = [
    { id: '1', date: MONDAY, buyer: { id: 'b' }, tender: { status: 'active' } },
    { id: '2', date: TUESDAY, tender: { status: 'complete' } },
    { id: '3', date: MONDAY, tender: { status: 'planned' } },
    { id: '4', date: '2026-01-04', buyer: { id: 'c' } },
    { id: 2, date: TUESDAY },
  ];
  const said = releases.map((value, at) => ({ value: { ocid: 'o', ...value }, line: at + 1, path: '' }));
  const told = new Told();
  tellContradictions('o', said, told.tell);
  assert.deepEqual(told.places, [
    'ocds.identity 1 /buyer/id',
    'ocds.same-date 3 /tender/status',
    'ocds.release-twice 5 /id',
  ]);
});

test('a process stands once as a whole: as a compiled release or as a record', async () => {
  assert.deepEqual(doubts({ tag: ['compiled'] }, { tag: ['compiled'] }), ['compiled-twice 2 /ocid']);
  const told = new Told();
  const record = '{"ocid":"ocds-213czf-1","compiledRelease":{"ocid":"ocds-213czf-1","tag":["compiled"]}}';
  await validateFile(bytesOf(`{"version":"1.1","records":[${record},${record}]}`), told.tell);
  assert.ok(told.places.includes('ocds.compiled-twice 1 /records/1/ocid'), told.places.join('\n'));
});

test('what is prepared is compiled, so that an ocid on two lines is told of', async () => {
  const told = new Told();
  const text = '{"ocid":"a"}\n{"ocid":"b"}\n{"ocid":"a"}\n';
  await all(prepareLines(bytesOf(text), readCardinalSettings(''), told.tell));
  assert.deepEqual(told.places, ['ocds.compiled-twice 3 /ocid']);
});

test('of more processes than may be held no more are compared, which is told once, and the first still are', () => {
  const told = new Told();
  const together = new Together(told.tell, { processes: 3000 });
  for (let at = 0; at < 4000; at++) together.see({ ocid: `${at}`, buyer: { id: 'b' } }, at + 1, '');
  for (let at = 0; at < 4000; at++) together.see({ ocid: `${at}`, buyer: { id: 'c' } }, at + 1, '');
  assert.equal(told.places[0], 'ocds.not-compared 3001');
  assert.equal(told.list.length, 1 + 3000);
});

test('whatever stands where something else is expected is passed over', () => {
  const odd: Json[] = [null, 1, 'x', [], [1], {}, { id: {} }];
  for (const name of ['ocid', 'id', 'date', 'tag', 'buyer', 'tender'])
    for (const value of odd) doubts({ [name]: value }, { [name]: value });
  for (const value of odd) doubts({ tender: { value, tenderPeriod: value } });
});
