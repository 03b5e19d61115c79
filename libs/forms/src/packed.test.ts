import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packForm, unpackForm } from './packed.ts';
import { readForm } from './read-form.ts';
import { formOf, survey } from './testing.ts';
import { writeFormBook } from './write-form.ts';

const text = survey(
  [
    'select_one yesno | water | Water? |',
    "integer | hours | Hours? | ${water} = 'yes'",
    'begin repeat | member | Member |',
    'integer | age | How old? | ${hours} > 2',
    'end repeat | | |',
  ],
  'relevant |',
).concat('\n| choices |\n| | list_name | name | label |\n| | yesno | yes | Yes |\n| | yesno | no | No |');

test('a form that was kept as JSON is the same form', () => {
  const form = formOf(text);
  assert.deepEqual(unpackForm(JSON.parse(JSON.stringify(packForm(form)))), form);
});

test('a form that is written as a workbook is read as it was written', async () => {
  const bytes = await writeFormBook({
    survey: [
      ['type', 'name', 'label'],
      ['text', 'a', 'Is <b> & "c" so?'],
      ['note', 'n', ''],
    ],
    settings: [['form_title'], ['A form']],
  });
  const { form, findings } = await readForm(bytes, { name: 'x' });
  assert.deepEqual(
    findings.filter(({ level }) => level === 'refusal'),
    [],
  );
  assert.equal(form?.title, 'A form');
  assert.deepEqual(
    form?.items.map(({ name, label }) => [name, label['default'] ?? '']),
    [
      ['a', 'Is <b> & "c" so?'],
      ['n', ''],
    ],
  );
});
