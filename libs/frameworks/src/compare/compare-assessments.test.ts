import assert from 'node:assert/strict';
import { test } from 'node:test';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefaSubnational } from '../data/pefa/pefa-subnational.ts';
import { parseFramework } from '../format/parse-framework.ts';
import type { Framework } from '../format/types.ts';
import { compareAssessments } from './compare-assessments.ts';

const change = (
  id: string,
  to: Partial<Framework['nodes'][number]>,
  replaces?: NonNullable<Framework['replaces']>['nodes'],
): Framework =>
  parseFramework({
    ...pefaFramework,
    version: '2030',
    nodes: pefaFramework.nodes.map((node) => (node.id === id ? { ...node, ...to } : node)),
    replaces: { id: 'pefa', version: '2016', ...(replaces ? { nodes: replaces } : {}) },
  });

const find = (comparison: ReturnType<typeof compareAssessments>, id: string) => {
  const node = comparison.nodes.find((one) => one.id === id);
  assert.ok(node);
  return node;
};

const before = { 'pi-3.1': 'A', 'pi-3.2': 'C' };

test('with one version, every difference is one of practice', () => {
  const compared = compareAssessments(
    { framework: pefaFramework, answers: { scores: before } },
    { framework: pefaFramework, answers: { scores: { 'pi-3.1': 'B', 'pi-3.2': 'B' } } },
  );
  const [first, second, both] = ['pi-3.1', 'pi-3.2', 'pi-3'].map((id) => find(compared, id));
  assert.deepEqual([first?.movement, first?.cause], ['worse', 'practice']);
  assert.deepEqual([second?.movement, second?.cause], ['better', 'practice']);
  assert.deepEqual([both?.movement, both?.cause], ['same', 'none']);
  assert.equal(find(compared, 'budget-reliability').reason, 'compare.no-score');
  assert.equal(find(compared, 'pi-4').reason, 'compare.not-scored');
});

test('where only the rule changed, the old answers are counted anew and the difference is one of method', () => {
  const framework = change('pi-3', { rule: { kind: 'weakest-link', plus: true } });
  const older = { framework: pefaFramework, answers: { scores: before } };
  const method = find(compareAssessments(older, { framework, answers: { scores: before } }), 'pi-3');
  assert.deepEqual([method.old?.step, method.oldInNewWay?.step, method.new.step], ['B', 'C+', 'C+']);
  assert.deepEqual(
    [method.movement, method.cause, method.reason],
    ['worse', 'method', 'compare.method-changed'],
  );
  const better = { framework, answers: { scores: { 'pi-3.1': 'A', 'pi-3.2': 'B' } } };
  const both = find(compareAssessments(older, better), 'pi-3');
  assert.deepEqual([both.movement, both.cause], ['better', 'both']);
});

test('where the limits of a dimension changed, nobody can tell method from practice, in it or above it', () => {
  const leaf = pefaFramework.nodes.find(({ id }) => id === 'pi-3.1');
  assert.ok(leaf?.numeric);
  const numeric = { ...leaf.numeric, rows: leaf.numeric.rows.slice(0, 2) };
  const framework = change('pi-3.1', { numeric });
  const compared = compareAssessments(
    { framework: pefaFramework, answers: { scores: before } },
    { framework, answers: { scores: { ...before, 'pi-3.1': 'B' } } },
  );
  assert.deepEqual(
    [find(compared, 'pi-3.1').cause, find(compared, 'pi-3.1').movement],
    ['not-told-apart', 'worse'],
  );
  assert.equal(find(compared, 'pi-3').cause, 'not-told-apart');
  assert.equal(find(compared, 'pi-3.2').cause, 'none');
});

test('a node that asks about another thing, is new, or was split cannot be compared', () => {
  const lines = [
    { old: 'pi-3.1', new: 'pi-3.1', change: 'subject' as const },
    { old: 'pi-7.1', new: 'pi-7.1', change: 'none' as const },
    { old: 'pi-7.1', new: 'pi-7.2', change: 'none' as const },
  ];
  const framework = change('pi-1', {}, lines);
  const scores = { ...before, 'pi-7.1': 'A', 'pi-7.2': 'A' };
  const compared = compareAssessments(
    { framework: pefaFramework, answers: { scores } },
    { framework, answers: { scores } },
  );
  assert.equal(find(compared, 'pi-3.1').reason, 'compare.other-subject');
  assert.equal(find(compared, 'pi-7.1').reason, 'compare.split-or-merged');
  assert.deepEqual(compared.dropped, ['pi-7.2']);
});

test('a town that moves to the subnational module keeps what it had, and sees what is new', () => {
  const compared = compareAssessments(
    { framework: pefaFramework, answers: { scores: before } },
    { framework: pefaSubnational, answers: { scores: { ...before, 'pi-3.2': 'B', 'hlg-1.1': 'A' } } },
  );
  assert.deepEqual([find(compared, 'pi-3').movement, find(compared, 'pi-3').cause], ['better', 'practice']);
  assert.equal(find(compared, 'hlg-1.1').reason, 'compare.new-here');
  assert.deepEqual(compared.dropped, []);
});

test('numbers of another range are not compared', () => {
  const scales = governanceBarometer.scales.map((scale) =>
    scale.kind === 'number' ? { ...scale, to: 200 } : scale,
  );
  const flat = governanceBarometer.nodes.map((node) => ({ ...node, parent: null, rule: undefined }));
  const leaf = flat.filter(({ id }) => id === 'plans-carried-out');
  const older = parseFramework({ ...governanceBarometer, nodes: leaf });
  const newer = parseFramework({ ...older, version: '2', scales });
  const answers = { scores: { 'plans-carried-out': '50' } };
  const compared = compareAssessments({ framework: older, answers }, { framework: newer, answers });
  assert.equal(find(compared, 'plans-carried-out').movement, 'not-comparable');
});
