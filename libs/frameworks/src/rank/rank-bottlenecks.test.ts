import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { rankBottlenecks } from './rank-bottlenecks.ts';

const weights = { score: 4, measure: 2, trend: 1, voices: 2, comparison: 1 };
const scores = { 'pi-2.1': 'C', 'pi-2.2': 'B', 'pi-2.3': 'A', 'pi-22.1': 'C', 'pi-22.2': 'C' };
const assessment = { framework: pefaFramework, answers: { scores } };

const rankWith = (signs: object) =>
  rankBottlenecks(assessment, { 'pi-2.2': signs }, weights).find(({ id }) => id === 'pi-2.2')?.rank ?? 0;

test('the worst comes first, each with its reasons, and what nobody knows is said and not held against it', () => {
  const signals = {
    'pi-2.2': { measure: 'D', trend: 'worse', voices: { problem: 9, speakers: 10 } },
    'pi-22.1': { voices: { problem: 3, speakers: 4 } },
  } as const;
  const ranked = rankBottlenecks(assessment, signals, weights);
  // pi-2.2: (4 × 1/3 + 2 × 1 + 1 × 1 + 2 × 9/10) / 9 = 92/135, above the 2/3 of a plain C.
  assert.deepEqual(
    ranked.map(({ id, rank }) => [id, rank]),
    [
      ['pi-2.2', 1],
      ['pi-2.1', 2],
      ['pi-22.1', 2],
      ['pi-22.2', 2],
      ['pi-2.3', 5],
    ],
  );
  assert.deepEqual(ranked[0]?.value, { numerator: 92n, denominator: 135n });
  assert.deepEqual(
    ranked[0]?.reasons.map(({ part }) => part),
    ['score', 'measure', 'trend', 'voices'],
  );
  assert.deepEqual(ranked[0]?.silent, ['comparison']);
  // Four speakers are too few to count.
  assert.ok(ranked.find(({ id }) => id === 'pi-22.1')?.silent.includes('voices'));
});

test('what would move it: the next step, what it asks in figures or words, and what rises with it', () => {
  const next = Object.fromEntries(rankBottlenecks(assessment, {}, weights).map((one) => [one.id, one.next]));
  assert.deepEqual(next['pi-2.1']?.limits?.limits, [
    { figure: 'pi-2.1', to: { value: 10, inclusive: false } },
  ]);
  assert.deepEqual(next['pi-2.1']?.lifts, [{ id: 'pi-2', from: 'C+', to: 'B+' }]);
  assert.match(next['pi-22.2']?.criterion?.en ?? '', /quarterly, within eight weeks/);
  assert.equal(next['pi-2.3'], null);
});

test('more bad signs never make a leaf a lesser bottleneck', () => {
  const voices = fc.nat(9);
  fc.assert(
    fc.property(voices, fc.constantFrom('better', 'same', 'worse'), fc.boolean(), (problem, trend, worse) => {
      const one = rankWith({ voices: { problem, speakers: 10 }, trend });
      const more = rankWith({
        voices: { problem: problem + 1, speakers: 10 },
        trend: worse ? 'worse' : trend,
      });
      assert.ok(more <= one);
    }),
    { numRuns: 30 },
  );
});

test('numbers are ranked by how far they are from the best', () => {
  const answers = {
    scores: { 'plans-carried-out': '40', 'questions-answered-in-time': '90', 'budget-public': 'seldom' },
  };
  const ranked = rankBottlenecks({ framework: governanceBarometer, answers }, {}, weights);
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['budget-public', 'plans-carried-out', 'questions-answered-in-time'],
  );
});

test('a ranking without a weight for the score is refused', () => {
  assert.throws(() => rankBottlenecks(assessment, {}, { ...weights, score: 0 }), {
    code: 'frameworks.no-weights',
  });
  assert.throws(() => rankBottlenecks(assessment, {}, { ...weights, voices: 0.5 }), {
    code: 'frameworks.no-weights',
  });
});

test('what would rise with a dimension is what the whole assessment says, scored anew', () => {
  for (const framework of [pefaFramework, governanceBarometer]) {
    const parents = new Set(framework.nodes.map(({ parent }) => parent));
    const given: Record<string, string> = {};
    for (const [at, { id, scale }] of framework.nodes.filter((node) => !parents.has(node.id)).entries()) {
      const of = framework.scales.find((each) => each.id === scale);
      given[id] = of?.kind === 'steps' ? (of.steps[at % of.steps.length]?.value ?? '') : '50';
    }
    const before = scoreAssessment(framework, { scores: given }).nodes;
    let lifted = 0;
    for (const { id, next } of rankBottlenecks({ framework, answers: { scores: given } }, {}, weights)) {
      if (!next) continue;
      const after = scoreAssessment(framework, { scores: { ...given, [id]: next.to } }).nodes;
      const risen = framework.nodes.flatMap((node) => {
        const [was, is] = [before.get(node.id), after.get(node.id)];
        const same = was?.step === is?.step && isDeepStrictEqual(was?.number, is?.number);
        return same || node.id === id ? [] : [node.id];
      });
      assert.deepEqual(next.lifts.map((each) => each.id).toSorted(), risen.toSorted(), id);
      lifted += risen.length;
    }
    assert.ok(lifted > 0);
  }
});
