import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BudgetDocument } from './snapshot.ts';
import { groupings } from './words.ts';

type Heads = BudgetDocument['heads'];

const head = (
  classification: Heads[number]['classification'],
  take: number | null = null,
): Heads[number] => ({
  classification,
  take,
  labels: {},
});

test('a budget is first opened by what the money is for, then by who spends it, then by kind', () => {
  const heads = [head('fund'), head('economic', 1), head('administrative'), head('programme', 2)];
  assert.deepEqual(
    groupings({ heads }).map(({ classification }) => classification),
    ['programme', 'administrative', 'economic', 'fund'],
  );
});
