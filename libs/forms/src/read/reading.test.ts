import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainForm } from '../explain.ts';
import { everyItem } from '../form.ts';
import { formOf, read, refusals, survey, warnings, workbookOf } from '../testing.ts';
import { buildForm } from './build-form.ts';

const YN = '\n| choices |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |';

/** What is accepted or refused, and at which row, as XLSForm's reference reading has it unless the text beside says otherwise. */
const CASES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a text question': [survey(['text | a | A']), []],
  'heads in capitals with spaces': ['| survey |\n| | Type | Name | Label |\n| | text | a | A |', []],
  'no head "type"': ['| survey |\n| | name | label |\n| | a | A |', ['form.head-missing 1']],
  'no sheet "survey"': ['| suvey |\n| | type | name |\n| | text | a |', ['form.sheet-missing']],
  'two heads of one meaning': [
    '| survey |\n| | type | name | relevant | relevance |\n| | text | a | | |',
    ['form.head-twice 1'],
  ],
  'one head in two languages': [
    '| survey |\n| | type | name | label::A (aa) | label::B (bb) |\n| | text | a | x | y |',
    [],
  ],
  'nothing asked': [survey([]), ['form.no-questions']],
  'a row without type': [survey(['| a | A']), ['form.type-missing 2']],
  'a row of remarks': [survey([' | | ', 'text | a | A']), []],
  'an unknown type': [survey(['txt | a | A']), ['form.type-unknown 2']],
  'a type in capitals': [survey(['Text | a | A']), ['form.type-unknown 2']],
  'a question without name': [survey(['text | | A']), ['form.name-missing 2']],
  'a note without name': [survey(['note | | A']), []],
  'a name with a space': [survey(['text | a b | A']), ['form.name-invalid 2']],
  'a name that begins with a digit': [survey(['text | 1a | A']), ['form.name-invalid 2']],
  'a name in Arabic': [survey(['text | سؤال | A', 'note | b | ${سؤال}']), []],
  'a name twice': [survey(['text | a | A', 'text | a | B']), ['form.name-twice 3']],
  'a name twice, in different groups': [
    survey(['text | a | A', 'begin group | g | G', 'text | a | B', 'end group']),
    [],
  ],
  'the name "meta"': [survey(['text | meta | A']), ['form.name-reserved 2']],
  'a group not ended': [survey(['begin_group | g | G', 'text | a | A']), ['form.begin-unmatched 2']],
  'a group ended twice': [
    survey(['begin_group | g | G', 'text | a | A', 'end_group', 'end_group']),
    ['form.end-unmatched 5'],
  ],
  'a group ended as a repeat': [
    survey(['begin group | g | G', 'text | a | A', 'end repeat', 'end group']),
    ['form.end-unmatched 4'],
  ],
  'a repeat called as the form': [
    survey(['begin repeat | data | G', 'text | a | A', 'end repeat']),
    ['form.repeat-name-root 2'],
  ],
  'two repeats of one name': [
    survey([
      'begin group | g | G',
      'begin repeat | r | R',
      'text | a | A',
      'end repeat',
      'end group',
      'begin repeat | r | R',
      'text | b | B',
      'end repeat',
    ]),
    ['form.repeat-name-twice 7'],
  ],
  'a list that is there': [survey(['select_one yn | a | A']) + YN, []],
  'a list of old wording': [
    survey(['select one from yn | a | A', 'select all that apply from yn or specify other | b | B']) + YN,
    [],
  ],
  'a list that is not there': [survey(['select_one ny | a | A']) + YN, ['form.list-missing 2']],
  'no list at all': [survey(['select_one yn | a | A']), ['form.list-missing 2']],
  'choices from a file': [survey(['select_one_from_file towns.csv | a | A']), []],
  'choices from no file': [survey(['select_one_from_file towns | a | A']), ['form.list-of-file 2']],
  'choices from answers': [
    survey(['begin repeat | r | R', 'text | who | W', 'end repeat', 'select_one ${who} | a | A']),
    [],
  ],
  'choices from answers to nothing': [survey(['select_one ${who} | a | A']), ['form.reference-unknown 2']],
  'external choices without their sheet': [
    survey(['select_one_external t | a | A | x=1'], 'choice_filter'),
    ['form.list-missing 2'],
  ],
  'a choice without name': [
    `${survey(['select_one yn | a | A']) + YN}\n| | yn | | Perhaps |`,
    ['form.choice-name-missing 4'],
  ],
  'a choice twice': [
    `${survey(['select_one yn | a | A']) + YN}\n| | yn | yes | Yes! |`,
    ['form.choice-twice 4'],
  ],
  'a choice twice, which the settings allow': [
    `${survey(['select_one yn | a | A']) + YN}\n| | yn | yes | Yes! |\n| settings |\n| | allow_choice_duplicates |\n| | yes |`,
    [],
  ],
  'a choice with a space, one of them': [
    `${survey(['select_one yn | a | A']) + YN}\n| | yn | per haps | P |`,
    [],
  ],
  'a choice with a space, several of them': [
    `${survey(['select_multiple yn | a | A']) + YN}\n| | yn | per haps | P |`,
    ['form.choice-with-space 4'],
  ],
  'other with a filter': [
    survey(['select_one yn or_other | a | A | name != 1'], 'choice_filter') + YN,
    ['form.other-with-filter 2'],
  ],
  'other whose question has its name taken': [
    survey(['select_one yn or_other | a | A', 'text | a_other | B']) + YN,
    ['form.name-twice 3'],
  ],
  'a calculation without one': [survey(['calculate | a |']), ['form.calculation-missing 2']],
  'a calculation as default': [survey(['calculate | a | | now()'], 'default'), []],
  'a parameter that is none': [survey(['text | a | A | lines=3'], 'parameters'), ['form.parameter 2']],
  'a parameter without value': [survey(['text | a | A | rows'], 'parameters'), ['form.parameter 2']],
  'a range without steps': [
    survey(['range | a | A | start=1 end=5 step=0'], 'parameters'),
    ['form.parameter 2'],
  ],
  'a range': [survey(['range | a | A | start=1; end=5, step=2'], 'parameters'), []],
  'a seed without randomize': [
    survey(['select_one yn | a | A | seed=3'], 'parameters') + YN,
    ['form.parameter 2'],
  ],
  'a reference in a label': [survey(['text | a | A', 'note | b | Hello ${a}']), []],
  'a reference in a label to nothing': [survey(['note | b | Hello ${a}']), ['form.reference-unknown 2']],
  'a reference that is not closed': [
    survey(['text | a | A', 'note | b | Hello ${a']),
    ['form.reference-syntax 3'],
  ],
  'a reference to what stands twice': [
    survey(['text | a | A', 'begin group | g | G', 'text | a | B', 'end group', 'note | n | ${a}']),
    ['form.reference-ambiguous 6'],
  ],
  'a reference to a question called as the form': [
    survey(['date | data | D', 'note | n | ${data}']),
    ['form.reference-ambiguous 3'],
  ],
  'a reference in the label of a choice': [
    `${survey(['select_one yn | a | A'])}\n| choices |\n| | list_name | name | label |\n| | yn | y | As \${a} |`,
    [],
  ],
  'a reference in the label of a choice to nothing': [
    `${survey(['select_one yn | a | A'])}\n| choices |\n| | list_name | name | label |\n| | yn | y | As \${b} |`,
    ['form.reference-unknown 2'],
  ],
  'a count that is reckoned, whose name is taken': [
    survey(
      ['integer | r_count | N |', 'begin repeat | r | R | ${r_count} + 1', 'text | a | A |', 'end repeat'],
      'repeat_count',
    ),
    ['form.name-twice 3'],
  ],
  'a count that is a question': [
    survey(
      ['integer | r_count | N |', 'begin repeat | r | R | ${r_count}', 'text | a | A |', 'end repeat'],
      'repeat_count',
    ),
    [],
  ],
  'a trigger that is there': [
    survey(['text | a | A', 'calculate | b | | now() | ${a}'], 'calculation | trigger'),
    [],
  ],
  'a trigger that is not there': [
    survey(['calculate | b | | now() | ${a}'], 'calculation | trigger'),
    ['form.reference-unknown 2'],
  ],
  'a trigger that nobody sees': [
    survey(['calculate | a | | 5 + 4 |', 'calculate | b | | now() | ${a}'], 'calculation | trigger'),
    ['form.trigger-unseen 3'],
  ],
  'a trigger that is calculated and has no label': [
    survey(['integer | a | | 5 + 4 |', 'dateTime | b | | now() | ${a}'], 'calculation | trigger'),
    ['form.trigger-unseen 3'],
  ],
  'references in other columns of choices': [
    `${survey(['select_one yn | a | A'])}\n| choices |\n| | list_name | name | label | note |\n| | yn | y | Y | \${x} \${ |`,
    [],
  ],
  'a trigger that is no reference': [
    survey(['text | a | A', 'calculate | b | | now() | a'], 'calculation | trigger'),
    ['form.reference-syntax 3'],
  ],
  'relevance by itself (pyxform does not look)': [
    survey(['text | a | A | ${a} = 1'], 'relevant'),
    ['form.cycle 2'],
  ],
  'calculations in a circle (pyxform does not look)': [
    survey(
      ['calculate | a | | ${b} + 1', 'calculate | b | | ${c} + 1', 'calculate | c | | ${a} + 1'],
      'calculation',
    ),
    ['form.cycle 2'],
  ],
  'a group that depends on what it holds (pyxform does not look)': [
    survey(['begin group | g | G | ${a} = 1', 'text | a | A', 'end group'], 'relevant'),
    ['form.cycle 2'],
  ],
  'a circle through a path (pyxform does not look)': [
    survey(['calculate | a | | ../b', 'calculate | b | | /data/a'], 'calculation'),
    ['form.cycle 2'],
  ],
  'a constraint on itself': [survey(['integer | a | A | . > 0 and ${a} < 9'], 'constraint'), []],
  'a value kept once': [
    survey(['calculate | a | | once(uuid())', 'calculate | b | | if(. = 1, 1, 2)'], 'calculation'),
    ['form.cycle 3'],
  ],
  'a rule that is none (pyxform does not look)': [
    survey(['text | a | A | . >'], 'constraint'),
    ['form.expression 2'],
  ],
  'an unknown function (pyxform does not look)': [
    survey(['text | a | A | lenght(.) > 2'], 'constraint'),
    ['form.function-unknown 2'],
  ],
  'pulldata (outside the subset)': [
    survey(["calculate | a | | pulldata('f', 'a', 'b', '1')"], 'calculation'),
    ['form.function-unsupported 2'],
  ],
  'a pattern that looks ahead (outside the subset)': [
    survey(["text | a | A | regex(., '(?=x)')"], 'constraint'),
    ['form.pattern 2'],
  ],
  'a loop (outside the subset)': [
    survey(['begin loop over yn | l | L', 'text | a | A', 'end loop']) + YN,
    ['form.type-unsupported 2', 'form.type-unsupported 4'],
  ],
  'yes and no as rules': [survey(['text | a | A | yes | no | TRUE'], 'required | relevant | readonly'), []],
  'smart quotes in a rule': [survey(['text | a | A | selected(., ‘x’)'], 'constraint'), []],
  'a table of one list': [
    `${survey(['begin group | g | G | table-list', 'select_one yn | a | A', 'select_one yn | b | B', 'end group'], 'appearance')}${YN}`,
    [],
  ],
  'a table of two lists': [
    `${survey(['begin group | g | G | table-list', 'select_one yn | a | A', 'select_one other | b | B', 'end group'], 'appearance')}${YN}\n| | other | x | X |`,
    ['form.table-list 4'],
  ],
  'an audit with a name': [survey(['text | a | A', 'audit | diary |']), ['form.audit-name 3']],
  'a public key without id': [
    `${survey(['text | a | A'])}\n| settings |\n| | public_key | omit_instanceID |\n| | abc | yes |`,
    ['form.key-without-id 2'],
  ],
  'an instance name of nothing': [
    `${survey(['text | a | A'])}\n| settings |\n| | instance_name |\n| | \${b} |`,
    ['form.reference-unknown 2'],
  ],
};

for (const [title, [text, expected]] of Object.entries(CASES))
  test(`${title}: ${expected.length === 0 ? 'accepted' : 'refused'}`, () =>
    assert.deepEqual(refusals(text), expected));

test('every refusal and warning is a sentence that says what to do', () => {
  for (const [title, [text]] of Object.entries(CASES))
    for (const finding of read(text).findings) {
      const sentence = explainForm(finding);
      assert.match(sentence, /^\S.*[.…]$/su, title);
      assert.ok(!sentence.includes('undefined'), `${title}: ${sentence}`);
    }
});

test('what is unusual is told and stops nothing', () => {
  const spaced =
    '\n| choices |\n| | list_name | name | label | a b |\n| | l | x | X | 1 |\n| | l | y | | 2 |';
  assert.deepEqual(warnings(survey(['select_one l | a | A | z'], 'colour') + spaced), [
    'form.head-with-space 1',
    'form.choice-label-missing 3',
    'form.head-unknown 1',
  ]);
  assert.deepEqual(warnings(survey(['begin group | g |', 'text | a | A', 'text | A | A', 'end group'])), [
    'form.group-label-missing 2',
    'form.name-alike 4',
  ]);
  assert.deepEqual(warnings(survey(['text | a | A | yes'], 'disabled')), ['form.row-disabled 2']);
  assert.deepEqual(warnings(survey(['text | a | A', 'text | b | B | a = 1'], 'relevant')), [
    'form.path-nowhere 3',
  ]);
  const languages =
    '| survey |\n| | type | name | label::English (en) | label::Kiswahili | hint::English (en) |\n| | text | a | A | B | C |';
  assert.deepEqual(warnings(languages), ['form.translation-missing 1', 'form.language-code']);
});

test('the tree, languages, media and choices are as the sheets say', () => {
  const form = formOf(`| survey |
    | | type | name | label | label::Español (es) | media::image | hint | relevant |
    | | begin_repeat | home | Home | Casa | | | |
    | | select_multiple fruit or_other | likes | Which? | ¿Cuáles? | pear.png | As many as you like | |
    | | end_repeat | | | | | | |
    | | gps | where | Where? | ¿Dónde? | | | count(\${home}) > 1 |
    | choices |
    | | list_name | name | label | label::Español (es) | image | season |
    | | fruit | pear | Pear | Pera | p.png | autumn |
    | settings |
    | | form_title | form_id | version | default_language |
    | | Fruit | fruit_1 | 3 | English (en) |`);
  assert.deepEqual(
    [form.title, form.id, form.version, form.defaultLanguage],
    ['Fruit', 'fruit_1', '3', 'English (en)'],
  );
  assert.deepEqual(form.languages, ['English (en)', 'Español (es)']);
  assert.deepEqual(
    [...everyItem(form.items)].map(({ path, kind }) => `${kind} ${path.join('/')}`),
    ['repeat home', 'question home/likes', 'question home/likes_other', 'question where'],
  );
  const likes = form.byName.get('likes');
  assert.ok(likes?.kind === 'question');
  assert.deepEqual(likes.label, { 'English (en)': 'Which?', 'Español (es)': '¿Cuáles?' });
  assert.deepEqual(likes.media, { image: { 'English (en)': 'pear.png' } });
  assert.deepEqual(likes.choices, { from: 'list', list: 'fruit' });
  assert.deepEqual(form.lists.get('fruit')?.at(-1)?.label, {
    'English (en)': 'Other',
    'Español (es)': 'Otro',
  });
  const which = form.byName.get('likes_other');
  assert.ok(which?.kind === 'question');
  assert.deepEqual(which.label, { 'English (en)': 'Specify other.', 'Español (es)': 'Especifique cuál.' });
  assert.deepEqual(
    form.lists.get('fruit')?.map(({ name, fields }) => [name, fields]),
    [
      ['pear', { season: 'autumn' }],
      ['other', {}],
    ],
  );
  assert.equal(form.byName.get('where')?.row, 5);
  // What counts the repeat comes after it.
  assert.ok(
    form.order.findIndex(({ name }) => name === 'home') <
      form.order.findIndex(({ name }) => name === 'where'),
  );
});

test('all faults are told at once, and no more than people can read', () => {
  assert.deepEqual(refusals(survey(['txt | a | A', 'text | b c | B', 'text | d | ${e}'])), [
    'form.type-unknown 2',
    'form.name-invalid 3',
    'form.reference-unknown 4',
  ]);
  assert.equal(read(survey(Array.from({ length: 3000 }, () => 'text | a b | A'))).findings.length, 500);
});

test('hostile sheets are answered', () => {
  const deep = [
    ...Array.from({ length: 3000 }, (_, at) => `begin group | g${at} | G`),
    'text | a | A',
    ...Array.from({ length: 3000 }, () => 'end group'),
  ];
  assert.deepEqual(refusals(survey(deep)), ['form.too-deep 22']);
  assert.deepEqual(refusals(survey(Array.from({ length: 20_000 }, (_, at) => `text | a${at} | A`))), [
    'form.too-many-rows',
  ]);
  const chain = Array.from(
    { length: 9000 },
    (_, at) => `calculate | a${at} | | ${at === 0 ? '1' : `\${a${at - 1}} + 1`}`,
  );
  assert.deepEqual(refusals(survey(chain, 'calculation')), []);
  const ring = [...chain.slice(1), 'calculate | a0 | | ${a8999}'];
  assert.deepEqual(refusals(survey(ring, 'calculation')), ['form.cycle 2']);
  const wide = `| survey |\n| | type | name | ${Array.from({ length: 400 }, (_, at) => `c${at}`).join(' | ')} |\n| | text | a |`;
  assert.deepEqual(refusals(wide)[0], 'form.too-many-columns 1');
  const list = Array.from({ length: 60_000 }, (_, at) => `| | l | c${at} | C |`).join('\n');
  assert.deepEqual(
    refusals(`${survey(['select_one l | a | A'])}\n| choices |\n| | list_name | name | label |\n${list}`),
    [],
  );
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const form = formOf(
      `${survey([`select_one ${name} | ${name} | A`])}\n| choices |\n| | list_name | name | label::${name} | ${name} |\n| | ${name} | ${name} | x | y |`,
    );
    assert.equal(form.lists.get(name)?.[0]?.name, name);
  }
  assert.equal(Object.hasOwn(Object.prototype, 'x'), false);
  assert.deepEqual(refusals(survey(['constructor | a | A'])), ['form.type-unknown 2']);
});

test('a fault in a translation is told at its own column', () => {
  const text = '| survey |\n| | type | name | label::A (aa) | label::B (bb) |\n| | note | a | ok | ${z} |';
  assert.deepEqual(read(text).findings[0]?.column, { letter: 'D', head: 'label::B (bb)' });
});

test('what a workbook says never reaches a terminal as it stands', () => {
  const [finding] = read(survey(['\u001b[31mtxt\u0007 | a | A'])).findings;
  assert.equal(finding?.value, '[31mtxt');
});

test('the same sheets give the same reading', () => {
  const text = survey(['text | a | A', 'calculate | b | | ${a}'], 'calculation');
  assert.deepEqual(buildForm(workbookOf(text)), buildForm(workbookOf(text)));
});
