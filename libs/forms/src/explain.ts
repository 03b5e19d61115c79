import { explain as explainFile, type FileCode } from '@groundwork-gov/sheets';
import type { FormFinding, RefusalCode, WarningCode } from './finding.ts';

type Sayings = Readonly<Record<RefusalCode | WarningCode, (finding: FormFinding) => string>>;

const q = (text: string | undefined): string => `"${text ?? ''}"`;

const WHY_NOT: Readonly<Record<string, string>> = {
  'needs-file':
    'It looks things up in a file beside the form. Put the list into the sheet "choices" and use instance(), or ask the question.',
  'needs-map': 'It measures on a map. Ask for the place, and measure afterwards.',
  'needs-device': 'It asks the device, and a form filled in on paper has none. Leave it out.',
};

/** What was found and what to do, in English: for command lines. A program with several languages makes its own from code and values. */
const SAYINGS: Sayings = {
  'form.sheet-missing': ({ value, expected }) =>
    `There is no sheet called "${expected}"${value ? `; there is "${value}"` : ''}. Give the sheet with the questions that name.`,
  'form.head-missing': ({ expected }) =>
    `There is no column "${expected}". Write the heads into the first row, this one among them.`,
  'form.head-twice': ({ value, column }) =>
    `The columns ${q(value)} and ${q(column?.head)} mean the same. Delete one of them, or give it its language: label::English (en).`,
  'form.too-many-rows': ({ value, expected }) =>
    `There are ${value} rows, and at most ${expected} are taken. Make several forms of it.`,
  'form.too-many-columns': ({ value, expected }) =>
    `There are ${value} columns, and at most ${expected} are taken. Delete those that are not of the form.`,
  'form.too-deep': ({ value, expected }) =>
    `The group ${q(value)} lies in more than ${expected} others. Take some of them out.`,
  'form.no-questions': () =>
    'There is no question. Write one into the second row: a type, a name and a label.',
  'form.type-missing': () =>
    'There is a name or a label, and no type. Write the type, such as text or select_one LIST.',
  'form.type-unknown': ({ value, expected }) =>
    `${q(value)} is no type of question${expected ? `; ${q(expected)} looks like it` : ''}. Write a type of https://xlsform.org, such as text, integer or select_one LIST.`,
  'form.type-unsupported': ({ value }) =>
    `The type ${q(value)} is not taken here. Write the questions themselves into the sheet, in a group or repeat.`,
  'form.name-missing': () => 'There is no name. Give the question a short one, such as age.',
  'form.name-invalid': ({ value }) =>
    `${q(value)} is no name. A name begins with a letter or _ and has letters, digits, _, - and . after it, and no spaces.`,
  'form.name-twice': ({ value, otherRow }) =>
    `The name ${q(value)} stands also in row ${otherRow}, in the same group. Give one of them another name.`,
  'form.name-reserved': ({ value }) =>
    `The name ${q(value)} is kept for what goes along with the answers. Choose another one.`,
  'form.repeat-name-twice': ({ value, otherRow }) =>
    `The repeat in row ${otherRow} is called ${q(value)} too. Give one of them another name.`,
  'form.repeat-name-root': ({ value }) =>
    `A repeat cannot be called ${q(value)}, as the form itself is. Choose another name.`,
  'form.audit-name': ({ value }) =>
    `A row of type audit is called "audit", and here it is ${q(value)}. Leave the name empty.`,
  'form.end-unmatched': ({ value, expected }) =>
    expected
      ? `${q(value)} ends what was not begun last; ${q(expected)} was expected. Put the rows into order.`
      : `${q(value)} ends what was never begun. Delete the row, or write the beginning.`,
  'form.begin-unmatched': ({ value, expected }) =>
    `${q(value)} begins here and never ends. Write a row ${q(expected)} after its last question.`,
  'form.list-missing': ({ value, expected }) =>
    `There is no list ${q(value)} among the choices${expected && !/^(external_)?choices$/.test(expected) ? `; ${q(expected)} looks like it` : ''}. Write its choices with this list_name, or correct the name.`,
  'form.list-of-file': ({ value, expected }) =>
    `${q(value)} is no file of choices; one that ends in ${expected} was expected.`,
  'form.choice-name-missing': () =>
    'A choice has no name. Write a short one, which is what is kept as the answer.',
  'form.choice-twice': ({ value, otherRow }) =>
    `The list has the choice ${q(value)} in row ${otherRow} too. Give one of them another name, or write allow_choice_duplicates = yes into the settings.`,
  'form.choice-with-space': ({ value, otherRow }) =>
    `The choice ${q(value)} has a space in its name, and row ${otherRow} of the survey takes several choices, which are kept with spaces between. Write _ instead.`,
  'form.other-with-filter': () =>
    'A question with or_other cannot have a choice_filter. Write "other" as a choice, and a question that asks which.',
  'form.table-list': ({ value, expected }) =>
    expected
      ? `In a table all questions have the same list; this one has ${q(value)}, and the first has ${q(expected)}. Take the same list, or another group.`
      : 'The first question of a table cannot have a choice_filter. Take it out.',
  'form.calculation-missing': () =>
    'A row of type calculate needs a calculation. Write one, or delete the row.',
  'form.trigger-missing': () =>
    'This type needs a trigger: the question whose answer makes it happen, such as ${name}.',
  'form.trigger-unseen': ({ value }) =>
    `${value} is not seen by anybody, so nothing makes it happen. Name a question that people answer.`,
  'form.parameter': ({ value, expected }) =>
    `The parameter ${q(value)} is not understood; expected was: ${expected}.`,
  'form.reference-syntax': ({ value }) =>
    `A reference in ${q(value)} is not well made. Write \${name}, with the name of a question and both brackets.`,
  'form.reference-unknown': ({ value }) =>
    `${value} means no question: the sheet "survey" has none of that name. Correct the name, also in capital letters.`,
  'form.reference-ambiguous': ({ value }) =>
    `${value} may mean several things: the name stands more than once in the form, or is the form's own. Give the question a name of its own.`,
  'form.expression': ({ value, expected }) =>
    `The rule cannot be understood at ${q(value)}; expected was: ${expected}.`,
  'form.expression-too-long': ({ expected }) =>
    `The rule is longer or deeper than is taken (${expected}). Divide it among several rows of type calculate.`,
  'form.function-unknown': ({ value }) =>
    `There is no function ${value}. Correct its name; names are in small letters.`,
  'form.function-unsupported': ({ value, expected }) =>
    `The function ${value} cannot be used here. ${WHY_NOT[expected ?? ''] ?? ''}`,
  'form.function-arguments': ({ value, expected }) =>
    `${value} is not what this function takes; expected was: ${expected}.`,
  'form.pattern': ({ value, expected }) =>
    `The pattern ${q(value)} is not taken because of ${expected}. Write a simpler one: patterns that look ahead or back could take for ever.`,
  'form.cycle': ({ value }) =>
    `These rest on each other, so that none can be worked out first: ${value}. Take one of them out of the rule of another.`,
  'form.key-without-id': () =>
    'A form with public_key cannot omit the instanceID. Delete one of the two settings.',
  'form.sheet-alike': ({ value, expected }) =>
    `There is no sheet "${expected}"; ${q(value)} looks like it, and was not read.`,
  'form.head-unknown': ({ value }) => `The column ${q(value)} is none of XLSForm's, and was not read.`,
  'form.head-with-space': ({ value }) =>
    `The column ${q(value)} has a space in its head, so no rule can name it, and it was not read. Write _ instead.`,
  'form.row-skipped': () => 'The row has no type, no name and no label, and was passed over.',
  'form.row-disabled': () => 'The column "disabled" is an old one. Use "relevant" instead.',
  'form.formula': ({ value }) =>
    `Formulas stand in ${value} rows of this sheet; what they showed when the file was saved was taken. Paste them as values.`,
  'form.group-label-missing': ({ value }) =>
    `The group ${q(value)} has no label. Write one, for people who read the form on paper or by ear.`,
  'form.choice-label-missing': ({ value }) =>
    `The choice ${q(value)} has no label, so people will read its name.`,
  'form.translation-missing': ({ value, expected }) =>
    `What is not translated into ${q(expected)}: ${value}. Write the columns, such as ${value?.split(',')[0]}::${expected}.`,
  'form.language-code': ({ value }) =>
    `The language ${q(value)} has no code, so devices cannot choose it by themselves. Write it like English (en).`,
  'form.default-language-unused': ({ value, expected }) =>
    `The settings name ${q(value)} as the language to begin with, and the form speaks: ${expected}.`,
  'form.path-nowhere': ({ value, expected }) =>
    `The rule ${q(value)} (${expected}) names something that is not in the form. A question is named as \${name}, a text in quotes.`,
  'form.name-alike': ({ value, expected }) =>
    `${q(value)} and ${q(expected)} differ only in capital letters, which some programs do not tell apart.`,
  'form.device-field': ({ value }) => `Devices no longer tell their ${value}. Leave the row out.`,
  'form.external-unfiltered': () =>
    'select_one_external is for long lists with a choice_filter; this one has none.',
  'form.setting-not-yes-or-no': ({ value }) => `${q(value)} is neither yes nor no, and is taken as no.`,
  'form.id-twice': () => 'The settings have both form_id and id_string; form_id counts.',
  'form.required-group': () =>
    'A group cannot be required, and the word is passed over. Write it at the questions inside.',
};

/** The finding as an English sentence with its mend, without its place. */
export function explainForm(finding: FormFinding): string {
  if (Object.hasOwn(SAYINGS, finding.code)) return SAYINGS[finding.code as RefusalCode](finding);
  const { value, expected } = finding;
  return explainFile({
    level: 'file',
    code: finding.code as FileCode,
    ...(value !== undefined && { value }),
    ...(expected !== undefined && { expected }),
  });
}

/** Where it was found: `survey, row 7, column C "label"`. */
export function formPlace({ sheet, row, column }: FormFinding): string {
  if (sheet === undefined) return 'the form';
  const at = row === undefined ? sheet : `${sheet}, row ${row}`;
  return column ? `${at}, column ${column.letter} "${column.head}"` : at;
}
