import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeIndicator } from './grade-indicator.ts';
import { pefa2016 } from './pefa-2016.ts';

const composition = { 'pi-2.1': 'C', 'pi-2.2': 'B', 'pi-2.3': 'A' } as const;

test('PI-1 is its one dimension, PI-2 its weakest link, PI-3 an average', () => {
  assert.equal(gradeIndicator('pi-1', { 'pi-1': 'A' }).grade, 'A');
  assert.equal(gradeIndicator('pi-1', { 'pi-1': 'D*' }).grade, 'D');
  assert.equal(gradeIndicator('pi-2', composition).grade, 'C+');
  assert.equal(gradeIndicator('pi-3', { 'pi-3.1': 'A', 'pi-3.2': 'B' }).grade, 'B+');
  assert.equal(gradeIndicator('pi-3', { 'pi-3.1': 'NA', 'pi-3.2': 'NA' }).grade, null);
});

test('what was read from the framework and what was not is said of each indicator', () => {
  assert.equal(gradeIndicator('pi-2', composition).provenance, 'confirmed');
  assert.equal(gradeIndicator('pi-3', { 'pi-3.1': 'A', 'pi-3.2': 'B' }).provenance, 'unconfirmed');
  assert.equal(pefa2016.dimensions['pi-1'].provenance, 'unconfirmed');
  const rest = Object.values(pefa2016.dimensions).filter(({ id }) => id !== 'pi-1');
  assert.equal(rest.length, 5);
  for (const { provenance, source } of rest) {
    assert.equal(provenance, 'confirmed');
    assert.match(source, /PEFA framework 2016/);
  }
});

test('suspense accounts above a tenth of expenditure make 2.1, 2.2 and PI-2 D', () => {
  const above = gradeIndicator('pi-2', composition, { numerator: 1001n, denominator: 10_000n });
  assert.equal(above.grade, 'D');
  assert.equal(above.reason, 'pefa.suspense-above-limit');
  assert.deepEqual(above.scores, { 'pi-2.1': 'D', 'pi-2.2': 'D', 'pi-2.3': 'A' });
  const exactly = gradeIndicator('pi-2', composition, { numerator: 1000n, denominator: 10_000n });
  assert.equal(exactly.grade, 'C+');
  assert.deepEqual(exactly.scores, composition);
  assert.equal(gradeIndicator('pi-2', composition, { numerator: 5n, denominator: 0n }).grade, 'C+');
  const revenue = gradeIndicator(
    'pi-3',
    { 'pi-3.1': 'A', 'pi-3.2': 'A' },
    { numerator: 1n, denominator: 2n },
  );
  assert.equal(revenue.grade, 'A');
});

test('a dimension without a score is refused: not applicable must be said', () => {
  const partial: typeof composition = JSON.parse('{ "pi-2.1": "A", "pi-2.2": "A" }');
  const unknown: 'pi-1' = JSON.parse('"pi-9"');
  assert.throws(() => gradeIndicator('pi-2', partial), { code: 'frameworks.dimension-missing' });
  assert.throws(() => gradeIndicator(unknown, { 'pi-1': 'A' }), {
    code: 'frameworks.indicator-unknown',
  });
});

test('every dimension belongs to the indicator that lists it', () => {
  const listed = Object.values(pefa2016.indicators).flatMap<string>(({ dimensions }) => [...dimensions]);
  assert.deepEqual(listed, Object.keys(pefa2016.dimensions));
});
