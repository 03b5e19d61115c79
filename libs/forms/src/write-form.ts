import { columnLetter, type ZipPart, zipped } from '@groundwork-gov/sheets';

/** Rows of each sheet by its name (`survey`, `choices`, `settings`): heads first, a cell that is empty left out. */
export type FormSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A form as a workbook of plain sheets of text (ECMA-376), such as somebody would type it: for examples and to begin with. */
export async function writeFormBook(sheets: FormSheets): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipped(parts(Object.entries(sheets)))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function* parts(sheets: readonly (readonly [string, readonly (readonly string[])[]])[]): Generator<ZipPart> {
  const numbers = sheets.map((_, at) => at + 1);
  yield {
    path: '[Content_Types].xml',
    text: [
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${numbers.map((no) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${TYPES}.worksheet+xml"/>`).join('')}</Types>`,
    ],
  };
  yield {
    path: '_rels/.rels',
    text: [
      `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  };
  yield {
    path: 'xl/workbook.xml',
    text: [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(([name], at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ],
  };
  yield {
    path: 'xl/_rels/workbook.xml.rels',
    text: [
      `${HEAD}<Relationships xmlns="${RELATIONS}">${numbers.map((no) => `<Relationship Id="rId${no}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${no}.xml"/>`).join('')}</Relationships>`,
    ],
  };
  for (const [at, [, rows]] of sheets.entries())
    yield { path: `xl/worksheets/sheet${at + 1}.xml`, text: [sheetXml(rows)] };
}

function sheetXml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, at) => {
    const filled = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${columnLetter(column)}${at + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${at + 1}">${filled.join('')}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
