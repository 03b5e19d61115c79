import { textFields } from '@groundwork-gov/payments';
import { type Document, listIn, objectIn } from '../../platform/read-files/document.ts';

/** What a column is, as the form says it: '' nothing, when, how much, or one of the texts of a payment. */
export const columnRoles = ['date', 'amount', 'debit', 'credit', ...textFields] as const;
export type ColumnRole = (typeof columnRoles)[number] | '';

const plain = (name: unknown): string =>
  typeof name === 'string' ? name.trim().replace(/\s+/g, ' ') : plain(objectIn(name)['column'] ?? '');

/** A mapping names a column by its name, by one of several, or by a name and which of those it means. */
const names = (spec: unknown, column: string): boolean => fromOf(spec).some((name) => plain(name) === column);

/** The names that a column of a mapping may have, however it is written. */
function fromOf(spec: unknown): unknown[] {
  const rule = objectIn(spec);
  return listIn(rule['from'] === undefined ? spec : rule['from']);
}

/** What the document makes of a column. */
export function roleIn(document: Document, column: string): ColumnRole {
  if (names(document['date'], column)) return 'date';
  const amount = document['amount'];
  for (const role of ['debit', 'credit'] as const) if (names(objectIn(amount)[role], column)) return role;
  if (names(amount, column)) return 'amount';
  const columns = objectIn(document['columns']);
  return textFields.find((field) => names(columns[field], column)) ?? '';
}

/** The document with another role for one column. What it says of other columns stays as it is. */
export function withRole(document: Document, column: string, role: ColumnRole): Document {
  const without = withoutColumn(document, column);
  const amount = objectIn(without['amount']);
  switch (role) {
    case '':
      return without;
    case 'date':
      return { ...without, date: added(without['date'], column) };
    case 'amount':
      return { ...without, amount: added(isSplit(amount) ? undefined : without['amount'], column) };
    case 'debit':
    case 'credit': {
      const rest = isSplit(amount) ? amount : {};
      return { ...without, amount: { ...rest, [role]: added(rest[role], column) } };
    }
    default: {
      const columns = objectIn(without['columns']);
      return { ...without, columns: { ...columns, [role]: added(columns[role], column) } };
    }
  }
}

const isSplit = (amount: Document): boolean => 'debit' in amount || 'credit' in amount;

/** One more name for a column; `from` keeps what stands beside it. */
function added(spec: unknown, column: string): unknown {
  const rule = objectIn(spec);
  if (rule['from'] !== undefined) return { ...rule, from: [...listIn(rule['from']), column] };
  const before = listIn(spec);
  return before.length === 0 ? column : [...before, column];
}

function left(spec: unknown, column: string): unknown {
  if (!names(spec, column)) return spec;
  const rest = fromOf(spec).filter((name) => plain(name) !== column);
  if (rest.length === 0) return undefined;
  const rule = objectIn(spec);
  const kept = rest.length === 1 ? rest[0] : rest;
  return rule['from'] === undefined ? kept : { ...rule, from: kept };
}

function withoutColumn(document: Document, column: string): Document {
  const amount = objectIn(document['amount']);
  const known = (of: Document): Document =>
    Object.fromEntries(
      Object.entries(of).flatMap(([name, spec]) => {
        const rest = left(spec, column);
        return rest === undefined ? [] : [[name, rest]];
      }),
    );
  return {
    ...document,
    date: left(document['date'], column),
    amount: isSplit(amount) ? known(amount) : left(document['amount'], column),
    columns: known(objectIn(document['columns'])),
  };
}
