import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefaSubnational } from '../data/pefa/pefa-subnational.ts';
import { procurementMatrix } from '../data/procurement-matrix.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { parseFramework, readFramework } from './parse-framework.ts';
import type { Framework } from './types.ts';

const changed = (framework: Framework, id: string, to: object): unknown => ({
  ...framework,
  nodes: framework.nodes.map((node) => (node.id === id ? { ...node, ...to } : node)),
});

const faultsOf = (document: unknown) =>
  readFramework(document).faults.map(({ code, path }) => `${code} ${path.join('.')}`);

const count = ({ nodes }: Framework) =>
  ['pillar', 'indicator', 'dimension'].map((level) => nodes.filter((node) => node.level === level).length);

const node = (id: string) => pefaFramework.nodes.findIndex((one) => one.id === id);

test('every framework that is shipped is one, as JSON too', () => {
  for (const framework of [pefaFramework, pefaSubnational, procurementMatrix, governanceBarometer])
    assert.deepEqual(parseFramework(JSON.parse(JSON.stringify(framework))), framework);
});

test('PEFA 2016 has 31 indicators and 94 dimensions in seven pillars; the module adds three indicators and ten dimensions', () => {
  assert.deepEqual(count(pefaFramework), [7, 31, 94]);
  assert.deepEqual(count(pefaSubnational), [8, 34, 104]);
});

test('our own frameworks speak the five languages of the house', () => {
  for (const framework of [procurementMatrix, governanceBarometer])
    for (const { names } of [framework, ...framework.levels, ...framework.nodes])
      assert.deepEqual(Object.keys(names), ['en', 'es', 'fr', 'pt', 'ar']);
});

test('what does not fit is told by a code and its path', () => {
  const cases: [unknown, string][] = [
    [{ ...pefaFramework, score: 3 }, 'framework.shape '],
    [
      changed(pefaFramework, 'pi-4.1', { names: { en: ' x' } }),
      `framework.shape nodes.${node('pi-4.1')}.names.en`,
    ],
    [changed(pefaFramework, 'pi-4.1', { id: 'pi-3.1' }), `framework.twice nodes.${node('pi-4.1')}.id`],
    [
      changed(pefaFramework, 'pi-4.1', { level: 'x' }),
      `framework.unknown-name nodes.${node('pi-4.1')}.level`,
    ],
    [changed(pefaFramework, 'pi-4', { parent: 'pi-4.1' }), `framework.circle nodes.${node('pi-4')}.parent`],
    [
      changed(pefaFramework, 'pi-4.1', { scale: undefined }),
      `framework.leaf-without-scale nodes.${node('pi-4.1')}.scale`,
    ],
    [
      changed(pefaFramework, 'pi-3', { rule: undefined }),
      `framework.parent-without-rule nodes.${node('pi-3')}.rule`,
    ],
    [
      changed(pefaFramework, 'pi-3', { measure: 'x' }),
      `framework.parent-with-leaf-parts nodes.${node('pi-3')}.measure`,
    ],
    [
      changed(pefaFramework, 'pi-3', { scale: 'dimension' }),
      `framework.table-incomplete nodes.${node('pi-3')}.rule.table`,
    ],
    [
      changed(pefaFramework, 'pi-2', { scale: 'dimension' }),
      `framework.rule-against-scale nodes.${node('pi-2')}.scale`,
    ],
    [
      changed(pefaFramework, 'pi-2', { rule: { kind: 'weighted-mean' } }),
      `framework.rule-against-scale nodes.${node('pi-2')}.scale`,
    ],
  ];
  for (const [document, fault] of cases) assert.ok(faultsOf(document).includes(fault), fault);
});

test('a table without a cell that an answer could ask for is refused, and the cell is named', () => {
  const tables = pefaFramework.tables?.map((table) => ({
    ...table,
    cells: table.cells.filter(({ scores }) => scores !== 'CBA'),
  }));
  const { faults } = readFramework({ ...pefaFramework, tables });
  assert.equal(faults[0]?.code, 'framework.table-incomplete');
  assert.match(faults[0]?.expected ?? '', /CBA/);
});

test('what is no framework is refused with all its faults, the first in the sentence', () => {
  for (const document of [null, 3, [], 'x', { format: 'groundwork.framework@2' }])
    assert.throws(() => parseFramework(document), { code: 'frameworks.framework-invalid' });
  assert.throws(
    () => parseFramework(changed(pefaFramework, 'pi-4.1', { level: 'x' })),
    /At nodes\.\d+\.level: expected/,
  );
});

test('a name that every object has is no name of a node', () => {
  assert.match(
    faultsOf(changed(pefaFramework, 'pi-4.1', { id: 'constructor' }))[0] ?? '',
    /^framework\.shape/,
  );
});

test('a circle is told of once, and a table that is far too small is refused at its first absent cell', () => {
  const chain = Array.from({ length: 500 }, (_, at) => ({
    ...procurementMatrix.nodes[0],
    id: `n${at}`,
    parent: `n${(at + 1) % 500}`,
  }));
  assert.equal(faultsOf({ ...procurementMatrix, nodes: chain }).length, 1);
  const steps = [...'abcdefghijklmnopqrst'].map((value) => ({ value, names: { en: value } }));
  const many = Array.from({ length: 500 }, (_, at) => ({
    ...pefaFramework.nodes.find(({ id }) => id === 'pi-3.1'),
    id: `n${at}`,
    parent: 'pi-3',
    scale: 'letters',
    numeric: undefined,
  }));
  const parent = { ...pefaFramework.nodes.find(({ id }) => id === 'pi-3'), parent: null, scale: 'letters' };
  const scales = [{ kind: 'steps', id: 'letters', steps }];
  const document = { ...pefaFramework, overrides: undefined, scales, nodes: [parent, ...many] };
  assert.deepEqual(faultsOf(document), ['framework.table-incomplete nodes.0.rule.table']);
});

test('whatever comes is refused or taken, never a crash', () => {
  fc.assert(fc.property(fc.anything(), (document) => readFramework(document).framework === null));
});

test('a framework that is taken can be scored, however its rules, scales and parents were changed', () => {
  const { nodes, scales } = governanceBarometer;
  const ids = nodes.map(({ id }) => id);
  const rule = fc.constantFrom(
    { kind: 'weakest-link', plus: true },
    { kind: 'weakest-link', plus: false },
    { kind: 'weighted-mean' },
    { kind: 'share', counting: ['always'] },
    { kind: 'none' },
    undefined,
  );
  const scale = fc.constantFrom('points', 'rating', undefined);
  const edit = fc.record({ at: fc.nat(ids.length - 1), rule, scale, parent: fc.constantFrom(null, ...ids) });
  let taken = 0;
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.nat(3), (edits, answer) => {
    const other = structuredClone(nodes) as object[];
    for (const { at, ...to } of edits) other[at] = { ...other[at], ...to };
    const { framework } = readFramework({ ...governanceBarometer, nodes: other });
    if (!framework) return;
    taken += 1;
    const parents = new Set(framework.nodes.map(({ parent }) => parent));
    const leaves = framework.nodes.filter(({ id }) => !parents.has(id));
    const rating = scales.find(({ id }) => id === 'rating');
    const step = rating?.kind === 'steps' ? (rating.steps[answer]?.value ?? '') : '';
    const scores = Object.fromEntries(leaves.map((leaf) => [leaf.id, leaf.scale === 'points' ? '50' : step]));
    const score = scoreAssessment(framework, { scores });
    assert.ok([...score.nodes.values()].every(({ state }) => state !== 'missing'));
  });
  fc.assert(property, { numRuns: 1000 });
  assert.ok(taken > 0);
});
