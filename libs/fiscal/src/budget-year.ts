import type { BudgetMapping } from './budget-mapping.ts';
import { FiscalError } from './fiscal-error.ts';

/**
 * The budget year of a file, or null where only its lines can tell.
 *
 * @param given the year somebody stated when loading the file; it must agree with what the file's name says.
 * @throws FiscalError `fiscal.year-unknown`, `fiscal.year-differs`, `fiscal.year-outside-mapping`
 */
export function yearOfFile(mapping: BudgetMapping, name: string, given: number | undefined): number | null {
  const found = yearStated(mapping, name);
  if (given !== undefined && found !== null && given !== found) {
    throw new FiscalError('fiscal.year-differs', {
      name,
      given,
      found,
      source: 'pattern' in mapping.year ? 'file-name' : 'mapping',
    });
  }
  const year = given ?? found;
  if (year === null && 'pattern' in mapping.year) {
    throw new FiscalError('fiscal.year-unknown', {
      name,
      source: 'file-name',
      lookedFor: mapping.year.pattern,
    });
  }
  if (year !== null) assertYearInMapping(mapping, name, year);
  return year;
}

export function assertYearInMapping(mapping: BudgetMapping, name: string, year: number): void {
  const { from, to } = mapping.years;
  if (year < from || year > to)
    throw new FiscalError('fiscal.year-outside-mapping', { name, year, from, to });
}

function yearStated(mapping: BudgetMapping, name: string): number | null {
  if ('fixed' in mapping.year) return mapping.year.fixed;
  if (!('pattern' in mapping.year)) return null;
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const year = patternToRegExp(mapping.year.pattern).exec(file.slice(0, 255))?.[1];
  return year === undefined ? null : Number(year);
}

// A mapping comes from outside, so it holds no regular expression: `{year}` is four digits, `*` anything, all else itself.
function patternToRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^$()|[\]\\/{}]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replace('\\{year\\}', '([0-9]{4})')}$`, 'i');
}

/** The year that a cell states by its first characters, as many as `take` says; null where it states none. */
export function yearIn(cell: string, take: number | undefined): number | null {
  const text = cell.trim().slice(0, take);
  return /^[0-9]{4}$/.test(text) ? Number(text) : null;
}
