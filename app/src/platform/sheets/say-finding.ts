import type { Finding } from '@groundwork-gov/sheets';
import type { Tongue } from '../i18n/index.ts';

/** What is wrong and what to do, in the reader's language: the message `finding.CODE`. */
export function sayFinding(tongue: Tongue, finding: Finding): string {
  // A name that looks like the one expected changes what one does.
  const alike = finding.code === 'sheet.missing' && finding.value !== undefined ? '-alike' : '';
  return tongue.t(`finding.${finding.code}${alike}`, {
    value: finding.value ?? '',
    expected: finding.expected ?? '',
    sheet: finding.sheet ?? '',
    head: finding.column?.head ?? '',
    letter: finding.column?.letter ?? '',
    other: String(finding.otherRow ?? ''),
  });
}

export function sayPlace(tongue: Tongue, { sheet, row, column }: Finding): string {
  if (sheet === undefined) return tongue.t('finding.whole-file');
  if (row === undefined) return sheet;
  const at = { sheet, row: String(row) };
  return column
    ? tongue.t('finding.at-cell', { ...at, letter: column.letter, head: column.head })
    : tongue.t('finding.at-row', at);
}
