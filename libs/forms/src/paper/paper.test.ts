import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { validateSubmission } from '../submission/validate.ts';
import { formOf, survey } from '../testing.ts';
import { describeForm, type PaperItem } from './describe-form.ts';
import { saySkip } from './say-skip.ts';

const LISTS = `
| choices |
| | list_name | name | label | label::Español (es) |
| | yn | yes | Yes | Sí |
| | yn | no | No | No |
| | town | a | Alfa | |
| | town | b | Beta | |`;

const FORM = formOf(
  `| survey |
  | | type | name | label | label::Español (es) | relevant | required | choice_filter |
  | | start | start | | | | | |
  | | note | hello | Welcome | Hola | | | |
  | | select_one yn | works | Do you work? | ¿Trabaja? | | yes | |
  | | calculate | twice | | | | | |
  | | begin_group | job | Work | Trabajo | \${works} = 'yes' | | |
  | | integer | hours | Hours | Horas | | | |
  | | text | why | Why so many as \${hours}? | | \${hours} > 60 or selected(\${works}, 'no') | | |
  | | end_group | | | | | | |
  | | select_one town | town | Town | | not(\${hours} != '') and 5 <= \${hours} | | name != 'x' |
  | | text | last | Last | | string-length(\${why}) > 3 | | |`.replace(/.*calculate.*\n/u, '') + LISTS,
);

const all = (items: readonly PaperItem[]): PaperItem[] => items.flatMap((item) => [item, ...all(item.items)]);

test('paper has numbers, one language and choices, and no question for a device', () => {
  const paper = describeForm(FORM, 'Español (es)');
  assert.deepEqual(
    all(paper.items).map(({ number, kind, label }) => `${number} ${kind} ${label}`),
    [
      ' note Hola',
      '1 question ¿Trabaja?',
      '2 group Trabajo',
      '2.1 question Horas',
      '2.2 question Why so many as [2.1]?',
      '3 question Town',
      '4 question Last',
    ],
  );
  const [, works] = paper.items;
  assert.deepEqual(works?.choices, [
    { name: 'yes', label: 'Sí' },
    { name: 'no', label: 'No' },
  ]);
  assert.deepEqual(
    [works?.isRequired, works?.areChoicesOpen, paper.items[3]?.areChoicesOpen],
    [true, false, true],
  );
});

test('skips are said in numbers and words of the paper, and what cannot be is said as it stands', () => {
  const said = all(describeForm(FORM, 'default').items).flatMap(({ askedIf }) =>
    askedIf ? [saySkip(askedIf)] : [],
  );
  assert.deepEqual(said, [
    'Only if the answer to 1 is "Yes"',
    'Only if the answer to 2.1 is more than 60 or "No" is ticked in 1',
    'Only if it is not so that 2.1 is answered and the answer to 2.1 is 5 or more',
    'Only if this is so: string-length([2.2]) > 3',
  ]);
});

test('a skip said in words is so exactly when the form asks', () => {
  const atoms = fc.oneof(
    fc
      .tuple(fc.constantFrom('=', '!=', '<', '<=', '>', '>='), fc.integer({ min: 0, max: 3 }))
      .map(([sign, value]) => `\${a} ${sign} ${value}`),
    fc.constantFrom("selected(${c}, 'yes')", "${c} = ''", "${c} != ''", "${c} = 'no'", 'true()'),
  );
  const { rule } = fc.letrec<{ rule: string }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      atoms,
      fc
        .tuple(tie('rule'), fc.constantFrom('and', 'or'), tie('rule'))
        .map(([a, word, b]) => `(${a} ${word} ${b})`),
      tie('rule').map((each) => `not(${each})`),
    ),
  }));
  fc.assert(
    fc.property(rule, fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'yes', 'no'), (text, a, c) => {
      const form = formOf(
        survey(
          [
            'integer | a | A |',
            'select_one yn | c | C |',
            `note | n | N | ${text}`,
            `text | t | T | ${text}`,
          ],
          'relevant',
        ) + LISTS,
      );
      const skip = describeForm(form, 'default').items.find(({ name }) => name === 't')?.askedIf;
      assert.ok(skip && skip.is !== 'rule', text);
      const isAsked =
        't' in validateSubmission(form, { a, c, t: 'x' }, { now: '2026-10-31T00:00:00Z' }).values;
      assert.equal(
        holds(skip, { '1': String(a), '2': c === '' ? '' : c === 'yes' ? 'Yes' : 'No' }),
        isAsked,
        text,
      );
    }),
  );
});

/** What somebody with the paper would find. */
function holds(skip: NonNullable<PaperItem['askedIf']>, answers: Readonly<Record<string, string>>): boolean {
  if (skip.is === 'always') return true;
  if (skip.is === 'never' || skip.is === 'rule') return false;
  if (skip.is === 'not') return !holds(skip.of, answers);
  if (skip.is === 'all') return skip.of.every((each) => holds(each, answers));
  if (skip.is === 'any') return skip.of.some((each) => holds(each, answers));
  const answer = answers[skip.number] ?? '';
  if (skip.is === 'answered') return answer !== '';
  if (skip.is === 'unanswered') return answer === '';
  if (skip.is === 'equal' || skip.is === 'chosen') return answer === skip.value;
  if (skip.is === 'unequal') return answer !== skip.value;
  const [given, limit] = [Number(answer), Number(skip.value)];
  if (skip.is === 'less') return given < limit;
  if (skip.is === 'at-most') return given <= limit;
  return skip.is === 'more' ? given > limit : given >= limit;
}
