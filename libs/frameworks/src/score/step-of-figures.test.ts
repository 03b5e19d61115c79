import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefa2016 } from '../pefa-2016.ts';
import { rowOf } from '../row-of.ts';
import { stepOfFigures } from './step-of-figures.ts';

const numericOf = (id: string) => {
  const numeric = pefaFramework.nodes.find((node) => node.id === id)?.numeric;
  assert.ok(numeric, id);
  return numeric;
};
const share = (percent: number) => ({ numerator: BigInt(percent), denominator: 100n });
const plain = (value: number) => ({ numerator: BigInt(value), denominator: 1n });
const stepOf = (id: string, figures: Parameters<typeof stepOfFigures>[1]) =>
  stepOfFigures(numericOf(id), figures).step;

const arrears = (all: number, old: number) =>
  stepOf('pi-19.4', { 'arrears-share': share(all), 'old-share': share(old) });

const elements = (all: number, basic: number) =>
  stepOf('pi-5.1', { elements: plain(all), 'basic-elements': plain(basic) });

const weeks = (value: number) => stepOf('pi-7.2', { 'weeks-before-year': plain(value) });

test('every requirement of a row counts: half a row is the next one', () => {
  assert.deepEqual([arrears(9, 24), arrears(9, 25), arrears(9, 50), arrears(40, 10)], ['A', 'B', 'C', 'D']);
  assert.deepEqual([elements(10, 4), elements(12, 3), elements(3, 3), elements(9, 2)], ['A', 'B', 'C', 'D']);
  assert.deepEqual(
    [80, 79, 60, 59].map((percent) => stepOf('pi-24.2', { 'competitive-share': share(percent) })),
    ['A', 'B', 'C', 'D'],
  );
});

test('weeks and months are whole as they stand', () => {
  assert.deepEqual([6, 5, 1, 0].map(weeks), ['A', 'B', 'C', 'D']);
});

test('where figures alone do not tell, no step is given; what is missing is named', () => {
  assert.equal(stepOf('pi-17.1', { 'weeks-for-units': plain(2) }), null);
  const { missing } = stepOfFigures(numericOf('pi-19.4'), { 'old-share': share(1) });
  assert.deepEqual(missing, ['arrears-share']);
});

test('the rows of budget reliability are those that years are graded with', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(pefa2016.dimensions)),
      fc.nat(14_000),
      ({ id, rows }, value) => {
        const ratio = { numerator: BigInt(value), denominator: 10_000n };
        const node = pefaFramework.nodes.find(({ measure }) => measure === `pefa.${id}`);
        assert.ok(node);
        assert.equal(stepOf(node.id, { [id]: ratio }), rowOf(ratio, rows));
      },
    ),
  );
});
