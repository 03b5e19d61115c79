import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsData, realJson } from '../testing.ts';
import { discoveryRates } from './false-discovery.ts';
import { type Disposition, precisionOf } from './precision.ts';

const path = 'evaluation/golden/multiple_testing.json';

test('false discovery rates of fifteen tests are those of Benjamini and Hochberg', needsData(path), () => {
  const { p, BH } = realJson(path) as { p: number[]; BH: number[] };
  const rate = discoveryRates([...p].reverse());
  p.forEach((one, at) => {
    assert.ok(Math.abs(rate(one) - (BH[at] ?? -1)) < 1e-12, `${one}`);
  });
});

const answers = (upheld: number, explained: number): Disposition[] =>
  Array.from({ length: upheld + explained }, (_, at) => ({
    id: `q${at}`,
    rule: 'splits',
    outcome: at < upheld ? 'upheld' : 'explained',
  }));

test('a rule that was right once in forty reviews is muted, and not before the fortieth', () => {
  assert.equal(precisionOf('splits', answers(1, 39)).muted, true);
  assert.equal(precisionOf('splits', answers(0, 39)).muted, false);
  assert.equal(precisionOf('splits', answers(2, 38)).muted, false);
  assert.equal(precisionOf('benford', answers(0, 60)).reviewed, 0);
});

test('a question answered again counts once, as it was answered last', () => {
  const twice: Disposition[] = [
    { id: 'q', rule: 'splits', outcome: 'explained' },
    { id: 'q', rule: 'splits', outcome: 'upheld' },
  ];
  assert.deepEqual([precisionOf('splits', twice).reviewed, precisionOf('splits', twice).share], [1, 1]);
});
