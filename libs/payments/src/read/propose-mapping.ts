import { foldedName } from '../folded.ts';
import { fieldOfHeader, type MappedField } from './header-words.ts';
import { type PaymentMapping, parsePaymentMapping } from './payment-mapping.ts';

export interface ProposedColumn {
  readonly field: MappedField;
  readonly column: string;
  /** 0.95 where the header is a known one, 0.6 where it contains one. */
  readonly certainty: number;
  /** The known header it rests on, folded. */
  readonly because: string;
}

export interface MappingProposal {
  /** Null where no column for the date, the amount or the supplier was found: `missing` names them. */
  readonly mapping: PaymentMapping | null;
  /** The same as a document, also where it is no mapping yet. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly columns: readonly ProposedColumn[];
  readonly missing: readonly ('date' | 'amount' | 'supplier')[];
  /** Headers that nothing was made of. */
  readonly unused: readonly string[];
}

/**
 * A mapping for a file with this header, by what such columns are called in five languages. Encoding, delimiter, marks and order of dates
 * stay `detect`. A person has to look at it: it says nothing about sums, redactions, and which number is the supplier's invoice.
 *
 * @param known the currency of the file (ISO 4217), and what to call the mapping.
 * @param rows some rows below the header: a column called after suppliers in which no letter stands holds their numbers
 */
export function proposePaymentMapping(
  header: readonly string[],
  known: { readonly currency: string; readonly title: string },
  rows: readonly (readonly string[])[] = [],
): MappingProposal {
  const names = header.map((name) => name.trim());
  const candidates = names
    .flatMap((column, at): ProposedColumn[] => {
      const name = foldedName(column);
      const field = fieldOfHeader.get(name);
      if (field === 'supplier' && holdsNumbers(rows, at))
        return [{ field: 'supplierId', column, certainty: 0.6, because: name }];
      if (field) return [{ field, column, certainty: 0.95, because: name }];
      const part = longestPart(name);
      const inPart = part === null ? undefined : fieldOfHeader.get(part);
      return part === null || !inPart ? [] : [{ field: inPart, column, certainty: 0.6, because: part }];
    })
    .toSorted((a, b) => b.certainty - a.certainty || b.because.length - a.because.length);

  const chosen = new Map<MappedField, ProposedColumn>();
  for (const one of candidates) {
    const isTwice = names.filter((name) => foldedName(name) === foldedName(one.column)).length > 1;
    if (!isTwice && !chosen.has(one.field)) chosen.set(one.field, one);
  }
  const columns = [...chosen.values()];
  const missing = (['date', 'amount', 'supplier'] as const).filter(
    (field) => !chosen.has(field) && !(field === 'supplier' && chosen.has('supplierId')),
  );
  const texts = columns.filter(({ field }) => field !== 'date' && field !== 'amount');
  const document = {
    mapping: 'groundwork.payment-mapping@1',
    ...known,
    date: chosen.get('date')?.column,
    amount: chosen.get('amount')?.column,
    columns: Object.fromEntries(texts.map(({ field, column }) => [field, column])),
  };
  return {
    mapping: missing.length > 0 ? null : parsePaymentMapping(document),
    document,
    columns,
    missing,
    unused: names.filter((name) => name !== '' && !columns.some(({ column }) => column === name)),
  };
}

function holdsNumbers(rows: readonly (readonly string[])[], at: number): boolean {
  const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  return cells.length > 0 && !cells.some((cell) => /\p{L}/u.test(cell));
}

const shortest = 5;

/** The longest known header inside this one; short ones ("nif", "total") stand in too many others. */
function longestPart(name: string): string | null {
  let best: string | null = null;
  for (const word of fieldOfHeader.keys()) {
    if (word.length >= shortest && name.includes(word) && word.length > (best?.length ?? 0)) best = word;
  }
  return best;
}
