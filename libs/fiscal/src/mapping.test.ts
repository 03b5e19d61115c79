import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { classificationsOf, phasesOf } from './budget-mapping.ts';
import type { FiscalProblems } from './file-catalogue.ts';
import { FiscalError } from './fiscal-error.ts';
import { headOf, isUnder } from './heads.ts';
import { parseMapping } from './parse-mapping.ts';
import { header, readAll, smallMapping } from './testing.ts';

const docs = join(import.meta.dirname, '../../../docs/mappings');

function wrongAt(changes: Record<string, unknown>): string {
  try {
    smallMapping(changes);
  } catch (error) {
    assert.ok(error instanceof FiscalError);
    assert.equal(error.code, 'fiscal.mapping-invalid');
    const { path, expected, came }: FiscalProblems['fiscal.mapping-invalid'] = error.details;
    assert.ok(expected.length > 5 && came !== '', JSON.stringify(error.details));
    return path;
  }
  return 'nowhere';
}

test('every mapping in the documentation is right, and so is the example of its guide', () => {
  const documents = readdirSync(docs)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(docs, file), 'utf8'))
    .filter((text) => text.includes('"groundwork.budget-mapping@'));
  assert.ok(documents.length >= 4);
  for (const text of documents) {
    const { title } = parseMapping(text);
    assert.ok(
      text.trimEnd().split('\n').length < 40,
      `${title}: a mapping is short enough to be read on one screen`,
    );
  }
  const examples = [
    ...readFileSync(join(docs, 'README.md'), 'utf8').matchAll(/```json\n([^`]*"mapping"[^`]*)```/g),
  ];
  assert.equal(examples.length, 1);
  for (const [, json] of examples) assert.ok(parseMapping(json).title);
});

test('every field of a mapping is explained in its guide', () => {
  const guide = readFileSync(join(docs, 'README.md'), 'utf8');
  const fields =
    'within until amounts months order several mapping title note side years year file encoding delimiter decimal thousands scale rounding codes code column pad take joinedBy label optional key phases asOf blank exclude classification startsWith reason heads rule labels answers contingency interest unknown';
  for (const field of fields.split(' ')) assert.ok(guide.includes(`\`${field}\``), field);
});

test('a mapping that is wrong says where, what was expected and what came', () => {
  assert.equal(wrongAt({ side: 'spending' }), 'side');
  assert.equal(wrongAt({ coulmns: [] }), 'coulmns');
  assert.equal(wrongAt({ years: { from: 2024, to: 2020 } }), 'years');
  assert.equal(wrongAt({ year: { from: 'file-name', pattern: '20??' } }), 'year.pattern');
  assert.equal(wrongAt({ year: 2024 }), 'year');
  assert.equal(wrongAt({ file: { ...smallMapping().file, delimiter: '"' } }), 'file.delimiter');
  assert.equal(wrongAt({ file: { ...smallMapping().file, thousands: ',' } }), 'file.thousands');
  assert.equal(wrongAt({ key: ['programme'] }), 'key.0');
  assert.equal(wrongAt({ phases: {} }), 'phases');
  assert.equal(
    wrongAt({ phases: { original: { column: 'budget', asOf: '02-29' } } }),
    'phases.original.asOf',
  );
  assert.equal(wrongAt({ answers: { function: 'programme-area' } }), 'answers.function');
  assert.equal(
    wrongAt({ exclude: [{ classification: 'fund', startsWith: ['8'], reason: 'r' }] }),
    'exclude.0.classification',
  );
  assert.throws(() => parseMapping('{"mapping": '), { code: 'fiscal.mapping-invalid' });
  assert.throws(() => parseMapping(null), { code: 'fiscal.mapping-invalid' });
});

test('phases and classifications always come in the same order, whatever the order in the document', () => {
  const mapping = smallMapping({
    phases: {
      executed: { column: 'spent', asOf: '06-30' },
      original: { column: 'budget', asOf: 'year-start' },
    },
    codes: { economic: { code: [{ column: 'code' }] }, administrative: { code: [{ column: 'label' }] } },
  });
  assert.deepEqual(phasesOf(mapping), ['original', 'executed']);
  assert.deepEqual(classificationsOf(mapping), ['administrative', 'economic']);
});

test('a head is the beginning of a code, and contingency and interest are known by theirs', () => {
  const mapping = smallMapping({
    heads: { economic: { classification: 'economic', take: 2 } },
    interest: { classification: 'economic', startsWith: ['3', '91'] },
  });
  assert.equal(mapping.heads.economic?.rule, 'pefa');
  assert.equal(headOf(mapping, 'economic', { economic: '2201' }), '22');
  assert.equal(headOf(mapping, 'economic', {}), null);
  assert.equal(headOf(mapping, 'programme-area', { economic: '2201' }), null);
  assert.deepEqual(
    ['310', '910', '92'].map((economic) => isUnder(mapping.interest, { economic })),
    [true, true, false],
  );
  assert.equal(isUnder(mapping.contingency, { economic: '5' }), false);
});

test('names that the law gives heads are called by the name of their list, and stand in the mapping that is made', () => {
  const mapping = smallMapping({
    heads: { economic: { classification: 'economic', take: 1, labels: 'spain-expenditure' } },
  });
  assert.equal(mapping.heads.economic?.labels?.['2'], 'Gastos corrientes en bienes y servicios');
  assert.deepEqual(parseMapping(JSON.stringify(mapping)), mapping, 'and is read again as it was made');
  assert.equal(
    wrongAt({ heads: { economic: { classification: 'economic', labels: 'spain' } } }),
    'heads.economic.labels',
  );
});

test('zeros are put back only before numerals, and a code may be the beginning of a cell', async () => {
  const mapping = smallMapping({
    codes: {
      economic: { code: [{ column: 'code', pad: 3 }] },
      functional: { code: [{ column: 'label', take: 2 }] },
      fund: { code: [{ column: 'fund' }], optional: true },
    },
    key: ['functional', 'economic', 'fund'],
  });
  const { lines } = await readAll(
    `code;label;budget;spent;fund\n7;0112;1;1;EU/1\nA7;01;1;1;\n12345;x;1;1;\n`,
    { mapping },
  );
  assert.deepEqual(
    lines.map((line) => line.key),
    ['01/007/EU\\/1', '01/A7/', 'x/12345/'],
  );
  assert.equal(lines[1]?.codes.fund, undefined);
});

test('figures carry the day they speak of', async () => {
  const mapping = smallMapping({
    phases: {
      original: { column: 'budget', asOf: 'year-start' },
      executed: { column: 'spent', asOf: '06-30' },
    },
  });
  const { reading } = await readAll(`${header}1;a;1;1\n`, { mapping });
  assert.deepEqual(reading.phases, [
    { phase: 'original', asOf: '2024-01-01' },
    { phase: 'executed', asOf: '2024-06-30' },
  ]);
});

test('the last label of a code stands, and codes with several are counted', async () => {
  const { reading } = await readAll(`${header}1;Wages;1;1\n1;Salaries;1;1\n1;;1;1\n2;Rent;1;1\n`);
  assert.deepEqual(
    [...(reading.labels.economic ?? [])],
    [
      ['1', 'Salaries'],
      ['2', 'Rent'],
    ],
  );
  assert.deepEqual(reading.labelConflicts, { economic: 1 });
  assert.equal(reading.duplicateKeys, 2);
});
