import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compareAssessments } from '../compare/compare-assessments.ts';
import { governanceBarometer } from '../data/governance-barometer.ts';
import { pefaFramework } from '../data/pefa/pefa-framework.ts';
import { pefaSubnational } from '../data/pefa/pefa-subnational.ts';
import { procurementMatrix } from '../data/procurement-matrix.ts';
import { checkFramework } from '../format/check-framework.ts';
import { frameworkShape } from '../format/schema.ts';
import type { Framework, FrameworkNode } from '../format/types.ts';
import {
  countWithBelow,
  deriveFramework,
  withHead,
  withNode,
  withNodeMoved,
  withoutNode,
} from './edit-framework.ts';

const own = (from: Framework): Framework => deriveFramework(from, { id: 'own', version: '1', name: 'Ours' });

test('a framework of one’s own begins as the whole of another, and can be compared with it node by node', () => {
  for (const framework of [pefaFramework, pefaSubnational, procurementMatrix, governanceBarometer]) {
    const derived = own(framework);
    assert.deepEqual(derived.nodes, framework.nodes);
    assert.deepEqual(derived.replaces, { id: framework.id, version: framework.version });
    assert.deepEqual(checkFramework(derived), []);
    const { nodes } = compareAssessments(
      { framework, answers: { scores: {} } },
      { framework: derived, answers: { scores: {} } },
    );
    assert.equal(nodes.length, framework.nodes.length);
  }
  assert.throws(() => deriveFramework(pefaFramework, { id: 'Our own', version: '1', name: 'Ours' }), {
    code: 'frameworks.framework-invalid',
  });
});

test('its head is said anew, and nothing else changes', () => {
  const framework = own(governanceBarometer);
  const { nodes, scales } = framework;
  const said = withHead(framework, {
    version: '2',
    names: { en: 'Better words' },
    source: 'Our council, 2026',
    provenance: 'confirmed',
  });
  assert.deepEqual({ ...said, nodes, scales }, said);
  assert.equal(said.version, '2');
});

test('a node that is taken away goes with all below it and with everything that names it', () => {
  for (const framework of [pefaFramework, pefaSubnational, governanceBarometer, procurementMatrix]) {
    for (const { id } of framework.nodes) {
      const count = countWithBelow(framework, id);
      if (count === framework.nodes.length) continue;
      const left = withoutNode(framework, id);
      assert.equal(left.nodes.length, framework.nodes.length - count);
      const read = frameworkShape.safeParse(left);
      assert.ok(read.success, `${framework.id} ${id}: ${read.error?.message}`);
      assert.deepEqual(
        checkFramework(left).filter(({ code }) => code === 'framework.unknown-name'),
        [],
      );
    }
  }
});

test('the last node stays, and one that is not there is told', () => {
  const [only, ...others] = procurementMatrix.nodes.filter(({ parent }) => parent === null);
  assert.ok(only);
  const one = others.reduce((left, { id }) => withoutNode(left, id), procurementMatrix);
  assert.throws(() => withoutNode(one, only.id), { code: 'frameworks.last-node' });
  assert.throws(() => withoutNode(one, 'nowhere'), { code: 'frameworks.node-unknown' });
  assert.throws(() => withNodeMoved(one, 'nowhere', 'up'), { code: 'frameworks.node-unknown' });
});

const childrenOf = (framework: Framework, parent: string | null): string[] =>
  framework.nodes.flatMap((node) => (node.parent === parent ? [node.id] : []));

test('a node that was moved up is back when it is moved down, unless it was the first', () => {
  for (const { id, parent } of pefaFramework.nodes) {
    const first = childrenOf(pefaFramework, parent);
    const up = withNodeMoved(pefaFramework, id, 'up');
    const at = first.indexOf(id);
    assert.equal(childrenOf(up, parent).indexOf(id), Math.max(0, at - 1));
    if (at > 0) assert.deepEqual(withNodeMoved(up, id, 'down'), pefaFramework);
    else assert.equal(up, pefaFramework);
  }
});

const someNode = fc.record({
  id: fc.constantFrom('new-1', 'new-2', ...governanceBarometer.nodes.slice(0, 8).map(({ id }) => id)),
  parent: fc.constantFrom(null, 'new-1', ...governanceBarometer.nodes.slice(0, 4).map(({ id }) => id)),
});
const someEdit = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), node: someNode }),
  fc.record({
    kind: fc.constantFrom('up' as const, 'down' as const, 'remove' as const),
    id: fc.constantFrom('new-1', ...governanceBarometer.nodes.map(({ id }) => id)),
  }),
);

test('whatever is done to it and in whatever order, it keeps the shape of a framework and each node once', () => {
  const [model] = governanceBarometer.nodes;
  assert.ok(model);
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 12 }), (edits) => {
      let framework = own(governanceBarometer);
      for (const edit of edits) {
        if (edit.kind === 'put') {
          const node: FrameworkNode = { ...model, ...edit.node };
          framework = withNode(framework, node);
          assert.deepEqual(
            framework.nodes.filter(({ id }) => id === node.id).map(({ parent }) => parent),
            [node.parent],
          );
          continue;
        }
        const { kind, id } = edit;
        if (!framework.nodes.some((node) => node.id === id)) continue;
        if (kind !== 'remove') framework = withNodeMoved(framework, id, kind);
        else if (countWithBelow(framework, id) < framework.nodes.length)
          framework = withoutNode(framework, id);
      }
      assert.ok(frameworkShape.safeParse(framework).success);
      assert.equal(new Set(framework.nodes.map(({ id }) => id)).size, framework.nodes.length);
    }),
  );
});
