import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRatio } from '@groundwork-gov/money';
import * as fc from 'fast-check';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefaSubnational } from '../data/pefa/pefa-subnational.ts';
import { procurementMatrix } from '../data/procurement-matrix.ts';
import { indexOf } from '../format/index-of.ts';
import type { Framework } from '../format/types.ts';
import { gradeIndicator } from '../grade-indicator.ts';
import type { DimensionScore } from '../grades.ts';
import { distanceFromBest } from './badness.ts';
import { scoreAssessment } from './score-assessment.ts';

const shipped = [pefaFramework, pefaSubnational, procurementMatrix, governanceBarometer];

const leavesOf = (framework: Framework) =>
  framework.nodes.filter(({ id }) => !indexOf(framework).children.has(id));

/** Steps of a leaf's scale, best first, or whole numbers of it. */
function stepsOf(framework: Framework, leaf: string): string[] {
  const index = indexOf(framework);
  const scale = index.scales.get(index.nodes.get(leaf)?.scale ?? '');
  if (scale?.kind === 'steps') return scale.steps.map(({ value }) => value);
  return ['100', '72.5', '33.3', '0'];
}

const someAnswers = (framework: Framework, more: readonly string[] = []) =>
  fc.record(
    Object.fromEntries(
      leavesOf(framework).map(({ id }) => [id, fc.constantFrom(...stepsOf(framework, id), ...more)]),
    ),
  );

test('a better answer to one question never lowers anything above it', () => {
  for (const framework of shipped) {
    const index = indexOf(framework);
    const leaves = leavesOf(framework);
    const property = fc.property(someAnswers(framework), fc.nat(leaves.length - 1), (scores, at) => {
      const leaf = leaves[at]?.id ?? '';
      const steps = stepsOf(framework, leaf);
      const better = steps[Math.max(0, steps.indexOf(scores[leaf] ?? '') - 1)] ?? '';
      const before = scoreAssessment(framework, { scores });
      const after = scoreAssessment(framework, { scores: { ...scores, [leaf]: better } });
      for (const node of framework.nodes) {
        const [was, is] = [before.nodes.get(node.id), after.nodes.get(node.id)];
        const from = was && distanceFromBest(index, node, was);
        const to = is && distanceFromBest(index, node, is);
        if (from && to)
          assert.ok(
            compareRatio(to.numerator, to.denominator, from.numerator, from.denominator) <= 0,
            node.id,
          );
      }
    });
    fc.assert(property, { numRuns: 40 });
  }
});

test('neither the order of answers nor that of the nodes changes a value', () => {
  for (const framework of shipped) {
    const ids = leavesOf(framework).map(({ id }) => id);
    const property = fc.property(
      someAnswers(framework),
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.shuffledSubarray(framework.nodes, { minLength: framework.nodes.length }),
      (scores, order, nodes) => {
        const turned = Object.fromEntries(order.map((id) => [id, scores[id] ?? '']));
        const one = scoreAssessment(framework, { scores });
        const other = scoreAssessment({ ...framework, nodes }, { scores: turned });
        for (const [id, { state, step, number }] of one.nodes) {
          const same = other.nodes.get(id);
          assert.deepEqual([same?.state, same?.step, same?.number], [state, step, number], id);
        }
      },
    );
    fc.assert(property, { numRuns: 20 });
  }
});

test('a tree of nodes and the grade of an indicator say the same of PI-2 and PI-3', () => {
  const any = fc.constantFrom<DimensionScore>('A', 'B', 'C', 'D', 'D*', 'NA', 'NU');
  fc.assert(
    fc.property(fc.tuple(any, any, any, any, any), fc.bigInt(0n, 20n), ([a, b, c, d, e], percent) => {
      const share = { numerator: percent, denominator: 100n };
      const pi2 = { 'pi-2.1': a, 'pi-2.2': b, 'pi-2.3': c };
      const pi3 = { 'pi-3.1': d, 'pi-3.2': e };
      const { nodes } = scoreAssessment(pefaFramework, { scores: { ...pi2, ...pi3 } });
      assert.equal(nodes.get('pi-2')?.step, gradeIndicator('pi-2', pi2).grade);
      assert.equal(nodes.get('pi-3')?.step, gradeIndicator('pi-3', pi3).grade);
      if ([a, b, c].some((score) => score === 'NA' || score === 'NU')) return;
      const parked = scoreAssessment(pefaFramework, { scores: pi2, figures: { 'suspense-share': share } });
      assert.equal(parked.nodes.get('pi-2')?.step, gradeIndicator('pi-2', pi2, share).grade);
    }),
  );
});

test('the weakest dimension is named, and so are those that earn the plus', () => {
  const scores = { 'pi-2.1': 'A', 'pi-2.2': 'D*', 'pi-2.3': 'B' };
  const { nodes } = scoreAssessment(pefaFramework, { scores });
  assert.equal(nodes.get('pi-2')?.step, 'D+');
  assert.deepEqual(nodes.get('pi-2')?.why, {
    code: 'score.weakest-link',
    weakest: ['pi-2.2'],
    better: ['pi-2.1', 'pi-2.3'],
  });
  assert.deepEqual(nodes.get('pi-2.2')?.why, { code: 'score.counts-as', as: 'D' });
});

test('a grade from a cell that is in doubt says what else it could be', () => {
  const scores = { 'pi-8.1': 'C', 'pi-8.2': 'B', 'pi-8.3': 'C', 'pi-8.4': 'C' };
  const grade = scoreAssessment(pefaFramework, { scores }).nodes.get('pi-8');
  assert.equal(grade?.step, 'C+');
  assert.equal(grade?.why.code === 'score.table' && grade.why.otherwise, 'C');
});

test('an indicator with an unanswered dimension has no grade, and names it', () => {
  const { nodes, missing } = scoreAssessment(pefaFramework, { scores: { 'pi-3.1': 'A' } });
  assert.deepEqual(nodes.get('pi-3')?.why, { code: 'score.children-missing', missing: ['pi-3.2'] });
  assert.equal(missing.length, 93);
});

test('what does not apply to a place drops out with all below it', () => {
  const scores = { 'pi-10.1': 'B', 'pi-10.3': 'NA' };
  const screening = { 'lower-governments': 'no', 'receives-transfers': 'no' };
  const { nodes, missing, unscreened } = scoreAssessment(pefaSubnational, { scores, screening });
  assert.equal(nodes.get('pi-10')?.step, 'B');
  assert.equal(nodes.get('pi-7')?.state, 'out');
  assert.deepEqual(nodes.get('hlg-1.3')?.why, {
    code: 'score.screened-out',
    question: 'receives-transfers',
    answer: 'no',
  });
  assert.ok(!missing.includes('hlg-1.3') && missing.includes('hlg-2.1'));
  assert.equal(unscreened.length, 6);
});

test('a matrix counts its findings and gives no score', () => {
  const scores = { 'lpm-1.1': 'met', 'lpm-1.2': 'red-flag' };
  const { nodes } = scoreAssessment(procurementMatrix, { scores });
  assert.deepEqual(nodes.get('lpm-rules')?.why, {
    code: 'score.no-score',
    tally: { met: 1, 'red-flag': 1 },
  });
  assert.equal(nodes.get('lpm-rules')?.step, null);
});

test('a weighted mean is exact, and leaves out what does not apply', () => {
  const scores = {
    'plans-carried-out': '72.5',
    'services-followed': 'mostly',
    'residents-heard': 'NA',
    'answers-given': 'always',
    'budget-public': 'always',
    'questions-answered-in-time': '0',
  };
  const { nodes } = scoreAssessment(governanceBarometer, { scores });
  // (2 × 72.5 + 67) / 3 = 212/3; 100; 200/3; and (30 × 212/3 + 40 × 100 + 30 × 200/3) / 100 = 406/5.
  assert.deepEqual(nodes.get('effectiveness')?.number, { numerator: 212n, denominator: 3n });
  assert.deepEqual(nodes.get('barometer')?.number, { numerator: 406n, denominator: 5n });
});

test('an answer to what is computed, or off the scale, or to no question is refused with what was expected', () => {
  const refusals = [
    [{ scores: { 'pi-2': 'A' } }, 'frameworks.not-a-leaf'],
    [{ scores: { 'pi-2.1': 'B+' } }, 'frameworks.not-on-scale'],
    [{ scores: {}, screening: { 'may-borrow': 'perhaps' } }, 'frameworks.screening-unknown'],
  ] as const;
  for (const [answers, code] of refusals)
    assert.throws(() => scoreAssessment(pefaSubnational, answers), { code });
  for (const given of ['101', '-1', '1e2', ''])
    assert.throws(() => scoreAssessment(governanceBarometer, { scores: { 'plans-carried-out': given } }), {
      code: 'frameworks.not-on-scale',
    });
});
