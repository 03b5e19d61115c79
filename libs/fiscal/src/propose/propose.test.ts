import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { parseMapping } from '../parse-mapping.ts';
import { inPieces, mappingOf, needsData, readAll, realBudgets } from '../testing.ts';
import { proposeMapping } from './propose-mapping.ts';
import { roleOf } from './role-of.ts';

const propose = (name: string, text: string, options = {}) =>
  proposeMapping(name, Buffer.from(text), options);

test('heads are understood in five languages, cut and with marks', () => {
  const heads = {
    CRED_INICIAL: 'original',
    'Crédit ouvert (crédits ouverts)': 'amended',
    'D. RECON.NETOS': 'executed',
    'Dotação inicial': 'original',
    'الاعتماد الأصلي': 'original',
    المنفذ: 'executed',
    'Amount paid': 'paid',
    Mandaté: 'executed',
    Empenhado: 'committed',
  };
  for (const [head, phase] of Object.entries(heads))
    assert.deepEqual(roleOf(head)?.role, { kind: 'phase', of: phase }, head);
  assert.equal(roleOf('Descripcion Centro')?.isLabel, true);
  assert.equal(roleOf('zzz'), null);
});

test('a French file is proposed whole: marks by its cells, phases by its heads, the year by its name', async () => {
  const { document, fields, missing } = await propose(
    'depenses-2023.csv',
    'Chapitre;Libellé;Budget primitif;Réalisé\n011;Charges;1 234,50;1 000,00\n012;Personnel;2 000,00;1 999,99\n',
    { language: 'fr' },
  );
  assert.deepEqual(missing, []);
  const mapping = parseMapping(document);
  assert.deepEqual(
    [
      mapping.side,
      mapping.file.decimal,
      mapping.file.thousands,
      mapping.phases.original?.column,
      mapping.phases.executed?.column,
    ],
    ['expenditure', ',', ' ', 'Budget primitif', 'Réalisé'],
  );
  assert.equal(fields['phases.original']?.because[0]?.code, 'known-word');
  assert.ok((fields['codes.economic']?.certainty ?? 0) > 0.8);
});

test('an Arabic file of both sides is proposed with its column of sides', async () => {
  const { document } = await propose(
    'budget.csv',
    'السنة,النوع,الفصل,البيان,الاعتماد الأصلي\n2024,نفقات,10,أجور,100.50\n2024,إيرادات,20,رسوم,90.00\n',
  );
  const mapping = parseMapping(document, { side: 'revenue' });
  assert.deepEqual(mapping.keep, [{ column: 'النوع', is: ['إيرادات'] }]);
});

test('what is stated is not guessed, and what is not shown is said to be missing', async () => {
  const file = 'code;name;amount\n1;a;5,5\n2;b;6,5\n';
  const { document, missing } = await propose('x.csv', file);
  assert.deepEqual(missing, ['year']);
  assert.throws(() => parseMapping(document), { code: 'fiscal.mapping-invalid' });
  const stated = await propose('x.csv', file, { year: 2022, side: 'revenue' });
  assert.deepEqual(
    [stated.missing, stated.document['side'], stated.document['year']],
    [[], 'revenue', { fixed: 2022 }],
  );
  assert.equal(stated.fields['year']?.certainty, 1);
});

test('a mark of thousands that comes late, and words for a figure that is not given, are found in the whole file', async () => {
  const rows = Array.from({ length: 2500 }, (_, at) => `${1000 + at};${at};5.50`);
  const { document, fields } = await propose(
    '2024.csv',
    ['Office;Original budget;Actual', ...rows, '9000;85,817;nfp', '9001;"1,234,567";3.25', ''].join('\n'),
  );
  const mapping = parseMapping(document);
  assert.deepEqual([mapping.file.decimal, mapping.file.thousands, mapping.file.unknown], ['.', ',', ['nfp']]);
  assert.deepEqual(fields['file.thousands']?.because, [{ code: 'marks-seen', seen: '85,817' }]);
  assert.equal(fields['file.unknown']?.because[0]?.code, 'known-word');
});

test('a sum among the rows is proposed to be left out, and said; thousands in a head become the scale', async () => {
  const { document } = await propose(
    '2024.csv',
    'Office,Budget (in thousands)\nA1,5.5\nA2,6.5\nTOTAL,12.0\n',
  );
  assert.deepEqual(document['skip'], [{ column: 'Office', is: ['TOTAL'], reason: 'Sums of other rows' }]);
  assert.equal((document['file'] as { scale?: number }).scale, 1000);
});

const hand: Record<string, string> = {
  '-gastos': 'expenditure',
  '-ingresos': 'revenue',
};

test(
  'every budget of Madrid and Torrelodones is read by its proposal as by the mapping made by hand',
  needsData('madrid'),
  async () => {
    for (const place of ['madrid', 'torrelodones']) {
      const folder = realBudgets(place) ?? '';
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
        const bytes = readFileSync(join(folder, name));
        const { document, missing } = await proposeMapping(name, bytes);
        assert.deepEqual(missing, [], name);
        const side =
          Object.entries(hand).find(([part]) => name.replace('ejecucion_', '').includes(part))?.[1] ?? '';
        const way = name.includes('ejecucion') ? 'execution' : 'budget';
        const last = name === '2017-ejecucion_ingresos.csv' ? '-2017' : '';
        const own = mappingOf(
          place === 'madrid' ? `madrid-${side}.json` : `torrelodones-${way}-${side}${last}.json`,
        );
        const proposed = await readAll('', { name, bytes: inPieces(bytes), mapping: parseMapping(document) });
        const expected = await readAll('', { name, bytes: inPieces(bytes), mapping: own });
        assert.equal(proposed.reading.faultCount, 0, name);
        assert.deepEqual(
          proposed.reading.totals.map(({ phase, all }) => [phase, all]),
          expected.reading.totals.map(({ phase, all }) => [phase, all]),
          name,
        );
        assert.deepEqual(
          [proposed.reading.side, proposed.reading.year],
          [expected.reading.side, expected.reading.year],
          name,
        );
      }
    }
  },
);

test(
  'the demos of the Fiscal Data Package are proposed and read; what they hold wrong is listed and never a crash',
  needsData('fdp-demos'),
  async () => {
    const folder = realBudgets('fdp-demos') ?? '';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.endsWith('.csv'),
    );
    assert.equal(files.length, 6);
    const faults: Record<string, number> = {};
    for (const file of files) {
      const name = basename(file);
      const bytes = readFileSync(join(folder, file));
      const { document, missing } = await proposeMapping(name, bytes);
      assert.deepEqual(missing, [], name);
      const mapping = parseMapping(document);
      const year = 'several' in mapping.year ? mapping.years.from : undefined;
      const { reading } = await readAll('', { name, bytes: inPieces(bytes), mapping, year });
      faults[name] = reading.faultCount;
      assert.ok(reading.lines > 0, name);
    }
    assert.deepEqual(faults, {
      'RAMO_23_general2015.csv': 13,
      'treasury.csv': 0,
      '201505181230budget1516.csv': 0,
      '2007-2013_Funds_Absoption_Rate.csv': 0,
      'gastos_v40_2012-2015.csv': 0,
      'MFBudzetIRebalansNaRMmk-MK.csv': 0,
    });
  },
);
