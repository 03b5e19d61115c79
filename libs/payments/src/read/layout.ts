import { FiscalError, plainCut } from '@groundwork-gov/fiscal';
import { foldedName } from '../folded.ts';
import {
  type Alternative,
  type PaymentMapping,
  type TextField,
  textFields,
  textRule,
} from './payment-mapping.ts';

/** Where in the rows of one file the things of a payment stand. */
export interface Layout {
  readonly header: readonly string[];
  readonly date: number;
  readonly amount: { readonly plus: number; readonly minus: number };
  readonly texts: Partial<Record<TextField, number>>;
  /** How many cells a row needs: nameless columns at the end may be left out. */
  readonly least: number;
}

/** The layout if this row is the header, or null. Names are compared by letters and digits alone. */
export function layoutOf(mapping: PaymentMapping, row: readonly string[]): Layout | null {
  const names = row.map(foldedName);
  const find = (list: readonly Alternative[]): number => indexOf(list, names);
  const { amount } = mapping;
  const isSplit = typeof amount === 'object' && 'debit' in amount;
  const plus = find(isSplit ? [amount.debit].flat() : amountNames(mapping));
  const minus = isSplit ? find([amount.credit].flat()) : -1;
  const date = find([mapping.date].flat());
  const texts: Partial<Record<TextField, number>> = {};
  for (const field of textFields) {
    const at = find(textRule(mapping, field)?.from ?? []);
    if (at >= 0) texts[field] = at;
  }
  if (date < 0 || plus < 0 || (isSplit && minus < 0)) return null;
  if (texts.supplier === undefined && texts.supplierId === undefined) return null;
  return {
    header: row.map((cell) => plainCut(cell.trim(), 200)),
    date,
    amount: { plus, minus },
    texts,
    least: names.findLastIndex((name) => name !== '') + 1,
  };
}

function amountNames(mapping: PaymentMapping): Alternative[] {
  const { amount } = mapping;
  if (typeof amount === 'string' || Array.isArray(amount) || 'column' in amount) return [amount].flat();
  return 'from' in amount ? [amount.from].flat() : [];
}

function indexOf(list: readonly Alternative[], names: readonly string[]): number {
  for (const one of list) {
    const { column, nth, beside } =
      typeof one === 'string' ? { column: one } : { nth: undefined, beside: undefined, ...one };
    const wanted = foldedName(column);
    const at = names.flatMap((name, index) => (name === wanted ? [index] : []));
    if (beside !== undefined && !names.includes(foldedName(beside))) continue;
    if (nth !== undefined) {
      if (at.length > 1 && at[nth - 1] !== undefined) return at[nth - 1] ?? -1;
    } else if (at.length === 1) return at[0] ?? -1;
  }
  return -1;
}

/** Why no row was a header, said of the row that came nearest to one. */
export function noLayout(
  mapping: PaymentMapping,
  name: string,
  rows: readonly (readonly string[])[],
): FiscalError {
  const wanted = [
    [mapping.date].flat(),
    'debit' in Object(mapping.amount) ? [] : amountNames(mapping),
    textRule(mapping, 'supplier')?.from ?? textRule(mapping, 'supplierId')?.from ?? [],
  ].filter((list) => list.length > 0);
  const missingIn = (row: readonly string[]) => {
    const names = row.map(foldedName);
    return wanted.filter((list) => indexOf(list, names) < 0);
  };
  const best = rows.toSorted((a, b) => missingIn(a).length - missingIn(b).length)[0] ?? [];
  const names = best.map(foldedName);
  const labels = missingIn(best).map((list) => {
    const [first] = list;
    return typeof first === 'string' ? first : (first?.column ?? '');
  });
  const twice = labels.find((label) => names.filter((one) => one === foldedName(label)).length > 1);
  if (twice !== undefined) {
    const count = names.filter((one) => one === foldedName(twice)).length;
    return new FiscalError('fiscal.column-twice', { name, column: twice, count });
  }
  return new FiscalError('fiscal.column-missing', {
    name,
    missing: labels,
    nearest: labels.map(
      (label) => best.find((cell) => foldedName(cell).includes(foldedName(label).slice(0, 5))) ?? '',
    ),
    found: best.slice(0, 200).map((cell) => plainCut(cell.trim())),
  });
}
