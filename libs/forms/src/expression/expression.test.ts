import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { validateSubmission } from '../submission/validate.ts';
import { formOf, survey } from '../testing.ts';
import { checkExpression } from './check.ts';
import type { Environment } from './context.ts';
import { contextAt } from './evaluate.ts';
import { parseExpression } from './parse.ts';
import { compilePattern } from './pattern.ts';
import { PatternFault } from './pattern-fault.ts';
import { ExpressionFault, MOST_TOKENS } from './tokens.ts';
import { daysOf, numberText, toNumber, toText, type XNode } from './value.ts';

const node: XNode = { name: 'q', parent: null, text: () => '7', children: () => [], position: () => 1 };
const environment: Environment = {
  root: node,
  reference: () => [],
  indexed: () => [],
  list: () => null,
  choiceName: () => '',
  translated: () => '',
  now: '2026-10-31T09:30:05.250+03:00',
  random: () => 0.5,
  spend: () => {},
};
function valueOf(text: string): string {
  const context = contextAt(node, environment);
  const expression = parseExpression(text);
  assert.deepEqual(checkExpression(expression), [], text);
  return toText(context.evaluate(expression, context));
}

const codes = (text: string): string[] => checkExpression(parseExpression(text)).map(({ code }) => code);
const fits = (source: string, text: string): boolean => compilePattern(source).fits(text);
const CASES: readonly (readonly [string, string])[] = [
  // Operators bind as in XPath 1.0, 3.3 to 3.5.
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['10 div 4', '2.5'],
  ['-7 mod 3', '-1'],
  ['2 - -3', '5'],
  ['10 - 2 - 3', '5'],
  ['1 < 2 and 2 < 3 or false()', 'true'],
  ['1 = 1 = true()', 'true'],
  ['3 > 2 > 1', 'false'],
  ['1 div 0', 'Infinity'],
  ['0 div 0', 'NaN'],
  ["'a' + 1", 'NaN'],
  // Comparison (XPath 1.0, 3.4).
  ["'1' = 1.0", 'true'],
  ["'01' = '1'", 'false'],
  ["'' = 0", 'false'],
  ["true() = 'no'", 'true'],
  ["'b' > 'a'", 'false'],
  ['. = 7', 'true'],
  // Days count as numbers, as OpenRosa has it.
  ["'2026-10-31' > '2026-09-30'", 'true'],
  ['today() - 1 = decimal-date-time("2026-10-30")', 'true'],
  ["date('2024-02-28') + 2 = date('2024-03-01') + 0", 'true'],
  ["'2023-02-29' > '2000-01-01'", 'false'],
  ['today()', '2026-10-31'],
  ['now()', '2026-10-31T09:30:05.250+03:00'],
  ['date(19000)', '2022-01-08'],
  ["format-date('2026-03-05', '%Y/%m/%d %n %e %b %a %y')", '2026/03/05 3 5 Mar Thu 26'],
  ["format-date-time(now(), '%H:%M:%S.%3 %%h')", '09:30:05.250 %%h'],
  ["format-date('', '%Y')", ''],
  ["decimal-time('06:00:00')", '0.25'],
  // Text.
  ["concat('a', 1, true())", 'a1true'],
  ["join('-', 'a', 'b')", 'a-b'],
  ["string-length('añ😀')", '3'],
  ["substring('12345', 1.5, 2.6)", '234'],
  ["substring('12345', 0 div 0, 3)", ''],
  ["substr('hello', 1, 3)", 'el'],
  ["substr('hello', -3)", 'llo'],
  ["substring-before('1999/04/01', '/')", '1999'],
  ["substring-after('1999/04/01', '/')", '04/01'],
  ["translate('bar', 'abc', 'AB')", 'BAr'],
  ["normalize-space('  a   b ')", 'a b'],
  ["contains('abc', '')", 'true'],
  ["starts-with('abc', 'ab')", 'true'],
  ["ends-with('abc', 'bc')", 'true'],
  // Choices.
  ["selected('a b', 'b')", 'true'],
  ["selected('ab', 'a')", 'false'],
  ["selected('', '')", 'false'],
  ["selected-at('a b', 1)", 'b'],
  ["selected-at('a b', 5)", ''],
  ["count-selected('  a b ')", '2'],
  // Numbers.
  ['int(-2.7)', '-2'],
  ["int('x')", 'NaN'],
  ['round(2.5)', '3'],
  ['round(-2.5)', '-2'],
  ['round(1.005, 2)', '1.01'],
  ['round(1234, -2)', '1200'],
  ['floor(-1.5)', '-2'],
  ['ceiling(1.2)', '2'],
  ['pow(2, 10)', '1024'],
  ["number('')", 'NaN'],
  ["number('1e3')", 'NaN'],
  ['max(1, 5, 3)', '5'],
  ['min(4, 2)', '2'],
  ["max(1, '')", 'NaN'],
  // Booleans.
  ["if('' , 'yes', 'no')", 'no'],
  ["if('false', 'yes', 'no')", 'yes'],
  ["not('')", 'true'],
  ["coalesce('', 'b')", 'b'],
  ["coalesce('', '')", ''],
  ["boolean-from-string('true')", 'true'],
  ["checklist(1, 2, 'a' = 'a', 1 = 2)", 'true'],
  ["once('new')", '7'],
  ["regex('0712345678', '07[0-9]{8}')", 'true'],
  ["regex('x0712345678', '07[0-9]{8}')", 'false'],
];

test('expressions mean what XPath 1.0 and OpenRosa say', () => {
  for (const [text, value] of CASES) assert.equal(valueOf(text), value, text);
});

test('names with hyphens and points are one name, and minus needs a space', () => {
  assert.deepEqual(parseExpression('a-b'), { kind: 'path', from: 'here', steps: [{ to: 'a-b', where: [] }] });
  assert.equal(parseExpression('a - b').kind, 'binary');
  assert.equal(parseExpression('div div mod').kind, 'binary');
  assert.equal(parseExpression('${a.b-c}-1').kind, 'binary');
});

test('what cannot be understood is refused where it stands', () => {
  for (const text of [
    '1 +',
    '(1',
    'a b',
    'if(1',
    "'open",
    '1 == 2',
    '${a',
    'a[1',
    '//a',
    '@b',
    'child::a',
    '',
    '&&',
    '${a} ${b}',
  ])
    assert.throws(() => parseExpression(text), ExpressionFault, text);
});

test('functions that are unknown, cannot be had or get too little are told', () => {
  assert.deepEqual(codes('seleced(${a}, 1)'), ['form.function-unknown']);
  assert.deepEqual(codes("pulldata('a', 'b', 'c', ${d})"), ['form.function-unsupported']);
  assert.deepEqual(codes("if(1, 2) + selected('a')"), ['form.function-arguments', 'form.function-arguments']);
  assert.deepEqual(codes("regex(., '(a')"), ['form.pattern']);
  assert.deepEqual(codes("regex(., '(?=a)b')"), ['form.pattern']);
  assert.deepEqual(codes('indexed-repeat(${a}, ${r}, 1, ${s})'), ['form.function-arguments']);
  assert.deepEqual(codes('constructor()'), ['form.function-unknown']);
});

test('rules too long or too deep are refused, and long ones are worked out', () => {
  assert.throws(() => parseExpression('('.repeat(100_000)), ExpressionFault);
  assert.throws(() => parseExpression(`${'-'.repeat(100_000)}1`), ExpressionFault);
  assert.throws(() => parseExpression(`1${' + 1'.repeat(MOST_TOKENS)}`), ExpressionFault);
  assert.equal(valueOf(`1${' + 1'.repeat(MOST_TOKENS / 2 - 1)}`), String(MOST_TOKENS / 2));
  const deep = 200;
  assert.equal(valueOf(`${'if(true(), '.repeat(deep)}1${", 'x')".repeat(deep)}`), '1');
});

test('a number written as text is the same number again', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = numberText(value);
      assert.match(text, /^-?\d+(?:\.\d+)?$/);
      assert.equal(toNumber(text), value === 0 ? 0 : value);
    }),
  );
});

test('sums and products of the parser are those of arithmetic', () => {
  const leaf = fc.integer({ min: 0, max: 99 }).map((value) => ({ text: String(value), value }));
  const { whole } = fc.letrec<{ whole: { text: string; value: number } }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.tuple(tie('whole'), fc.constantFrom('+', '-', '*'), tie('whole')).map(([a, sign, b]) => ({
        text: `(${a.text} ${sign} ${b.text})`,
        value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value,
      })),
    ),
  }));
  fc.assert(fc.property(whole, ({ text, value }) => assert.equal(valueOf(text), numberText(value))));
});

test('every day of the calendar is counted, and no other text is one', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        assert.equal(daysOf(date.toISOString().slice(0, 10)), Math.floor(date.getTime() / 86_400_000));
      },
    ),
  );
  for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T25:00'])
    assert.equal(daysOf(text), null, text);
  assert.equal(daysOf('1970-01-02T03:00:00+03:00'), 1);
});

test('a pattern fits what a regular expression anchored at both ends fits', () => {
  const atoms = fc.constantFrom(
    'a',
    'b',
    '.',
    '[ab]',
    '[^a]',
    '\\d',
    '(?:ab|b)',
    '(a|)',
    'c?',
    'a*',
    'b+',
    '[a-c]{1,2}',
    '\\.',
  );
  const pattern = fc.array(atoms, { maxLength: 6 }).map((parts) => parts.join(''));
  const ways = fc.array(pattern, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'));
  fc.assert(
    fc.property(ways, fc.stringMatching(/^[abc.1]{0,8}$/), (source, text) => {
      assert.equal(
        compilePattern(source).fits(text),
        new RegExp(`^(?:${source})$`, 'u').test(text),
        `${source} ${text}`,
      );
    }),
    { numRuns: 1000 },
  );
});

test('patterns that hang other engines are answered, and those that grow without end are refused', () => {
  const long = `${'a'.repeat(5000)}!`;
  for (const source of [
    '(a+)+',
    '(a|aa)+',
    '(a*)*b',
    '(a|a)*',
    '(.*)(.*)(.*)(.*)[^!]',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
  ])
    assert.equal(compilePattern(source).fits(long), false, source);
  for (const source of [
    '(a{100}){100}',
    '(((a{0}){9999}){9999}){9999}',
    `${'('.repeat(5000)}a`,
    'a{2,1}',
    '(?<!a)b',
    '\\1',
    '[[:alpha:]]',
    'a**',
    '*a',
  ])
    assert.throws(() => compilePattern(source), PatternFault, source);
});

test('a pattern reads classes, controls and letters beyond the first plane', () => {
  assert.ok(fits('\\p{L}+', 'Ñandú'));
  assert.ok(fits('[\\p{Lu}\\s]+', 'A B'));
  assert.ok(fits('.{1}', '😀'));
  assert.ok(fits('[\\w.%+-]+@[\\w.-]+\\.[A-Za-z]{2,}', 'a.b@town.example'));
  assert.ok(fits('\\u0041\\x42\\t', 'AB\t'));
  assert.ok(!fits('a$b', 'ab'));
  assert.ok(fits('^a$|^$', ''));
});

test('a rule of a form is worked out with the answers it names', () => {
  const form = formOf(survey(['integer | a | A', 'calculate | b | | ${a} * 2 + 1'], 'calculation'));
  assert.deepEqual(validateSubmission(form, { a: '4' }, { now: environment.now }).values, { a: '4', b: '9' });
});
