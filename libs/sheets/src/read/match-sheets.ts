import { type Finding, shown } from '../finding.ts';
import { ABOUT_SHEET, inLanguage, type Template, type TemplateSheet } from '../template/template.ts';
import type { About } from './about.ts';
import { folded } from './folded.ts';
import { lookAlike } from './look-alike.ts';
import type { SheetPart } from './workbook-parts.ts';

export interface MatchedSheet {
  sheet: TemplateSheet;
  part: SheetPart;
}

/** Which sheet of the workbook is which of the template, by its name in any language; and what was not found. */
export function matchSheets(
  template: Template,
  parts: readonly SheetPart[],
  about: About | null,
  language: string,
): { matched: MatchedSheet[]; findings: Finding[] } {
  const free = parts.filter(({ name }) => name !== ABOUT_SHEET && name !== about?.guide);
  const matched: MatchedSheet[] = [];
  const findings: Finding[] = [];
  const missing: TemplateSheet[] = [];
  for (const sheet of template.sheets) {
    const names = new Set([sheet.key, ...Object.values(sheet.name)].map(folded));
    const at = free.findIndex(({ name }) => names.has(folded(name)));
    const part = free[at];
    if (!part) missing.push(sheet);
    else {
      free.splice(at, 1);
      matched.push({ sheet, part });
    }
  }
  for (const sheet of missing) {
    const expected = inLanguage(sheet.name, language);
    const alike = nearest(sheet, free);
    // A sheet that may be absent is missed only where another looks as if it were meant, or where none is there.
    if (sheet.optional && alike === null && matched.length > 0) continue;
    findings.push({
      level: 'file',
      code: 'sheet.missing',
      expected,
      ...(alike === null ? {} : { value: shown(alike) }),
    });
  }
  for (const { name } of free.slice(0, 50)) {
    findings.push({ level: 'remark', code: 'sheet.unknown', sheet: shown(name) });
  }
  return { matched, findings };
}

function nearest(sheet: TemplateSheet, free: readonly SheetPart[]): string | null {
  const names = free.map(({ name }) => name);
  for (const wanted of Object.values(sheet.name)) {
    const alike = lookAlike(wanted, names);
    if (alike !== null) return alike;
  }
  return null;
}
