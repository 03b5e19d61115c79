import type { Findings } from '../finding.ts';
import { type Column, MEDIA } from './heads.ts';

const TRANSLATED = new Set<string>([
  'label',
  'hint',
  'guidance_hint',
  'constraint_message',
  'required_message',
  ...MEDIA,
]);

export interface Spoken {
  sheet: string;
  /** Columns with something in them: an empty one speaks no language. */
  columns: readonly Column[];
}

/** The languages of all heads in their order, and what of them is missing where. */
export function languagesOf(
  sheets: readonly Spoken[],
  defaultLanguage: string,
  findings: Findings,
): string[] {
  const languages = new Set<string>();
  for (const { columns } of sheets)
    for (const column of columns)
      if (TRANSLATED.has(column.key)) languages.add(column.language ?? defaultLanguage);
  if (languages.size === 0) languages.add(defaultLanguage);
  for (const { sheet, columns } of sheets) missing(sheet, columns, languages, defaultLanguage, findings);
  const unnamed = [...languages].filter(
    (language) => language !== 'default' && !/\([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*\)$/u.test(language),
  );
  for (const language of unnamed) findings.warn('form.language-code', { value: language });
  if (defaultLanguage !== 'default' && !languages.has(defaultLanguage))
    findings.warn('form.default-language-unused', {
      value: defaultLanguage,
      expected: [...languages].join(', '),
    });
  return [...languages];
}

function missing(
  sheet: string,
  columns: readonly Column[],
  languages: ReadonlySet<string>,
  defaultLanguage: string,
  findings: Findings,
): void {
  const byKey = new Map<string, Set<string>>();
  for (const { key, language } of columns)
    if (TRANSLATED.has(key)) byKey.set(key, (byKey.get(key) ?? new Set()).add(language ?? defaultLanguage));
  for (const language of languages) {
    const lacking = [...byKey].filter(([, said]) => !said.has(language)).map(([key]) => key);
    if (lacking.length > 0)
      findings.warn('form.translation-missing', {
        sheet,
        row: 1,
        value: lacking.join(', '),
        expected: language,
      });
  }
}
