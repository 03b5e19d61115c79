import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf } from '../testing.ts';
import type { Answers } from './answers.ts';
import { type AskedItem, askedOf } from './asked.ts';

const NOW = { now: '2026-10-31T09:30:00.000+03:00' };

const form = formOf(`
| survey |
| | type | name | label | relevant | choice_filter | default | repeat_count | required |
| | select_one area | area | Where? | | | | | yes |
| | select_one street | street | Street of \${area}? | | area = \${area} | | | |
| | integer | hours | Hours? | \${area} = 'hill' | | 3 | | |
| | integer | people | How many? | | | | | |
| | begin repeat | member | Member | | | | \${people} | |
| | text | called | Name? | | | | | |
| | end repeat | | | | | | | |
| choices |
| | list_name | name | label | area |
| | area | hill | The hill | |
| | area | shore | The shore | |
| | street | mill | Mill | hill |
| | street | quay | Quay | shore |
`);

const told = (items: readonly AskedItem[]): unknown[] =>
  items.map((item) => {
    if (item.kind === 'repeat')
      return [item.path, item.wanted, item.times.map(({ items: each }) => told(each))];
    if (item.kind === 'group') return [item.path, told(item.items)];
    return [item.path, item.label, item.value, (item.choices ?? []).map(({ name }) => name).join()];
  });
const asked = (answers: Answers): unknown[] => told(askedOf(form, answers, NOW).items);

test('at first only what hangs on nothing is asked, and no choice waits that another answer must open', () => {
  assert.deepEqual(asked({}), [
    ['area', 'Where?', '', 'hill,shore'],
    ['street', 'Street of …?', '', ''],
    ['people', 'How many?', '', ''],
    ['member', 0, []],
  ]);
});

test('answers open questions and choices, stand in labels by their own words, and say how often a repeat is asked', () => {
  assert.deepEqual(asked({ area: 'hill', people: '2', member: [{ called: 'A' }, {}] }), [
    ['area', 'Where?', 'hill', 'hill,shore'],
    ['street', 'Street of The hill?', '', 'mill'],
    ['hours', 'Hours?', '3', ''],
    ['people', 'How many?', '2', ''],
    ['member', 2, [[['member[1]/called', 'Name?', 'A', '']], [['member[2]/called', 'Name?', '', '']]]],
  ]);
});

test('whoever emptied what a question began with finds it empty', () => {
  const [, , hours] = askedOf(form, { area: 'hill', hours: '' }, NOW).items;
  assert.ok(hours?.kind === 'question');
  assert.deepEqual([hours.value, hours.isGiven], ['', true]);
});
