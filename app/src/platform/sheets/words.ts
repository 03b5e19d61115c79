import type { TemplateWords, ValueType, Words } from '@groundwork-gov/sheets';
import type { Tongue, Tongues } from '../i18n/index.ts';

const TYPES: readonly ValueType[] = [
  'text',
  'whole',
  'decimal',
  'amount',
  'date',
  'yes-no',
  'choice',
  'code',
  'list',
];

/** What every template says beside its own columns, in a language. */
export function templateWords(tongue: Tongue): TemplateWords {
  const say = (key: string): string => tongue.t(`template.${key}`);
  return {
    language: tongue.language,
    rightToLeft: tongue.dir === 'rtl',
    guide: say('guide'),
    lines: [say('line-rows'), say('line-required'), say('line-values'), say('line-id')],
    sheet: say('sheet'),
    column: say('column'),
    required: say('required'),
    what: say('what'),
    yes: say('yes'),
    no: say('no'),
    findings: say('findings'),
    types: Object.fromEntries(TYPES.map((type) => [type, say(`type.${type}`)])) as TemplateWords['types'],
  };
}

/** A message in every language: heads are recognised in all of them, whoever fills the workbook in. */
export const wordsOf = (tongues: Tongues, key: string): Words =>
  Object.fromEntries(tongues.languages.map((language) => [language, tongues.tongue(language).t(key)]));

/** A column's key as keys of messages are written: `timeZone` is `time-zone`. */
export const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
