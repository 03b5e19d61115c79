import { type BudgetMapping, classificationsOf, phasesOf } from '../budget-mapping.ts';
import type { ColumnName } from './version-2.ts';

/** Every column that a mapping names. */
export function columnsOf(mapping: BudgetMapping): ColumnName[] {
  const named = [
    ...('column' in mapping.year ? [mapping.year.column] : []),
    ...(typeof mapping.within?.until === 'object' ? [mapping.within.until.column] : []),
    ...[...(mapping.keep ?? []), ...(mapping.skip ?? [])].map((rule) => rule.column),
    ...classificationsOf(mapping).flatMap((name) => {
      const rule = mapping.codes[name];
      return [...(rule?.code ?? []).map((part) => part.column), ...labelColumns(rule?.label)];
    }),
    ...(mapping.keyColumns ?? []),
    ...phasesOf(mapping).flatMap((phase) => {
      const { column, columns = [], when, minus } = mapping.phases[phase] ?? {};
      return [
        ...(column === undefined ? columns : [column]),
        ...(when ? [when.column] : []),
        ...(typeof minus === 'object' ? [minus.column] : []),
      ];
    }),
  ];
  return [...new Map(named.map((names) => [JSON.stringify(names), names])).values()];
}

/** The columns of a label. In a list each may be a list of names, and then its first is all. */
export const labelColumns = (label: ColumnName | ColumnName[] | undefined): ColumnName[] =>
  label === undefined ? [] : typeof label === 'string' ? [label] : label;
