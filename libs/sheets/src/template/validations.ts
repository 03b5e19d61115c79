import { xmlText } from '../write/xml-text.ts';
import { inLanguage, type TemplateColumn } from './template.ts';
import type { TemplateWords } from './words.ts';

/** What programs show at most beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 250;

/** Rules that the spreadsheet itself holds people to while they type; what is pasted escapes them and is checked on reading. */
export function columnValidations(
  columns: readonly TemplateColumn[],
  letters: readonly string[],
  words: TemplateWords,
  choicesAt: (column: TemplateColumn) => string | null,
  lastRow: number,
): string {
  const rules = columns.map((column, index) => {
    const letter = letters[index] ?? '';
    const title = cut(inLanguage(column.head, words.language), LONGEST_TITLE);
    const hint = cut(hintOf(column, words), LONGEST_HINT);
    const shown = `allowBlank="1" showInputMessage="1" errorTitle="${title}" error="${hint}" promptTitle="${title}" prompt="${hint}" sqref="${letter}2:${letter}${lastRow}"`;
    const { attributes, formulas } = ruleOf(column, words, choicesAt);
    return `<dataValidation ${attributes}${shown}>${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** The hint of a column, or what its type takes; the choices follow where there are few. */
export function hintOf(column: TemplateColumn, words: TemplateWords): string {
  const hint = inLanguage(column.hint, words.language);
  return hint === '' ? words.types[column.type] : hint;
}

interface Rule {
  attributes: string;
  formulas: string;
}

const NO_RULE: Rule = { attributes: '', formulas: '' };

function ruleOf(
  column: TemplateColumn,
  words: TemplateWords,
  choicesAt: (column: TemplateColumn) => string | null,
): Rule {
  switch (column.type) {
    case 'choice': {
      const range = choicesAt(column);
      return range === null
        ? NO_RULE
        : { attributes: 'type="list" showErrorMessage="1" ', formulas: formula(1, range) };
    }
    case 'yes-no':
      return {
        attributes: 'type="list" showErrorMessage="1" ',
        formulas: formula(1, `"${words.yes},${words.no}"`),
      };
    case 'whole':
    case 'decimal':
    case 'amount':
      return between(column.type === 'whole' ? 'whole' : 'decimal', column.min ?? -MOST, column.max ?? MOST);
    case 'date':
      return between('date', FIRST_DAY, LAST_DAY);
    case 'text':
    case 'code':
      return column.max === undefined ? NO_RULE : between('textLength', 0, column.max);
    default:
      return NO_RULE;
  }
}

const MOST = 999_999_999_999_999;
/** The first of March 1900 and the last day of 9999. */
const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;

const between = (type: string, least: number, most: number): Rule => ({
  attributes: `type="${type}" operator="between" showErrorMessage="1" `,
  formulas: formula(1, `${least}`) + formula(2, `${most}`),
});

const formula = (number: 1 | 2, text: string): string =>
  `<formula${number}>${xmlText(text)}</formula${number}>`;

const cut = (text: string, most: number): string =>
  xmlText(text.length <= most ? text : `${text.slice(0, most - 1)}…`).replace(/\n/g, '&#10;');
