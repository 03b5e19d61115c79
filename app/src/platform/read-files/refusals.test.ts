import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BudgetMapping,
  becauseCodes,
  FiscalError,
  fiscalCatalogue,
  parseMapping,
  readBudget,
  suggestionCodes,
} from '@groundwork-gov/fiscal';
import { spendingCsv, townMapping } from '../../../../test/support/town-files.ts';
import { createTongues, type Language, platformMessages } from '../i18n/index.ts';
import { languages } from '../i18n/languages.ts';
import { problemSentence, say } from '../problems/sentence.ts';
import { readingMessages } from './messages/index.ts';
import { readingProblems } from './problems.ts';
import { faultSaid, refusalOf } from './refusals.ts';

const tongues = createTongues([platformMessages]);
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

async function faultsOf(csv: string, mapping: BudgetMapping = parseMapping(townMapping)) {
  const bytes = (async function* () {
    yield Buffer.from(csv);
  })();
  const lines = readBudget({ name: '2022-spending.csv', bytes, mapping, digits: 2 });
  let step = await lines.next();
  while (!step.done) step = await lines.next();
  return step.value.faults;
}

async function refusalFrom(csv: string): Promise<FiscalError> {
  try {
    await faultsOf(csv);
  } catch (error) {
    if (error instanceof FiscalError) return error;
    throw error;
  }
  throw new Error('the file was taken');
}

test('every code of the library has its message in all five languages, and its status', () => {
  const codes = Object.keys(fiscalCatalogue) as (keyof typeof fiscalCatalogue)[];
  const table: Readonly<Record<string, number>> = readingProblems.table;
  assert.ok(codes.length >= 34, `only ${codes.length} codes`);
  for (const code of codes) {
    const key = code in table ? `problem.${code}` : `reading.fault.${code}`;
    for (const language of languages)
      assert.ok(key in readingMessages[language]!, `${language} lacks ${key}`);
    if (code in table) assert.equal(table[code], fiscalCatalogue[code].status, code);
  }
});

test('a fault of a file is said in Arabic and in Spanish, with its line and its column', async () => {
  const spoiled = spendingCsv().replace(',400.00,', ',four hundred,');
  const [fault] = await faultsOf(spoiled);
  assert.ok(fault);
  const said = (language: Language) => bare(say(tongues.tongue(language), faultSaid(fault)));
  assert.equal(
    said('en'),
    'Line 2, column "Approved": expected an amount such as 1234.56 and found "four hundred". Correct the cell, or the marks in the mapping.',
  );
  assert.match(
    said('es'),
    /^Línea 2, columna «Approved»: se esperaba un importe como 1234\.56 .*«four hundred»/,
  );
  assert.match(said('ar'), /^السطر 2، العمود «Approved»: كان المتوقَّع مبلغًا مثل 1234\.56 .*«four hundred»/);
});

test('a classification is named by its word in the reader’s language', async () => {
  const [fault] = await faultsOf(spendingCsv().replace('\n10,Works', '\n,Works'));
  assert.ok(fault);
  assert.match(say(tongues.tongue('es'), faultSaid(fault)), /clasificación «Órgano»/);
  assert.match(bare(say(tongues.tongue('ar'), faultSaid(fault))), /للتصنيف «الإدارة»/);
});

test('a column that is missing is named beside the one that resembles it', async () => {
  const problem = refusalOf(await refusalFrom(spendingCsv().replace('Approved', 'Aproved')));
  assert.equal(problem.code, 'fiscal.column-missing');
  assert.match(
    problemSentence(tongues.tongue('en'), problem),
    /"Approved" \(is it "Aproved"\?\)\. Found "Office"/,
  );
  assert.match(problemSentence(tongues.tongue('fr'), problem), /«\sApproved\s» \(est-ce «\sAproved\s»\s\?\)/);
});

test('a long list of columns is cut, and says how many were left', async () => {
  const found = Array.from({ length: 33 }, (_, at) => `C${at}`);
  const details = { name: 'x.csv', missing: ['A'], nearest: [''], found };
  const problem = refusalOf(new FiscalError('fiscal.column-missing', details));
  const said = problemSentence(tongues.tongue('en'), problem);
  assert.match(said, /"C29",? and 3 more\./);
  assert.doesNotMatch(said, /C30/);
});

test('every refusal can be said in every language with nothing left open', () => {
  const name = '2022.csv';
  const errors = [
    new FiscalError('fiscal.mapping-invalid', { path: '', expected: 'a', came: 'b', more: [] }),
    new FiscalError('fiscal.mapping-invalid', { path: 'key.0', expected: 'a', came: 'b', more: ['c: d'] }),
    new FiscalError('fiscal.file-empty', { name }),
    new FiscalError('fiscal.file-header-only', { name, columns: ['a', 'b'] }),
    new FiscalError('fiscal.file-binary', { name, line: 1, looksLike: 'xlsx' }),
    new FiscalError('fiscal.encoding-wrong', { name, line: 3, expected: 'utf-8', looksLike: 'latin-1' }),
    new FiscalError('fiscal.encoding-wrong', { name, line: 3, expected: 'utf-8', looksLike: 'unknown' }),
    new FiscalError('fiscal.delimiter-wrong', { name, expected: '\t', looksLike: ';' }),
    new FiscalError('fiscal.column-missing', { name, missing: ['A'], nearest: [''], found: ['B'] }),
    new FiscalError('fiscal.column-twice', { name, column: 'A', count: 2 }),
    new FiscalError('fiscal.year-unknown', { name, source: 'file-name', lookedFor: '{year}.csv' }),
    new FiscalError('fiscal.year-differs', { name, given: 2021, found: 2022, source: 'mapping' }),
    new FiscalError('fiscal.year-outside-mapping', { name, year: 1999, from: 2000, to: 2010 }),
    new FiscalError('fiscal.line-too-long', { name, line: 7, limit: 1_000_000 }),
    new FiscalError('fiscal.too-many-codes', { name, classification: 'functional', limit: 250_000 }),
    new FiscalError('fiscal.year-not-chosen', { name, found: [2021, 2022] }),
    new FiscalError('fiscal.until-not-stated', { name }),
    new FiscalError('fiscal.until-differs', { name, given: '2022-06-30', found: '2022-03-31' }),
    new FiscalError('fiscal.until-outside-year', {
      name,
      until: '2023-01-31',
      from: '2022-01-01',
      to: '2022-12-31',
    }),
    new FiscalError('fiscal.side-not-chosen', { title: 'Town' }),
    new FiscalError('fiscal.side-differs', { given: 'revenue', found: 'expenditure' }),
    new FiscalError('fiscal.workbook-refused', { name, reason: 'file.encrypted', value: '', expected: '' }),
    new FiscalError('fiscal.workbook-refused', {
      name,
      reason: 'sheet.missing',
      value: 'Budget',
      expected: 'Data',
    }),
    new FiscalError('fiscal.crosswalk-invalid', { path: '', expected: 'a', came: 'b' }),
    new FiscalError('fiscal.package-invalid', { path: 'resources', expected: 'a', came: 'b' }),
    new FiscalError('fiscal.too-many-lines', { name, limit: 1_000_000 }),
  ];
  for (const language of languages) {
    for (const error of errors) {
      const said = problemSentence(tongues.tongue(language), refusalOf(error));
      assert.doesNotMatch(said.replace('{year}.csv', ''), /[{}]|undefined|\[object/, said);
      if (language !== 'en') assert.doesNotMatch(said, /\b(?:expected|mapping|found)\b/i, said);
    }
  }
});

test('what a proposal rests on, and what would make a cell right, is said in every language', () => {
  for (const language of languages) {
    const tongue = tongues.tongue(language);
    for (const code of becauseCodes) {
      const said = tongue.t(`reading.because.${code}`, { seen: 'SEEN' });
      assert.doesNotMatch(said, /[{}]|undefined/, said);
    }
    for (const code of suggestionCodes) {
      const said = tongue.t(`reading.suggest.${code}`, { would: 'WOULD' });
      assert.doesNotMatch(said, /[{}]|undefined/, said);
    }
  }
});
