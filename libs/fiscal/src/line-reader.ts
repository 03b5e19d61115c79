import { type BudgetMapping, classificationsOf, phasesOf } from './budget-mapping.ts';
import type { Chart } from './chart.ts';
import { createCodeReader, ownCopy, type ReadCode } from './code-reader.ts';
import { createFigureReader } from './figure-reader.ts';
import type { Columns } from './find-columns.ts';
import type { Codes } from './heads.ts';
import type { LineFault } from './line-faults.ts';
import type { Classification } from './mapping/words.ts';
import { plainCut } from './plain-cut.ts';
import type { createAmountReader } from './read-amount.ts';
import { createCellTest } from './row-rules.ts';

/** One line of a budget. Codes and labels are a stranger's text: escape them wherever they are shown. */
export interface BudgetLine {
  /** The physical line of the file (of a sheet: the row) on which it begins, from 1. */
  readonly line: number;
  /** The codes that identify it from load to load, joined with `/`. */
  readonly key: string;
  readonly codes: Codes;
  /** Minor units, one for each of `phasesOf(mapping)`; null where the file leaves a figure open. */
  readonly amounts: readonly (bigint | null)[];
  /** The rule of `mapping.exclude` by which measures leave the line out, or null. */
  readonly excluded: number | null;
}

interface Tools {
  readonly columns: Columns;
  readonly charts: ReadonlyMap<Classification, Chart>;
  readonly amounts: ReturnType<typeof createAmountReader>;
  readonly addFault: (fault: LineFault) => void;
}

const keyCellLimit = 64;

/** Makes a line out of a record, or reports every fault of the record and gives null. */
export function createLineReader(mapping: BudgetMapping, { columns, charts, amounts, addFault }: Tools) {
  const coded = classificationsOf(mapping).map((name) => ({
    name,
    read: createCodeReader(mapping, name, columns),
    chart: charts.get(name),
    // The codes of the line at hand; one array less for each line.
    now: undefined as ReadCode | undefined,
    isNewLabel: false,
  }));
  const keyed = mapping.key.map((name) => coded.find((one) => one.name === name));
  const keyCells = (mapping.keyColumns ?? []).map((column) => columns.at(column));
  const figures = phasesOf(mapping).map((phase) =>
    createFigureReader(mapping.phases[phase], columns, amounts),
  );

  const phaseOf = createPhaseTest(mapping, columns);

  return (row: readonly string[], line: number): BudgetLine | null => {
    let isSound = true;
    let excluded = -1;
    const codes: { [name in Classification]?: string } = {};
    for (const one of coded) {
      const read = one.read(row);
      one.now = read;
      one.isNewLabel = read.code !== undefined && !one.chart?.isKnown(read.code, row);
      const fault = read.fault ?? (one.isNewLabel ? one.chart?.faultIn(row) : null);
      if (fault) {
        isSound = false;
        addFault({ line, ...fault });
      }
      codes[one.name] = read.code;
      if (read.excludedBy >= 0 && (excluded < 0 || read.excludedBy < excluded)) excluded = read.excludedBy;
    }

    const lost = phaseOf?.(row);
    if (lost) {
      isSound = false;
      addFault({ line, ...lost });
    }
    const values: (bigint | null)[] = [];
    for (const readFigure of figures) {
      const amount = readFigure(row);
      if (typeof amount === 'bigint' || amount === null) values.push(amount);
      else {
        isSound = false;
        addFault({ line, ...amount });
      }
    }

    let key = keyed[0]?.now?.inKey ?? '';
    for (let at = 1; at < keyed.length; at++) key += `/${keyed[at]?.now?.inKey ?? ''}`;
    for (const index of keyCells) {
      const cell = (row[index] ?? '').trim();
      const code = keyFault(cell);
      if (code) {
        isSound = false;
        const expected = code === 'fiscal.code-too-long' ? String(keyCellLimit) : '';
        addFault({ line, column: columns.nameAt(index), code, expected, came: plainCut(cell) });
      }
      key += `/${ownCopy(cell.replace(/[\\/]/g, '\\$&'))}`;
    }
    if (!isSound) return null;

    for (const one of coded)
      if (one.isNewLabel && one.now?.code !== undefined) one.chart?.note(one.now.code, row);
    return { line, key, codes, amounts: values, excluded: excluded < 0 ? null : excluded };
  };
}

function keyFault(cell: string): 'fiscal.code-too-long' | 'fiscal.control-character' | null {
  if (cell.length > keyCellLimit) return 'fiscal.code-too-long';
  return /\p{Cc}/u.test(cell) ? 'fiscal.control-character' : null;
}

/** Where rows say which phase they speak of: the fault of a row that says none of them, whose amount would be lost without a word. */
function createPhaseTest(mapping: BudgetMapping, columns: Columns) {
  const rules = phasesOf(mapping).flatMap((phase) => mapping.phases[phase]?.when ?? []);
  const [first] = rules;
  if (!first) return null;
  const tests = rules.map((rule) => createCellTest(rule, columns));
  const index = columns.at(first.column);
  const expected = plainCut(rules.flatMap((rule) => rule.is).join(', '), 200);
  return (row: readonly string[]): Omit<LineFault, 'line'> | null =>
    tests.some((fits) => fits(row))
      ? null
      : {
          column: columns.nameAt(index),
          code: 'fiscal.phase-unknown',
          expected,
          came: plainCut((row[index] ?? '').trim()),
        };
}
