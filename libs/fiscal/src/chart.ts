import type { BudgetMapping } from './budget-mapping.ts';
import { ownCopy } from './code-reader.ts';
import type { Columns } from './find-columns.ts';
import { FiscalError } from './fiscal-error.ts';
import type { LineFault } from './line-faults.ts';
import { labelColumns } from './mapping/columns-of.ts';
import type { Classification } from './mapping/words.ts';
import { plainCut } from './plain-cut.ts';

const labelLimit = 500;
const codesLimit = 250_000;

interface Entry {
  /** The cells of the label as they last came, to see at a glance that nothing changed. */
  cells: string[];
  label: string;
  hasSeveral: boolean;
}

/** The codes of one classification met in a file, with their labels. The last label of a code wins. */
export interface Chart {
  /** Whether this label was taken down for this code already. */
  readonly isKnown: (code: string, row: readonly string[]) => boolean;
  readonly faultIn: (row: readonly string[]) => Omit<LineFault, 'line'> | null;
  /** @throws FiscalError `fiscal.too-many-codes` */
  readonly note: (code: string, row: readonly string[]) => void;
  readonly labels: () => ReadonlyMap<string, string>;
  /** How many codes came with more than one label. */
  readonly conflicts: () => number;
}

export function createChart(
  mapping: BudgetMapping,
  name: Classification,
  columns: Columns,
  file: string,
): Chart {
  const places = labelColumns(mapping.codes[name]?.label).map((column) => columns.at(column));
  const entries = new Map<string, Entry>();

  return {
    isKnown(code, row) {
      const entry = entries.get(code);
      if (!entry) return false;
      for (let at = 0; at < places.length; at++) if (entry.cells[at] !== row[places[at] ?? -1]) return false;
      return true;
    },
    faultIn(row) {
      for (const index of places) {
        const cell = row[index] ?? '';
        const refuse = (code: LineFault['code'], expected: string) => {
          return { column: columns.nameAt(index), code, expected, came: plainCut(cell) };
        };
        if (cell.length > labelLimit) return refuse('fiscal.label-too-long', String(labelLimit));
        // A line end inside a quoted label is ordinary; it becomes a space.
        if (/(?![\t\n])\p{Cc}/u.test(cell)) return refuse('fiscal.control-character', '');
      }
      return null;
    },
    note(code, row) {
      const cells = places.map((index) => ownCopy(row[index] ?? ''));
      const tidy = cells.map((cell) => cell.replaceAll('\n', ' ').trim());
      const label = tidy.filter((cell) => cell !== '').join(' – ');
      const entry = entries.get(code);
      if (!entry) {
        if (entries.size >= codesLimit) {
          throw new FiscalError('fiscal.too-many-codes', {
            name: file,
            classification: name,
            limit: codesLimit,
          });
        }
        entries.set(code, { cells, label, hasSeveral: false });
        return;
      }
      entry.cells = cells;
      // A blank label says nothing; it does not contradict the one before it.
      if (label === '' || label === entry.label) return;
      entry.hasSeveral ||= entry.label !== '';
      entry.label = label;
    },
    labels: () => new Map([...entries].map(([code, entry]) => [code, entry.label])),
    conflicts: () => [...entries.values()].filter((entry) => entry.hasSeveral).length,
  };
}
