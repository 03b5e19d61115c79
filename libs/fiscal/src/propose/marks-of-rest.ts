import { parseAmount } from '@groundwork-gov/money';
import { fold } from '../table/fold.ts';
import { wordsForUnknown } from './known-words.ts';
import type { ColumnProfile, FileProfile } from './profile.ts';

type Marks = Parameters<typeof parseAmount>[2];

/** A mark of thousands and a cell that has it. */
export interface SeenMark {
  readonly mark: Marks['thousands'];
  readonly cell: string;
}

/**
 * The mark of thousands of cells further down than where marks are looked for: a file put together of two ways of writing begins
 * with the one and goes on with the other. Null where the amounts of the file have no cell that only such a mark explains.
 */
export function laterThousands(profile: FileProfile, { decimal, thousands }: Marks): SeenMark | null {
  if (thousands !== '') return null;
  for (const column of profile.columns.filter(isMostlyAmounts))
    for (const cell of column.others) {
      const [, group] =
        /^[-(]?\d{1,3}([ '.,\u00a0\u202f’])\d{3}(?:\1\d{3})*(?:[.,]\d{1,2})?\)?$/.exec(cell) ?? [];
      if (group === undefined || group === decimal) continue;
      const mark = group === '’' ? "'" : /[\u00a0\u202f]/.test(group) ? ' ' : (group as Marks['thousands']);
      if (typeof parseAmount(cell, 2, { decimal, thousands: mark }) === 'bigint') return { mark, cell };
    }
  return null;
}

/** The words that stand for a figure that is not given, in columns that are otherwise amounts. */
export function wordsOfUnknown(columns: readonly ColumnProfile[]): string[] {
  const known = new Set(wordsForUnknown.map(fold));
  const found = columns
    .filter(isMostlyAmounts)
    .flatMap(({ others }) => [...others].filter((cell) => known.has(fold(cell))));
  return [...new Set(found)].slice(0, 20);
}

const isMostlyAmounts = ({ amounts, filled }: ColumnProfile): boolean => amounts > filled / 2;
