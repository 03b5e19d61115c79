import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Form } from '../form.ts';
import { formOf, survey } from '../testing.ts';
import type { Answers } from './answers.ts';
import { validateSubmission } from './validate.ts';

const NOW = { now: '2026-10-31T09:30:00.000+03:00' };
const LISTS = `
| choices |
| | list_name | name | label | label::Español (es) | region |
| | yn | yes | Yes | Sí | |
| | yn | no | No | No | |
| | region | n | North | Norte | |
| | region | s | South | Sur | |
| | town | alfa | Alfa | Alfa | n |
| | town | beta | Beta | Beta | s |`;

const validate = (form: Form, answers: Answers) => validateSubmission(form, answers, NOW);
const faults = (form: Form, answers: Answers): string[] =>
  validate(form, answers).faults.map(({ path, code }) => `${code} ${path}`);

test('only what is relevant is asked, kept and required', () => {
  const form = formOf(
    survey(
      [
        'select_one yn | works | Do you work? | | yes',
        "text | where | Where? | ${works} = 'yes' | yes",
        "begin group | pay | Pay | ${works} = 'yes' |",
        'integer | wage | How much? | | yes',
        'end group',
      ],
      'relevant | required',
    ) + LISTS,
  );
  assert.deepEqual(faults(form, {}), ['answer.required works']);
  assert.deepEqual(faults(form, { works: 'yes' }), ['answer.required where', 'answer.required pay/wage']);
  const said = validate(form, { works: 'no', where: 'mine', pay: { wage: 5 } });
  assert.deepEqual(said.faults, []);
  assert.deepEqual(said.values, { works: 'no' });
  assert.deepEqual(said.dropped, ['where', 'pay/wage']);
});

test('constraints and required carry the words of the form', () => {
  const form = formOf(
    survey(
      ['integer | age | Age | . >= 0 and . < 120 | Between 0 and 119 | yes | Please'],
      'constraint | constraint_message | required | required_message',
    ),
  );
  assert.deepEqual(validate(form, { age: 130 }).faults, [
    {
      path: 'age',
      name: 'age',
      row: 2,
      code: 'answer.constraint',
      value: '130',
      expected: '. >= 0 and . < 120',
      message: { default: 'Between 0 and 119' },
    },
  ]);
  assert.deepEqual(validate(form, { age: ' ' }).faults[0]?.message, { default: 'Please' });
  assert.deepEqual(validate(form, { age: 119 }).faults, []);
});

test('each type takes its own answers', () => {
  const form = formOf(
    survey([
      'integer | i | I',
      'decimal | d | D',
      'date | day | D',
      'time | t | T',
      'dateTime | m | M',
      'select_one yn | one | O',
      'select_multiple yn | many | M',
      'rank yn | order | R',
      'geopoint | p | P',
      'geoshape | s | S',
      'acknowledge | ok | K',
      'note | n | N',
      'range | r | R',
    ]) + LISTS,
  );
  const good: Answers = {
    i: '-12',
    d: '1.5',
    day: '2024-02-29',
    t: '23:59',
    m: '2026-10-31T10:00:00+03:00',
    one: 'yes',
    many: ['yes', 'no'],
    order: 'no yes',
    p: '36.8 10.1 4 5',
    s: '0 0;0 1;1 1;0 0',
    ok: true,
    r: 10,
  };
  assert.deepEqual(faults(form, good), []);
  assert.deepEqual(validate(form, good).values['many'], ['yes', 'no']);
  for (const [name, value, code] of [
    ['i', '1.0', 'not-whole'],
    ['i', '1e3', 'not-whole'],
    ['d', '1,5', 'not-a-number'],
    ['day', '2023-02-29', 'not-a-day'],
    ['day', '31/10/2026', 'not-a-day'],
    ['t', '24:00', 'not-a-time'],
    ['m', '2026-10-31', 'not-a-moment'],
    ['one', 'perhaps', 'not-a-choice'],
    ['many', 'yes yes', 'twice'],
    ['many', ['yes', 'x'], 'not-a-choice'],
    ['p', '91 0', 'not-a-place'],
    ['p', 'here', 'not-a-place'],
    ['s', '0 0;0 1;1 1', 'not-a-place'],
    ['ok', 'yes', 'not-a-choice'],
    ['n', 'x', 'not-asked'],
    ['r', '11', 'out-of-range'],
    ['r', '1.5', 'out-of-range'],
    ['i', { x: '1' }, 'shape'],
    ['i', Number.NaN, 'shape'],
    ['z', '1', 'unknown'],
  ] as const)
    assert.deepEqual(
      faults(form, { [name]: value }),
      [`answer.${code} ${name}`],
      `${name} ${JSON.stringify(value)}`,
    );
});

test('a choice has to be one that the filter leaves', () => {
  const form = formOf(
    survey(
      ['select_one region | where | Where? |', 'select_one town | town | Which town? | region = ${where}'],
      'choice_filter',
    ) + LISTS,
  );
  assert.deepEqual(faults(form, { where: 'n', town: 'alfa' }), []);
  assert.deepEqual(faults(form, { where: 's', town: 'alfa' }), ['answer.not-a-choice town']);
  assert.deepEqual(faults(form, { town: 'alfa' }), ['answer.not-a-choice town']);
});

test('other asks which, and is asked only then', () => {
  const form = formOf(survey(['select_multiple yn or_other | a | A']) + LISTS);
  assert.deepEqual(validate(form, { a: ['yes', 'other'], a_other: 'Perhaps' }).values, {
    a: ['yes', 'other'],
    a_other: 'Perhaps',
  });
  assert.deepEqual(validate(form, { a: 'yes', a_other: 'Perhaps' }).dropped, ['a_other']);
});

const HOUSEHOLD = formOf(
  survey(
    [
      'integer | size | How many live here? | | |',
      'begin repeat | member | Member | | | ${size}',
      'text | name | Name | | |',
      'integer | age | Age | | |',
      'text | school | School | ${age} < 18 | |',
      "calculate | line | | | concat(position(..), ' ', ${name}) |",
      'end repeat',
      'calculate | people | | | count(${member}) |',
      'calculate | years | | | sum(${age}) |',
      'calculate | oldest | | | max(${age}) |',
      'calculate | first | | | indexed-repeat(${name}, ${member}, 1) |',
      'calculate | minors | | | count(${member}[age < 18]) |',
      "calculate | names | | | join(', ', ${name}) |",
    ],
    'relevant | calculation | repeat_count',
  ),
);

test('within a repeat a name means the same time, outside all of them', () => {
  const { values, faults: wrong } = validate(HOUSEHOLD, {
    size: 2,
    member: [
      { name: 'Amina', age: 40, school: 'no' },
      { name: 'Bo', age: 7, school: 'First' },
    ],
  });
  assert.deepEqual(wrong, []);
  assert.deepEqual(values, {
    size: '2',
    member: [
      { name: 'Amina', age: '40', line: '1 Amina' },
      { name: 'Bo', age: '7', school: 'First', line: '2 Bo' },
    ],
    people: '2',
    years: '47',
    oldest: '40',
    first: 'Amina',
    minors: '1',
    names: 'Amina, Bo',
  });
});

test('a repeat has as many times as its count says', () => {
  assert.deepEqual(faults(HOUSEHOLD, { size: 2, member: [{ name: 'A' }] }), ['answer.repeat-count member']);
  assert.deepEqual(faults(HOUSEHOLD, { size: 0 }), []);
  assert.deepEqual(faults(HOUSEHOLD, { size: 1, member: { name: 'A' } }).toSorted(), [
    'answer.repeat-count member',
    'answer.shape member',
  ]);
  assert.deepEqual(faults(HOUSEHOLD, { size: 1, member: [{ name: 'A', age: 'x' }] }), [
    'answer.not-whole member[1]/age',
  ]);
});

test('repeats within repeats see their own, and lists are looked up', () => {
  const form = formOf(
    survey(
      [
        'begin repeat | street | Street |',
        'text | street_name | Name |',
        'begin repeat | house | House |',
        'select_one region | side | Side |',
        "calculate | address | | concat(${street_name}, ' ', position(..), ' ', jr:choice-name(${side}, '${side}'))",
        "calculate | spanish | | instance('region')/root/item[name = ${side}]/label",
        'end repeat',
        'calculate | houses | | count(${house})',
        'end repeat',
        'calculate | all | | count(${house})',
      ],
      'calculation',
    ) + LISTS,
  );
  const answers = {
    street: [
      { street_name: 'Main', house: [{ side: 'n' }, { side: 's' }] },
      { street_name: 'Back', house: [{ side: 's' }] },
    ],
  };
  const { values } = validateSubmission(form, answers, { ...NOW, language: 'Español (es)' });
  assert.deepEqual(values, {
    street: [
      {
        street_name: 'Main',
        house: [
          { side: 'n', address: 'Main 1 Norte', spanish: 'Norte' },
          { side: 's', address: 'Main 2 Sur', spanish: 'Sur' },
        ],
        houses: '2',
      },
      { street_name: 'Back', house: [{ side: 's', address: 'Back 1 Sur', spanish: 'Sur' }], houses: '1' },
    ],
    all: '3',
  });
});

test('what is calculated is not believed; what is of the moment stays as it came', () => {
  const form = formOf(
    survey(
      [
        'integer | a | A |',
        'calculate | b | | ${a} * 2',
        'calculate | c | | today()',
        'calculate | d | | once(uuid())',
      ],
      'calculation',
    ),
  );
  const { values } = validate(form, { a: 2, b: '5', c: '2020-01-01', d: 'kept' });
  assert.deepEqual(values, { a: '2', b: '4', c: '2020-01-01', d: 'kept' });
  assert.equal(validate(form, { a: 2 }).values['c'], '2026-10-31');
  const one = validateSubmission(form, {}, { ...NOW, seed: 'x' }).values['d'];
  assert.equal(validateSubmission(form, {}, { ...NOW, seed: 'x' }).values['d'], one);
  assert.notEqual(validateSubmission(form, {}, { ...NOW, seed: 'y' }).values['d'], one);
});

test('days are compared with today', () => {
  const form = formOf(survey(['date | born | Born | . <= today()'], 'constraint'));
  assert.deepEqual(faults(form, { born: '2026-10-31' }), []);
  assert.deepEqual(faults(form, { born: '2026-11-01' }), ['answer.constraint born']);
});

test('the settings name the answers', () => {
  const form = formOf(
    `${survey(['text | a | A'])}\n| settings |\n| | instance_name |\n| | concat('House ', \${a}) |`,
  );
  assert.equal(validate(form, { a: '7' }).instanceName, 'House 7');
});

test('what is no set of answers at all is told', () => {
  const form = formOf(survey(['text | a | A | yes'], 'required'));
  for (const given of [null, [], 'a', 7, undefined])
    assert.deepEqual(faults(form, given as unknown as Answers), ['answer.shape ', 'answer.required a']);
});

test('no answer breaks it: any JSON gives values or faults, and the same twice', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('size', 'member', '__proto__', 'x', 'people'), fc.jsonValue()),
      (answers) => {
        const given = answers as Answers;
        const one = validate(HOUSEHOLD, given);
        assert.deepEqual(validate(HOUSEHOLD, given), one);
        if (one.faults.length === 0) assert.deepEqual(validate(HOUSEHOLD, one.values).values, one.values);
      },
    ),
  );
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
});

test('a repeat of thousands is worked out, and answers made to hang are given up', () => {
  const member = Array.from({ length: 5000 }, (_, at) => ({ name: `n${at}`, age: String(at % 90) }));
  const big = validate(HOUSEHOLD, { size: 5000, member });
  assert.deepEqual(big.faults, []);
  assert.equal(big.values['people'], '5000');
  const heavy = formOf(
    survey(
      [
        'begin repeat | r | R |',
        'integer | a | A |',
        'end repeat',
        'begin repeat | s | S |',
        'calculate | b | | sum(${a}) + count(${r}[a > 1])',
        'end repeat',
      ],
      'calculation',
    ),
  );
  const many = Array.from({ length: 20_000 }, () => ({ a: '1' }));
  assert.deepEqual(faults(heavy, { r: many, s: many.map(() => ({})) }), ['answer.too-much-work ']);
  const endless = Array.from({ length: 300_000 }, () => ({}));
  assert.ok(faults(heavy, { r: endless }).includes('answer.too-many '));
  assert.deepEqual(faults(formOf(survey(['text | a | A'])), { a: 'x'.repeat(200_000) }), [
    'answer.too-long a',
  ]);
});
