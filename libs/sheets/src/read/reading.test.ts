import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../limits.ts';
import type { Value } from '../template/template.ts';
import { TOWNS, textCell, textRow, towns, workbookParts, zip } from '../testing.ts';
import { gather, type WorkbookReading } from './gather.ts';
import { readSheets } from './read-sheets.ts';

type More = Parameters<typeof workbookParts>[1];

const read = async (sheetData: string, more: More = {}, language = 'en'): Promise<WorkbookReading> =>
  gather(readSheets(await zip(workbookParts(sheetData, more)), TOWNS, language, LIMITS));

const rowsOf = ({ sheets }: WorkbookReading) =>
  sheets[0]?.rows.map(({ row, values }): Record<string, Value> => ({ row, ...values })) ?? [];
const found = ({ findings }: WorkbookReading) =>
  findings.map((each) => [each.code, each.row ?? null, each.column?.letter ?? null, each.value ?? null]);

const serial = (digits: string, style = '') =>
  towns(
    `<row r="2">${textCell('A2', 'x')}${textCell('B2', 'X')}<c r="F2"${style}><v>${digits}</v></c></row>`,
  );
const codeOfDay = async (typed: string) =>
  found(await read(towns(textRow(2, { A: 'x', B: 'X', F: typed }))))[0]?.[0];
const about = (id: string, version: string) => ({
  parts: {
    '[Content_Types].xml': workbookParts('')['[Content_Types].xml'] ?? '',
    'xl/workbook.xml': (workbookParts('')['xl/workbook.xml'] ?? '').replace(
      '</sheets>',
      '<sheet name="_template" sheetId="2" state="veryHidden" r:id="rId7"/></sheets>',
    ),
    'xl/_rels/workbook.xml.rels': (workbookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId7" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${textRow(1, { A: 'template', B: id })}${textRow(2, { A: 'version', B: version })}</sheetData></worksheet>`,
  },
});

test('a row is read by its heads, whatever their language, case and order', async () => {
  const reading = await read(
    textRow(1, { A: ' الاسم ', B: 'CÓDIGO *', C: 'Population:' }) +
      textRow(2, { A: 'مدريد', B: 'MAD', C: '٣٣٠٠' }),
    {},
    'ar',
  );
  assert.deepEqual(rowsOf(reading), [{ row: 2, name: 'مدريد', code: 'MAD', people: 3300 }]);
  assert.deepEqual(reading.findings, []);
});

test('a column that the sheet does not have is not told as empty', async () => {
  const [row] = rowsOf(
    await read(textRow(1, { A: 'Code', B: 'Name', C: 'Area' }) + textRow(2, { A: 'x', B: 'X' })),
  );
  assert.ok(row && 'area' in row && row['area'] === null && !('budget' in row));
});

test('heads may stand below a title', async () => {
  const reading = await read(
    textRow(1, { A: 'Towns of the province' }) +
      textRow(3, { A: 'Code', B: 'Name' }) +
      textRow(4, { A: 'x', B: 'X' }),
  );
  assert.deepEqual(rowsOf(reading), [{ row: 4, code: 'x', name: 'X' }]);
});

test('spaces of every width around a value, and unseen marks of direction, are left out', async () => {
  const reading = await read(
    towns(textRow(2, { A: '\u00a0MAD\u2003', B: '\u200fمدينة\u00a0 صغيرة\u200f ' })),
  );
  assert.deepEqual(rowsOf(reading)[0]?.['code'], 'MAD');
  assert.deepEqual(rowsOf(reading)[0]?.['name'], 'مدينة\u00a0 صغيرة');
});

test('empty rows between are no rows; hidden ones are read and told of', async () => {
  const hidden = textRow(5, { A: 'b', B: 'B' }).replace('<row ', '<row hidden="1" ');
  const reading = await read(
    towns(textRow(2, { A: 'a', B: 'A' }), '<row r="3"/>', textRow(4, { A: '  ' }), hidden),
  );
  assert.deepEqual(
    rowsOf(reading).map((each) => each['row']),
    [2, 5],
  );
  assert.deepEqual(found(reading), [['row.hidden', 5, null, '1']]);
});

test('numbers typed as text are read where their marks leave no doubt, and by the language where they do', async () => {
  for (const [typed, language, amount] of [
    ['1234.5', 'es', '1234.5'],
    ['1.234,50', 'en', '1234.5'],
    ['1,234.50', 'es', '1234.5'],
    ['1.234', 'es', '1234'],
    ['1.234', 'en', '1.234'],
    ['1,234', 'en', '1234'],
    ['1,234', 'fr', '1.234'],
    ['1 234 567,8', 'fr', '1234567.8'],
    ["1'234'567", 'en', '1234567'],
    ['1.234.567', 'en', '1234567'],
    ['0,125', 'en', '0.125'],
    ['١٬٢٣٤٫٥', 'ar', '1234.5'],
    ['\u22125', 'en', '-5'],
    ['5-', 'en', '-5'],
    ['+007.10', 'en', '7.1'],
    ['-0', 'en', '0'],
  ] as const) {
    const reading = await read(towns(textRow(2, { A: 'x', B: 'X', E: typed })), {}, language);
    assert.equal(rowsOf(reading)[0]?.['budget'], amount, `${typed} in ${language}`);
  }
});

test('what is no number is told with its cell', async () => {
  for (const typed of ['12 €', '1,2,3', '1.23.456', '--1', '-1-', '1e3', '.', '1.2.3,4', '½', '']) {
    const reading = await read(towns(textRow(2, { A: 'x', B: 'X', E: typed || 'none' })));
    assert.deepEqual(found(reading), [['value.not-a-number', 2, 'E', typed || 'none']], typed);
    assert.deepEqual(rowsOf(reading), []);
  }
});

test('numbers of cells keep their digits, and lose what the spreadsheet itself made up', async () => {
  for (const [written, amount] of [
    ['0.30000000000000004', '0.3'],
    ['1E3', '1000'],
    ['1.5E-3', '0.0015'],
    ['-2.5000', '-2.5'],
    ['123456789012345', '123456789012345'],
  ] as const) {
    const cell = `<row r="2">${textCell('A2', 'x')}${textCell('B2', 'X')}<c r="E2"><v>${written}</v></c></row>`;
    assert.equal(rowsOf(await read(towns(cell)))[0]?.['budget'], amount, written);
  }
});

test('days come as serial numbers of either epoch, as ISO text, in the order of the language, and with names of months', async () => {
  const founded = async (typed: string, language: string) =>
    rowsOf(await read(towns(textRow(2, { A: 'x', B: 'X', F: typed })), {}, language))[0]?.['founded'];
  for (const [typed, language] of [
    ['2026-10-31', 'en'],
    ['2026/10/31', 'en'],
    ['20261031', 'en'],
    ['31.10.2026', 'en'],
    ['10/31/2026', 'en'],
    ['31/10/2026', 'pt'],
    ['31 October 2026', 'en'],
    ['October 31, 2026', 'en'],
    ['31 de octubre de 2026', 'es'],
    ['31 octobre 2026', 'fr'],
    ['31 أكتوبر 2026', 'ar'],
    ['٣١/١٠/٢٠٢٦', 'ar'],
    ['31 تشرين الأول 2026', 'ar'],
  ] as const) {
    assert.equal(await founded(typed, language), '2026-10-31', typed);
  }
  assert.equal(await founded('05/06/2026', 'es'), '2026-06-05');
  assert.equal(rowsOf(await read(serial('46326', ' s="1"')))[0]?.['founded'], '2026-10-31');
  assert.equal(rowsOf(await read(serial('46326.75')))[0]?.['founded'], '2026-10-31');
  const old = {
    'xl/workbook.xml': (workbookParts('')['xl/workbook.xml'] ?? '').replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    ),
  };
  assert.equal(rowsOf(await read(serial('44864', ' s="1"'), { parts: old }))[0]?.['founded'], '2026-10-31');
  assert.deepEqual(found(await read(serial('2026'))), [['value.not-a-day', 2, 'F', '2026']]);
});

test('a day that may be two, or none, is told', async () => {
  assert.equal(await codeOfDay('05/06/2026'), 'value.ambiguous-day');
  assert.equal(await codeOfDay('05/05/2026'), undefined);
  for (const typed of ['2026-02-30', '31/13/2026', 'soon', '1/2/26'])
    assert.equal(await codeOfDay(typed), 'value.not-a-day', typed);
});

test('yes and no, choices and lists are read in any language', async () => {
  const reading = await read(
    towns(
      textRow(2, { A: 'x', B: 'X', G: 'نعم', H: 'pueblo', I: 'es; en ;;fr' }),
      textRow(3, { A: 'y', B: 'Y', G: 'NÃO', H: 'City' }),
    ),
  );
  assert.deepEqual(
    rowsOf(reading).map((each) => [each['coastal'], each['kind'], each['tongues']]),
    [
      [true, 'village', ['es', 'en', 'fr']],
      [false, 'city', null],
    ],
  );
  const wrong = await read(towns(textRow(2, { A: 'x', B: 'X', G: 'perhaps', H: 'Town' })));
  assert.deepEqual(found(wrong), [
    ['value.not-yes-or-no', 2, 'G', 'perhaps'],
    ['value.not-a-choice', 2, 'H', 'Town'],
  ]);
  assert.equal(wrong.findings[1]?.expected, 'City; Village');
});

test('codes keep their zeros; one that became a day in the spreadsheet is told, since nobody can know it', async () => {
  assert.equal(rowsOf(await read(towns(textRow(2, { A: '00280', B: 'X' }))))[0]?.['code'], '00280');
  const number = `<row r="2"><c r="A2"><v>280</v></c>${textCell('B2', 'X')}</row>`;
  assert.equal(rowsOf(await read(towns(number)))[0]?.['code'], '280');
  const day = `<row r="2"><c r="A2" s="1"><v>46085</v></c>${textCell('B2', 'X')}</row>`;
  assert.deepEqual(found(await read(towns(day))), [['value.became-a-day', 2, 'A', '2026-03-04']]);
  assert.deepEqual(found(await read(towns(textRow(2, { A: 'two words', B: 'X' })))), [
    ['value.not-a-code', 2, 'A', 'two words'],
  ]);
});

test('a formula is refused with its cell, and its stored result is not taken', async () => {
  const row = `<row r="2">${textCell('A2', 'x')}${textCell('B2', 'X')}<c r="C2"><f>SUM(D:D)</f><v>42</v></c></row>`;
  const reading = await read(towns(row, textRow(3, { A: 'y', B: 'Y' })));
  assert.deepEqual(found(reading), [['cell.formula', 2, 'C', '=SUM(D:D)']]);
  assert.deepEqual(
    rowsOf(reading).map((each) => each['code']),
    ['y'],
  );
});

test('merged cells below the heads are told for each row', async () => {
  const reading = await read(
    towns(textRow(2, { A: 'x', B: 'X' }), textRow(3, { A: 'y', B: 'Y' }), textRow(4, { A: 'z', B: 'Z' })),
    {
      after: '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
    },
  );
  assert.deepEqual(found(reading), [
    ['cell.merged', 2, 'C', '2–3'],
    ['cell.merged', 3, 'C', '2–3'],
  ]);
  assert.deepEqual(
    rowsOf(reading).map((each) => each['row']),
    [4],
  );
});

test('of two rows with one code neither is taken, and each names the other', async () => {
  const reading = await read(
    towns(
      textRow(2, { A: 'mad', B: 'X' }),
      textRow(3, { A: 'bcn', B: 'Y' }),
      textRow(4, { A: 'MAD', B: 'Z' }),
    ),
  );
  assert.deepEqual(
    reading.findings.map(({ code, row, otherRow }) => [code, row, otherRow]),
    [
      ['value.twice', 2, 4],
      ['value.twice', 4, 2],
    ],
  );
  assert.deepEqual(
    rowsOf(reading).map((each) => each['code']),
    ['bcn'],
  );
});

test('a wrong sheet name is told with the one expected and the one that looks like it', async () => {
  const reading = await read(towns(textRow(2, { A: 'x', B: 'X' })), { sheet: 'Town' });
  assert.ok(reading.refused);
  assert.deepEqual(
    reading.findings.map(({ code, expected, value, sheet }) => [code, expected, value, sheet]),
    [
      ['sheet.missing', 'Towns', 'Town', undefined],
      ['sheet.unknown', undefined, undefined, 'Town'],
    ],
  );
  assert.equal((await read('', { sheet: 'Receipts 2026' })).findings[0]?.value, undefined);
});

test('missing, unknown and doubled columns are named', async () => {
  const reading = await read(
    textRow(1, { A: 'Name', B: 'Mayor', C: 'Area', D: 'Superficie' }) + textRow(2, { A: 'X' }),
  );
  assert.ok(reading.refused);
  assert.deepEqual(found(reading), [
    ['head.missing', null, null, null],
    ['head.twice', 1, 'D', 'C'],
    ['head.unknown', 1, 'B', null],
  ]);
});

test('bounds, lengths and what must be filled in', async () => {
  const reading = await read(
    towns(
      textRow(2, { A: 'x'.repeat(21), B: ' ', C: '-1', D: 'n' }),
      textRow(3, { A: 'x', B: 'X', C: '1.5' }),
    ),
  );
  assert.deepEqual(
    found(reading).map(([code]) => code),
    ['value.too-long', 'value.required', 'value.too-small', 'value.not-a-number', 'value.not-whole'],
  );
});

test('an error of the spreadsheet in a cell is no value', async () => {
  const row = `<row r="2">${textCell('A2', 'x')}${textCell('B2', 'X')}<c r="C2" t="e"><v>#N/A</v></c></row>`;
  assert.deepEqual(found(await read(towns(row))), [['cell.error', 2, 'C', '#N/A']]);
});

test('rich text is read whole, and how it is pronounced is not', async () => {
  const strings =
    '<sst><si><r><t>Ma</t></r><r><rPr><b/></rPr><t>drid</t></r><rPh sb="0" eb="1"><t>madori</t></rPh></si></sst>';
  const links = (workbookParts('')['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
  );
  const row = `<row><c t="inlineStr"><is><t>x</t></is></c><c t="s"><v>0</v></c></row>`;
  const reading = await read(towns(row), {
    parts: { 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': links },
  });
  assert.deepEqual(rowsOf(reading)[0]?.['name'], 'Madrid');
});

test('a workbook without rows says so', async () => {
  assert.deepEqual(found(await read(towns())), [['rows.none', null, null, null]]);
});

test('a template of another kind is refused, an older one is remarked', async () => {
  const row = towns(textRow(2, { A: 'x', B: 'X' }));
  assert.deepEqual(found(await read(row, about('people', '1'))), [['template.other', null, null, 'people']]);
  const older = await read(row, about('towns', '1'));
  assert.deepEqual(found(older), [['template.older', null, null, '1']]);
  assert.equal(rowsOf(older).length, 1);
});
