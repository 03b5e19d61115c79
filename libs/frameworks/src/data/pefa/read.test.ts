import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pefaFramework } from './pefa-framework.ts';
import { pefaSubnational } from './pefa-subnational.ts';

const of = (level: string) => pefaFramework.nodes.filter((node) => node.level === level);

/** A page of pefa.org by its number, where rows or a method were read. */
const PAGE = /pefa\.org\/node\/\d{4}\b/;

test('16 of the 94 dimensions say neither limits nor criteria: nobody read them, and nobody invents them', () => {
  const silent = of('dimension').filter(({ numeric, criteria }) => !numeric && !criteria);
  const expected = '8.4 13.1 13.3 14.3 15.1 15.2 16.3 16.4 19.3 26.1 26.2 26.3 26.4 27.1 27.2 27.3';
  assert.deepEqual(
    silent.map(({ code }) => code),
    expected.split(' '),
  );
});

/** Of these the better rows could be read alone. */
const INCOMPLETE: Readonly<Record<string, string>> = {
  '10.3': 'A',
  '11.3': 'A',
  '12.3': 'AB',
  '13.2': 'AB',
  '19.2': 'AB',
  '25.2': 'A',
  '29.3': 'AB',
  '31.3': 'AB',
};

test('criteria are those of all three rows but for eight dimensions, and what is confirmed names the page where it was read', () => {
  for (const { id, code = '', criteria, numeric, measure } of of('dimension')) {
    if (criteria) assert.equal(criteria.map(({ step }) => step).join(''), INCOMPLETE[code] ?? 'ABC', id);
    for (const { provenance, source } of criteria ?? [])
      assert.equal(PAGE.test(source), provenance === 'confirmed', id);
    // The rows of budget reliability are the library's own, which name pefa.org as a whole.
    if (numeric && !measure) assert.equal(PAGE.test(numeric.source), numeric.provenance === 'confirmed', id);
  }
});

test('from knowledge alone are the limits or criteria of five dimensions, and of the module all', () => {
  const fromKnowledge = of('dimension').filter(({ numeric, criteria }) =>
    [numeric, ...(criteria ?? [])].some((part) => part?.provenance === 'unconfirmed'),
  );
  assert.deepEqual(
    fromKnowledge.map(({ code }) => code),
    ['1.1', '17.3', '18.3', '21.1', '21.3'],
  );
  const module = pefaSubnational.nodes.filter(({ id }) => /^(?:hlg|pi-9bis)/.test(id));
  assert.equal(module.length, 13);
  assert.ok(module.every(({ provenance }) => provenance === 'unconfirmed'));
});

test('the method of every indicator was read on a page of its own', () => {
  const indicators = of('indicator');
  assert.ok(indicators.every(({ provenance, source }) => provenance === 'confirmed' && PAGE.test(source)));
  assert.equal(new Set(indicators.map(({ source }) => PAGE.exec(source)?.[0])).size, 31);
});
