import { Refused, shown } from '../finding.ts';
import type { Limits } from '../limits.ts';
import type { DateSystem } from '../serial-day.ts';
import { isDayFormat } from './day-format.ts';
import { type Package, walk } from './read-part.ts';
import { attribute, unescaped } from './xml-scanner.ts';

export interface SheetPart {
  name: string;
  part: string;
  hidden: boolean;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  dates: DateSystem;
  stylesPart: string | null;
  stringsPart: string | null;
}

interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `styles`. Strict and transitional files differ before it. */
  kind: string;
  target: string;
  external: boolean;
}

/** What the workbook says of itself: its sheets in order, and where their parts lie. */
export async function workbookParts(source: Package): Promise<WorkbookParts> {
  await refuseMacroTypes(source);
  const root = (await relations(source, '_rels/.rels')).find(({ kind }) => kind === 'officeDocument');
  const main = resolved('', root?.target ?? 'xl/workbook.xml');
  if (!source.parts.has(main)) throw new Refused('file.other-format', { value: 'ZIP' });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const links = await relations(source, `${folder}_rels/${main.slice(folder.length)}.rels`);
  const partOf = (kind: string): string | null => {
    const link = links.find((each) => each.kind === kind);
    return link ? resolved(folder, link.target) : null;
  };
  const sheets: SheetPart[] = [];
  let dates: DateSystem = '1900';
  await walk(source, main, {
    open(name, attributes) {
      if (name === 'workbookPr' && isTrue(attribute(attributes, 'date1904'))) dates = '1904';
      if (name !== 'sheet') return;
      const link = links.find(({ id }) => id === attribute(attributes, 'id'));
      if (link?.kind !== 'worksheet') return;
      const part = resolved(folder, link.target);
      if (!source.parts.has(part)) throw new Refused('file.broken');
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: unescaped(attribute(attributes, 'name') ?? ''),
        part,
        hidden: state !== 'visible',
      });
    },
  });
  return { sheets, dates, stylesPart: partOf('styles'), stringsPart: partOf('sharedStrings') };
}

/**
 * A workbook that says it has macros is refused by its word, whatever its name and its parts. A type by default speaks for parts
 * of one ending: Excel on the web lists those for endings that no part has, and says nothing with them.
 */
async function refuseMacroTypes(source: Package): Promise<void> {
  const endings = new Set(Array.from(source.parts.keys(), (part) => part.slice(part.lastIndexOf('.') + 1)));
  await walk(source, '[content_types].xml', {
    open(name, attributes) {
      if (name === 'Default' && !endings.has((attribute(attributes, 'Extension') ?? '').toLowerCase()))
        return;
      const type = attribute(attributes, 'ContentType') ?? '';
      if (/macroEnabled|vbaProject|macrosheet/i.test(type)) throw new Refused('file.macros');
      if (/\.sheet\.binary\./i.test(type)) throw new Refused('file.other-format', { value: 'XLSB' });
    },
  });
}

async function relations(source: Package, part: string): Promise<Relation[]> {
  const found: Relation[] = [];
  await walk(source, part, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = attribute(attributes, 'Type') ?? '';
      const relation: Relation = {
        id: attribute(attributes, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: attribute(attributes, 'Target') ?? '',
        external: attribute(attributes, 'TargetMode') === 'External',
      };
      // Parts of a workbook lie in the workbook; a link in a cell is another matter and is in other relations.
      if (relation.external) throw new Refused('file.external-data', { value: shown(relation.target) });
      found.push(relation);
    },
  });
  return found;
}

/** Where a target leads, seen from a folder. It names a part of the archive or nothing; no file is opened by it. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** For each style of cells, whether it shows a number as a day. */
export async function dayStyles(source: Package, part: string | null): Promise<boolean[]> {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (part === null) return styles;
  await walk(source, part, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = attribute(attributes, 'numFmtId') ?? '0';
      styles.push(isDayFormat(Number(id), formats.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The texts that cells name by number. How they are to be pronounced (`rPh`) is no part of them. */
export async function sharedTexts(source: Package, part: string | null, limits: Limits): Promise<string[]> {
  const texts: string[] = [];
  let characters = 0;
  let text = '';
  let inText = false;
  let spoken = 0;
  if (part === null) return texts;
  await walk(source, part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken += 1;
      if (name === 't') inText = spoken === 0;
    },
    text(piece) {
      if (!inText) return;
      characters += piece.length;
      if (characters > limits.textCharacters)
        throw new Refused('file.too-much-text', { expected: `${limits.textCharacters}` });
      text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') spoken -= 1;
      if (name !== 'si') return;
      texts.push(unescaped(text));
      if (texts.length > limits.texts)
        throw new Refused('file.too-much-text', { expected: `${limits.texts}` });
    },
  });
  return texts;
}
