import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetMapping } from './budget-mapping.ts';
import type { BudgetLine } from './line-reader.ts';
import { parseMapping } from './parse-mapping.ts';
import { type BudgetReading, type BudgetSource, readBudget } from './read-budget.ts';

const root = join(import.meta.dirname, '../../..');
const data = join(process.env.GROUNDWORK_SHARED ?? join(root, '../shared'), 'data/budget');

/** A folder of real budgets, or null where they are not at hand. */
export function realBudgets(place: string): string | null {
  const folder = join(data, place);
  return existsSync(folder) ? folder : null;
}

export const needsData = (place: string): { skip: string | false } => ({
  skip: realBudgets(place) ? false : 'needs ../shared/data',
});

export function mappingOf(file: string): BudgetMapping {
  return parseMapping(readFileSync(join(root, 'docs/mappings', file), 'utf8'));
}

/** A mapping for a small town's file: `code;label;budget;spent`, with what the test wants otherwise. */
export function smallMapping(changes: Record<string, unknown> = {}): BudgetMapping {
  return parseMapping({
    mapping: 'groundwork.budget-mapping@1',
    title: 'A small town',
    side: 'expenditure',
    years: { from: 2020, to: 2029 },
    year: { from: 'file-name', pattern: '{year}.csv' },
    file: { encoding: 'utf-8', delimiter: ';', decimal: ',', thousands: '' },
    codes: { economic: { code: [{ column: 'code' }], label: 'label' } },
    key: ['economic'],
    phases: {
      original: { column: 'budget', asOf: 'year-start' },
      executed: { column: 'spent', asOf: 'year-end' },
    },
    ...changes,
  });
}

export const smallFile = (changes: Partial<BudgetMapping['file']>): { file: BudgetMapping['file'] } => ({
  file: { ...smallMapping().file, ...changes },
});

export const header = 'code;label;budget;spent\n';

/** The bytes in pieces of this size, as a network or a disk might hand them out. */
export async function* inPieces(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Changes = Partial<Omit<BudgetSource, 'bytes'>> & { bytes?: AsyncIterable<Uint8Array> };

export async function readAll(
  content: string | Uint8Array,
  changes: Changes = {},
): Promise<{ lines: BudgetLine[]; reading: BudgetReading }> {
  const bytes = inPieces(typeof content === 'string' ? Buffer.from(content) : content);
  const reader = readBudget({ name: '2024.csv', bytes, mapping: smallMapping(), digits: 2, ...changes });
  const lines: BudgetLine[] = [];
  for (;;) {
    const step = await reader.next();
    if (step.done) return { lines, reading: step.value };
    lines.push(...step.value);
  }
}
