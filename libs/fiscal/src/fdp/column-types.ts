import type { Classification } from '../mapping/words.ts';

// Types of columns of Fiscal Data Package 1.0 (specs.frictionlessdata.io/fiscal-data-package, the list os-types of OpenSpending, 214
// types), as far as a budget line knows them: the beginning of the type, and what it is to us. The first that fits holds.

const families: readonly (readonly [string, Classification])[] = [
  ['administrative-classification:', 'administrative'],
  ['functional-classification:', 'functional'],
  ['economic-classification:', 'economic'],
  ['activity:generic:program:', 'programme'],
  ['activity:generic:subprogram:', 'programme'],
  ['activity:generic:project:', 'project'],
  ['activity:generic:subproject:', 'project'],
  ['fin-source:', 'fund'],
  ['administrator:', 'administrative'],
  ['object-classification:', 'economic'],
  ['expenditure-type:', 'economic'],
];

export type ColumnMeaning =
  | {
      readonly is: 'code' | 'label';
      readonly of: Classification;
      readonly level: number;
      readonly family: string;
    }
  | { readonly is: 'value' | 'year' | 'side' | 'phase' | 'currency' | 'payee' };

const others: Readonly<Record<string, ColumnMeaning>> = {
  value: { is: 'value' },
  'date:fiscal-year': { is: 'year' },
  direction: { is: 'side' },
  'phase:id': { is: 'phase' },
  'phase:label': { is: 'phase' },
  'value-currency:code': { is: 'currency' },
  'supplier:generic:id': { is: 'payee' },
  'supplier:generic:name': { is: 'payee' },
  'recipient:generic:id': { is: 'payee' },
  'recipient:generic:name': { is: 'payee' },
};

const cofogLevels: Readonly<Record<string, number>> = { division: 1, group: 2, class: 3 };

/** What a column of this type is to a budget line, or null where it is nothing to it. */
export function meaningOf(columnType: string): ColumnMeaning | null {
  const other = others[columnType];
  if (other) return other;
  const [family, of] = families.find(([start]) => columnType.startsWith(start)) ?? [];
  if (!family || !of) return null;
  const parts = columnType.split(':');
  const last = parts.at(-1) ?? '';
  const is = last === 'code' || last === 'id' ? 'code' : last === 'label' || last === 'name' ? 'label' : null;
  if (!is) return null;
  const level =
    parts
      .map((part) => cofogLevels[part] ?? Number(/^level(\d)$/.exec(part)?.[1] ?? 0))
      .find((each) => each > 0) ?? 0;
  return { is, of, level: level + (family.includes('sub') ? 1 : 0), family };
}

/** The type under which we give out the code and the label of a classification. */
export const typesOf: Readonly<Record<Classification, { readonly code: string; readonly label: string }>> = {
  administrative: {
    code: 'administrative-classification:generic:level1:code',
    label: 'administrative-classification:generic:level1:label',
  },
  functional: {
    code: 'functional-classification:generic:level1:code',
    label: 'functional-classification:generic:level1:label',
  },
  programme: { code: 'activity:generic:program:code', label: 'activity:generic:program:label' },
  economic: {
    code: 'economic-classification:generic:level1:code',
    label: 'economic-classification:generic:level1:label',
  },
  fund: { code: 'fin-source:generic:code', label: 'fin-source:generic:label' },
  project: { code: 'activity:generic:project:code', label: 'activity:generic:project:label' },
};
