import { createHash } from 'node:crypto';
import type { BudgetMapping, CodeRule } from './budget-mapping.ts';
import type { Columns } from './find-columns.ts';
import { isUnder } from './heads.ts';
import type { LineFault } from './line-faults.ts';
import type { Classification } from './mapping/words.ts';
import { plainCut } from './plain-cut.ts';

const codeLimit = 64;
const remembered = 20_000;
const control = /(?!\t)\p{Cc}/u;

/** A code as finished for one content of its cells, with all that follows from it. */
export interface ReadCode {
  /** Undefined where an optional code is blank. */
  readonly code: string | undefined;
  /** The code as it stands in a line's key: `\` and `/` escaped, so that joined codes cannot be confused. */
  readonly inKey: string;
  /** The first rule of `mapping.exclude` that speaks of this code, or -1. */
  readonly excludedBy: number;
  readonly fault: Omit<LineFault, 'line'> | null;
}

/**
 * Reads the code of one classification out of a line. Files repeat their codes, so what was worked out for the same cells is
 * remembered (up to a limit).
 */
export function createCodeReader(
  mapping: BudgetMapping,
  name: Classification,
  columns: Columns,
): (row: readonly string[]) => ReadCode {
  const rule = mapping.codes[name];
  const parts = (rule?.code ?? []).map((part) => ({ ...part, index: columns.at(part.column) }));
  const joinedBy = rule?.joinedBy ?? '';
  const indexes = parts.map((part) => part.index);
  const known = new Map<string, ReadCode>();
  // Files are sorted: most lines have the cells of the line before.
  let cellsBefore: string[] = [];
  let before: ReadCode | undefined;

  return (row) => {
    if (before && indexes.every((index, at) => row[index] === cellsBefore[at])) return before;
    const cells = indexes.map((index) => row[index] ?? '');
    // With their lengths, since cells may hold any character that could stand between them.
    const joined =
      cells.length === 1 ? (cells[0] ?? '') : `${cells.map((cell) => cell.length).join()} ${cells.join('')}`;
    let read = known.get(joined);
    if (!read) {
      if (known.size >= remembered) known.clear();
      read = finish(row);
      known.set(ownCopy(joined), read);
    }
    cellsBefore = cells;
    before = read;
    return read;
  };

  function finish(row: readonly string[]): ReadCode {
    const cells = parts.map((part) => ({ ...part, raw: (row[part.index] ?? '').trim() }));
    if (rule?.optional && cells.every(({ raw }) => raw === '')) return { ...nothing, fault: null };
    const made: string[] = [];
    for (const part of cells) {
      const piece = partOf(part, part.raw);
      const wrong = faultIn(piece);
      if (wrong)
        return {
          ...nothing,
          fault: { column: columns.nameAt(part.index), came: plainCut(part.raw), ...wrong },
        };
      made.push(piece);
    }
    const code = ownCopy(made.join(joinedBy));
    return {
      code,
      inKey: code.replace(/[\\/]/g, '\\$&'),
      excludedBy: mapping.exclude.findIndex((one) => isUnder(one, { [name]: code })),
      fault: null,
    };
  }

  function faultIn(raw: string): Pick<LineFault, 'code' | 'expected'> | null {
    if (raw === '') return { code: 'fiscal.code-missing', expected: name };
    if (control.test(raw)) return { code: 'fiscal.control-character', expected: '' };
    if (raw.length > codeLimit) return { code: 'fiscal.code-too-long', expected: String(codeLimit) };
    if (parts.length > 1 && joinedBy !== '' && raw.includes(joinedBy)) {
      return { code: 'fiscal.code-ambiguous', expected: joinedBy };
    }
    return null;
  }
}

type CodePart = CodeRule['code'][number];

/** In the order in which the guide of mappings says it: the piece of the cell, its zeros, its characters, its short form. */
function partOf(part: CodePart, raw: string): string {
  // A line end inside a quoted name is ordinary; it becomes a space, as in labels.
  let piece = part.derive ? raw.replace(/\s*\n\s*/g, ' ') : raw;
  if (part.after !== undefined) piece = pieceAfter(piece, part.after);
  if (part.before !== undefined) piece = pieceBefore(piece, part.before);
  if (part.pad !== undefined && /^[0-9]+$/.test(piece)) piece = piece.padStart(part.pad, '0');
  if (part.skip !== undefined) piece = piece.slice(part.skip);
  if (part.take !== undefined) piece = piece.slice(0, part.take);
  return part.derive && piece.length > derivedLength ? shortForm(piece) : piece;
}

const pieceAfter = (text: string, mark: string): string => {
  const at = text.lastIndexOf(mark);
  return at < 0 ? text : text.slice(at + mark.length).trim();
};
const pieceBefore = (text: string, mark: string): string => {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at).trim();
};

const derivedLength = 40;

/** A code for a file that has only names: the beginning, and enough of a hash that two long names stay two. */
function shortForm(name: string): string {
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 10);
  return `${name
    .slice(0, derivedLength)
    .replace(/\p{Cs}$/u, '')
    .trim()}~${hash}`;
}

const nothing = { code: undefined, inKey: '', excludedBy: -1 };

/** V8 keeps the whole text alive for a cell cut out of it; what is kept for long is copied out. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
