import { type BudgetMapping, type Classification, classificationsOf, phasesOf } from './budget-mapping.ts';
import type { Chart } from './chart.ts';
import { createCodeReader, type ReadCode } from './code-reader.ts';
import type { Columns } from './find-columns.ts';
import type { Codes } from './heads.ts';
import type { LineFault } from './line-faults.ts';
import type { createAmountReader } from './read-amount.ts';

/** One line of a budget. Codes and labels are a stranger's text: escape them wherever they are shown. */
export interface BudgetLine {
  /** The physical line of the file on which it begins, from 1. */
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
  const figures = phasesOf(mapping).map((phase) => {
    const { column = '', blank = 'refuse' } = mapping.phases[phase] ?? {};
    return { index: columns.at(column), column, blank };
  });

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

    const values: (bigint | null)[] = [];
    for (const { index, column, blank } of figures) {
      const amount = amounts.read(row[index] ?? '', blank);
      if (typeof amount === 'bigint' || amount === null) values.push(amount);
      else {
        isSound = false;
        addFault({ line, column, ...amount });
      }
    }
    if (!isSound) return null;

    let key = keyed[0]?.now?.inKey ?? '';
    for (let at = 1; at < keyed.length; at++) key += `/${keyed[at]?.now?.inKey ?? ''}`;
    for (const one of coded)
      if (one.isNewLabel && one.now?.code !== undefined) one.chart?.note(one.now.code, row);
    return { line, key, codes, amounts: values, excluded: excluded < 0 ? null : excluded };
  };
}
