import { FiscalError } from './fiscal-error.ts';
import type { BudgetLine } from './line-reader.ts';

const linesLimit = 1_000_000;

/**
 * Rows that each speak of one phase, put together to lines by key: the figure of a phase is the sum of the rows that state it,
 * and stays open where none does. The line is where its first row stood.
 */
export function createLongLines(name: string) {
  const lines = new Map<string, { line: BudgetLine; amounts: (bigint | null)[] }>();
  return {
    /** @throws FiscalError `fiscal.too-many-lines` */
    add(line: BudgetLine): void {
      const known = lines.get(line.key);
      if (!known) {
        if (lines.size >= linesLimit)
          throw new FiscalError('fiscal.too-many-lines', { name, limit: linesLimit });
        const amounts = [...line.amounts];
        lines.set(line.key, { line: { ...line, amounts }, amounts });
        return;
      }
      for (let at = 0; at < known.amounts.length; at++) {
        const amount = line.amounts[at] ?? null;
        if (amount !== null) known.amounts[at] = (known.amounts[at] ?? 0n) + amount;
      }
    },
    *batches(size: number): Generator<BudgetLine[]> {
      let batch: BudgetLine[] = [];
      for (const { line } of lines.values()) {
        batch.push(line);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
  };
}
