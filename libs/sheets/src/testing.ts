import { buffer } from 'node:stream/consumers';
import type { Template } from './template/template.ts';
import { contentTypes, rootRelations, workbook, workbookRelations } from './write/table-parts.ts';
import { zipped } from './write/zip-writer.ts';

// Workbooks for tests: small ones made of XML by hand, so that each fault is in plain sight.

/** A template with a column of every type. */
export const TOWNS: Template = {
  id: 'towns',
  version: 2,
  title: { en: 'Towns', es: 'Municipios', ar: 'البلديات' },
  sheets: [
    {
      key: 'towns',
      name: { en: 'Towns', es: 'Municipios', fr: 'Communes', pt: 'Municípios', ar: 'البلديات' },
      rowId: true,
      columns: [
        {
          key: 'code',
          head: { en: 'Code', es: 'Código', ar: 'الرمز' },
          type: 'code',
          required: true,
          max: 20,
          unique: true,
        },
        {
          key: 'name',
          head: { en: 'Name', es: 'Nombre', ar: 'الاسم' },
          type: 'text',
          required: true,
          max: 200,
        },
        { key: 'people', head: { en: 'Population', es: 'Población', ar: 'السكان' }, type: 'whole', min: 0 },
        { key: 'area', head: { en: 'Area', es: 'Superficie', ar: 'المساحة' }, type: 'decimal', min: 0 },
        { key: 'budget', head: { en: 'Budget', es: 'Presupuesto', ar: 'الميزانية' }, type: 'amount' },
        { key: 'founded', head: { en: 'Founded', es: 'Fundación', ar: 'التأسيس' }, type: 'date' },
        { key: 'coastal', head: { en: 'Coastal', es: 'Costero', ar: 'ساحلية' }, type: 'yes-no' },
        {
          key: 'kind',
          head: { en: 'Kind', es: 'Tipo', ar: 'النوع' },
          type: 'choice',
          choices: [
            { key: 'city', label: { en: 'City', es: 'Ciudad', ar: 'مدينة' } },
            { key: 'village', label: { en: 'Village', es: 'Pueblo', ar: 'قرية' } },
          ],
        },
        { key: 'tongues', head: { en: 'Languages', es: 'Idiomas', ar: 'اللغات' }, type: 'list' },
      ],
    },
  ],
};

/** The parts of a workbook with one sheet of the given rows (the XML inside `sheetData`), and others beside or instead. */
export function workbookParts(
  sheetData: string,
  more: { sheet?: string; after?: string; parts?: Readonly<Record<string, string>> } = {},
): Record<string, string> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return {
    '[Content_Types].xml': contentTypes(1),
    '_rels/.rels': rootRelations(),
    'xl/workbook.xml': workbook([more.sheet ?? 'Towns']),
    'xl/_rels/workbook.xml.rels': workbookRelations(1),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${more.after ?? ''}</worksheet>`,
    ...more.parts,
  };
}

export function zip(parts: Readonly<Record<string, string | Iterable<string>>>): Promise<Buffer> {
  return buffer(
    zipped(
      Object.entries(parts).map(([path, text]) => ({ path, text: typeof text === 'string' ? [text] : text })),
    ),
  );
}

/** Cells of text in a row: `{ A: 'Code', B: 'Name' }`. */
export function textRow(number: number, cells: Readonly<Record<string, string>>): string {
  const written = Object.entries(cells).map(([letter, text]) => textCell(`${letter}${number}`, text));
  return `<row r="${number}">${written.join('')}</row>`;
}

export const textCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

/** Heads of the towns in English, and rows below them. */
export const towns = (...rows: readonly string[]): string =>
  textRow(1, {
    A: 'Code',
    B: 'Name',
    C: 'Population',
    D: 'Area',
    E: 'Budget',
    F: 'Founded',
    G: 'Coastal',
    H: 'Kind',
    I: 'Languages',
  }) + rows.join('');
